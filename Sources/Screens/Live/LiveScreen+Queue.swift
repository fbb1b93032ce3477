import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension LiveScreen {
    /// The panel in sight: the one that was opened, else what opens by itself: what earlier
    /// meetings left, and in the expert's own block the queue.
    func shownPanel(_ state: Meeting, in context: ScreenContext) -> LivePanel? {
        if let panel { return panel }
        if carryOverIsDue(state, in: context) { return .carryOver(CarryOverPanel()) }
        // A panel that opens by itself waits until no line is half typed.
        if isTyping, let held = hold.panel, held.opened == nil { return held.shown }
        guard let block = state.currentBlock, block.role == .expert, queueIsClosedIn != block.id,
            !QueueItem.items(of: state).isEmpty
        else { return nil }
        return .queue(QueuePanel())
    }

    /// A key while the queue has the attention.
    mutating func handleQueue(
        _ key: Key,
        _ queue: QueuePanel,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        var queue = queue
        let items = QueueItem.items(of: state)
        if queue.day != nil { return handleDay(key, queue, items, state, in: context, ids: &ids) }
        let index = queue.index(in: items)
        switch key {
        case .up where index ?? 0 == 0, .escape, .tab:
            focus = .capture
            return []
        case .up: queue.select((index ?? 0) - 1, in: items)
        case .down: queue.select((index ?? 0) + 1, in: items)
        case .home: queue.select(0, in: items)
        case .end: queue.select(items.count - 1, in: items)
        case .enter:
            guard let index else { return [] }
            return open(items[index], in: context, ids: &ids, state)
        case .character(let letter):
            guard let index, let action = context.texts.live.queue.action(of: letter),
                items[index].actions.contains(action)
            else { return [] }
            queue.select(index, in: items)
            guard action == .check else {
                panel = .queue(queue)
                return perform(action, on: items[index], state, in: context)
            }
            queue.day = LineEditor(context.texts.dates.shortDay(dayToFindOut(in: context)))
        case .paste: return leaveAndType(key, state, in: context, ids: &ids)
        case .control, .alt, .function, .backTab, .backspace, .delete, .insert, .left, .right, .pageUp, .pageDown,
            .wordLeft, .wordRight, .focusIn, .focusOut:
            return []
        }
        panel = .queue(queue)
        return []
    }

    /// Runs a command of the queue on the entry of a number, on the selected one, or on the first that it fits.
    mutating func runQueue(
        _ action: QueueAction,
        _ command: CommandID,
        _ argument: String,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        let words = context.texts.live.queue
        var rest = argument
        var entry: Entry?
        if let number = leadingNumber(of: argument, isDay: action == .check) {
            entry = state.entry(number: number.value)
            rest = number.rest
        } else if case .queue(let queue) = shownPanel(state, in: context) {
            let items = QueueItem.items(of: state)
            entry = queue.index(in: items).map { items[$0] }.flatMap { $0.actions.contains(action) ? $0.entry : nil }
        }
        if argument.isEmpty || rest == argument { entry = entry ?? state.firstInQueue(for: action) }
        guard let entry else { return say(words.noneFits) }
        guard action == .check else {
            guard rest.isEmpty else { return complain(command, argument, context.texts) }
            return perform(action, on: .contribution(entry), state, in: context)
        }
        let today = context.zone.civil(context.now.wall).day
        let day = rest.isEmpty ? dayToFindOut(in: context) : context.texts.dates.dueDate(in: rest, on: today)
        guard let day else { return complain(command, argument, context.texts) }
        return findOut(entry, by: day, state, in: context, ids: &ids)
    }

    /// A number before anything else: `12`, `>12 9.4.`; where a day may stand alone, only with its sign.
    private func leadingNumber(of argument: String, isDay: Bool) -> (value: Int, rest: String)? {
        let first = argument.prefix { $0 != " " }
        guard !isDay || first.hasPrefix(">") else { return nil }
        return Int(first.drop { $0 == ">" }).map { ($0, String(argument.dropFirst(first.count)).trimmed) }
    }

    private mutating func perform(
        _ action: QueueAction,
        on item: QueueItem,
        _ state: Meeting,
        in context: ScreenContext
    ) -> [Intent] {
        let entry = item.entry
        switch action {
        case .accept: return [act(.revise(entry.id, base: entry.textEvent, [.kind(.claim)]))]
        case .decline:
            return state.proposals(of: entry.id).map { act(.reviseContribution($0.id, [.proposalDeclined(true)])) }
        case .raise, .record, .park, .putBack, .check, .withdraw:
            guard let next = action.state else { return [] }
            notice = .text("\(entry.number): \(context.texts.words.terms.contributions[next])")
            return [act(.moveContribution(entry.id, to: next))]
        }
    }

    /// Enter: a contribution comes into the line, to be worded; a proposal is looked at in the log.
    private mutating func open(
        _ item: QueueItem,
        in context: ScreenContext,
        ids: inout IDSource,
        _ state: Meeting
    ) -> [Intent] {
        switch item {
        case .proposal(let entry):
            focus = .browse(Browse(entry.id))
            return []
        case .contribution(let entry):
            guard let captureContext = captureContext(context), !isReading(state) else { return [] }
            focus = .capture
            return perform(
                capture.open(entry, filling: false, in: captureContext, ids: &ids),
                state,
                in: context,
                ids: &ids
            )
        }
    }

    private mutating func handleDay(
        _ key: Key,
        _ queue: QueuePanel,
        _ items: [QueueItem],
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        var queue = queue
        defer { panel = .queue(queue) }
        switch key {
        case .escape: queue.day = nil
        case .enter:
            let typed = queue.day?.text ?? ""
            let today = context.zone.civil(context.now.wall).day
            guard let day = context.texts.dates.dueDate(in: typed, on: today) else {
                return say(context.texts.live.queue.noDay)
            }
            queue.day = nil
            guard let index = queue.index(in: items), items[index].entry.id == queue.selected else { return [] }
            return findOut(items[index].entry, by: day, state, in: context, ids: &ids)
        case .character, .control, .alt, .function, .paste, .tab, .backTab, .backspace, .delete, .insert, .up, .down,
            .left, .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .focusIn, .focusOut:
            queue.day?.take(key)
        }
        return []
    }

    /// What is to be checked becomes a promise of the expert's, in the language of the programme.
    private mutating func findOut(
        _ entry: Entry,
        by day: CalendarDay,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        let words = Texts(context.programme.details.language).live.queue
        let promise = NewEntry(
            id: ids.next(at: context.now.wall),
            block: state.currentBlock?.id,
            kind: .promise,
            kindIsChosen: true,
            speaker: .expert,
            text: words.promise(entry.text),
            links: [entry.id],
            audience: entry.audience,
            due: day,
            owner: .expert
        )
        let name = context.texts.words.terms.contributions[.toCheck]
        notice = .text("\(entry.number): \(name), \(context.texts.dates.shortDay(day))")
        return [act(.moveContribution(entry.id, to: .toCheck, promise: promise))]
    }

    /// The day by which something is found out when nothing is said: that of the next meeting, else in two weeks.
    private func dayToFindOut(in context: ScreenContext) -> CalendarDay {
        let today = context.zone.civil(context.now.wall).day
        let next = context.programme.heldMeetings.compactMap(\.plan.start?.day).filter { $0 > today }.min()
        return next ?? today.advanced(by: 14)
    }
}
