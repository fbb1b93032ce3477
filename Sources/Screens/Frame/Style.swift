/// How a cell looks: always one of the eight named colours and plain attributes, so that any terminal can show it.
///
/// Meaning is never carried by a style alone: a word or a sign stands beside it (monochrome, `NO_COLOR`, braille).
public struct Style: Hashable, Sendable {
    /// The terminal's own foreground, or one of its eight named colours.
    public enum Color: UInt8, Hashable, Sendable, CaseIterable {
        case terminal, black, red, green, yellow, blue, magenta, cyan, white
    }

    /// The attributes every terminal since the VT100 knows.
    public struct Attributes: OptionSet, Hashable, Sendable {
        /// The raw bits.
        public let rawValue: UInt8

        /// Makes a set from raw bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Heavier or brighter.
        public static let bold = Attributes(rawValue: 1)
        /// Underlined.
        public static let underline = Attributes(rawValue: 2)
        /// Foreground and background exchanged.
        public static let reverse = Attributes(rawValue: 4)
        /// Fainter, for what may be overlooked.
        public static let dim = Attributes(rawValue: 8)
    }

    /// The foreground.
    public var color: Color
    /// The attributes.
    public var attributes: Attributes

    /// Makes a style.
    public init(_ attributes: Attributes = [], color: Color = .terminal) {
        self.color = color
        self.attributes = attributes
    }

    /// The terminal's own colours without attributes.
    public static let plain = Style()
    /// Bold.
    public static let bold = Style(.bold)
    /// Underlined.
    public static let underline = Style(.underline)
    /// Reversed: the selected row, the alarm.
    public static let reverse = Style(.reverse)
    /// Faint: hints, what is past.
    public static let dim = Style(.dim)
}

extension Style: CustomStringConvertible {
    /// The attributes and the colour in words, as in `bold red`; `plain` for neither.
    public var description: String {
        var words: [String] = []
        if attributes.contains(.bold) { words.append("bold") }
        if attributes.contains(.dim) { words.append("dim") }
        if attributes.contains(.underline) { words.append("underline") }
        if attributes.contains(.reverse) { words.append("reverse") }
        if color != .terminal { words.append("\(color)") }
        return words.isEmpty ? "plain" : words.joined(separator: " ")
    }
}
