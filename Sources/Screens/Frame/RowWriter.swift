import TextLayout

/// Puts text into the cells of one row, from one column to before another: the inner loop of every frame.
struct RowWriter {
    private let cells: UnsafeMutableBufferPointer<Cell>
    /// The first column that exists, when the text begins left of it.
    private let begin: Int
    private let edge: Int
    private let style: Style
    /// Where the next grapheme goes.
    private(set) var column: Int

    /// Makes a writer; `edge` is more than zero and no more than the cells.
    init(cells: UnsafeMutableBufferPointer<Cell>, from start: Int, to edge: Int, style: Style) {
        self.cells = cells
        self.edge = edge
        self.style = style
        begin = max(start, 0)
        column = start
    }

    /// Writes the safe form of a text, and leaves no half of a wide grapheme at either end of it.
    mutating func write(_ text: String) {
        for grapheme in safeText(text) {
            guard column < edge else { break }
            put(String(grapheme), width: columns(of: grapheme).rawValue)
        }
        if column > begin { clearRest() }
    }

    private mutating func put(_ text: String, width: Int) {
        if column == begin { clearBefore() }
        if column >= begin, column + width <= edge {
            cells[column] = Cell(text, style: style)
            for right in column + 1..<max(column + 1, column + width) { cells[right] = Cell("", style: style) }
        } else {
            // A wide grapheme across an edge: the cells it would have are blank.
            let shown = max(column, begin)..<min(max(column + width, begin), edge)
            for index in shown { cells[index] = Cell(" ", style: style) }
        }
        column = min(column + width, edge)
    }

    /// Blanks the wide grapheme whose right part is about to be overwritten.
    private func clearBefore() {
        guard cells[begin].isContinuation else { return }
        var isBase = false
        var index = begin
        while index > 0, !isBase {
            index -= 1
            isBase = !cells[index].isContinuation
            cells[index] = Cell(style: cells[index].style)
        }
    }

    /// Blanks what remains to the right of a wide grapheme that was overwritten.
    private func clearRest() {
        var index = column
        while index < cells.count, cells[index].isContinuation {
            cells[index] = Cell(style: cells[index].style)
            index += 1
        }
    }
}
