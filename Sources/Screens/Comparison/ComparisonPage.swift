public import Localization
public import MeetingEngine
public import TextLayout

/// Two programmes or two meetings side by side, as lines of text.
public struct ComparisonPage: Sendable {
    /// The lines.
    public private(set) var lines: [PageLine] = []
    private let texts: Texts
    /// How wide each side is.
    private let half: Columns

    /// Lays two sides out.
    ///
    /// - Parameter width: how many columns a line may take, at least 58.
    public init(_ left: ComparisonSide, _ right: ComparisonSide, _ texts: Texts, width: Columns) {
        self.texts = texts
        half = Columns((width.rawValue - 3) / 2)
        addHeads(left, right)
        addNumbers(left, right)
        addThemes(left, right)
        addTexts(texts.thread.means, left.means.map(line), right.means.map(line))
        addTexts(texts.thread.correctionList, left.corrections.map(line), right.corrections.map(line))
    }

    private mutating func add(_ left: String, _ right: String) {
        lines.append(PageLine(text: "\(pad(left, to: half)) │ \(pad(right, to: half))".trimmedAtEnd))
    }

    private mutating func add(heading: String) {
        if !lines.isEmpty { add("", "") }
        lines.append(PageLine(text: heading, isHeading: true))
    }

    /// Puts the lines of both sides beside each other.
    private mutating func add(_ left: [String], _ right: [String]) {
        for row in 0..<max(left.count, right.count) {
            add(row < left.count ? left[row] : "", row < right.count ? right[row] : "")
        }
    }

    private mutating func addHeads(_ left: ComparisonSide, _ right: ComparisonSide) {
        func head(_ side: ComparisonSide) -> [String] {
            let number = side.number.map { " · \($0)" } ?? ""
            let days = [side.from, side.to == side.from ? nil : side.to].compactMap { $0 }
            let period = days.map { texts.dates.day($0) }.joined(separator: " – ")
            return ["\(side.title)\(number)", side.theme, side.client, period].filter { !$0.isEmpty }
                .flatMap { wrap($0, width: half).map(\.text) }
        }
        add(head(left), head(right))
    }

    private mutating func addNumbers(_ left: ComparisonSide, _ right: ComparisonSide) {
        let words = texts.thread
        add(heading: words.numbers)
        let numbers: [(label: String, left: Int, right: Int)] = [
            (words.meetings, left.meetings, right.meetings),
            (words.teachingHours, left.tally.workingMinutes.count / 45, right.tally.workingMinutes.count / 45),
            (words.entries, left.tally.kinds.total, right.tally.kinds.total),
            (words.insights, left.tally.kinds[.insight], right.tally.kinds[.insight]),
            (words.corrections, left.tally.kinds[.correction], right.tally.kinds[.correction]),
            (words.repeats, left.tally.repeated, right.tally.repeated),
        ]
        let isOfMeetings = left.number != nil
        for number in numbers where !isOfMeetings || number.label != words.meetings { addBars(number) }
        func done(_ side: ComparisonSide) -> String { "\(side.tally.done)/\(side.tally.kinds[.assignment])" }
        add("\(pad(words.done, to: label))\(done(left))", "\(pad(words.done, to: label))\(done(right))")
    }

    /// How many columns the names before numbers take.
    private var label: Columns { min(half - 10, 22) }

    /// A number on both sides, with bars on one scale: that of the two, or of all that stand together.
    private mutating func addBars(_ number: (label: String, left: Int, right: Int), most: Int? = nil) {
        let most = most ?? max(number.left, number.right, 1)
        let room = (half - label - 6).rawValue
        func side(_ count: Int) -> String {
            let bar = String(repeating: "═", count: count == 0 ? 0 : max(1, count * room / most))
            return
                "\(pad(number.label, to: label - 1)) \(pad(count == 0 ? "–" : "\(count)", to: 4, align: .right)) \(bar)"
        }
        add(side(number.left), side(number.right))
    }

    /// The themes of either, the largest first.
    private mutating func addThemes(_ left: ComparisonSide, _ right: ComparisonSide) {
        add(heading: texts.thread.themes)
        var counts: [String: (name: String, left: Int, right: Int)] = [:]
        for theme in left.themes {
            counts[theme.name.lowercased(), default: (theme.name, 0, 0)].left += theme.count
        }
        for theme in right.themes {
            counts[theme.name.lowercased(), default: (theme.name, 0, 0)].right += theme.count
        }
        let themes = counts.values.sorted { ($1.left + $1.right, $0.name) < ($0.left + $0.right, $1.name) }
        if themes.isEmpty { add(texts.thread.none, texts.thread.none) }
        let most = themes.map { max($0.left, $0.right) }.max()
        for theme in themes { addBars((label: "#\(theme.name)", left: theme.left, right: theme.right), most: most) }
    }

    private mutating func addTexts(_ title: String, _ left: [String], _ right: [String]) {
        add(heading: title)
        func lines(_ items: [String]) -> [String] {
            items.isEmpty
                ? [texts.thread.none]
                : items.flatMap { wrap("• \($0)", width: half, hanging: 2).enumerated().map { hung($1.text, $0) } }
        }
        func hung(_ text: String, _ row: Int) -> String { row == 0 ? text : "  \(text)" }
        add(lines(left), lines(right))
    }

    private func line(_ means: ComparisonSide.Means) -> String {
        means.outcome.map { "\(means.text) (\(texts.words.terms.outcomes[$0]))" } ?? means.text
    }

    private func line(_ correction: ComparisonSide.Correction) -> String {
        correction.times > 1 ? "\(correction.text) (\(correction.times)×)" : correction.text
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
