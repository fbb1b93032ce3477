import Localization
import MeetingEngine
import OrderedCollections

extension Meeting {
    /// Whether a block has begun, or holds entries.
    func hasBegun(_ block: ID<Block>) -> Bool {
        stage.run?.visits.contains { $0.block == block } ?? false || entries.values.contains { $0.block == block }
    }

    /// The first place of an agenda where a block can still be changed.
    func firstOpenIndex(of agenda: Agenda) -> Int {
        agenda.blocks.lastIndex { hasBegun($0.id) }.map { min($0 + 1, agenda.blocks.count - 1) } ?? 0
    }
}

extension AgendaEditor {
    /// Why a block cannot be changed; nil when it can.
    func lock(of index: Int, in context: ScreenContext) -> String? {
        guard let meeting = context.programme.meetings[meeting] else { return context.texts.refusals[.noSuchMeeting] }
        switch meeting.stage {
        case .closed: return context.texts.refusals[.closed]
        case .cancelled: return context.texts.refusals[.cancelled]
        case .notStarted, .running: break
        }
        guard agenda.blocks.indices.contains(index), meeting.hasBegun(agenda.blocks[index].id) else { return nil }
        return context.texts.agendaEditor.isBegun(agenda.blocks[index].title)
    }

    /// Whether minutes are still planned, so that the plan follows them.
    func isPlanned(_ context: ScreenContext) -> Bool { context.programme.meetings[meeting]?.stage == .notStarted }

    /// Changes the agenda as one step of undo.
    mutating func change(_ edit: (inout Agenda) -> Void) {
        var next = agenda
        edit(&next)
        guard next != agenda else { return }
        done.append(agenda)
        undone = []
        agenda = next
    }

    /// Changes the selected block as one step of undo, unless it is locked.
    mutating func changeSelected(in context: ScreenContext, _ edit: (inout Block) -> Void) {
        guard agenda.blocks.indices.contains(selection) else { return }
        notice = lock(of: selection, in: context)
        guard notice == nil else { return }
        change { [selection] in edit(&$0.blocks[selection]) }
    }

    mutating func lengthen(by minutes: Int, in context: ScreenContext) {
        let isPlanned = isPlanned(context)
        changeSelected(in: context) { block in
            block.setMinutes(Minutes(min(600, max(1, block.allotted.count + minutes))), isPlanned: isPlanned)
        }
    }

    mutating func add(in context: ScreenContext, ids: inout IDSource) {
        notice = lock(of: -1, in: context)
        guard notice == nil, let meeting = context.programme.meetings[meeting] else { return }
        var block = Block(
            id: ids.next(at: context.now.wall),
            title: context.texts.agendaEditor.newBlock,
            planned: 10,
            kinds: [.processNote]
        )
        // What is added to a running meeting was not planned.
        if meeting.stage != .notStarted { block.planned = 0 }
        let begun = agenda.blocks.lastIndex { meeting.hasBegun($0.id) }.map { $0 + 1 } ?? 0
        let index = max(begun, min(selection + 1, agenda.blocks.count))
        change { $0.blocks.insert(block, at: index) }
        selection = index
        openBlock(.title, in: context)
    }

    mutating func remove(in context: ScreenContext) {
        guard agenda.blocks.indices.contains(selection) else { return }
        let texts = context.texts.agendaEditor
        notice = lock(of: selection, in: context) ?? (agenda.blocks.count == 1 ? texts.lastStays : nil)
        guard notice == nil else { return }
        let title = agenda.blocks[selection].title
        change { [selection] in $0.blocks.remove(at: selection) }
        selection = min(selection, agenda.blocks.count - 1)
        notice = texts.removed(title)
    }

    mutating func move(by step: Int, in context: ScreenContext) {
        let target = selection + step
        guard agenda.blocks.indices.contains(selection), agenda.blocks.indices.contains(target) else { return }
        notice = lock(of: selection, in: context)
        if notice == nil, lock(of: target, in: context) != nil { notice = context.texts.agendaEditor.afterBegun }
        guard notice == nil else { return }
        change { [selection] in $0.blocks.swapAt(selection, target) }
        selection = target
    }

    /// Takes a template: what has begun stays, what follows gives way.
    mutating func take(_ offer: AgendaOffer, in context: ScreenContext, ids: inout IDSource) {
        guard let meeting = context.programme.meetings[meeting] else { return }
        var fresh = offer.agenda(context.programme.details.language, ids: &ids, at: context.now.wall).blocks
        guard !fresh.isEmpty else { return }
        if meeting.stage != .notStarted {
            for index in fresh.indices { fresh[index].planned = 0 }
        }
        let kept = agenda.blocks.filter { meeting.hasBegun($0.id) }
        change { $0.blocks = kept + fresh }
        selection = kept.count
    }

    mutating func undo(in context: ScreenContext) {
        guard let before = done.popLast() else {
            notice = context.texts.refusals[.nothingToUndo]
            return
        }
        undone.append(agenda)
        restore(before)
    }

    mutating func redo(in context: ScreenContext) {
        guard let after = undone.popLast() else {
            notice = context.texts.refusals[.nothingToRedo]
            return
        }
        done.append(agenda)
        restore(after)
    }

    private mutating func restore(_ other: Agenda) {
        let changed = zip(agenda.blocks, other.blocks).prefix { $0 == $1 }.count
        agenda = other
        selection = min(changed, max(0, other.blocks.count - 1))
    }

    /// Hands the edits to the store.
    mutating func save(in context: ScreenContext) -> [Intent] {
        if case .block(let panel) = mode, let problem = panel.problem {
            notice = problem
            return []
        }
        if case .minutes(let editor) = mode { handleInMinutes(.enter, editor, in: context) }
        if mode == .leaving { mode = .list }
        guard let present = context.programme.meetings[meeting], submitted != agenda else { return [] }
        if isInConflict(context) {
            // The edits hold for what has not begun; what has begun meanwhile is as the log has it.
            let begun = present.agenda.blocks.filter { present.hasBegun($0.id) }
            change { $0.blocks = begun + $0.blocks.filter { !present.hasBegun($0.id) } }
        }
        seen = present.agenda
        guard agenda != seen else { return [] }
        submitted = agenda
        return [.perform(.meeting(meeting, .replaceAgenda(agenda, seen: seen)))]
    }
}
