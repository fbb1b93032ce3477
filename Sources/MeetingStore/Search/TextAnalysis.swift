public import MeetingEngine

/// What knows the languages of the texts: it stands above the store and is handed in.
///
/// Its functions are asked on the store's threads.
public struct TextAnalysis: Sendable {
    /// What a text is indexed under besides its own words.
    public struct Forms: Hashable, Sendable {
        /// Base forms.
        public var bases: [String]
        /// Weaker forms: parts of compounds, stems, words without diacritics.
        public var parts: [String]

        /// Makes forms.
        public init(bases: [String], parts: [String]) {
            self.bases = bases
            self.parts = parts
        }
    }

    /// What a word of a query is looked up as; one of these is enough.
    public struct Lookup: Hashable, Sendable {
        /// Words met exactly.
        public var exact: [String]
        /// Beginnings of words.
        public var prefixes: [String]
        /// Whether all forms of the word and its compounds are met exactly.
        public var isKnown: Bool

        /// Makes a lookup.
        public init(exact: [String], prefixes: [String], isKnown: Bool = false) {
            self.exact = exact
            self.prefixes = prefixes
            self.isKnown = isKnown
        }
    }

    /// What the forms depend on; an index made under another signature is thrown away.
    public let signature: String
    /// The forms of a text.
    public let forms: @Sendable (_ text: String, Language) -> Forms
    /// What a word is looked up as.
    public let lookup: @Sendable (_ word: String, _ isPartial: Bool) -> Lookup
    /// The words of a text that answer lookups: ranges of characters (grapheme clusters), from left to right.
    public let marks: @Sendable (_ text: String, Language, [Lookup]) -> [Range<Int>]

    /// The words of a text for comparing it with others.
    public let likenessWords: @Sendable (_ text: String, Language) -> WordBag

    /// Makes an analysis.
    public init(
        signature: String,
        forms: @escaping @Sendable (String, Language) -> Forms,
        lookup: @escaping @Sendable (String, Bool) -> Lookup,
        marks: @escaping @Sendable (String, Language, [Lookup]) -> [Range<Int>],
        likenessWords: @escaping @Sendable (String, Language) -> WordBag = { text, _ in WordBag(lettersOf: text) }
    ) {
        self.signature = signature
        self.forms = forms
        self.lookup = lookup
        self.marks = marks
        self.likenessWords = likenessWords
    }
}
