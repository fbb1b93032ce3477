import MeetingEngine
import OrderedCollections

/// The time line of a meeting: its blocks as they were planned and as they were held, on one scale.
struct ReviewCourse {
    /// A block on the line.
    struct Lane {
        let block: Block
        /// From when until when it was planned.
        let planned: Range<MeetingTime>
        /// From when until when it was held; none when it was left out.
        let held: [Range<MeetingTime>]
        /// How long it was held, pauses left out.
        let length: Milliseconds
        /// Whether a running meeting has yet to come to it.
        let isAhead: Bool
        /// Its entries.
        let entries: [Entry]
        /// When they were made, but for those that came after the end.
        let times: [MeetingTime]
    }

    let lanes: [Lane]
    /// The whole line.
    let span: Range<MeetingTime>

    /// Lays a meeting out; nil when it was never started.
    init?(_ meeting: Meeting, now: Stamp, zone: TimeZoneRules) {
        guard let run = meeting.stage.run else { return nil }
        let end: MeetingTime
        if case .closed(_, let closed) = meeting.stage { end = closed } else { end = meeting.clock.time(at: now) }
        var begin = meeting.plannedStart(zone: zone, now: now, run)
        let first = min(begin, run.start)
        var lanes: [Lane] = []
        let entries = Dictionary(grouping: meeting.standingEntries, by: \.block)
        let current = meeting.stage.isRunning ? run.current?.block : nil
        var isAfterCurrent = false
        for block in meeting.agenda.blocks {
            let plannedEnd = begin + .minutes(block.planned)
            var held: [Range<MeetingTime>] = []
            for (index, visit) in run.visits.enumerated() where visit.block == block.id {
                let until = index + 1 < run.visits.count ? run.visits[index + 1].from : end
                held.append(visit.from..<max(visit.from, until))
            }
            lanes.append(
                Lane(
                    block: block,
                    planned: begin..<plannedEnd,
                    held: held,
                    length: held.reduce(.zero) { $0 + run.elapsed(from: $1.lowerBound, to: $1.upperBound) },
                    isAhead: isAfterCurrent && !block.isSkipped,
                    entries: entries[block.id] ?? [],
                    times: (entries[block.id] ?? []).filter { !meeting.isLate($0) }.map(\.time)
                )
            )
            if block.id == current { isAfterCurrent = true }
            begin = plannedEnd
        }
        self.lanes = lanes
        span = first..<max(first + .minutes(1), max(begin, end))
    }

    /// Where a moment stands on a line of so many columns.
    func column(_ time: MeetingTime, of width: Int) -> Int {
        let whole = Double((span.upperBound - span.lowerBound).count)
        let part = Double((time - span.lowerBound).count)
        return min(max(0, Int((part / whole * Double(width)).rounded(.down))), width - 1)
    }
}
