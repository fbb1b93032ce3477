import TextLayout

extension Frame {
    /// Draws the lines of a form into some rows, scrolled so that the focused value is seen, and puts the cursor there.
    mutating func draw(_ lines: [FieldLine], rows: Range<Int>) {
        let drawings = lines.map { FieldDrawing($0, width: size.columns) }
        let total = drawings.reduce(0) { $0 + $1.height }
        var whole = Frame(size: Size(rows: total, columns: size.columns))
        var row = 0
        var focus = 0
        for drawing in drawings {
            if let caret = drawing.draw(into: &whole, from: row) {
                whole.cursor = caret
                focus = caret.row
            }
            row += drawing.height
        }
        let offset = max(0, min(focus - rows.count / 2, total - rows.count))
        var body = Frame(size: Size(rows: rows.count, columns: size.columns))
        body.draw(whole, at: Place(row: -offset, column: 0))
        draw(body, at: Place(row: rows.lowerBound, column: 0))
        cursor = Place(row: rows.lowerBound + whole.cursor.row - offset, column: whole.cursor.column)
        if offset > 0 { writeRight("↑", row: rows.lowerBound - 1, before: size.columns - 1) }
        if offset + rows.count < total { writeRight("↓", row: rows.upperBound, before: size.columns - 1) }
    }

    /// Draws keys and what they do in a box in the middle.
    mutating func drawHelp(_ lines: [(keys: String, text: String)], title: String) {
        let keys = lines.map { columns(of: $0.keys) }.max() ?? 0
        let width = lines.map { keys + 2 + columns(of: $0.text) }.max() ?? 0
        let shown = max(1, min(width, size.columns - 4))
        var box = Frame(size: Size(rows: max(1, min(lines.count, size.rows - 2)), columns: shown))
        for (row, line) in lines.enumerated() {
            box.write(line.keys, at: Place(row: row, column: 0), style: .bold)
            box.write(line.text, at: Place(row: row, column: keys + 2))
        }
        let boxed = box.boxed(title: title)
        let left = (size.columns - boxed.size.columns).rawValue / 2
        draw(boxed, at: Place(row: max(0, (size.rows - boxed.size.rows) / 2), column: Columns(max(0, left))))
    }
}

/// The rows that a line of a form takes on a screen.
private struct FieldDrawing {
    let line: FieldLine
    let width: Columns
    /// The rows of each value.
    let values: [[String]]
    /// The caret in the focused value: which of its rows, and the column in it.
    let caret: (row: Int, column: Columns)?
    /// Whether the note stands beside the values, else under them.
    let noteIsBeside: Bool
    let noteColumn: Columns

    init(_ line: FieldLine, width: Columns) {
        self.line = line
        self.width = width
        var caret: (Int, Columns)?
        values = line.values.map { value in
            guard value.isFocused, let editor = value.editor else {
                let rows = wrap(value.text, width: max(1, value.width)).map(\.text)
                guard rows.count > value.rows else { return rows }
                return [truncate(value.text, to: value.width)] + rows[1..<max(1, value.rows)]
            }
            let layout = editor.layout(width: max(1, value.width), rows: value.rows)
            caret = (layout.caretRow, layout.caretColumn)
            return layout.rows.map(\.text)
        }
        self.caret = caret
        // Beside what is written, in a column with the notes of other lines where that is near.
        var beside = FieldDrawing.labelColumn + 2
        if let last = line.values.last, let rows = values.last {
            let used = rows.map { columns(of: $0) }.max() ?? 0
            let end = last.column + used + (last.look == .choice ? 4 : 0)
            beside = max(end + 2, min(last.column + last.width + 1, end + 14))
        }
        noteIsBeside = line.values.isEmpty || beside + columns(of: line.note) < width
        noteColumn = line.values.isEmpty || noteIsBeside ? beside : line.values[0].column
    }

    var height: Int {
        let rows = max(1, values.map(\.count).max() ?? 1)
        return rows + (line.note.isEmpty || noteIsBeside ? 0 : 1)
    }

    private static let labelColumn: Columns = 2

    /// Draws the line; where the cursor belongs comes back when a value of it is focused.
    func draw(into frame: inout Frame, from row: Int) -> Place? {
        var cursor: Place?
        let isFocused = line.values.contains(where: \.isFocused)
        let labelStyle: Style = line.isHeading ? .underline : isFocused ? .bold : .plain
        let label = Place(row: row, column: line.isHeading ? 1 : Self.labelColumn)
        frame.write(line.label, at: label, style: labelStyle)
        if isFocused { frame.write("›", at: Place(row: row, column: 0), style: .bold) }
        for (value, rows) in zip(line.values, values) {
            for (index, text) in rows.enumerated() {
                draw(text, of: value, at: Place(row: row + index, column: value.column), into: &frame)
            }
            guard value.isFocused else { continue }
            let offset = value.editor == nil ? (row: 0, column: Columns(0)) : (caret ?? (0, 0))
            cursor = Place(row: row + offset.row, column: value.column + offset.column)
        }
        guard !line.note.isEmpty else { return cursor }
        let noteRow = noteIsBeside ? row : row + height - 1
        let text = line.noteIsError ? "! \(line.note)" : line.note
        let place = Place(row: noteRow, column: noteColumn)
        frame.write(truncate(text, to: width - noteColumn - 1), at: place, style: line.noteIsError ? .bold : .dim)
        return cursor
    }

    private func draw(_ text: String, of value: FieldValue, at place: Place, into frame: inout Frame) {
        switch value.look {
        case .text:
            frame.write(text, at: place, limit: value.width)
            frame.restyle(row: place.row, from: place.column, count: value.width, adding: .underline)
        case .choice:
            let style: Style = value.isFocused ? .reverse : .plain
            frame.write("‹ \(text) ›", at: place, style: style, limit: value.width + 4)
        case .fixed:
            frame.write(text, at: place, style: value.isFocused ? .reverse : .plain, limit: value.width)
        }
    }
}
