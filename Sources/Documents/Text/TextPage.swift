import MeetingEngine
import TextLayout

/// A line of a plain text in the making.
struct TextLine {
    var text: String
    var entries: [ID<Entry>] = []
    /// Whether it takes the whole width of the page, from the left edge on.
    var isWide = false

    init(_ text: String, entries: [ID<Entry>] = [], isWide: Bool = false) {
        self.text = text
        self.entries = entries
        self.isWide = isWide
    }

    /// The line as a document has it.
    var rendered: RenderedLine { RenderedLine(text, entries: entries) }
}

/// Lays the pieces of a document out on a page of 78 columns.
enum TextPage {
    /// The width of the page.
    static let width: Columns = 78
    /// Where the text begins: column 24.
    static let margin: Columns = 23
    /// How wide side headings may be.
    private static let side: Columns = 21

    /// What identifies the document: who gives it out, what it is, which and of when.
    static func pageHead(_ head: Document.Head) -> [String] {
        let columns: [(texts: [String], width: Columns)] = [
            ([head.sender], 34),
            ([head.type, head.date], 22),
            ([head.number, head.confidentiality], 18),
        ]
        let cells = columns.map { column in
            column.texts.filter { !$0.isEmpty }.flatMap { lines(oneLine($0), width: column.width) }
        }
        return (0..<(cells.map(\.count).max() ?? 0)).map { row in
            let texts = cells.map { row < $0.count ? $0[row] : "" }
            return trimmed(pad(texts[0], to: 36) + pad(texts[1], to: 24) + texts[2])
        }
    }

    /// The title, at the left edge.
    static func title(_ title: String) -> [String] { lines(oneLine(title), width: width) }

    /// A fact beside its label.
    static func fact(_ fact: Document.Fact) -> [String] {
        beside(label: fact.label, lines(oneLine(fact.text), width: width - margin).map { TextLine($0) }).map(\.text)
    }

    /// A text at the margin.
    static func beside(_ text: String) -> [String] { indented(lines(oneLine(text), width: width - margin)) }

    /// A section: its heading at the left, its text beside it.
    static func section(_ section: Document.Section) -> [TextLine] {
        beside(label: section.heading, content(of: section))
    }

    /// Lines at the margin with a heading beside the first of them; wide lines keep below it.
    private static func beside(label: String, _ body: [TextLine]) -> [TextLine] {
        let indent = String(repeating: " ", count: margin.rawValue)
        let heads = sideHeading(label)
        // A heading with a word that does not fit beside the text stands over it.
        guard let heads, body.first?.isWide != true, body.prefix(heads.count).allSatisfy({ !$0.isWide }) else {
            let space = body.first?.isWide == true ? [TextLine("")] : []
            return lines(oneLine(label), width: width).map { TextLine($0) } + space + body.map { place($0, indent) }
        }
        var placed: [TextLine] = []
        for row in 0..<max(heads.count, body.count) {
            let line = row < body.count ? body[row] : TextLine("")
            guard row < heads.count else {
                placed.append(place(line, indent))
                continue
            }
            placed.append(TextLine(trimmed(pad(heads[row], to: margin) + line.text), entries: line.entries))
        }
        return placed
    }

    private static func place(_ line: TextLine, _ indent: String) -> TextLine {
        TextLine(line.isWide ? line.text : trimmed(indent + line.text), entries: line.entries)
    }

    /// A heading in lines that stand beside the text; nil when one of its words is too long for that.
    private static func sideHeading(_ heading: String) -> [String]? {
        let heading = oneLine(heading)
        guard heading.split(separator: " ").allSatisfy({ columns(of: $0) <= side }) else { return nil }
        return lines(heading, width: side)
    }

    private static func columns(of word: Substring) -> Columns { TextLayout.columns(of: String(word)) }

    /// What stands under a heading, as lines from the margin on.
    private static func content(of section: Document.Section) -> [TextLine] {
        var content: [TextLine] = []
        func add(_ block: [TextLine]) {
            guard !block.isEmpty else { return }
            if !content.isEmpty { content.append(TextLine("")) }
            content += block
        }
        for block in section.blocks { add(lines(of: block, under: section.title)) }
        for part in section.parts {
            add(lines(oneLine(part.heading), width: width - margin).map { TextLine($0) })
            add(self.content(of: part))
        }
        return content
    }

    private static func lines(of block: Document.Block, under title: String) -> [TextLine] {
        switch block {
        case .paragraph(let line): wrapped(line, mark: "", depth: 0)
        case .list(let list):
            list.items.enumerated().flatMap { index, item in
                lines(of: item, mark: list.isNumbered ? "\(index + 1). " : "- ", depth: 0)
            }
        case .table(let table): TextTable(table, under: title).lines(room: width - margin, page: width)
        case .chart(let chart):
            chart.isOnlyTelling ? TextTable(chart.table, under: title).lines(room: width - margin, page: width) : []
        }
    }

    private static func lines(of item: Document.Item, mark: String, depth: Int) -> [TextLine] {
        wrapped(item.line, mark: mark, depth: depth)
            + item.items.flatMap { lines(of: $0, mark: "- ", depth: depth + mark.count) }
    }

    /// A line in rows, those after the first under the beginning of its text.
    private static func wrapped(_ line: Document.Line, mark: String, depth: Int) -> [TextLine] {
        let label = line.label.isEmpty ? "" : oneLine(line.label) + ":"
        let remark = line.remark.isEmpty ? "" : "(\(line.remark))"
        let text = oneLine([label, line.text, remark].filter { !$0.isEmpty }.joined(separator: " "))
        // Deep lists keep at least half of the room for their text.
        let indent = min(depth, (width - margin).rawValue / 2)
        let rows = lines(text, width: width - margin - Columns(indent + mark.count))
        return rows.enumerated().map { index, row in
            let before = String(repeating: " ", count: indent) + (index == 0 ? mark : mark.blanked)
            return TextLine(trimmed(before + row), entries: line.entries)
        }
    }

    /// A safe text in rows.
    static func lines(_ text: String, width: Columns) -> [String] { wrap(text, width: width).map(\.text) }

    private static func indented(_ lines: [String]) -> [String] {
        lines.map { trimmed(String(repeating: " ", count: margin.rawValue) + $0) }
    }

    static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}

extension String {
    /// As many blanks as it has characters.
    fileprivate var blanked: String { String(repeating: " ", count: count) }
}
