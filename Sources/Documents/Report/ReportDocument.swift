public import Localization
public import MeetingEngine

/// Makes a document of a report, in the language of its texts.
public struct ReportDocument: Sendable {
    let texts: Texts

    /// Makes a maker for a language, which need not be that of the programme.
    public init(_ texts: Texts) { self.texts = texts }

    /// The whole document; the same report gives the same document.
    public func document(_ report: Report) -> Document {
        var document = Document(
            .report,
            language: texts.language,
            audience: report.audience,
            head: head(report)
        )
        document.sections = ReportSection.allCases.map { section(for: $0, report) }
        return document
    }

    var titles: ReportTitles { texts.report.titles }
    var body: ReportBodyTexts { texts.report.body }
    var table: ReportTableTexts { texts.report.table }
    /// What the memo and the report write alike: items, owners, days.
    var memo: MemoDocument { MemoDocument(texts) }

    private func section(for key: ReportSection, _ report: Report) -> Document.Section {
        switch key {
        case .summary: summary(report)
        case .background: background(report)
        case .goals: goals(report)
        case .course: course(report)
        case .results: results(report)
        case .insights: insights(report)
        case .means: means(report)
        case .corrections: corrections(report)
        case .assignments: assignments(report)
        case .evaluation: evaluation(report)
        case .recommendations: recommendations(report)
        case .continuation: continuation(report)
        case .limits: limits(report)
        case .annexes: annexes(report)
        }
    }

    /// A section with its number and title, and what was written into it by hand, paragraph by paragraph.
    func section(_ key: ReportSection, _ title: String, _ report: Report) -> Document.Section {
        var section = Document.Section(key.rawValue, number: key.number, title: title)
        for paragraph in (report.prose[key] ?? "").split(whereSeparator: \.isNewline) {
            section.add(Document.Line(String(paragraph)))
        }
        return section
    }

    /// A section that nobody has written yet says so to the facilitator, who can.
    func remind(_ section: inout Document.Section, _ report: Report) {
        if section.blocks.isEmpty, report.audience == .facilitator { section.add(Document.Line(body.toWrite)) }
    }

    /// What stands where there is nothing: for the organisation, only that nothing was raised to it.
    func nothing(_ report: Report, _ text: String? = nil) -> String {
        switch report.audience {
        case .organisation: texts.memo.body.nothingForOrganisation
        case .facilitator, .group: text ?? texts.memo.body.nothing
        }
    }

    /// An entry with its place in the memos: `2/34`.
    func listItem(_ item: Memo.Item) -> Document.Item {
        var listed = memo.listItem(item)
        let outcome = listed.line.remark
        listed.line.remark = outcome.isEmpty ? place(item.place) : "\(place(item.place)), \(outcome)"
        return listed
    }

    func place(_ place: Report.Place) -> String { "\(place.meeting)/\(place.number)" }

    func places(_ items: [Memo.Item]) -> String { items.map { place($0.place) }.joined(separator: ", ") }

    // MARK: Numbers

    /// A number with one decimal, and its sign where it is a change.
    func decimal(_ number: Double, signed: Bool = false) -> String {
        let tenths = Int((number.magnitude * 10).rounded())
        let comma = texts.language == .english ? "." : ","
        let sign = tenths == 0 ? (signed ? "±" : "") : number < 0 ? "−" : signed ? "+" : ""
        return "\(sign)\(tenths / 10)\(comma)\(tenths % 10)"
    }

    func text(of measure: Report.Measure?) -> String {
        switch measure {
        case .mean(let mean, count: let count): table.mean(decimal(mean), count)
        case .few: table.few
        case nil: table.none
        }
    }

    func text(of cell: Cell?) -> String {
        switch cell {
        case .shown(let count): "\(count)"
        case .few: table.few
        case .withheld: table.withheld
        case nil: table.none
        }
    }

    func text(of share: Share?) -> String {
        share.map { table.of($0.part, $0.whole, $0.percent) } ?? table.withheld
    }
}

extension ReportSection {
    /// The number that a section has in the report; what frames the report has none.
    var number: Int? {
        switch self {
        case .summary, .limits, .annexes: nil
        case .background: 1
        case .goals: 2
        case .course: 3
        case .results: 4
        case .insights: 5
        case .means: 6
        case .corrections: 7
        case .assignments: 8
        case .evaluation: 9
        case .recommendations: 10
        case .continuation: 11
        }
    }
}
