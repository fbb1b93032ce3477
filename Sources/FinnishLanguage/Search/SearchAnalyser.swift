public import MeetingEngine
import Synchronization

/// Under which words a text is found, and what a word of a query is looked up as: the same function on both sides.
///
/// Several threads may ask, one at a time. A word that has been seen costs a tenth of a microsecond, another ten; an unknown
/// one up to half a millisecond.
public final class SearchAnalyser: Sendable {
    /// What a text is indexed under, besides its words as they stand there.
    public struct Forms: Hashable, Sendable {
        /// The base forms of its words.
        public var bases: [String] = []
        /// Parts of compounds, stems, what misspelt words were meant to be, and everything without diacritics.
        public var parts: [String] = []
    }

    /// What a word of a query is looked up as; one of these is enough.
    public struct Lookup: Hashable, Sendable {
        /// Words to be met exactly.
        public var exact: [String] = []
        /// Beginnings of words.
        public var prefixes: [String] = []
        /// Whether the dictionary has the word, so that its forms and its compounds are met exactly.
        public var isKnown = false

        /// Makes a lookup.
        public init(exact: [String] = [], prefixes: [String] = [], isKnown: Bool = false) {
            self.exact = exact
            self.prefixes = prefixes
            self.isKnown = isKnown
        }
    }

    /// What is missing on this machine, so that less is found.
    public enum Reduction: String, Hashable, Sendable, CaseIterable {
        /// libvoikko or its Finnish dictionary: inflected forms and parts of compounds.
        case dictionary
        /// libstemmer: forms of words that the dictionary lacks, and of Swedish and English.
        case stemmer
    }

    private let state: Mutex<AnalyserState>
    /// What is missing.
    public let reductions: [Reduction]
    /// What the forms depend on: an index made under another signature is made anew.
    public let signature: String

    /// Opens the libraries; what the machine lacks is told by `reductions`.
    public init(
        glossary: Glossary = .builtIn,
        voikko: String = "libvoikko.so.1",
        stemmer: String = "libstemmer.so.0d"
    ) {
        let made = AnalyserState(glossary, voikko, stemmer)
        var reductions: [Reduction] = []
        if made.dictionary == nil { reductions.append(.dictionary) }
        if made.stemmers.isEmpty { reductions.append(.stemmer) }
        self.reductions = reductions
        signature = "2" + reductions.map { "-\($0.rawValue)" }.joined() + "+\(made.fingerprint)"
        state = Mutex(made)
    }

    /// What a text in a language is indexed under.
    public func forms(of text: String, in language: Language) -> Forms {
        state.withLock { $0.forms(of: text, in: language) }
    }

    /// What a word of a query is looked up as.
    ///
    /// - Parameter isPartial: whether it may go on, since it is still being typed.
    public func lookup(_ word: String, isPartial: Bool) -> Lookup {
        state.withLock { $0.lookup(word, isPartial: isPartial) }
    }

    /// The words of a text that answer any of some lookups: ranges of characters, from left to right.
    public func marks(in text: String, language: Language, _ lookups: [Lookup]) -> [Range<Int>] {
        state.withLock { $0.marks(in: text, language: language, lookups) }
    }
}
