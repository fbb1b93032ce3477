import TextLayout

/// A piece of Markdown within a line: the only thing that a document's lines are made of.
///
/// Text gets into it through `text`, `strong` and `emphasis` alone, which escape it, so that nothing that somebody said
/// or typed can become markup.
struct Inline: Hashable, Sendable {
    /// The Markdown.
    let markdown: String

    private init(markdown: String) { self.markdown = markdown }

    /// Plain text.
    static func text(_ text: String) -> Inline { Inline(markdown: escaped(oneLine(text))) }
    /// Plain text in bold.
    static func strong(_ text: String) -> Inline { Inline(markdown: "**\(escaped(oneLine(text)))**") }
    /// Plain text in italics.
    static func emphasis(_ text: String) -> Inline { Inline(markdown: "*\(escaped(oneLine(text)))*") }
    /// A bold label with its colon, and what it stands before.
    static func labelled(_ label: String, _ rest: Inline) -> Inline { .strong(label + ":") & rest }

    /// Two pieces with a space between them.
    static func & (left: Inline, right: Inline) -> Inline {
        Inline(markdown: "\(left.markdown) \(right.markdown)")
    }
}

/// A text as a document holds it: safe, in one line, without white space at its ends.
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
