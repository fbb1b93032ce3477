import TextLayout

/// A text as a document's line holds it: safe, in one line, without white space at its ends.
func oneLine(_ text: String) -> String {
    // Line breaks become spaces before the text is made safe; making it safe may bare a space at an end.
    folded(safeText(folded(text)))
}

/// The text with each run of white space as one space, none at the ends; spaces that must not break a line stay.
private func folded(_ text: String) -> String {
    var line = ""
    for character in text {
        if !character.isWhitespace {
            line.append(character)
        } else if !line.isEmpty {
            let space: Character = character == "\u{A0}" || character == "\u{202F}" ? character : " "
            if space != " " || line.last != " " { line.append(space) }
        }
    }
    while line.last?.isWhitespace == true { line.removeLast() }
    return line
}
