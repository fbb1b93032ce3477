public import TextLayout

extension Document.Table {
    /// The table as rows of plain text without its caption, no wider than asked for, each with the entries it prints.
    public func textRows(width: Columns) -> [RenderedLine] {
        TextTable(self, under: caption).lines(room: width, page: width).map {
            RenderedLine($0.text, entries: $0.entries)
        }
    }
}

/// A table in plain text: columns side by side, a rule under the head, long cells in several rows.
struct TextTable {
    private let table: Document.Table
    /// The cells, the head first.
    private let rows: [[String]]
    private let caption: String

    private static let gap: Columns = 2

    /// Makes a table; a caption that only repeats the heading beside it is left out.
    init(_ table: Document.Table, under title: String) {
        self.table = table
        caption = table.caption == title ? "" : oneLine(table.caption)
        rows = [table.columns.map { oneLine($0.title) }] + table.rows.map { $0.cells.map(oneLine) }
    }

    /// The table in the room beside the headings if it fits there, else over the width of the page.
    func lines(room: Columns, page: Columns) -> [TextLine] {
        let widths = widths(within: room)
        guard let widths else { return lines(self.widths(within: page, squeezing: true) ?? [], isWide: true) }
        return lines(widths, isWide: false)
    }

    private func lines(_ widths: [Columns], isWide: Bool) -> [TextLine] {
        guard !widths.isEmpty else { return [] }
        let room = widths.reduce(Columns(0), +) + Columns(Self.gap.rawValue * (widths.count - 1))
        var lines: [TextLine] = []
        if !caption.isEmpty {
            lines += TextPage.lines(caption, width: room).map { TextLine($0, isWide: isWide) }
        }
        for (index, row) in rows.enumerated() {
            let entries = index > 0 ? table.rows[index - 1].entries : []
            lines += self.row(row, widths).map { TextLine($0, entries: entries, isWide: isWide) }
            if index == 0 { lines.append(TextLine(String(repeating: "-", count: room.rawValue), isWide: isWide)) }
        }
        return lines
    }

    /// How wide the columns are: as their longest cells, the widest of them cut down to what there is room for.
    ///
    /// - Returns: nil when a column would have to be narrower than its longest word, unless that is wanted.
    private func widths(within room: Columns, squeezing: Bool = false) -> [Columns]? {
        var widths = table.columns.indices.map { index in
            rows.map { index < $0.count ? columns(of: $0[index]) : 0 }.max() ?? 1
        }.map { max($0, 1) }
        let gaps = Columns(Self.gap.rawValue * (widths.count - 1))
        var over = widths.reduce(Columns(0), +) + gaps - room
        while over > 0 {
            guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 1 else {
                return widths
            }
            let others = widths.indices.filter { $0 != widest }.map { widths[$0] }.max() ?? 1
            let cut = min(over, max(1, widths[widest] - others))
            guard squeezing || widths[widest] - cut >= longestWord(in: widest) else { return nil }
            widths[widest] = widths[widest] - cut
            over = over - cut
        }
        return widths
    }

    private func longestWord(in column: Int) -> Columns {
        rows.flatMap { column < $0.count ? $0[column].split(separator: " ") : [] }
            .map { columns(of: String($0)) }.max() ?? 1
    }

    private func row(_ cells: [String], _ widths: [Columns]) -> [String] {
        let wrapped = zip(cells, widths).map { TextPage.lines($0, width: $1) }
        return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
            let parts = zip(wrapped, widths.indices).map { cell, column in
                pad(
                    line < cell.count ? cell[line] : "",
                    to: widths[column],
                    align: table.columns[column].isNumber ? .right : .left
                )
            }
            return TextPage.trimmed(parts.joined(separator: String(repeating: " ", count: Self.gap.rawValue)))
        }
    }
}
