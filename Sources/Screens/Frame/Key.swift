/// One thing that came in from the keyboard, after decoding: a key with its modifiers, a text, or a whole paste.
public enum Key: Hashable, Sendable {
    /// A typed character: one extended grapheme as far as it arrived, in NFC, never a control character.
    case character(Character)
    /// A letter held with Control, as its lower-case letter: `.control("z")`.
    case control(Character)
    /// A character held with Alt (or after Esc): `.alt("b")`.
    case alt(Character)
    /// A function key, from 1.
    case function(Int)
    /// A whole bracketed paste, untouched: text, never commands.
    case paste(String)
    case enter, tab, backTab, backspace, delete, insert, escape
    case up, down, left, right, home, end, pageUp, pageDown
    /// Alt or Control with an arrow: by words.
    case wordLeft, wordRight
    /// The terminal window got or lost the focus.
    case focusIn, focusOut
}
