public import TextLayout

/// The size of a screen in cells.
public struct Size: Hashable, Sendable {
    /// The number of rows.
    public var rows: Int
    /// The number of columns.
    public var columns: Columns

    /// Makes a size.
    public init(rows: Int, columns: Columns) {
        self.rows = rows
        self.columns = columns
    }
}

/// A place on the screen, from the top left.
public struct Place: Hashable, Sendable {
    /// The row, from 0.
    public var row: Int
    /// The column, from 0.
    public var column: Columns

    /// Makes a place.
    public init(row: Int, column: Columns) {
        self.row = row
        self.column = column
    }
}
