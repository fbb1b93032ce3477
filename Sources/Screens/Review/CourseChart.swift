import MeetingEngine
import TextLayout

/// The course on the screen: where it stands, and how its signs look.
struct CourseChart {
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
