/// Puts blocks of Markdown in a row, an empty line between them: one paragraph a line, as plain text tools like it.
struct MarkdownWriter {
    /// An item of a list, with the items under it.
    struct Item {
        var line: Inline
        var items: [Item] = []
    }

    /// A column of a table.
    struct Column {
        var title: String
        var isNumber = false
    }

    private var blocks: [String] = []

    /// The document, ending in a line break.
    var text: String { blocks.joined(separator: "\n\n") + "\n" }

    /// A heading of a level, 1–6.
    mutating func heading(_ level: Int, _ title: String) {
        blocks.append(String(repeating: "#", count: level) + " " + Inline.text(title).markdown)
    }

    /// A paragraph.
    mutating func paragraph(_ line: Inline) { blocks.append(line.markdown) }

    /// A list with bullets; nothing when it has no items.
    mutating func list(_ items: [Item]) {
        if !items.isEmpty { blocks.append(lines(items, depth: 0).joined(separator: "\n")) }
    }

    /// A list with numbers from 1; nothing when it has no items.
    mutating func numberedList(_ items: [Item]) {
        let all = items.enumerated().flatMap { index, item in
            let mark = "\(index + 1). "
            return [mark + item.line.markdown] + lines(item.items, depth: mark.count)
        }
        if !all.isEmpty { blocks.append(all.joined(separator: "\n")) }
    }

    /// A table with a head (GitHub Flavored Markdown, read by Pandoc too).
    mutating func table(_ columns: [Column], _ rows: [[Inline]]) {
        func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        var lines = [row(columns.map { Inline.text($0.title).markdown })]
        lines.append(row(columns.map { $0.isNumber ? "---:" : ":---" }))
        lines += rows.map { row($0.map(\.markdown)) }
        blocks.append(lines.joined(separator: "\n"))
    }

    private func lines(_ items: [Item], depth: Int) -> [String] {
        items.flatMap { item in
            [String(repeating: " ", count: depth) + "- " + item.line.markdown] + lines(item.items, depth: depth + 2)
        }
    }
}
