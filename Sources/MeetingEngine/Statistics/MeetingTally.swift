import OrderedCollections

/// What one meeting adds to the numbers of a whole archive, counted as the final report counts it.
public struct MeetingTally: Hashable, Sendable {
    /// From its start to its end.
    public var minutes: Minutes = 0
    /// The same without the breaks.
    public var workingMinutes: Minutes = 0
    /// How many participants took part.
    public var attendances = 0
    /// Its entries by kind, private ones and unfinished ones left out.
    public var kinds = KindCounts()
    /// How many of its corrections repeat an earlier one.
    public var repeated = 0
    /// How many of its assignments a later meeting has asked about.
    public var asked = 0
    /// How many of those were done.
    public var done = 0

    /// Makes a tally of nothing.
    public init() {}

    /// Adds another.
    public static func += (left: inout MeetingTally, right: MeetingTally) {
        left.minutes = left.minutes + right.minutes
        left.workingMinutes = left.workingMinutes + right.workingMinutes
        left.attendances += right.attendances
        left.kinds += right.kinds
        left.repeated += right.repeated
        left.asked += right.asked
        left.done += right.done
    }
}

extension Programme {
    /// The tallies of the meetings that have been started.
    public var tallies: [ID<Meeting>: MeetingTally] {
        // Neither the day nor the time zone is looked at by anything that is counted here.
        let day = CalendarDay(daysSinceEpoch: 0)
        let builder = ReportBuilder(self, for: .facilitator, made: day, zone: .utc, now: nil)
        var tallies: [ID<Meeting>: MeetingTally] = [:]
        for room in builder.rooms { tallies[room.meeting.id] = builder.tally(room) }
        return tallies
    }
}

extension ReportBuilder {
    /// What a meeting adds to the numbers.
    fileprivate func tally(_ room: MemoBuilder) -> MeetingTally {
        var tally = MeetingTally()
        (tally.minutes, tally.workingMinutes) = length(of: room)
        tally.attendances = room.head().attendance.participants
        for entry in told(in: room) {
            tally.kinds[entry.kind] += 1
            if entry.kind == .correction, entry.contribution?.repeats != nil { tally.repeated += 1 }
            guard entry.kind == .assignment, let settlement = settlement(of: entry, in: room) else { continue }
            tally.asked += 1
            if settlement.outcome == .done { tally.done += 1 }
        }
        return tally
    }
}
