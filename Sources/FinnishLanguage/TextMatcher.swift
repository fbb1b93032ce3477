import Synchronization

/// Tells whether a text answers a search, as somebody who reads Finnish would.
///
/// Inflected forms and the parts of compounds count: *ilmapiiri* finds *neuvotteluilmapiirissä*, and *tapaaminen* finds
/// *tavataan*. Each word of the query must be found. A word is found where a word of the text begins with it (`a` finds
/// `ä` too, but not the other way round), and, for Finnish with libvoikko at hand, where they share a base form or the
/// query's word begins a part of a compound. Nothing is loaded before the first use.
public final class TextMatcher: Sendable {
    private let state: Mutex<State>

    /// Makes a matcher.
    ///
    /// - Parameters:
    ///   - finnish: whether the texts are in Finnish; else words are compared by their beginnings alone.
    ///   - library: the name of the shared library.
    public init(finnish: Bool = true, library: String = "libvoikko.so.1") {
        state = Mutex(State(library: finnish ? library : nil))
    }

    /// Whether a text answers a query; a query without words is answered by nothing.
    ///
    /// The first search of a text costs its new words about ten microseconds each, later ones about one in all.
    public func matches(_ query: String, _ text: String) -> Bool {
        state.withLock { $0.matches(query, text) }
    }

    /// Gets a text's words ready before anybody searches, as when there is nothing else to do.
    public func prepare(_ text: String) { state.withLock { $0.prepare(text) } }
}

extension TextMatcher {
    /// A word that stands in a text, known once however often it stands there.
    private struct Word {
        let word: String
        let plain: String
        let forms: [String]
    }

    /// A text as a key, hashed by its bytes: the standard hash normalises each text first, which costs ten times more.
    private struct TextKey: Hashable {
        var text: String

        func hash(into hasher: inout Hasher) {
            var text = text
            text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }

        static func == (left: TextKey, right: TextKey) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }
    }

    /// A word of the query, and which of the known words it finds.
    private struct Term {
        let word: String
        let isPlain: Bool
        let forms: Set<String>
        var found: [Bool] = []

        func finds(_ other: Word) -> Bool {
            if other.word.hasPrefix(word) || isPlain && other.plain.hasPrefix(word) { return true }
            guard word.count > 2 else { return false }
            return other.forms.contains { forms.contains($0) || $0.hasPrefix(word) }
        }
    }

    /// What is kept between searches: the words known so far, the words of each text, and the newest query.
    private struct State {
        /// How many texts are remembered before all are forgotten, so that memory stays bounded.
        static let mostTexts = 20_000

        /// What is still to be opened; nil when it was, or is not wanted.
        var library: String?
        var language: FinnishLanguage?
        var words: [Word] = []
        var indices: [String: Int] = [:]
        var texts: [TextKey: [Int]] = [:]
        var query = ""
        var terms: [Term] = []

        init(library: String?) { self.library = library }

        mutating func matches(_ query: String, _ text: String) -> Bool {
            open()
            if query != self.query {
                self.query = query
                terms = searchWords(of: query).map(term)
            }
            let words = indices(of: text)
            for index in terms.indices {
                extend(&terms[index])
                if !words.contains(where: { terms[index].found[$0] }) { return false }
            }
            return !terms.isEmpty
        }

        mutating func prepare(_ text: String) {
            open()
            _ = indices(of: text)
        }

        private mutating func open() {
            guard let library else { return }
            language = FinnishLanguage(library: library)
            self.library = nil
        }

        private func term(_ word: String) -> Term {
            Term(
                word: word,
                isPlain: word == withoutDiacritics(word),
                forms: word.count > 2 ? Set(language?.baseForms(of: word) ?? []) : []
            )
        }

        private func extend(_ term: inout Term) {
            while term.found.count < words.count { term.found.append(term.finds(words[term.found.count])) }
        }

        private mutating func indices(of text: String) -> [Int] {
            let key = TextKey(text: text)
            if let known = texts[key] { return known }
            if texts.count >= State.mostTexts { forget() }
            let found = searchWords(of: text).map { index(of: $0) }
            texts[key] = found
            return found
        }

        private mutating func index(of word: String) -> Int {
            if let known = indices[word] { return known }
            // Figures have no forms, and there are many of them.
            let forms = word.contains(where: \.isLetter) ? language?.compoundChains(of: word) ?? [] : []
            words.append(Word(word: word, plain: withoutDiacritics(word), forms: forms))
            indices[word] = words.count - 1
            return words.count - 1
        }

        private mutating func forget() {
            texts = [:]
            words = []
            indices = [:]
            for index in terms.indices { terms[index].found = [] }
        }
    }
}
