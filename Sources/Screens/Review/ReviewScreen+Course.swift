import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

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
        /// When its entries were made.
        let entries: [MeetingTime]
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
                    entries: (entries[block.id] ?? []).map(\.time)
                )
            )
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

extension ReviewScreen {
    /// Where the line begins, right of the names and minutes.
    private static let chart: Columns = 33

    /// Draws two rows a block: planned above, held with its entries below.
    func drawCourse(into frame: inout Frame, rows area: Range<Int>, _ scene: LiveScene) {
        let texts = scene.texts
        guard let course = ReviewCourse(scene.meeting, now: scene.context.now, zone: scene.context.zone) else {
            return frame.write(texts.review.notHeld, at: Place(row: area.lowerBound, column: 1)).ignored()
        }
        let width = (scene.context.size.columns - Self.chart - 1).rawValue
        drawHours(course, into: &frame, row: area.lowerBound, width, scene)
        let lanes = max(1, (area.count - 1) / 2)
        let selected = selection(of: course.lanes.count)
        let top = min(max(0, selected - lanes / 2), max(0, course.lanes.count - lanes))
        for (offset, index) in course.lanes.indices.dropFirst(top).prefix(lanes).enumerated() {
            let row = area.lowerBound + 1 + offset * 2
            draw(course.lanes[index], of: course, into: &frame, row: row, width, texts)
            guard index == selected else { continue }
            frame.restyle(row: row, count: Self.chart - 1, adding: .reverse)
            frame.cursor = Place(row: row, column: 1)
        }
    }

    private func draw(
        _ lane: ReviewCourse.Lane,
        of course: ReviewCourse,
        into frame: inout Frame,
        row: Int,
        _ width: Int,
        _ texts: Texts
    ) {
        let held = lane.held.isEmpty ? "–" : String((lane.length.count + 30_000) / 60_000)
        let minutes = "\(lane.block.planned.count) → \(held)"
        let right = frame.writeRight(minutes, row: row, before: Self.chart - 1)
        frame.write(lane.block.title, at: Place(row: row, column: 1), style: .bold, limit: max(.zero, right - 2))
        let counted = lane.held.isEmpty ? texts.review.skipped : texts.plurals.entries(lane.entries.count)
        frame.write(counted, at: Place(row: row + 1, column: 2), style: .dim, limit: Self.chart - 3)
        fill(lane.planned, "─", of: course, into: &frame, row: row, width)
        for span in lane.held { fill(span, "═", of: course, into: &frame, row: row + 1, width) }
        var counts: [Int: Int] = [:]
        for time in lane.entries { counts[course.column(time, of: width), default: 0] += 1 }
        for (column, count) in counts {
            let place = Place(row: row + 1, column: Self.chart + Columns(column))
            frame.write(count > 9 ? "+" : String(count), at: place, style: .bold)
        }
    }

    private func fill(
        _ span: Range<MeetingTime>,
        _ sign: String,
        of course: ReviewCourse,
        into frame: inout Frame,
        row: Int,
        _ width: Int
    ) {
        let from = course.column(span.lowerBound, of: width)
        let to = max(from + 1, course.column(span.upperBound, of: width))
        frame.fill(row: row, from: Self.chart + Columns(from), count: Columns(to - from), with: sign)
    }

    /// The times of day above the line: the beginning, then each full hour there is room for.
    private func drawHours(
        _ course: ReviewCourse,
        into frame: inout Frame,
        row: Int,
        _ width: Int,
        _ scene: LiveScene
    ) {
        var free = 0
        var time = course.span.lowerBound
        while time < course.span.upperBound {
            let column = course.column(time, of: width)
            let label = scene.clock(time)
            if column >= free, column + label.count <= width {
                frame.write(label, at: Place(row: row, column: Self.chart + Columns(column)), style: .dim)
                free = column + label.count + 1
            }
            guard let wall = scene.meeting.clock.wall(of: time, now: scene.context.now) else { return }
            let intoHour = wall.milliseconds % 3_600_000
            time = time + Milliseconds(3_600_000 - intoHour)
        }
    }
}

extension Columns {
    /// Ends a statement whose column nobody asks for.
    fileprivate func ignored() {}
}
