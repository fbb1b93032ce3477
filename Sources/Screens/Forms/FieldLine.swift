import TextLayout

/// One line of a form: a label, the values beside it, and what is said of them.
struct FieldLine {
    /// What the line holds.
    var label = ""
    /// Whether the label heads the lines that follow.
    var isHeading = false
    /// The values, from the left.
    var values: [FieldValue] = []
    /// What is said of the values: how they are read, or what is wrong.
    var note = ""
    /// Whether the note is an error, marked by a sign and style.
    var noteIsError = false

    /// A heading.
    static func heading(_ text: String) -> FieldLine { FieldLine(label: text, isHeading: true) }

    /// A line of nothing but a note.
    static func remark(_ text: String) -> FieldLine { FieldLine(note: text) }
}

/// A value of a form, as it is drawn.
struct FieldValue {
    /// How a value is changed.
    enum Look {
        /// By typing.
        case text
        /// By choosing one of a few.
        case choice
        /// Not at all.
        case fixed
    }

    /// The text.
    var text: String
    /// From which column of the screen.
    var column: Columns
    /// How many columns it has.
    var width: Columns
    /// How it is changed.
    var look = Look.text
    /// Whether the keys go to it.
    var isFocused = false
    /// The caret, when it is typed in.
    var editor: LineEditor?
    /// The most rows that it takes.
    var rows = 1
}
