import Synchronization

/// The base forms of the words of texts, for comparing texts by what they are about.
///
/// Small words that every text has are left out. Texts are got ready by `prepare`, which reads the dictionary when first
/// called; `known` only looks up what is ready, so that whoever draws a screen never waits.
public final class TextForms: Sendable {
    private let state: Mutex<State>

    /// Makes it; nothing is loaded yet.
    ///
    /// - Parameters:
    ///   - finnish: whether the texts are in Finnish; else words stay as they are written.
    ///   - library: the name of the shared library.
    public init(finnish: Bool = true, library: String = "libvoikko.so.1") {
        state = Mutex(State(library: finnish ? library : nil))
    }

    /// For each word of a text that is ready, the base forms that it may have; nil when the text is not ready.
    public func known(_ text: String) -> [Set<String>]? { state.withLock { $0.texts[text] } }

    /// Gets a text ready: about ten microseconds a word.
    public func prepare(_ text: String) { state.withLock { $0.prepare(text) } }
}

extension TextForms {
    private struct State {
        /// How many texts are remembered before all are forgotten, so that memory stays bounded.
        static let mostTexts = 20_000

        var library: String?
        var language: FinnishLanguage?
        var texts: [String: [Set<String>]] = [:]
        var words: [String: Set<String>] = [:]

        init(library: String?) { self.library = library }

        mutating func prepare(_ text: String) {
            if let library {
                language = FinnishLanguage(library: library)
                self.library = nil
            }
            guard texts[text] == nil else { return }
            if texts.count >= State.mostTexts { (texts, words) = ([:], [:]) }
            texts[text] = searchWords(of: text).map { forms(of: $0) }.filter { !$0.isEmpty }
        }

        /// The base forms of a word; none of one that carries no meaning of its own.
        private mutating func forms(of word: String) -> Set<String> {
            if let known = words[word] { return known }
            var forms = Set(language?.baseForms(of: word) ?? [])
            if forms.isEmpty { forms = [word] }
            if word.count < 2 || !forms.isDisjoint(with: smallWords) { forms = [] }
            words[word] = forms
            return forms
        }
    }
}

/// Base forms of words that every text has: of what is said they tell nothing.
private let smallWords: Set<String> = [
    // Finnish.
    "olla", "ei", "ja", "tai", "että", "jos", "kun", "kuin", "niin", "myös", "mutta", "vaan", "vain", "se", "tämä",
    "tuo",
    "ne", "nämä", "nuo", "hän", "he", "minä", "sinä", "me", "te", "joka", "mikä", "kuka", "jokin", "joku", "mitään",
    "mikään", "kukaan", "itse", "sama", "muu", "toinen", "kaikki", "moni", "voida", "pitää", "saada", "täytyä", "tulla",
    "kyllä", "nyt", "sitten", "vielä", "enää", "aina", "koskaan", "ihan", "aivan", "jo", "eli", "koska", "siis", "eikä",
    "kuitenkin", "siihen", "siinä", "sitä", "silloin", "missä", "sen", "ennen", "kanssa", "ilman", "mukaan", "ainakin",
    "edes", "taas", "noin", "tässä", "siitä", "kannattaa",
    // Swedish.
    "och", "att", "det", "den", "som", "inte", "är", "en", "ett", "på", "av", "för", "med", "till", "har", "kan", "ska",
    "vi", "de", "man", "om", "men", "eller", "så", "när", "då", "bara", "alla", "måste", "får", "jag", "du", "han",
    "hon",
    // English.
    "the", "an", "of", "to", "in", "is", "are", "be", "and", "or", "not", "no", "that", "this", "it", "for", "on",
    "with",
    "as", "at", "by", "can", "must", "may", "if", "we", "you", "they", "he", "she", "have", "has", "only", "all", "but",
    "when", "there", "does", "do",
]
