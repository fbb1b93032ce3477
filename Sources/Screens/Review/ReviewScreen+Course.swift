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

/// The course on the screen: where it stands, and how its signs look.
private struct CourseChart {
    /// The sign of what was planned, and that of what was held.
    static let planned = "░", held = "█"

    let course: ReviewCourse
    /// Where the line begins, right of the titles and the minutes.
    let start: Columns
    let width: Int
    /// How many rows lie between two blocks.
    let pitch: Int

    init(_ course: ReviewCourse, columns edge: Columns, pitch: Int) {
        self.course = course
        self.pitch = pitch
        let longest = course.lanes.map { columns(of: $0.block.title) }.max() ?? 0
        let title = min(longest, max(18, Columns(edge.rawValue * 7 / 20)))
        start = title + 6
        width = max(1, (edge - start - 1).rawValue)
    }

    /// The columns of a span, at least one.
    func cells(_ span: Range<MeetingTime>) -> Range<Int> {
        let from = course.column(span.lowerBound, of: width)
        return from..<max(from + 1, course.column(span.upperBound, of: width))
    }

    /// How many entries of a block were made in the time of each column, and whether it was held then.
    func slices(of lane: ReviewCourse.Lane) -> [Int: (count: Int, isHeld: Bool)] {
        var slices: [Int: (count: Int, isHeld: Bool)] = [:]
        for time in lane.times {
            var column = course.column(time, of: width)
            let held = lane.held.first { $0.lowerBound <= time && time <= $0.upperBound }
            if let held { column = min(column, cells(held).upperBound - 1) }
            let before = slices[column]
            slices[column] = ((before?.count ?? 0) + 1, held != nil || before?.isHeld == true)
        }
        return slices
    }
}

extension ReviewScreen {
    /// How many blocks the course shows at once, two rows each; with a blank row between where all fit so.
    func courseRows(_ height: Int, _ state: Meeting) -> Int {
        max(1, height / coursePitch(height, state))
    }

    private func coursePitch(_ height: Int, _ state: Meeting) -> Int {
        state.agenda.blocks.count * 3 <= height + 1 ? 3 : 2
    }

    /// Draws two bars a block on one scale: planned above, held with its entries below.
    ///
    /// The hours stand in the rule above, what the signs mean in the one below.
    func drawCourse(into frame: inout Frame, rows area: Range<Int>, _ scene: LiveScene) {
        let texts = scene.texts.review
        guard let course = ReviewCourse(scene.meeting, now: scene.context.now, zone: scene.context.zone) else {
            return drawNote(texts.notHeld, into: &frame, row: area.lowerBound)
        }
        let pitch = coursePitch(area.count, scene.meeting)
        let chart = CourseChart(course, columns: frame.size.columns, pitch: pitch)
        drawHours(chart, into: &frame, row: area.lowerBound - 1, scene)
        let (count, seen) = (course.lanes.count, courseRows(area.count, scene.meeting))
        let selected = selection(of: count)
        let top = min(max(0, selected - seen / 2), max(0, count - seen))
        for (offset, index) in course.lanes.indices.dropFirst(top).prefix(seen).enumerated() {
            let row = area.lowerBound + offset * pitch
            draw(course.lanes[index], on: chart, into: &frame, row: row, scene.texts)
            guard index == selected else { continue }
            frame.restyle(row: row, count: chart.start - 1, adding: .reverse)
            frame.cursor = Place(row: row, column: 1)
        }
        frame.write(" \(texts.legend) ", at: Place(row: area.upperBound, column: 2))
        if top > 0 { frame.write(" ↑ \(top) ", at: Place(row: area.lowerBound - 1, column: 1), style: .bold) }
        let below = count - top - seen
        if below > 0 {
            frame.writeRight(" ↓ \(below) ", row: area.upperBound, before: frame.size.columns - 1, style: .bold)
        }
    }

    private func draw(
        _ lane: ReviewCourse.Lane,
        on chart: CourseChart,
        into frame: inout Frame,
        row: Int,
        _ texts: Texts
    ) {
        let edge = chart.start - 1
        let held = lane.held.isEmpty ? "–" : String((lane.length.count + 30_000) / 60_000)
        let planned = frame.writeRight("\(lane.block.planned.count)", row: row, before: edge)
        frame.writeRight(held, row: row + 1, before: edge, style: .bold)
        let title = truncate(lane.block.title, to: max(1, planned - 2))
        frame.write(title, at: Place(row: row, column: 1), style: .bold)
        let (room, notes) = (max(1, edge - 6), notes(on: lane, texts))
        let note = notes.first { columns(of: $0) <= room } ?? truncate(notes.last ?? "", to: room)
        frame.write(note, at: Place(row: row + 1, column: 2), style: .dim)
        fill(chart.cells(lane.planned), CourseChart.planned, from: chart.start, into: &frame, row: row)
        for span in lane.held {
            fill(chart.cells(span), CourseChart.held, from: chart.start, into: &frame, row: row + 1)
        }
        for (column, slice) in chart.slices(of: lane) {
            // Reversed, a figure leaves the bar whole; one beside the bar was made at another time.
            let place = Place(row: row + 1, column: chart.start + Columns(column))
            let count = slice.count > 9 ? "+" : String(slice.count)
            frame.write(count, at: place, style: slice.isHeld ? .reverse : .bold)
        }
    }

    /// How many entries a block has, and of which kinds, the commonest first: `5 kirjausta: t3 c x`; then shorter.
    private func notes(on lane: ReviewCourse.Lane, _ texts: Texts) -> [String] {
        if lane.entries.isEmpty, lane.held.isEmpty { return [lane.isAhead ? texts.review.ahead : texts.review.skipped] }
        let counted = texts.plurals.entries(lane.entries.count)
        guard !lane.entries.isEmpty else { return [counted] }
        let kinds = Dictionary(grouping: lane.entries, by: \.kind).sorted {
            ($1.value.count, $0.key.letter) < ($0.value.count, $1.key.letter)
        }.map { kind, entries in entries.count == 1 ? "\(kind.letter)" : "\(kind.letter)\(entries.count)" }
        let list = kinds.joined(separator: " ")
        return ["\(counted): \(list)", "\(lane.entries.count): \(list)"]
    }

    private func fill(_ cells: Range<Int>, _ sign: String, from start: Columns, into frame: inout Frame, row: Int) {
        frame.fill(row: row, from: start + Columns(cells.lowerBound), count: Columns(cells.count), with: sign)
    }

    /// The times of day above the line: the beginning, then each full hour there is room for.
    private func drawHours(_ chart: CourseChart, into frame: inout Frame, row: Int, _ scene: LiveScene) {
        frame.writeRight(" min ", row: row, before: chart.start)
        var free = 0
        var time = chart.course.span.lowerBound
        while time < chart.course.span.upperBound {
            let column = chart.course.column(time, of: chart.width)
            let label = scene.clock(time)
            if column >= free, column + label.count <= chart.width {
                frame.write(label, at: Place(row: row, column: chart.start + Columns(column)))
                free = column + label.count + 1
            }
            guard let wall = scene.meeting.clock.wall(of: time, now: scene.context.now) else { return }
            let intoHour = wall.milliseconds % 3_600_000
            time = time + Milliseconds(3_600_000 - intoHour)
        }
    }
}
