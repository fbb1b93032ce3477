import MeetingEngine

extension Document {
    /// The document as Markdown (CommonMark, and tables), ending in a line break; the same document gives the same bytes.
    public func markdown() -> String { markdownLines().map { $0.text + "\n" }.joined() }

    /// The document as Markdown, line by line: one paragraph a line, as plain text tools like it.
    public func markdownLines() -> [RenderedLine] {
        var page = MarkdownPage()
        page.heading(1, head.title)
        page.facts(head.facts)
        if !head.note.isEmpty { page.emphasised(head.note) }
        for section in sections { page.section(section, level: 2) }
        return page.lines
    }
}

extension Document {
    /// The fields of a Markdown template.
    func markdownFields() -> [String: Any] {
        [
            "language": language.rawValue,
            "kind": kind.rawValue,
            "title": Inline.text(head.title),
            "sender": field(Inline.text(head.sender)),
            "type": field(Inline.text(head.type)),
            "ordinal": field(Inline.text(head.number)),
            "date": field(Inline.text(head.date)),
            "confidentiality": field(Inline.text(head.confidentiality)),
            "note": field(Inline.text(head.note)),
            "facts": head.facts.map { ["label": Inline.text($0.label), "text": Inline.text($0.text)] },
            "sections": sections.map { section in
                var page = MarkdownPage()
                page.content(of: section, level: 2)
                return [
                    "key": section.key,
                    "heading": Inline.text(section.heading),
                    "content": field(page.lines.map(\.text).joined(separator: "\n")),
                ]
            },
        ]
    }
}

/// Puts blocks of Markdown in a row, an empty line between them.
///
/// Every text goes through `Inline`, which makes it safe and escapes it, so nothing that somebody said can become markup.
struct MarkdownPage {
    private(set) var lines: [RenderedLine] = []

    private mutating func block(_ block: [RenderedLine]) {
        guard !block.isEmpty else { return }
        if !lines.isEmpty { lines.append(RenderedLine("")) }
        lines += block
    }

    mutating func heading(_ level: Int, _ title: String) {
        block([RenderedLine(String(repeating: "#", count: min(level, 6)) + " " + Inline.text(title))])
    }

    mutating func facts(_ facts: [Document.Fact]) {
        block(facts.map { RenderedLine("- " + Inline.line(Document.Line($0.text, label: $0.label))) })
    }

    mutating func emphasised(_ text: String) { block([RenderedLine(Inline.emphasis(text))]) }

    mutating func section(_ section: Document.Section, level: Int) {
        heading(level, section.heading)
        content(of: section, level: level)
    }

    /// What stands under a section's heading.
    mutating func content(of section: Document.Section, level: Int) {
        for block in section.blocks { self.block(MarkdownPage.lines(of: block)) }
        for part in section.parts { self.section(part, level: level + 1) }
    }

    private static func lines(of block: Document.Block) -> [RenderedLine] {
        switch block {
        case .paragraph(let line): [RenderedLine(Inline.line(line), entries: line.entries)]
        case .list(let list): lines(of: list)
        case .table(let table): lines(of: table)
        case .chart(let chart): chart.isOnlyTelling ? lines(of: chart.table) : []
        }
    }

    private static func lines(of list: Document.List) -> [RenderedLine] {
        list.items.enumerated().flatMap { index, item in
            lines(of: item, mark: list.isNumbered ? "\(index + 1). " : "- ", depth: 0)
        }
    }

    private static func lines(of item: Document.Item, mark: String, depth: Int) -> [RenderedLine] {
        let line = String(repeating: " ", count: depth) + mark + Inline.line(item.line)
        return [RenderedLine(line, entries: item.line.entries)]
            + item.items.flatMap { lines(of: $0, mark: "- ", depth: depth + mark.count) }
    }

    /// A table as GitHub Flavored Markdown and Pandoc read it.
    private static func lines(of table: Document.Table) -> [RenderedLine] {
        func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        let head = row(table.columns.map { Inline.text($0.title) })
        let rule = row(table.columns.map { $0.isNumber ? "---:" : ":---" })
        return [RenderedLine(head), RenderedLine(rule)]
            + table.rows.map { line in
                let cells = line.cells.enumerated().map { index, cell in
                    line.isTotal && index == 0 ? Inline.strong(cell) : Inline.text(cell)
                }
                return RenderedLine(row(cells), entries: line.entries)
            }
    }
}
