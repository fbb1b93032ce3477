import MeetingEngine

/// A query as SQLite's full-text search takes it.
struct SearchExpression {
    /// Matches every hit, and of phrases what holds all their words.
    let all: String
    /// Matches the hits that hold each word in its base form; nil when the query has no words.
    let whole: String?
    /// Matches the hits that hold each word just as it was written.
    let literal: String?
    /// The phrases of several words, which the text itself has to tell.
    let phrases: Phrases

    /// Words that must stand side by side, or must not.
    struct Phrases {
        var wanted: [[String]] = []
        var unwanted: [[String]] = []
        var isEmpty: Bool { wanted.isEmpty && unwanted.isEmpty }

        /// Whether a text agrees.
        func allow(_ text: String) -> Bool {
            let pieces = TextPieces(text)
            return wanted.allSatisfy(pieces.contains) && !unwanted.contains(where: pieces.contains)
        }
    }

    /// What the parts of a query are looked up as, each list in the order of the query's own.
    struct Lookups {
        /// Of the wanted parts; those of phrases do not count.
        var wanted: [TextAnalysis.Lookup] = []
        var unwanted: [TextAnalysis.Lookup] = []
        var themes: [TextAnalysis.Lookup] = []
        var unwantedThemes: [TextAnalysis.Lookup] = []
        /// The numbers of the programmes that count; nil for all.
        var programmes: [Int64]?
        /// The numbers of those that do not.
        var unwantedProgrammes: [Int64] = []
    }

    /// Writes a query.
    init(_ query: SearchQuery, _ lookups: Lookups) {
        let filters = Self.filters(query, lookups)
        let negative = zip(query.unwanted, lookups.unwanted).compactMap { part, lookup -> String? in
            // Several words may stand apart and be wanted; the text tells.
            if case .phrase(let phrase) = part, TextPieces(phrase).pieces.count > 1 { return nil }
            return Self.group(part, lookup)
        }
        let without = (negative + Self.excluded(query, lookups)).map { " NOT \($0)" }.joined()
        func expression(_ wanted: [String]) -> String {
            let positive = wanted + filters
            let joined = positive.isEmpty ? Self.quoted(IndexTerm.any) : positive.joined(separator: " AND ")
            return without.isEmpty ? joined : "(\(joined))\(without)"
        }
        let parts = Array(zip(query.wanted, lookups.wanted))
        all = expression(parts.compactMap(Self.group))
        // Phrases are found as they were written; of what is still being typed there is no base form.
        let hasWords = parts.contains { Self.isWhole($0) }
        whole = hasWords ? expression(parts.compactMap(Self.wholeGroup)) : nil
        literal = hasWords ? expression(parts.compactMap { Self.literalGroup($0.0) }) : nil
        func several(_ parts: [SearchQuery.Part]) -> [[String]] {
            parts.compactMap { part in
                guard case .phrase(let phrase) = part else { return nil }
                let pieces = TextPieces(phrase).pieces
                return pieces.count > 1 ? pieces : nil
            }
        }
        phrases = Phrases(wanted: several(query.wanted), unwanted: several(query.unwanted))
    }

    private static func filters(_ query: SearchQuery, _ lookups: Lookups) -> [String] {
        var filters: [String] = []
        func filter(_ terms: [String]) { filters.append("(\(terms.joined(separator: " OR ")))") }
        if !query.kinds.isEmpty { filter(query.kinds.map { quoted(SearchFacet.kind($0)) }.sorted()) }
        if let programmes = lookups.programmes { filter(programmes.map { quoted(SearchFacet.programme($0)) }) }
        if !query.themes.isEmpty { filter(zip(query.themes, lookups.themes).flatMap(theme)) }
        if let isCorrected = query.isCorrected { filter([quoted(SearchFacet.corrected(isCorrected))]) }
        if let isStarred = query.isStarred { filter([quoted(SearchFacet.starred(isStarred))]) }
        if let audience = query.audience { filter([quoted(SearchFacet.audience(audience))]) }
        return filters
    }

    /// What must not be among the terms.
    private static func excluded(_ query: SearchQuery, _ lookups: Lookups) -> [String] {
        query.unwantedKinds.map { quoted(SearchFacet.kind($0)) }.sorted()
            + lookups.unwantedProgrammes.map { quoted(SearchFacet.programme($0)) }
            + zip(query.unwantedThemes, lookups.unwantedThemes).flatMap(theme)
            + query.unwantedAudiences.map { quoted(SearchFacet.audience($0)) }.sorted()
    }

    /// A theme: its beginning, or any form of it.
    ///
    /// What is longer than any beginning in the index is gathered.
    private static func theme(_ theme: String, _ lookup: TextAnalysis.Lookup) -> [String] {
        let term = SearchFacet.theme(theme)
        let length = term.unicodeScalars.count - SearchFacet.themeMark.count
        let beginning =
            length <= IndexTerm.longestBeginning
            ? quoted(IndexTerm.Way.beginning.rawValue + term) : "\(quoted(term)) *"
        let forms = lookup.exact.map(IndexTerm.word).filter { !$0.isEmpty }
        return [beginning] + forms.map { quoted(IndexTerm.Way.part.rawValue + SearchFacet.themeMark + $0) }
    }

    private static func group(_ part: SearchQuery.Part, _ lookup: TextAnalysis.Lookup) -> String? {
        switch part {
        case .phrase: literalGroup(part)
        case .word: anyOf(lookup.exact.map(anyWay) + lookup.prefixes.map(beginning))
        }
    }

    /// Whether a part is a word that the index holds in its base form.
    private static func isWhole(_ part: (SearchQuery.Part, TextAnalysis.Lookup)) -> Bool {
        if case .word = part.0 { wholeGroup(part.0, part.1) != nil } else { false }
    }

    private static func wholeGroup(_ part: SearchQuery.Part, _ lookup: TextAnalysis.Lookup) -> String? {
        switch part {
        case .phrase: literalGroup(part)
        case .word: anyOf(lookup.exact.filter { !$0.hasPrefix("_") }.map { term(.base, $0) })
        }
    }

    private static func literalGroup(_ part: SearchQuery.Part) -> String? {
        switch part {
        case .phrase(let phrase): allOf(TextPieces(phrase).pieces)
        case .word(let word, isPartial: _): term(.surface, word)
        }
    }

    /// A form in one way; nil without any word.
    ///
    /// What no joint holds together (`ja/tai`) has to stand there in all its words.
    private static func term(_ way: IndexTerm.Way, _ form: String) -> String? {
        let words = form.hasPrefix("_") ? [IndexTerm.word(form)] : TextPieces(form).words
        return allOf(words.map { way.rawValue + $0 })
    }

    /// A form as a word, base form or part; nil without any word.
    static func anyWay(_ form: String) -> String? { term(.part, form) }

    /// What begins with a form; nil without any word.
    static func beginning(_ form: String) -> String? {
        let word = IndexTerm.word(form)
        if word.isEmpty { return nil }
        return IndexTerm.isLongBeginning(form)
            ? "\(quoted(IndexTerm.Way.part.rawValue + word)) *" : quoted(IndexTerm.Way.beginning.rawValue + word)
    }

    private static func allOf(_ terms: [String]) -> String? {
        switch terms.count {
        case 0: nil
        case 1: quoted(terms[0])
        default: "(\(terms.map(quoted).joined(separator: " AND ")))"
        }
    }

    static func anyOf(_ terms: [String?]) -> String? {
        let terms = terms.compactMap { $0 }
        return terms.isEmpty ? nil : "(\(terms.joined(separator: " OR ")))"
    }

    static func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
}
