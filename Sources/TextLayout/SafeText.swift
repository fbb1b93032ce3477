/// The text as it may go out to a screen, a stream, a window title or a log: visible, of known width, commanding nothing.
///
/// The stored text stays untouched; this stands before every way out. It is idempotent, and each grapheme is made safe
/// by itself, so the safe form of a text is that of its graphemes in a row:
/// - C0 and DEL become control pictures (`␛`), C1 becomes U+FFFD, a tab one space, and any line break `␤`: what has
///   several lines is split before.
/// - Bidirectional controls, other format characters, private use and code points outside Unicode 14 become U+FFFD.
/// - Joiners, soft hyphens and variation selectors are left out. Of an emoji sequence its first sign remains (👩‍🔬 is
///   👩, 👍🏽 is 👍, a keycap its digit), and of a flag its two letters.
/// - A cell keeps at most four combining marks; a mark without a base stands on a dotted circle.
public func safeText(_ text: String) -> String {
    if isPlain(text) { return text }
    var safe = String.UnicodeScalarView()
    for character in text { appendSafe(character, to: &safe) }
    return String(safe)
}

/// Whether a text is safe as it is since no code point in it depends on its neighbours.
func isPlain(_ text: String) -> Bool {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return true }
    return text.unicodeScalars.allSatisfy { ScalarClass($0).isPlain }
}

/// Appends the safe form of one grapheme.
func appendSafe(_ character: Character, to safe: inout String.UnicodeScalarView) {
    if character == "\r\n" {
        safe.append("\u{2424}")
        return
    }
    var grapheme = SafeGrapheme()
    for scalar in character.unicodeScalars { grapheme.append(scalar, to: &safe) }
}

/// The safe form of one grapheme in the making.
private struct SafeGrapheme {
    /// The code point that was shown last.
    private var last: Unicode.Scalar?
    /// How many marks stand in the present cell.
    private var marks = 0
    /// Whether a zero width joiner stands right before.
    private var isJoined = false

    mutating func append(_ scalar: Unicode.Scalar, to safe: inout String.UnicodeScalarView) {
        let wasJoined = isJoined
        isJoined = scalar == "\u{200D}"
        switch ScalarClass(scalar) {
        case .narrow, .wide:
            // Joined to an emoji before it; the letters of an Indic conjunct are joined too, and stay.
            if !wasJoined || scalar.properties.isAlphabetic { show(scalar, in: &safe) }
        case .mark:
            if last == nil { show("\u{25CC}", in: &safe) }
            stack(scalar, in: &safe)
        case .jamo:
            if let last, isHangul(last) { stack(scalar, in: &safe) } else { show("\u{FFFD}", in: &safe) }
        case .control:
            show(scalar.value == 0x7F ? "\u{2421}" : Unicode.Scalar(0x2400 + scalar.value), in: &safe)
        case .lineBreak:
            show("\u{2424}", in: &safe)
        case .tab:
            show(" ", in: &safe)
        case .omitted:
            break
        case .modifier:
            if last == nil { show("\u{FFFD}", in: &safe) }
        case .regionalIndicator:
            show(Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41), in: &safe)
        case .replaced:
            show("\u{FFFD}", in: &safe)
        }
    }

    /// Shows a code point in cells of its own.
    private mutating func show(_ scalar: Unicode.Scalar?, in safe: inout String.UnicodeScalarView) {
        let scalar = scalar ?? "\u{FFFD}"
        safe.append(scalar)
        last = scalar
        marks = 0
    }

    /// Shows a code point in the cell before it; ncurses keeps four there.
    private mutating func stack(_ scalar: Unicode.Scalar, in safe: inout String.UnicodeScalarView) {
        last = scalar
        guard marks < 4 else { return }
        marks += 1
        safe.append(scalar)
    }

    /// Whether a Hangul vowel or final may stand in the cell of this code point.
    private func isHangul(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x11FF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xD7B0...0xD7FB: true
        default: false
        }
    }
}
