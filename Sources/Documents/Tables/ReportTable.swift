public import Localization
public import MeetingEngine

/// The entries that a report prints, as a table: one row an entry, each once, by meeting and number.
public struct ReportTable: Sendable {
    private let report: Report
    private let texts: Texts

    /// Makes the table of a report.
    public init(_ report: Report, _ texts: Texts) {
        self.report = report
        self.texts = texts
    }

    /// The table as CSV, separated as spreadsheets of the language expect.
    public func csv() -> String {
        var table = CSV(
            ["meeting", "id", "kind", "outcome", "source", "text"],
            delimiter: texts.language.listSeparator
        )
        var seen: Set<ID<Entry>> = []
        let items = report.printedItems.filter { seen.insert($0.entry).inserted }.sorted { $0.place < $1.place }
        for item in items {
            table.add([
                .number(item.meeting),
                .number(item.number),
                .text(texts.words.kinds[item.kind].full),
                .text(item.outcome.map { texts.words.terms.outcomes[$0] } ?? ""),
                .text(item.source),
                .text(item.text),
            ])
        }
        return table.text
    }
}
