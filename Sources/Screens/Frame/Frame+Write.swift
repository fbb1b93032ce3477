public import TextLayout

extension Frame {
    /// Writes text from a place to the right, made safe and cut off at the right edge.
    ///
    /// - Parameters:
    ///   - place: where the first grapheme goes; what is left of column 0 is cut off too.
    ///   - limit: the most columns to use, where there is less room than up to the edge.
    /// - Returns: the column after the last cell written.
    @discardableResult
    public mutating func write(
        _ text: String,
        at place: Place,
        style: Style = .plain,
        limit: Columns? = nil
    ) -> Columns {
        guard rows.indices.contains(place.row) else { return place.column }
        let edge = min(limit.map { place.column + $0 } ?? size.columns, size.columns).rawValue
        let start = place.column.rawValue
        guard start < edge, edge > 0 else { return place.column }
        let end = rows[place.row].withUnsafeMutableBufferPointer { cells in
            var writer = RowWriter(cells: cells, from: start, to: edge, style: style)
            writer.write(text)
            return writer.column
        }
        return Columns(end)
    }

    /// Writes texts of different styles one after the other, cut off at the right edge or after `limit` columns.
    ///
    /// - Returns: the column after the last cell written.
    @discardableResult
    public mutating func write(_ runs: [(String, Style)], at place: Place, limit: Columns? = nil) -> Columns {
        let edge = limit.map { place.column + $0 } ?? size.columns
        var column = place.column
        for (text, style) in runs {
            column = write(text, at: Place(row: place.row, column: column), style: style, limit: edge - column)
        }
        return column
    }

    /// Writes text so that it ends before a column, by default at the right edge; it is cut off at its end.
    ///
    /// - Returns: the column of the first cell written.
    @discardableResult
    public mutating func writeRight(
        _ text: String,
        row: Int,
        before column: Columns? = nil,
        style: Style = .plain
    ) -> Columns {
        let edge = min(column ?? size.columns, size.columns)
        let start = max(0, edge - columns(of: text))
        write(text, at: Place(row: row, column: start), style: style, limit: edge - start)
        return start
    }

    /// Fills a row, or a part of it, with one sign of one column, as for a rule or a blank field.
    public mutating func fill(
        row: Int,
        from column: Columns = 0,
        count: Columns? = nil,
        with sign: String = " ",
        style: Style = .plain
    ) {
        let start = max(column, 0)
        let end = min(count.map { column + $0 } ?? size.columns, size.columns)
        guard start < end else { return }
        let signs = String(repeating: sign, count: (end - start).rawValue)
        write(signs, at: Place(row: row, column: start), style: style, limit: end - start)
    }

    /// Draws a horizontal rule across a row, or a part of it.
    public mutating func rule(row: Int, from column: Columns = 0, count: Columns? = nil, style: Style = .plain) {
        fill(row: row, from: column, count: count, with: "─", style: style)
    }

    /// Gives the cells of a row from `column` on (to the edge, or `count` of them) a style, leaving their text.
    public mutating func restyle(row: Int, from column: Columns = 0, count: Columns? = nil, _ style: Style) {
        changeStyles(row: row, from: column, count: count) { $0 = style }
    }

    /// Adds attributes to the cells of a row from `column` on, leaving their text and colours: the selected row.
    public mutating func restyle(
        row: Int,
        from column: Columns = 0,
        count: Columns? = nil,
        adding attributes: Style.Attributes
    ) {
        changeStyles(row: row, from: column, count: count) { $0.attributes.formUnion(attributes) }
    }

    private mutating func changeStyles(
        row: Int,
        from column: Columns,
        count: Columns?,
        _ change: (inout Style) -> Void
    ) {
        guard rows.indices.contains(row) else { return }
        let start = max(0, column.rawValue)
        let end = min(count.map { column + $0 } ?? size.columns, size.columns).rawValue
        guard start < end else { return }
        for index in start..<end { change(&rows[row][index].style) }
    }
}
