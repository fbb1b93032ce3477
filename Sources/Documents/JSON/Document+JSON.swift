import FoundationEssentials
import MeetingEngine

extension Document {
    /// The version of the JSON that is written; a reader of a version reads all that is added to it later.
    public static let jsonVersion = 1

    /// The document as JSON, ending in a line break; its parts are told in Documentation/Documents.md.
    public func json() -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Nothing in a document is a number that JSON cannot have, so there is nothing to fail.
        guard let data = try? encoder.encode(JSONDocument(self)) else { return "{}\n" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}

/// A document as JSON has it: texts as they are, entries by their ids.
private struct JSONDocument: Encodable {
    let format = "oivallus-document"
    let version = Document.jsonVersion
    let kind: String
    let language: String
    let audience: String
    let head: Head
    let sections: [Section]

    struct Head: Encodable {
        let title: String
        let sender: String
        let type: String
        let number: String
        let date: String
        let confidentiality: String
        let facts: [Fact]
        let note: String
    }

    struct Fact: Encodable {
        let label: String
        let text: String
    }

    struct Section: Encodable {
        let key: String
        let number: Int?
        let title: String
        let blocks: [Block]
        let parts: [Section]
    }

    /// A paragraph, an item, a list, a table or a chart: what of it there is.
    struct Block: Encodable {
        var type: String?
        var label: String?
        var text: String?
        var remark: String?
        var entries: [String]?
        var numbered: Bool?
        var items: [Block]?
        var title: String?
        var columns: [Column]?
        var rows: [Row]?
        var form: String?
        var things: String?
        var series: [String]?
        var values: [Values]?
    }

    struct Column: Encodable {
        let title: String
        let number: Bool
    }

    struct Row: Encodable {
        let cells: [String]
        let total: Bool
        let entries: [String]
    }

    struct Values: Encodable {
        let name: String
        let values: [Value]
    }

    struct Value: Encodable {
        let amount: Int?
        let text: String
    }

    init(_ document: Document) {
        kind = document.kind.rawValue
        language = document.language.rawValue
        audience =
            switch document.audience {
            case .facilitator: "facilitator"
            case .group: "group"
            case .organisation: "organisation"
            }
        let head = document.head
        self.head = Head(
            title: head.title,
            sender: head.sender,
            type: head.type,
            number: head.number,
            date: head.date,
            confidentiality: head.confidentiality,
            facts: head.facts.map { Fact(label: $0.label, text: $0.text) },
            note: head.note
        )
        sections = document.sections.map(Section.init)
    }
}

extension JSONDocument.Section {
    fileprivate init(_ section: Document.Section) {
        key = section.key
        number = section.number
        title = section.title
        blocks = section.blocks.map(JSONDocument.Block.init)
        parts = section.parts.map(JSONDocument.Section.init)
    }
}

extension JSONDocument.Block {
    fileprivate init(_ block: Document.Block) {
        self.init()
        switch block {
        case .paragraph(let line):
            tell(line)
            type = "paragraph"
        case .list(let list):
            type = "list"
            numbered = list.isNumbered
            items = list.items.map(JSONDocument.Block.init)
        case .table(let table):
            type = "table"
            title = table.caption
            columns = table.columns.map { JSONDocument.Column(title: $0.title, number: $0.isNumber) }
            rows = table.rows.map {
                JSONDocument.Row(cells: $0.cells, total: $0.isTotal, entries: $0.entries.map(\.description))
            }
        case .chart(let chart):
            type = "chart"
            title = chart.title
            form = chart.form.rawValue
            things = chart.things
            series = chart.series
            values = chart.rows.map { row in
                let values = row.values.map { JSONDocument.Value(amount: $0.amount, text: $0.text) }
                return JSONDocument.Values(name: row.name, values: values)
            }
        }
    }

    fileprivate init(_ item: Document.Item) {
        self.init()
        tell(item.line)
        items = item.items.isEmpty ? nil : item.items.map(JSONDocument.Block.init)
    }

    private mutating func tell(_ line: Document.Line) {
        label = line.label.isEmpty ? nil : line.label
        text = line.text
        remark = line.remark.isEmpty ? nil : line.remark
        entries = line.entries.map(\.description)
    }
}
