extension LineEditor {
    /// The rows of a field that are to be drawn, and the caret among them.
    public struct Layout: Hashable, Sendable {
        /// The visible rows, at least one.
        public let rows: [Line]
        /// How many rows are hidden above and below.
        public let hiddenAbove: Int, hiddenBelow: Int
        /// Which of the visible rows holds the caret.
        public let caretRow: Int
        /// The caret's column, always inside the field.
        public let caretColumn: Columns
    }

    /// Wraps the text into a field of `width` columns and at most `rows` rows, scrolled so that the caret is seen.
    ///
    /// The caret always has a cell: after a row that is full it stands at the beginning of the next. A field of one row
    /// is scrolled sideways, and "…" stands where text is hidden.
    public func layout(width: Columns, rows: Int) -> Layout {
        let width = max(width, 1)
        if rows == 1 { return scrolled(width: width) }
        let (lines, row, column) = place(width: width)
        let height = max(rows, 1)
        let first = min(row, max(0, lines.count - height))
        let end = min(first + height, lines.count)
        return Layout(
            rows: Array(lines[first..<end]),
            hiddenAbove: first,
            hiddenBelow: lines.count - end,
            caretRow: row - first,
            caretColumn: column
        )
    }

    /// Moves the caret one row up in a field of `width` columns, as near to its column as the row allows.
    ///
    /// - Returns: false in the first row, where it stays.
    @discardableResult
    public mutating func moveUp(width: Columns) -> Bool { moveByRow(-1, width: max(width, 1)) }

    /// Moves the caret one row down in a field of `width` columns, as near to its column as the row allows.
    ///
    /// - Returns: false in the last row, where it stays.
    @discardableResult
    public mutating func moveDown(width: Columns) -> Bool { moveByRow(1, width: max(width, 1)) }

    private mutating func moveByRow(_ step: Int, width: Columns) -> Bool {
        let (lines, row, column) = place(width: width)
        guard lines.indices.contains(row + step) else { return false }
        let aim = goal ?? column
        let line = lines[row + step]
        var used = line.indent
        // What stands after the last grapheme of a soft-wrapped row is the next row's beginning.
        let next = lines.indices.contains(row + step + 1) ? lines[row + step + 1].source.lowerBound : nil
        let end =
            next == line.source.upperBound
            ? max(line.source.lowerBound, line.source.upperBound - 1) : line.source.upperBound
        var target = line.source.lowerBound
        while target < end {
            used += columns(of: graphemes[target])
            if used > aim || used >= width { break }
            target += 1
        }
        moveCaret(to: target)
        goal = aim
        return true
    }

    /// All rows, and the caret's row and column.
    private func place(width: Columns) -> (lines: [Line], row: Int, column: Columns) {
        var lines = wrap(graphemes, width: width, hanging: 0)
        let row = lines.lastIndex { $0.source.lowerBound <= caret } ?? 0
        let column = graphemes[lines[row].source.lowerBound..<caret].reduce(into: lines[row].indent) {
            $0 += columns(of: $1)
        }
        guard column >= width else { return (lines, row, column) }
        if row + 1 == lines.count {
            lines.append(Line(text: "", indent: 0, width: 0, source: graphemes.count..<graphemes.count))
        } else if lines[row + 1].source.lowerBound > lines[row].source.upperBound {
            // A hard break follows: the next row is another paragraph.
            return (lines, row, width - 1)
        }
        return (lines, row + 1, 0)
    }
}
