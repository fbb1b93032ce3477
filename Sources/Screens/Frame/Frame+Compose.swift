import TextLayout

extension Frame {
    /// Draws another frame over this one with its top left at a place, cut off at the edges: a pop-up.
    ///
    /// The cursor stays; a pop-up that has the attention moves it.
    public mutating func draw(_ other: Frame, at place: Place) {
        let from = max(0, -place.column.rawValue)
        let count = min(other.size.columns.rawValue, (size.columns - place.column).rawValue)
        guard from < count else { return }
        for (index, row) in other.rows.enumerated() {
            let target = place.row + index
            guard rows.indices.contains(target) else { continue }
            // By runs, so that wide graphemes at either edge leave blanks and never halves.
            var column = from
            while column < count {
                let cell = row[column]
                var end = column + 1
                while end < row.count, row[end].isContinuation { end += 1 }
                let isWhole = !cell.isContinuation && end <= count
                let text = isWhole ? cell.text : String(repeating: " ", count: min(end, count) - column)
                write(text, at: Place(row: target, column: place.column + Columns(column)), style: cell.style)
                column = end
            }
        }
    }

    /// The frame in a box with a blank on either side, two rows higher and four columns wider, with a title in its top.
    ///
    /// The cursor moves along.
    public func boxed(title: String = "", style: Style = .plain, titleStyle: Style = .bold) -> Frame {
        var box = Frame(size: Size(rows: size.rows + 2, columns: size.columns + 4))
        let last = box.size.columns - 1
        for (row, left, right) in [(0, "┌", "┐"), (box.size.rows - 1, "└", "┘")] {
            box.rule(row: row, style: style)
            box.write(left, at: Place(row: row, column: 0), style: style)
            box.write(right, at: Place(row: row, column: last), style: style)
        }
        for row in 1..<box.size.rows - 1 {
            box.write("│", at: Place(row: row, column: 0), style: style)
            box.write("│", at: Place(row: row, column: last), style: style)
        }
        if !title.isEmpty, box.size.columns > 6 {
            let shown = truncate(title, to: box.size.columns - 6)
            box.write(" \(shown) ", at: Place(row: 0, column: 2), style: titleStyle)
        }
        box.draw(self, at: Place(row: 1, column: 2))
        box.cursor = Place(row: cursor.row + 1, column: cursor.column + 2)
        box.showsCursor = showsCursor
        return box
    }
}
