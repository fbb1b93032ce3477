/// A place in a file from outside, as editors count.
public struct SourcePosition: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The file's name as it was given.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// The character of the line, from 1; a tab is one character.
    public let column: Int

    /// Makes a position; without line and column, the file's beginning.
    public init(file: String, line: Int = 1, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// The form that compilers print and editors follow: `notes.tsv:12:40`.
    public var description: String { "\(file):\(line):\(column)" }

    /// Orders by place.
    public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}
