public import MeetingEngine

/// A document in one language, before any format: what stands in it, in order, as texts.
///
/// It is made from a `Memo` by `MemoDocument` (and from a `Report` likewise) and written by a format: `markdown()`,
/// `plainText()`, `html()`, `json()`. All texts in it are plain: a format makes them safe and escapes them, so whoever
/// makes a document puts people's words in as they are and never writes markup. It holds nothing that its readers may not
/// read, so that no format can leak.
///
/// Its shape: a head, then sections; a section has blocks (paragraphs, lists, tables, charts) and after them parts, which
/// are sections one level down. Lines and rows know the entries that they print, for previews, versions and erasure.
///
///     var section = Document.Section("insights", number: 6, title: texts.memo.titles.insights)
///     section.add([Document.Item(Document.Line(item.text, entries: [item.entry]))])
///     document.sections.append(section)
public struct Document: Hashable, Sendable {
    /// What a document is; templates are chosen by it.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// What one meeting came to.
        case memo
        /// What the series came to.
        case report
    }

    /// What it is.
    public var kind: Kind
    /// The language of its headings and labels.
    public var language: Language
    /// Who may read it.
    public var audience: Audience
    /// What stands above the sections.
    public var head: Head
    /// The sections, in order.
    public var sections: [Section]

    /// Makes a document.
    public init(
        _ kind: Kind,
        language: Language,
        audience: Audience,
        head: Head,
        sections: [Section] = []
    ) {
        self.kind = kind
        self.language = language
        self.audience = audience
        self.head = head
        self.sections = sections
    }
}

extension Document {
    /// What stands above the sections: the title, what identifies the document on each page, and the facts.
    public struct Head: Hashable, Sendable {
        /// The title: `Muistio: haasteellinen neuvotteluilmapiiri`.
        public var title: String
        /// Who gives the document out, for the page head; empty unless the user has settled it.
        public var sender = ""
        /// What the document is called: `Muistio`.
        public var type: String
        /// Which of a series it is: `2/5`; may be empty.
        public var number = ""
        /// The day it is of, for the page head; may be empty.
        public var date = ""
        /// `Luottamuksellinen`, or empty where it may be passed on.
        public var confidentiality = ""
        /// The facts with their labels: when, where, who was there, who may read it.
        public var facts: [Fact] = []
        /// A remark under the facts; may be empty.
        public var note = ""

        /// Makes a head of a title and of what the document is called.
        public init(title: String, type: String) {
            self.title = title
            self.type = type
        }
    }

    /// A labelled fact.
    public struct Fact: Hashable, Sendable {
        /// What it tells, without a colon.
        public var label: String
        /// The fact.
        public var text: String

        /// Makes a fact.
        public init(_ label: String, _ text: String) {
            self.label = label
            self.text = text
        }
    }

    /// A titled part of a document.
    public struct Section: Hashable, Sendable {
        /// A name that stays the same in every language and version: letters, in `camelCase`.
        public var key: String
        /// Its number; nil for those that have none.
        public var number: Int?
        /// Its title, without the number.
        public var title: String
        /// What stands under the title.
        public var blocks: [Block] = []
        /// The sections under it, after its blocks.
        public var parts: [Section] = []

        /// Makes an empty section.
        public init(_ key: String, number: Int? = nil, title: String) {
            self.key = key
            self.number = number
            self.title = title
        }

        /// The title with its number: `6 Oivallukset`.
        public var heading: String { number.map { "\($0) \(title)" } ?? title }
    }

    /// What stands under a title.
    public enum Block: Hashable, Sendable {
        /// A paragraph.
        case paragraph(Line)
        /// A list.
        case list(List)
        /// A table.
        case table(Table)
        /// A chart, for the formats that have pictures.
        case chart(Chart)
    }
}

extension Document.Section {
    /// Adds a paragraph; nothing when there is nothing to read in it.
    public mutating func add(_ line: Document.Line) {
        if ![line.label, line.text, line.remark].allSatisfy({ oneLine($0).isEmpty }) {
            blocks.append(.paragraph(line))
        }
    }

    /// Adds a list; nothing when it has no items.
    public mutating func add(_ items: [Document.Item], isNumbered: Bool = false) {
        if !items.isEmpty { blocks.append(.list(Document.List(items: items, isNumbered: isNumbered))) }
    }

    /// Adds a table; nothing when it has no rows.
    public mutating func add(_ table: Document.Table) {
        if !table.rows.isEmpty { blocks.append(.table(table)) }
    }

    /// Adds a chart; nothing when it has nothing to show.
    public mutating func add(_ chart: Document.Chart) {
        if !chart.rows.isEmpty { blocks.append(.chart(chart)) }
    }

    /// Adds a section one level down; nothing when it is empty.
    public mutating func add(_ part: Document.Section) {
        if !part.isEmpty { parts.append(part) }
    }

    /// Whether it has nothing but its title.
    public var isEmpty: Bool { blocks.isEmpty && parts.isEmpty }
}
