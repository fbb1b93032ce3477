public import MeetingEngine
public import TextLayout

/// The line that is being typed: always there, always typing, saved by Enter.
///
/// Its text is the whole line in the capture grammar; the field hides the prefix that became chips. A text of several
/// lines is a paste that waits: each of its lines will be an entry of its own.
public struct CaptureLine: Hashable, Sendable {
    /// The text and the caret.
    public internal(set) var editor = LineEditor()
    /// What was fixed at the first key; nil while the line is empty.
    public internal(set) var begun: Beginning?
    /// The beginning of a line that a kill has just emptied, so that it is the same line when it comes back.
    var emptied: Beginning?
    /// When a Backspace last found the line empty, having emptied it.
    var emptiedByBackspace: Stamp?
    /// How long after one key the next of a key that is held down comes at the latest.
    static let heldKey = Milliseconds(700)

    /// What the first key of a line fixes.
    public struct Beginning: Hashable, Sendable {
        /// The identity that the entry will have.
        public var id: ID<Entry>
        /// When the key came.
        public var firstKey: Stamp
        /// Where the line belongs.
        public var place: CapturePlace
        /// What the line edits, when it is an edit.
        public var edit: Edit?
    }

    /// The editing of an entry.
    public struct Edit: Hashable, Sendable {
        /// Which entry.
        public var entry: ID<Entry>
        /// The event of the text that was seen.
        public var base: ID<Event>
        /// The line as it was opened: what is changed is measured against its reading.
        public var line: String
        /// Whether a mark is being filled in, and the next one follows.
        public var isFilling: Bool
    }

    /// An empty line.
    public init() {}

    /// Whether nothing is typed.
    public var isEmpty: Bool { editor.isEmpty }

    /// Whether an entry is being edited.
    public var isEditing: Bool { begun?.edit != nil }

    /// The lines of a paste that will each be an entry; none while it is one line, nor in an edit.
    public var pastedLines: [String] {
        guard !isEditing, editor.graphemes.contains(where: \.isNewline) else { return [] }
        return editor.graphemes.split(whereSeparator: \.isNewline).map { String($0) }.filter { !$0.trimmed.isEmpty }
    }

    /// Whether the log should show the numbers of its entries: while `>` and perhaps numbers stand at the end.
    public var wantsNumbers: Bool {
        let token = LineSpan(editor.graphemes).lastToken
        guard let sign = editor.graphemes[token].lastIndex(of: ">"), editor.graphemes.last?.isWhitespace == false else {
            return false
        }
        let isLinkPart: (Character) -> Bool = { $0.isNumber || $0 == "," || $0 == "-" }
        return editor.graphemes[sign + 1..<token.upperBound].allSatisfy(isLinkPart)
    }

    /// How the line reads now.
    public func reading(in context: CaptureContext) -> CaptureReading { grammar(in: context).read(editor.graphemes) }

    /// The grammar of this line: where it belongs was fixed at its first key.
    public func grammar(in context: CaptureContext) -> CaptureGrammar {
        CaptureGrammar(
            context: context,
            place: begun?.place ?? CapturePlace(in: context),
            edited: begun?.edit?.entry
        )
    }
}
