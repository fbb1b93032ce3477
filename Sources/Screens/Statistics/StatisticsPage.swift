public import Localization
public import MeetingEngine
public import TextLayout

/// The statistics as lines of text: what the screen scrolls through and the command line prints.
public struct StatisticsPage: Sendable {
    /// The lines.
    public private(set) var lines: [PageLine] = []
    private let texts: Texts
    private let width: Columns

    /// Lays the numbers out.
    ///
    /// - Parameter width: how many columns a line may take, at least 58.
    public init(_ statistics: ArchiveStatistics, _ texts: Texts, width: Columns) {
        self.texts = texts
        self.width = width
        let words = texts.statistics
        guard statistics.total.meetings > 0 else {
            add(words.nothing)
            return
        }
        addSummary(statistics)
        addKinds(statistics.total.kinds)
        addTable(words.byYear, statistics.years)
        addTable(words.byClient, statistics.clients)
        addTable(words.byTargetGroup, statistics.targetGroups)
        let hidden = words.columns.indices.filter { !columnsInSight.contains($0) }.map { words.columns[$0] }
        if !hidden.isEmpty {
            add("")
            for line in wrap(words.wider(hidden.joined(separator: ", ")), width: width) { add(line.text) }
        }
        guard statistics.isWithheld else { return }
        add("")
        for line in wrap(words.withheld, width: width) { add(line.text) }
    }

    private mutating func add(_ text: String, isHeading: Bool = false) {
        lines.append(PageLine(text: text, isHeading: isHeading))
    }

    private mutating func addSummary(_ statistics: ArchiveStatistics) {
        let (words, total) = (texts.statistics, statistics.total)
        if let from = statistics.from, let to = statistics.to {
            let audience = texts.words.terms.audiences[statistics.audience]
            add("\(texts.dates.compactDay(from)) – \(texts.dates.compactDay(to)) · \(words.readers): \(audience)")
        }
        let meetings = words.meetingCounts(
            total.meetings,
            statistics.planned,
            statistics.cancelled,
            total.programmes
        )
        let time = words.timeCounts(
            texts.dates.length(total.minutes),
            texts.dates.length(total.workingMinutes),
            total.teachingHours
        )
        var assignments = words.agreed(total.assignments)
        if let done = total.done { assignments += "; \(words.done(done.part, done.whole, done.percent))" }
        let facts = [
            (words.meetings, meetings), (words.time, time), (words.attendances, attendances(total)),
            (words.entries, "\(total.kinds.total)"),
            (words.corrections, words.correctionCounts(total.corrections, total.repeated)),
            (words.assignments, assignments + star(total.isDoneWithheld || total.leavesAssignmentsOut)),
        ]
        let label = (facts.map { columns(of: $0.0) }.max() ?? .zero) + 2
        for fact in facts {
            for (index, line) in wrap(fact.1, width: width - label).enumerated() {
                add(pad(index == 0 ? fact.0 : "", to: label) + line.text)
            }
        }
    }

    /// A bar a kind, the longest as long as there is room for.
    private mutating func addKinds(_ kinds: KindCounts) {
        let present = kinds.present.sorted { $0.count > $1.count }
        guard let most = present.first?.count else { return }
        add("")
        add(texts.statistics.byKind, isHeading: true)
        let names = present.map { texts.words.kinds[$0.kind].full }
        let label = names.map { columns(of: $0) }.max() ?? .zero
        let figures = Columns(String(most).count)
        let room = (width - label - figures - 6).rawValue
        for (name, kind) in zip(names, present) {
            let bar = String(repeating: "═", count: max(1, kind.count * room / most))
            add("  \(pad(name, to: label))  \(pad("\(kind.count)", to: figures, align: .right))  \(bar)")
        }
    }

    private mutating func addTable(_ title: String, _ rows: [ArchiveStatistics.Row]) {
        guard !rows.isEmpty else { return }
        let headings = texts.statistics.columns
        let shown = columnsInSight
        let room = self.width - 22 - shown.reduce(.zero) { $0 + columnWidth($1) }
        let widths = shown.map(columnWidth)
        let label = min(22 + room, 44)
        let heads = zip(shown, widths).map { pad(headings[$0], to: $1, align: .right) }.joined()
        add("")
        add(pad(title, to: label) + heads, isHeading: true)
        for row in rows {
            let cells = values(row.numbers)
            let line = zip(shown, widths).map { pad(cells[$0], to: $1, align: .right) }.joined()
            add(pad("  " + (row.name.isEmpty ? texts.statistics.untold : row.name), to: label) + line)
        }
    }

    /// The columns that there is room for; those of less weight stand only where there is more.
    private var columnsInSight: [Int] {
        var room = width - 22
        return [0, 1, 3, 7, 5, 6, 4, 2].filter { column in
            guard columnWidth(column) <= room else { return false }
            room -= columnWidth(column)
            return true
        }.sorted()
    }

    private func columnWidth(_ column: Int) -> Columns { max(columns(of: texts.statistics.columns[column]), 7) + 2 }

    /// What stands in the columns.
    private func values(_ numbers: ArchiveStatistics.Numbers) -> [String] {
        [
            "\(numbers.meetings)", "\(numbers.teachingHours)", attendances(numbers), "\(numbers.kinds.total)",
            "\(numbers.kinds[.insight])", "\(numbers.corrections)", "\(numbers.repeated)",
            numbers.done.map { "\($0.percent) %" + star(numbers.leavesAssignmentsOut) }
                ?? (numbers.isDoneWithheld ? "*" : "–"),
        ]
    }

    /// The attendances, with a star where some are not counted.
    private func attendances(_ numbers: ArchiveStatistics.Numbers) -> String {
        numbers.attendances.count.map { "\($0)" + star(numbers.leavesMeetingsOut) } ?? "*"
    }

    private func star(_ isLeftOut: Bool) -> String { isLeftOut ? "*" : "" }
}
