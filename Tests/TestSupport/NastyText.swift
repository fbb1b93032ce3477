extension SeededGenerator {
    /// A text of up to `count` pieces: prose, what terminals and Unicode libraries are known to stumble over, and any
    /// code point of the first two planes.
    public mutating func nastyText(count: Int) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...count, using: &self) {
            if Int.random(in: 0..<8, using: &self) == 0 {
                text.append(Unicode.Scalar(UInt32.random(in: 0...0x1_FFFF, using: &self)) ?? "x")
            } else {
                text.append(contentsOf: (pieces.randomElement(using: &self) ?? "").unicodeScalars)
            }
        }
        return String(text)
    }
}

private let pieces =
    ["a", "ä", "työ", " ", "  ", "-", "Luottamusmies", "kiire", "?", "1", "…", "—", "\u{A0}", "漢", "字", "ｶ"]
    + ["e\u{301}", "\u{308}", "\u{301}", "\u{302E}", "\u{16FF0}"]
    + ["👩", "🔬", "\u{200D}", "\u{FE0F}", "🏽", "\u{20E3}", "🇫", "🇮", "\u{E0067}"]
    + ["क", "\u{94D}", "ष", "ी", "\u{1112}", "\u{1161}", "\u{11AB}", "한", "\u{600}", "\u{D4E}"]
    + ["\u{1B}", "\u{9B}", "\t", "\u{0}", "\u{202E}", "\u{2069}", "\u{200B}", "\u{AD}", "\u{FEFF}"]
    + ["\u{1FAE8}", "\u{E000}", "\u{10FFFF}"]
