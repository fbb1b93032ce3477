/// A key by its name, as the bytes that xterm sends for it.
public struct KeyName: Sendable {
    /// The bytes.
    public let bytes: [UInt8]

    private init(_ text: String) { bytes = Array(text.utf8) }

    /// Enter.
    public static let enter = KeyName("\r")
    /// Tab.
    public static let tab = KeyName("\t")
    /// Shift with Tab.
    public static let backTab = KeyName("\u{1B}[Z")
    /// Esc.
    public static let escape = KeyName("\u{1B}")
    /// Backspace.
    public static let backspace = KeyName("\u{7F}")
    /// Delete.
    public static let delete = KeyName("\u{1B}[3~")
    /// The arrow up.
    public static let up = KeyName("\u{1B}[A")
    /// The arrow down.
    public static let down = KeyName("\u{1B}[B")
    /// The arrow to the right.
    public static let right = KeyName("\u{1B}[C")
    /// The arrow to the left.
    public static let left = KeyName("\u{1B}[D")
    /// Home.
    public static let home = KeyName("\u{1B}[H")
    /// End.
    public static let end = KeyName("\u{1B}[F")
    /// Page up.
    public static let pageUp = KeyName("\u{1B}[5~")
    /// Page down.
    public static let pageDown = KeyName("\u{1B}[6~")

    /// A letter with Control.
    public static func control(_ letter: Character) -> KeyName {
        KeyName(String(Unicode.Scalar((letter.asciiValue ?? 0) & 0x1F)))
    }

    /// A character with Alt.
    public static func alt(_ character: Character) -> KeyName { KeyName("\u{1B}\(character)") }

    /// A function key, 1 to 12.
    public static func function(_ number: Int) -> KeyName {
        let endings = ["OP", "OQ", "OR", "OS"] + [15, 17, 18, 19, 20, 21, 23, 24].map { "[\($0)~" }
        return KeyName("\u{1B}" + endings[(number - 1) % endings.count])
    }
}
