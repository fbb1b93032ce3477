/// A programme's short name: what it is called on the command line, and the name of its files.
///
/// Letters and digits as Finns type them, `.`, `_` and `-`, at most 60 bytes, with no dot or dash in front: safe as a
/// file name, in a shell and after an option.
public struct ProgrammeName: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The name.
    public let text: String

    /// Makes a name; nil when the text cannot be one.
    public init?(_ text: some StringProtocol) {
        let text = String(text)
        guard !text.isEmpty, text.utf8.count <= 60, let first = text.unicodeScalars.first, first != ".", first != "-",
            text.unicodeScalars.allSatisfy(ProgrammeName.allows)
        else { return nil }
        self.text = text
    }

    /// The name itself.
    public var description: String { text }

    /// Orders by the code points.
    public static func < (left: ProgrammeName, right: ProgrammeName) -> Bool { left.text < right.text }

    private static func allows(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "å", "ä", "ö", "Å", "Ä", "Ö", ".", "_", "-": true
        default: false
        }
    }
}
