/// How many cells a grapheme takes in its safe form: the one width everything here counts with.
///
/// It equals what ncurses does with the safe form of the grapheme, which is the sum of the C library's `wcwidth` over
/// its code points (Unicode 14). Invisible graphemes take none, and an Indic cluster may take three.
@inlinable
public func columns(of character: Character) -> Columns {
    // One byte is ASCII, whose controls show as one sign too.
    character.utf8.count == 1 ? 1 : columns(ofLong: character)
}

/// How many cells a grapheme beyond ASCII takes.
@usableFromInline
func columns(ofLong character: Character) -> Columns {
    if let first = character.unicodeScalars.first, UTF8.width(first) == character.utf8.count {
        let kind = ScalarClass(first)
        if kind.isPlain { return kind.width }
    }
    var safe = String.UnicodeScalarView()
    appendSafe(character, to: &safe)
    return safe.reduce(into: Columns.zero) { $0 += ScalarClass($1).width }
}

/// How many cells a text takes in its safe form, in one row.
public func columns(of text: String) -> Columns {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return Columns(text.utf8.count) }
    return text.reduce(into: Columns.zero) { $0 += columns(of: $1) }
}
