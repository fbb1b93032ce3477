public import MeetingEngine

/// A document as a preview shows it: lines before they are wrapped, with what each leads to.
public struct DocumentContent: Hashable, Sendable {
    /// A line of the document.
    public struct Line: Hashable, Sendable {
        /// What a line is.
        public enum Look: Hashable, Sendable {
            /// The title of the document, or of a section.
            case title
            /// The title of a part of a section.
            case part
            /// A line of text.
            case text
            /// A row of a table, laid out already and drawn as it is.
            case table
        }

        /// The text, as somebody wrote it.
        public var text: String
        /// What it is.
        public var look: Look
        /// How many columns it is indented.
        public var indent: Int
        /// The entries whose words stand in it.
        public var entries: [ID<Entry>]
        /// The key of the section that it stands in; nil above the sections.
        public var section: String?

        /// Makes a line.
        public init(
            _ text: String,
            look: Look = .text,
            indent: Int = 0,
            entries: [ID<Entry>] = [],
            section: String? = nil
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
    /// How far it has come: `luonnos kommentoitavaksi`; may be empty.
    public var state: String

    /// Makes a content.
    public init(lines: [Line] = [], state: String = "") {
        self.lines = lines
        self.state = state
    }
}
