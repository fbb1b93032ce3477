import MeetingEngine
import OrderedCollections

/// The entries that the log shows, by position: those of the meeting, then those that are being saved.
struct LogSource {
    private let meeting: Meeting
    private let saving: [Entry]
    private let touched: Set<ID<Entry>>
    private let hold: LogHold
    private let missing: [Entry]
    private let seat: Seat
    /// The position after the last entry that has its place in the log; what other seats have brought since the last key
    /// may stand after it.
    private(set) var end = 0

    /// How many positions there are, deleted entries counted.
    var count: Int { meeting.entries.count + saving.count }

    init(_ scene: LiveScene) {
        meeting = scene.meeting
        var saving: [Entry] = []
        var touched: Set<ID<Entry>> = []
        for command in scene.context.saving {
            guard case .meeting(scene.meeting.id, let act) = command else { continue }
            let shown = act.shownInLog
            touched.formUnion(shown.changed)
            guard let new = shown.new, scene.meeting.entries[new.id] == nil else { continue }
            let number = scene.meeting.nextNumber + saving.count
            let time = scene.now - new.before
            saving.append(
                Entry(new, number: number, seat: scene.context.seat, time: time, event: new.id.retyped())
            )
        }
        self.saving = saving
        self.touched = touched
        // Who only looks on follows everything.
        hold = scene.context.isReadOnly ? LogHold() : scene.screen.hold
        seat = scene.context.seat
        let meeting = meeting
        missing = (hold.entries ?? [:]).values.filter { $0.standing == .standing && meeting.entries[$0.id] == nil }
        let entries = meeting.entries.values.elements
        end = saving.isEmpty ? (entries.lastIndex { !isNew($0) } ?? -1) + 1 : count
    }

    /// Whether an entry of another seat's came in before the end since the last key: it waits for the next one.
    func isHidden(_ index: Int, _ entry: Entry) -> Bool {
        index < end && index < meeting.entries.count && isNew(entry)
    }

    /// How many such entries there are.
    var hiddenCount: Int {
        guard hold.number < meeting.nextNumber else { return 0 }
        let entries = meeting.entries.values.elements
        return entries.indices.prefix(end).count { isNew(entries[$0]) && entries[$0].standing != .deleted }
    }

    /// The entries in sight that another seat has taken out of the log since the last key, which were between two others.
    func missing(after previous: Entry?, before next: Entry?) -> [Entry] {
        missing.filter { entry in
            (previous.map { $0.comesBefore(entry) } ?? true) && (next.map { entry.comesBefore($0) } ?? true)
        }
    }

    private func isNew(_ entry: Entry) -> Bool { hold.isNew(entry, to: seat) }

    /// The entry at a position.
    func entry(at index: Int) -> Entry? {
        if index < 0 { return nil }
        if index < meeting.entries.count { return meeting.entries.values[index] }
        let later = index - meeting.entries.count
        return saving.indices.contains(later) ? saving[later] : nil
    }

    /// The position of an entry.
    func index(of id: ID<Entry>) -> Int? {
        meeting.entries.index(forKey: id)
            ?? saving.firstIndex { $0.id == id }.map { $0 + meeting.entries.count }
    }

    /// Whether the entry at a position is not on the disk as it is shown or was wished.
    func isSaving(_ index: Int, _ entry: Entry) -> Bool {
        index >= meeting.entries.count || touched.contains(entry.id)
    }

    /// The shown entry before a position.
    func previous(before index: Int) -> Entry? {
        var index = index - 1
        while index >= 0 {
            if let entry = entry(at: index), entry.standing != .deleted, !isHidden(index, entry) { return entry }
            index -= 1
        }
        return nil
    }

    /// Whether an entry hangs under the one before it: it answers that one, or the same one as it does.
    func hangs(_ entry: Entry, under previous: Entry?) -> Bool {
        guard let previous, let target = entry.links.first, entry.standing == .standing else { return false }
        return target == previous.id
            || (entry.links.count == 1 && previous.links.first == target && previous.links.count == 1)
    }

    /// How many entries are shown from a position on.
    func standing(from index: Int) -> Int {
        let entries = meeting.entries.values.elements
        let kept = (min(index, entries.count)..<entries.count).count { entries[$0].standing != .deleted }
        return kept + max(0, count - max(index, entries.count))
    }
}

extension Entry {
    /// Whether it stands before another one in the log.
    fileprivate func comesBefore(_ other: Entry) -> Bool { (time, number) < (other.time, other.number) }
}
