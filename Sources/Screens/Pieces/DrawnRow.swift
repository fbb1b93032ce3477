public import TextLayout

/// One row of a list that is to be drawn: texts at columns, and how the whole of it looks.
public struct DrawnRow: Hashable, Sendable {
    /// A text at a column.
    public struct Part: Hashable, Sendable {
        /// From which column of the row.
        public var column: Columns
        /// What stands there.
        public var text: String
        /// How it looks.
        public var style: Style

        /// Makes a part.
        public init(_ text: String, at column: Columns, style: Style = .plain) {
            self.text = text
            self.column = column
            self.style = style
        }
    }

    /// The texts, from the left.
    public var parts: [Part]
    /// What stands at the right edge; empty when nothing does.
    public var right = ""
    /// Whether the row is part of what is selected.
    public var isSelected = false

    /// Makes a row of parts.
    public init(_ parts: [Part]) { self.parts = parts }

    /// Makes a row of one text.
    public init(_ text: String, at column: Columns = 1, style: Style = .plain) {
        parts = [Part(text, at: column, style: style)]
    }

    /// Draws the row into a part of a frame that begins at a place and is `width` columns wide.
    public func draw(into frame: inout Frame, at place: Place, width: Columns) {
        for part in parts {
            let start = Place(row: place.row, column: place.column + part.column)
            frame.write(part.text, at: start, style: part.style, limit: width - part.column)
        }
        if !right.isEmpty { frame.writeRight(right, row: place.row, before: place.column + width - 1, style: .dim) }
        if isSelected { frame.restyle(row: place.row, from: place.column, count: width, adding: .reverse) }
    }
}
