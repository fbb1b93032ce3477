import MeetingEngine
import OrderedCollections

/// What a seat may come to do, in any order that a seed gives: most of it possible, some of it refused.
///
/// It knows only the state that its console shows, which another seat may have changed meanwhile.
struct SeatActs {
    /// A command, and the words that it brings.
    struct Act {
        /// What it is called.
        let name: String
        /// The command.
        let command: MeetingCommand
        /// The words, and the entry that they are of.
        let words: (text: String, entry: ID<Entry>)?

        init(_ name: String, _ command: MeetingCommand, text: String = "", of entry: ID<Entry>? = nil) {
            self.name = name
            self.command = command
            words = text.isEmpty ? nil : entry.map { (text, $0) }
        }

        /// The words and their entry, as the probe tells of them.
        var told: String { words.map { "\($0.text) \($0.entry)" } ?? "-" }
    }

    private var state: UInt64
    private let seed: UInt64
    private var ids: IDSource
    private let now: WallTime

    init(seed: UInt64, at now: WallTime) {
        state = seed &* 2 &+ 1
        self.seed = seed
        ids = IDSource(seed: seed)
        self.now = now
        _ = roll(2)
    }

    /// A number from 0 up to a limit.
    mutating func roll(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(max(1, limit)))
    }

    /// A new identity.
    mutating func id<Subject>() -> ID<Subject> { ids.next(at: now) }

    /// What a seat does next.
    mutating func next(of seat: Seat, in meeting: Meeting) -> Act {
        if meeting.isOffRecord, roll(2) == 0 { return Act("on", .goOnRecord) }
        return seat.role == .expert ? expert(seat, meeting) : facilitator(meeting)
    }

    private mutating func facilitator(_ meeting: Meeting) -> Act {
        switch roll(30) {
        case 0...8: capture(meeting)
        case 9...13: revise(of: meeting.entries.values.elements, in: meeting)
        case 14: recent(meeting).map { Act("delete", .delete($0.id)) } ?? capture(meeting)
        case 15, 16: Act("undo", .undo)
        case 17: Act("redo", .redo)
        case 18...21: move(meeting)
        case 22: contribute(meeting)
        case 23: recent(meeting).map { Act("erase", .erase([$0.id])) } ?? capture(meeting)
        case 24: roll(3) == 0 ? Act("off", .goOffRecord(before: .seconds(roll(3)))) : capture(meeting)
        case 25: roll(2) == 0 ? Act("next", .nextBlock) : Act("previous", .previousBlock)
        case 26: Act("extend", .extend(Minutes(roll(9) - 4)))
        case 27: Act("show", .show(PublicView.allCases[roll(PublicView.allCases.count)]))
        case 28: Act("back", .moveBlockBegin(before: .seconds(roll(9)), erasingSpeakers: true))
        default: roll(2) == 0 ? Act("stop", .stopClock(before: .zero)) : Act("continue", .continueClock)
        }
    }

    private mutating func expert(_ seat: Seat, _ meeting: Meeting) -> Act {
        let own = meeting.entries.values.filter { $0.seat == seat }
        switch roll(20) {
        case 0...6: return contribute(meeting)
        case 7, 8: return capture(meeting)
        case 9...11: return revise(of: own, in: meeting)
        case 12: return revise(of: meeting.entries.values.elements, in: meeting)
        case 13, 14:
            guard let entry = pick(own) else { return contribute(meeting) }
            return Act("withdraw", .moveContribution(entry.id, to: .withdrawn))
        case 15, 16:
            guard let entry = pick(roll(2) == 0 ? own : meeting.entries.values.elements) else {
                return capture(meeting)
            }
            return Act("record", .reviseContribution(entry.id, [roll(2) == 0 ? .checked(true) : .urgent(roll(2) == 0)]))
        case 17, 18: return Act("undo", .undo)
        default: return Act("redo", .redo)
        }
    }

    private mutating func capture(_ meeting: Meeting) -> Act {
        let kinds: [EntryKind] = [.situationFactor, .claim, .experience, .question, .insight, .assignment, .fact]
        var new = NewEntry(
            id: id(),
            block: meeting.currentBlock?.id,
            kind: kinds[roll(kinds.count)],
            text: "kirjaus-\(seed)"
        )
        if roll(4) == 0, let entry = recent(meeting) { new.links = [entry.id] }
        return Act("capture", .capture(new), text: new.text, of: new.id)
    }

    private mutating func contribute(_ meeting: Meeting) -> Act {
        let kinds: [EntryKind] = [.correction, .correction, .fact, .expertComment, .source, .promise]
        var new = NewEntry(
            id: id(),
            block: meeting.currentBlock?.id,
            kind: kinds[roll(kinds.count)],
            speaker: .expert,
            text: roll(3) == 0 ? "" : "tieto-\(seed)"
        )
        if let entry = recent(meeting) { new.links = [entry.id] }
        var changes: [ContributionChange] = []
        if roll(3) == 0 { changes.append(.urgent(true)) }
        if roll(3) == 0 { changes.append(.why("syy-\(seed)")) }
        if roll(4) == 0 { changes.append(.asOf(CalendarDay(year: 2026, month: 1 + roll(12), day: 1 + roll(28)))) }
        return Act("contribute", .contribute(new, changes), text: new.text, of: new.id)
    }

    private mutating func revise(of entries: some RandomAccessCollection<Entry>, in meeting: Meeting) -> Act {
        guard let entry = pick(entries) else { return capture(meeting) }
        let text = "muutos-\(seed)"
        let changes: [EntryChange]
        switch roll(8) {
        case 0: changes = [.star(roll(2) == 0)]
        case 1: changes = [.themes(["teema\(roll(5))"])]
        case 2: changes = [.audience(Audience.allCases[roll(Audience.allCases.count)])]
        case 3: changes = [.kind(EntryKind.allCases[roll(EntryKind.allCases.count)])]
        default: return Act("revise", .revise(entry.id, base: entry.textEvent, [.text(text)]), text: text, of: entry.id)
        }
        return Act("change", .revise(entry.id, base: entry.textEvent, changes))
    }

    /// What waits in the queue goes a step further.
    private mutating func move(_ meeting: Meeting) -> Act {
        guard let entry = pick(meeting.queue), let state = entry.contribution?.state else { return capture(meeting) }
        let next = ContributionState.allCases.filter(state.next.contains)
        let chosen = next[roll(next.count)]
        guard chosen == .toCheck else { return Act("move", .moveContribution(entry.id, to: chosen)) }
        let text = "lupaus-\(seed)"
        var promise = NewEntry(id: id(), block: meeting.currentBlock?.id, kind: .promise, text: text)
        promise.due = CalendarDay(year: 2026, month: 1 + roll(12), day: 1 + roll(28))
        return Act("move", .moveContribution(entry.id, to: .toCheck, promise: promise), text: text, of: promise.id)
    }

    /// One of the newest entries, most often: where two seats meet.
    private mutating func recent(_ meeting: Meeting) -> Entry? { pick(meeting.entries.values.elements) }

    private mutating func pick(_ entries: some RandomAccessCollection<Entry>) -> Entry? {
        guard !entries.isEmpty else { return nil }
        let back = roll(4) == 0 ? roll(entries.count) : roll(min(5, entries.count))
        return entries[entries.index(entries.endIndex, offsetBy: -1 - back)]
    }
}
