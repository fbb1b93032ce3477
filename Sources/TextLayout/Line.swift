/// One row of wrapped text.
public struct Line: Hashable, Sendable {
    /// What to draw after the indent, already safe; blanks at a soft break are not in it.
    public let text: String
    /// How far from the left edge the text begins: zero in the first row of a paragraph.
    public let indent: Columns
    /// How many cells the text takes, without the indent.
    public let width: Columns
    /// The graphemes of the source this row stands for, counted from the text's first; blanks that hang over a soft
    /// break belong to the row they end, and the line feed of a hard break to none.
    public let source: Range<Int>
}
