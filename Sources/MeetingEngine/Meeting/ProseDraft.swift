/// Text that is being written into a section of a memo and is not saved yet: what a seat keeps of it at each key.
public struct ProseDraft: Hashable, Sendable {
    /// The meeting.
    public var meeting: ID<Meeting>
    /// The section.
    public var section: MemoSection
    /// The text as typed, in one line.
    public var text: String
    /// The caret, in graphemes from the beginning.
    public var caret: Int

    /// Makes a draft.
    public init(meeting: ID<Meeting>, section: MemoSection, text: String, caret: Int) {
        self.meeting = meeting
        self.section = section
        self.text = text
        self.caret = caret
    }
}
