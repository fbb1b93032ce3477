import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

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
