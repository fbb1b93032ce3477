import MeetingEngine
import OrderedCollections

/// The terms of the word table: what an entry is found by, its first sign telling in what way.
///
/// Beginnings are terms of their own, so that the newest entries with a common beginning are read without all the others.
enum IndexTerm {
    /// What a term stands for.
    ///
    /// Each way holds what the narrower ones hold, so that a word is one list to read and not three.
    enum Way: String {
        /// A word as it stands.
        case surface = ""
        /// A word as it stands, or its base form.
        case base = "="
        /// Any of these, a part of a compound, a stem, a form without diacritics.
        case part = "~"
        /// What any of these begins with.
        case beginning = "^"
    }

    /// The longest beginning that is a term, in code points; what is longer is rare enough to be gathered.
    static let longestBeginning = 12
    /// Whether a beginning is longer than those that are terms.
    static func isLongBeginning(_ form: String) -> Bool { word(form).unicodeScalars.count > longestBeginning }

    /// What every entry has.
    static let any = "e_"

    /// All terms of an entry, apart by spaces.
    static func terms(of text: String, facets: String, _ language: Language, _ analysis: TextAnalysis) -> String {
        let own = TextPieces(text)
        let forms = analysis.forms(text, language)
        let surface = OrderedSet(own.pieces + own.words)
        let bases = surface.union(forms.bases.map(word))
        let parts = bases.union(forms.parts.map(word))
        var terms: [UInt8] = []
        terms.reserveCapacity(2048)
        for word in surface where !word.isEmpty { append(.surface, word, to: &terms) }
        for word in bases where !word.isEmpty { append(.base, word, to: &terms) }
        for word in parts where !word.isEmpty { append(.part, word, to: &terms) }
        addBeginnings(of: parts.filter { !$0.hasPrefix("_") }, Way.beginning.rawValue, to: &terms)
        for facet in facets.split(separator: " ").map(String.init) + [any] { append(.surface, facet, to: &terms) }
        addThemes(SearchFacet.themes(in: facets), language, analysis, to: &terms)
        return String(decoding: terms, as: UTF8.self)
    }

    /// What themes are found by: their beginnings, and their forms as those of any word.
    private static func addThemes(
        _ themes: [String],
        _ language: Language,
        _ analysis: TextAnalysis,
        to terms: inout [UInt8]
    ) {
        addBeginnings(of: themes, Way.beginning.rawValue + SearchFacet.themeMark, to: &terms)
        let forms = themes.flatMap { theme in
            let forms = analysis.forms(theme, language)
            return ([theme] + forms.bases + forms.parts).map(word)
        }
        for form in OrderedSet(forms) where !form.isEmpty {
            append(.part, SearchFacet.themeMark + form, to: &terms)
        }
    }

    /// A form as one term: `yt-neuvottelu` without its joint; a stem keeps the mark that the analysis gave it.
    static func word(_ form: String) -> String {
        if TextPieces.isPlain(form) { return form }
        return (form.hasPrefix("_") ? "_" : "") + TextPieces(form).words.joined()
    }

    private static func append(_ way: Way, _ word: String, to terms: inout [UInt8]) {
        append(way.rawValue, word.utf8, to: &terms)
    }

    private static func append(_ mark: String, _ word: some Collection<UInt8>, to terms: inout [UInt8]) {
        if !terms.isEmpty { terms.append(UInt8(ascii: " ")) }
        terms.append(contentsOf: mark.utf8)
        terms.append(contentsOf: word)
    }

    /// Adds each beginning once: in the order of the words, those that a word shares with the one before it are there.
    private static func addBeginnings(of words: some Sequence<String>, _ mark: String, to terms: inout [UInt8]) {
        let sorted = words.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
        var before: [UInt8] = []
        for word in sorted {
            var shared = 0
            while shared < min(before.count, word.count), before[shared] == word[shared] { shared += 1 }
            var end = 0
            for _ in 0..<longestBeginning where end < word.count {
                repeat { end += 1 } while end < word.count && word[end] & 0xC0 == 0x80
                if end > shared { append(mark, word[..<end], to: &terms) }
            }
            before = word
        }
    }
}
