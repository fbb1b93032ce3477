import Localization
import MeetingEngine
import OrderedCollections

extension LiveScreen {
    /// A key while what is to be settled has the attention: a letter settles the selected one where it stands.
    mutating func handleWrapUp(
        _ key: Key,
        _ cursor: SheetCursor,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        var cursor = cursor
        let items = WrapUpItem.items(of: state, names: context.names)
        if key == .up, cursor.position == 0 {
            focus = .capture
            return []
        }
        if cursor.move(key, count: items.count) {
            panel = .unfinished(cursor)
            return []
        }
        guard let index = cursor.index(of: items.count) else {
            closePanel()
            return []
        }
        switch key {
        case .escape, .tab:
            focus = .capture
            return []
        case .enter: return bringToLine(items[index], state, in: context, ids: &ids)
        case .character(let letter):
            guard !context.isReadOnly else { return say(CommandObstacle.readOnly.sentence(context.texts)) }
            panel = .unfinished(SheetCursor(position: index))
            let intents = settle(items[index], by: letter, state, in: context, ids: &ids)
            if !intents.isEmpty, items.count == 1 {
                closePanel()
                notice = .text(context.texts.live.sheets.allSettled)
            }
            return intents
        case .paste: return leaveAndType(key, state, in: context, ids: &ids)
        case .control, .alt, .function, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
            .pageUp, .pageDown, .wordLeft, .wordRight, .focusIn, .focusOut:
            return []
        }
    }

    private mutating func settle(
        _ item: WrapUpItem,
        by letter: Character,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        if let name = item.proseName { return settle(name, by: letter, state, in: context) }
        guard let entry = item.entry.flatMap({ state.entries[$0] }) else { return [] }
        func revise(_ changes: EntryChange...) -> [Intent] {
            [act(.revise(entry.id, base: entry.textEvent, changes))]
        }
        if item.reason == .noKind {
            guard let kind = EntryKind(rawValue: letter) else { return [] }
            notice = .text(context.texts.words.kinds[kind].full)
            return revise(.kind(kind))
        }
        let words = context.texts.live.sheets
        guard let action = item.actions.first(where: { words.letter(of: $0) == letter }) else { return [] }
        switch action {
        case .advance:
            guard let next = entry.contribution?.state.onward else { return [] }
            notice = .text("\(entry.number): \(context.texts.words.terms.contributions[next])")
            return [act(.moveContribution(entry.id, to: next))]
        case .isClaim: return revise(.kind(.claim))
        case .noClaim:
            return state.proposals(of: entry.id).map { act(.reviseContribution($0.id, [.proposalDeclined(true)])) }
        case .delete: return [act(.delete(entry.id))]
        case .leave: return revise(.outOfMemo(true))
        case .dueNext: return revise(.due(dayOfNextMeeting(in: context)))
        case .ownFacilitator: return revise(.owner(.facilitator))
        case .ownExpert: return revise(.owner(.expert))
        case .answered:
            let reference = EntryReference(meeting: meeting, entry: entry.id)
            return [act(.settle(reference, Settlement(.answered)))]
        case .park:
            let parked = NewEntry(
                id: ids.next(at: context.now.wall),
                block: state.currentBlock?.id,
                kind: .parked,
                kindIsChosen: true,
                text: entry.text,
                links: [entry.id],
                audience: entry.audience
            )
            return [act(isReading(state) ? .amend(parked) : .capture(parked))]
        case .replace: return item.name.map { [act($0.replaced(in: entry))] } ?? []
        case .notName: return item.name.map { [act(.keepName(entry.id, word: $0.hit.word))] } ?? []
        }
    }

    /// Puts the replacement in the place of a name in what was written by hand.
    private func settle(
        _ name: WrapUpItem.ProseName,
        by letter: Character,
        _ state: Meeting,
        in context: ScreenContext
    ) -> [Intent] {
        guard letter == context.texts.live.sheets.letter(of: .replace) else { return [] }
        let text = name.hit.replaced(in: state.prose[name.section] ?? "")
        return [act(.writeProse(section: name.section, text))]
    }

    /// Enter: the entry comes into the line, a claim or a question with the entry that is to answer it; the memo opens
    /// for what was written into it.
    private mutating func bringToLine(
        _ item: WrapUpItem,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        guard item.proseName == nil else { return [.open(.memo(meeting))] }
        guard capture.isEmpty else { return say(context.texts.live.notices.lineFirst) }
        guard let captureContext = captureContext(context) else { return [] }
        let entry = item.entry.flatMap { state.entries[$0] }
        switch item.reason {
        case .uncorrected, .unanswered, .noInsight:
            if isReading(state) { return say(context.texts.refusals[.closed]) }
            let kind: EntryKind =
                item.reason == .uncorrected ? .correction : item.reason == .unanswered ? .expertComment : .insight
            let link = entry.map { " >\($0.number)" } ?? ""
            focus = .capture
            capture.begin(with: ".\(kind.letter) \(link)", caret: 3, in: captureContext, ids: &ids)
            return []
        case .waits, .proposed, .noText, .noKind, .incomplete, .name:
            guard let entry else { return [] }
            focus = .capture
            let outcomes = capture.open(entry, filling: entry.isMark, in: captureContext, ids: &ids)
            return perform(outcomes, state, in: context, ids: &ids)
        }
    }

    /// The day of the next meeting that is planned, else in two weeks.
    func dayOfNextMeeting(in context: ScreenContext) -> CalendarDay {
        let today = context.zone.civil(context.now.wall).day
        let next = context.programme.heldMeetings.compactMap(\.plan.start?.day).filter { $0 > today }.min()
        return next ?? today.advanced(by: 14)
    }
}
