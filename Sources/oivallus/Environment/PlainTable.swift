import TextLayout

/// Rows for people to read: each column as wide as its widest value, the last one as it comes.
struct PlainTable {
    private var rows: [[String]] = []

    /// Adds a row.
    mutating func add(_ values: String...) { rows.append(values.map(safeText)) }

    /// The rows as lines, indented by some spaces; a column with nothing in it takes no room.
    func lines(indent: Int = 0) -> [String] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { column < $0.count ? columns(of: $0[column]) : .zero }.max() ?? .zero
        }
        return rows.map { row in
            var line = String(repeating: " ", count: indent)
            for (value, width) in zip(row, widths) where width > .zero {
                line += pad(value, to: width) + "  "
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
