/// One cell of the grid: a grapheme of safe text, or what is left of the wide one before it.
public struct Cell: Hashable, Sendable {
    /// What stands in the cell; empty where a wide grapheme goes on that began in a cell to the left.
    public var text: String
    /// How it looks.
    public var style: Style

    /// Makes a cell; the text is one grapheme of safe text.
    public init(_ text: String = " ", style: Style = .plain) {
        self.text = text
        self.style = style
    }

    /// A blank cell.
    public static let blank = Cell()

    /// Whether a wide grapheme goes on here.
    public var isContinuation: Bool { text.isEmpty }
}
