import OrderedCollections

/// What an expert's seat may see of a meeting: the one door between the log and the expert's screen.
///
/// Texts for the group and for the organisation, never with a speaker, an owner or a private note; nothing that was
/// deleted, erased, taken back or said off the record, whenever that came about; no mark that still waits for its text.
/// Once the meeting is closed, only what this seat itself contributed. Links to what is not seen are left out.
public struct ExpertView: Sendable {
    private let meeting: Meeting
    private let seat: Seat
    /// The positions in the log of what is seen, in its order.
    private let positions: [Int]

    /// Looks at a meeting from a seat.
    public init(_ meeting: Meeting, from seat: Seat) {
        self.meeting = meeting
        self.seat = seat
        let isClosed =
            switch meeting.stage {
            case .closed, .cancelled: true
            case .notStarted, .running: false
            }
        // By index, since copying an entry costs more than looking at it.
        let entries = meeting.entries.values.elements
        var positions: [Int] = []
        for index in entries.indices where entries[index].standing == .standing && entries[index].audience >= .group {
            if entries[index].seat != seat {
                if isClosed || entries[index].isMark || entries[index].contribution?.state == .withdrawn { continue }
                if meeting.isOffRecord(at: entries[index].time) { continue }
            }
            positions.append(index)
        }
        self.positions = positions
    }

    /// How many entries are seen.
    public var count: Int { positions.count }

    /// The entry at a position among those that are seen, in the order of the log: without anything of people.
    public subscript(index: Int) -> Entry { stripped(meeting.entries.values[positions[index]]) }

    /// The position of an entry among those that are seen; nil when it is not.
    public func index(of id: ID<Entry>) -> Int? {
        guard let position = meeting.entries.index(forKey: id) else { return nil }
        let index = positions.partition(of: position)
        return positions.indices.contains(index) && positions[index] == position ? index : nil
    }

    /// The first position whose entry does not stand before a place in the log; `count` when all do.
    public func index(from time: MeetingTime, number: Int) -> Int {
        let entries = meeting.entries.values.elements
        return positions.firstIndex { (entries[$0].time, entries[$0].number) >= (time, number) } ?? positions.count
    }

    /// An entry that is seen; nil when it is not, or not any more.
    public func entry(_ id: ID<Entry>) -> Entry? { index(of: id).map { self[$0] } }

    /// Whether an entry was contributed from this seat.
    public func isOwn(_ entry: Entry) -> Bool { entry.seat == seat }

    /// The corrections that are seen of an entry.
    public func corrections(of id: ID<Entry>) -> [Entry] {
        let entries = meeting.entries.values.elements
        return positions.filter { entries[$0].kind == .correction && entries[$0].links.contains(id) }
            .map { stripped(entries[$0]) }
    }

    /// An entry as it is seen: the text, and nothing that tells who said it or has it to do.
    private func stripped(_ entry: Entry) -> Entry {
        var entry = entry
        entry.speaker = nil
        if entry.owner != .expert { entry.owner = nil }
        if !isOwn(entry) { entry.conflicts = [] }
        entry.links.removeAll { index(of: $0) == nil }
        return entry
    }
}

extension Meeting {
    /// Whether a point lies in a time when nothing was kept.
    fileprivate func isOffRecord(at time: MeetingTime) -> Bool {
        offRecord.contains { $0.from <= time && time < $0.to ?? .distantFuture }
    }
}

extension MeetingTime {
    fileprivate static let distantFuture = MeetingTime(milliseconds: .max)
}

extension [Int] {
    /// Where a number stands in ascending ones, or would.
    fileprivate func partition(of number: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
