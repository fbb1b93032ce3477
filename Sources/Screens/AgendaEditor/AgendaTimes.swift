import Localization
import MeetingEngine

/// When each block of an agenda begins, and when the last one ends: as it happened, as projected, or as planned.
struct AgendaTimes {
    /// A point of the agenda.
    enum Point: Hashable {
        /// On the clock of the room.
        case clock(CivilTime)
        /// So many minutes from the start, when that is not known.
        case fromStart(Minutes)
    }

    /// When the blocks begin; those left out have none.
    private(set) var begins: [ID<Block>: Point] = [:]
    /// When the last block ends.
    private(set) var end: Point

    /// Reckons the times of an agenda, which may be in the making, of a meeting.
    init(_ agenda: Agenda, of meeting: Meeting, in context: ScreenContext) {
        var visited: Set<ID<Block>> = []
        var last: ID<Block>?
        var point: Point = meeting.plan.start.map { .clock($0) } ?? .fromStart(0)
        if let run = meeting.stage.run {
            func clock(_ time: MeetingTime) -> Point? {
                meeting.clock.wall(of: time, now: context.now).map { .clock(context.zone.civil($0)) }
            }
            for visit in run.visits where visited.insert(visit.block).inserted {
                begins[visit.block] = clock(visit.from)
            }
            last = run.current?.block
            let now = meeting.clock.time(at: context.now)
            let left = meeting.pace(at: context.now, zone: context.zone).map { max(.zero, $0.left) } ?? .zero
            point = clock(now + left) ?? point
        }
        let start = last.flatMap { agenda.index(of: $0) }.map { $0 + 1 } ?? 0
        for block in agenda.blocks[start...] where !block.isSkipped && !visited.contains(block.id) {
            begins[block.id] = point
            point = point.after(block.allotted, in: context.zone)
        }
        end = point
    }
}

extension AgendaTimes.Point {
    fileprivate func after(_ minutes: Minutes, in zone: TimeZoneRules) -> AgendaTimes.Point {
        switch self {
        case .clock(let time): .clock(zone.civil(zone.wall(time) + .minutes(minutes)))
        case .fromStart(let before): .fromStart(before + minutes)
        }
    }

    /// As it stands in a column: `13.25`, or `+0:25`.
    func text(_ dates: Dates) -> String {
        switch self {
        case .clock(let time): dates.clock(time)
        case .fromStart(let minutes):
            "+\(minutes.count / 60):\(minutes.count % 60 < 10 ? "0" : "")\(minutes.count % 60)"
        }
    }
}
