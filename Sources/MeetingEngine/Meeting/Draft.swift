/// The line that is being typed and not yet saved: what a seat keeps at each key, so that no key is ever lost.
public struct Draft: Hashable, Sendable {
    /// The identity that the entry will have; a draft whose identity is in the log is discarded.
    public var entry: ID<Entry>
    /// The meeting it is typed in.
    public var meeting: ID<Meeting>
    /// The line as typed, in the capture grammar.
    public var text: String
    /// The caret, in graphemes from the beginning.
    public var caret: Int
    /// When its first key came.
    public var firstKey: Stamp
    /// The block that was current then.
    public var block: ID<Block>?
    /// The kind that was the default then.
    public var kind: EntryKind
    /// The entry that it edits and the text's event that was seen, when it is an edit.
    public var edit: Edit?

    /// What a draft edits.
    public struct Edit: Hashable, Sendable {
        /// Which entry.
        public var entry: ID<Entry>
        /// The event of the text that was seen.
        public var base: ID<Event>

        /// Makes an edit.
        public init(entry: ID<Entry>, base: ID<Event>) {
            self.entry = entry
            self.base = base
        }
    }

    /// Makes a draft.
    public init(
        entry: ID<Entry>,
        meeting: ID<Meeting>,
        text: String,
        caret: Int,
        firstKey: Stamp,
        block: ID<Block>?,
        kind: EntryKind,
        edit: Edit? = nil
    ) {
        self.entry = entry
        self.meeting = meeting
        self.text = text
        self.caret = caret
        self.firstKey = firstKey
        self.block = block
        self.kind = kind
        self.edit = edit
    }
}
