import TextLayout

/// A line of the Markdown that memos are kept in, as it reads: its signs taken away, its escapes undone.
struct ReadMarkdown {
    /// What the line says.
    let text: String
    /// Whether it is a heading.
    let isHeading: Bool
    /// How far the rows after the first stand in: under the text of an item.
    private let hanging: Columns

    /// Reads a line.
    init(_ line: String) {
        let signs = line.prefix { $0 == "#" }
        isHeading = !signs.isEmpty && line.dropFirst(signs.count).first == " "
        var text = ""
        var rest = isHeading ? line.dropFirst(signs.count + 1) : line[...]
        let blanks = rest.prefix { $0 == " " }.count
        hanging = rest.dropFirst(blanks).hasPrefix("- ") ? Columns(blanks + 2) : Columns(blanks)
        while let character = rest.popFirst() {
            switch character {
            case "*": break
            case "\\":
                let isEscape = rest.first.map { $0.isASCII && ($0.isPunctuation || $0.isSymbol) } ?? false
                text.append(isEscape ? rest.removeFirst() : character)
            default: text.append(character)
            }
        }
        self.text = text
    }

    /// The rows of it that fit a width.
    func wrapped(to width: Columns) -> [PageLine] {
        wrap(text, width: max(10, width), hanging: hanging).map { line in
            let indent = String(repeating: " ", count: line.indent.rawValue)
            return PageLine(text: indent + line.text, isHeading: isHeading)
        }
    }
}

extension [PageLine] {
    /// The rows of a whole document: tables in columns where they fit, all else line by line.
    init(markdown lines: [String], width: Columns) {
        self = []
        var rest = lines[...]
        while let line = rest.first {
            let table = ReadTable(rest.prefix { $0.hasPrefix("|") })
            if let table, table.width <= width {
                self += table.rows
                rest = rest.dropFirst(table.lineCount)
            } else {
                self += ReadMarkdown(line).wrapped(to: width)
                rest = rest.dropFirst()
            }
        }
    }
}

/// A table of the Markdown that memos are kept in: a head, a line of dashes, rows.
private struct ReadTable {
    let rows: [PageLine]
    let width: Columns
    let lineCount: Int

    /// Lays the lines out in columns; nil when they are no table.
    init?(_ lines: ArraySlice<String>) {
        guard lines.count > 1 else { return nil }
        var cells = lines.map(ReadTable.cells)
        let dashes = cells.remove(at: 1)
        guard dashes.allSatisfy({ $0.contains("-") && $0.allSatisfy { ":- ".contains($0) } }) else { return nil }
        let widths = dashes.indices.map { column in
            cells.map { column < $0.count ? columns(of: $0[column]) : 0 }.max() ?? 0
        }
        rows = cells.enumerated().map { index, row in
            let shown = zip(row, widths).enumerated().map { column, cell in
                pad(cell.0, to: cell.1, align: dashes[column].hasSuffix(":") ? .right : .left)
            }
            return PageLine(text: shown.joined(separator: "  "), isHeading: index == 0)
        }
        width = widths.reduce(-2) { $0 + $1 + 2 }
        lineCount = lines.count
    }

    private static func cells(_ line: String) -> [String] {
        var cells = [""]
        var isEscaped = false
        for character in line.dropFirst() {
            if character == "|", !isEscaped {
                cells.append("")
            } else {
                cells[cells.count - 1].append(character)
            }
            isEscaped = character == "\\" && !isEscaped
        }
        return cells.dropLast().map { ReadMarkdown($0.trimmed).text }
    }
}
