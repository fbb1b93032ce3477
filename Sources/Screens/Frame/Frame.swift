import TextLayout

/// A whole screen as a value, a grid of cells and one cursor: what screens make and the terminal draws.
///
/// A screen makes a new frame for each turn of the loop and writes into it; the terminal compares it with the frame
/// before and sends the difference. Whatever is written, these hold:
/// - there are exactly `size.rows` rows of exactly `size.columns` cells;
/// - the graphemes of a row are together as wide as the row: what would cross the right edge is cut off, and a wide
///   grapheme that is half overwritten leaves blanks;
/// - every cell holds safe text, and the cursor is inside the grid.
///
/// Places outside the grid are allowed everywhere and write nothing, so a screen need not count twice.
public struct Frame: Hashable, Sendable {
    /// The size of the grid; neither side is negative.
    public let size: Size
    /// The rows from the top, each of exactly `size.columns` cells.
    public internal(set) var rows: [[Cell]]
    /// Where the real cursor stands, where the attention is: the caret, or the selected row.
    ///
    /// A place outside the grid is moved to its edge.
    public var cursor: Place {
        didSet {
            cursor.row = max(0, min(cursor.row, size.rows - 1))
            cursor.column = max(0, min(cursor.column, size.columns - 1))
        }
    }
    /// Whether the cursor is drawn; it has its place in any case, since screen readers and braille displays follow it.
    public var showsCursor = true

    /// Makes a blank frame with the cursor at the top left.
    public init(size: Size) {
        self.size = Size(rows: max(0, size.rows), columns: max(0, size.columns))
        let row = [Cell](repeating: .blank, count: self.size.columns.rawValue)
        rows = [[Cell]](repeating: row, count: self.size.rows)
        cursor = Place(row: 0, column: 0)
    }

    /// The text of each row without trailing blanks: what tests look into.
    public var text: String { rows.map(Frame.text(of:)).joined(separator: "\n") }

    /// The text of a row without trailing blanks; empty outside the grid.
    public func text(row: Int) -> String { rows.indices.contains(row) ? Frame.text(of: rows[row]) : "" }

    private static func text(of row: [Cell]) -> String {
        let end = row.lastIndex { $0.text != " " }.map { $0 + 1 } ?? 0
        return row[..<end].map(\.text).joined()
    }
}
