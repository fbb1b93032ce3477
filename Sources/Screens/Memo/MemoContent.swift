public import MeetingEngine

/// A memo as the preview shows it: lines before they are wrapped, with what each leads to.
public struct MemoContent: Hashable, Sendable {
    /// A line of the memo.
    public struct Line: Hashable, Sendable {
        /// What a line is.
        public enum Look: Hashable, Sendable {
            /// The title of the memo, or of a section.
            case title
            /// The title of a part of a section.
            case part
            /// A line of text.
            case text
        }

        /// The text, as somebody wrote it.
        public var text: String
        /// What it is.
        public var look: Look
        /// How many columns it is indented.
        public var indent: Int
        /// The entries whose words stand in it.
        public var entries: [ID<Entry>]
        /// The section that it stands in; nil where nothing can be written by hand.
        public var section: MemoSection?

        /// Makes a line.
        public init(
            _ text: String,
            look: Look = .text,
            indent: Int = 0,
            entries: [ID<Entry>] = [],
            section: MemoSection? = nil
        ) {
            self.text = text
            self.look = look
            self.indent = indent
            self.entries = entries
            self.section = section
        }
    }

    /// The lines.
    public var lines: [Line]
    /// How far the memo has come: `luonnos kommentoitavaksi`.
    public var state: String

    /// Makes a content.
    public init(lines: [Line] = [], state: String = "") {
        self.lines = lines
        self.state = state
    }
}
