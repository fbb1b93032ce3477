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

    /// Writes a query.
    ///
    /// - Parameters:
    ///   - lookups: what each wanted part is looked up as; empty ones for phrases.
    ///   - unwanted: the same for the unwanted parts.
    ///   - programmes: the numbers of the programmes that count; nil for all.
    ///   - unwantedProgrammes: the numbers of those that do not.
    init(
        _ query: SearchQuery,
        lookups: [TextAnalysis.Lookup],
        unwanted: [TextAnalysis.Lookup],
        programmes: [Int64]?,
        unwantedProgrammes: [Int64] = []
    ) {
        let filters = Self.filters(query, programmes)
        let excluded = Self.excluded(query, unwantedProgrammes)
        func expression(_ group: (SearchQuery.Part, TextAnalysis.Lookup) -> String?) -> String {
            var positive = zip(query.wanted, lookups).compactMap(group) + filters
            if positive.isEmpty { positive = [Self.quoted(IndexTerm.any)] }
            let negative = zip(query.unwanted, unwanted).compactMap { part, lookup -> String? in
                // Several words may stand apart and be wanted; the text tells.
                if case .phrase(let phrase) = part, TextPieces(phrase).pieces.count > 1 { return nil }
                return Self.group(part, lookup)
            }
            let joined = positive.joined(separator: " AND ")
            let without = (negative + excluded).map { " NOT \($0)" }
            return without.isEmpty ? joined : "(\(joined))\(without.joined())"
        }
        all = expression(Self.group)
        let isWordless = query.wanted.isEmpty
        whole = isWordless ? nil : expression(Self.wholeGroup)
        literal = isWordless ? nil : expression { part, _ in Self.literalGroup(part) }
        func several(_ parts: [SearchQuery.Part]) -> [[String]] {
            parts.compactMap { part in
                guard case .phrase(let phrase) = part else { return nil }
                let pieces = TextPieces(phrase).pieces
                return pieces.count > 1 ? pieces : nil
            }
        }
        phrases = Phrases(wanted: several(query.wanted), unwanted: several(query.unwanted))
    }

    private static func filters(_ query: SearchQuery, _ programmes: [Int64]?) -> [String] {
        var filters: [String] = []
        func filter(_ terms: [String]) { filters.append("(\(terms.joined(separator: " OR ")))") }
        if !query.kinds.isEmpty { filter(query.kinds.map { quoted(SearchFacet.kind($0)) }.sorted()) }
        if let programmes { filter(programmes.map { quoted(SearchFacet.programme($0)) }) }
        if !query.themes.isEmpty { filter(query.themes.map { theme(SearchFacet.theme($0)) }) }
        if let isCorrected = query.isCorrected { filter([quoted(SearchFacet.corrected(isCorrected))]) }
        if let isStarred = query.isStarred { filter([quoted(SearchFacet.starred(isStarred))]) }
        if let audience = query.audience { filter([quoted(SearchFacet.audience(audience))]) }
        return filters
    }

    /// What must not be among the terms.
    private static func excluded(_ query: SearchQuery, _ programmes: [Int64]) -> [String] {
        query.unwantedKinds.map { quoted(SearchFacet.kind($0)) }.sorted()
            + programmes.map { quoted(SearchFacet.programme($0)) }
            + query.unwantedThemes.map { theme(SearchFacet.theme($0)) }
            + query.unwantedAudiences.map { quoted(SearchFacet.audience($0)) }.sorted()
    }

    /// A theme or its beginning; what is longer than any beginning in the index is gathered.
    private static func theme(_ term: String) -> String {
        let length = term.unicodeScalars.count - SearchFacet.themeMark.count
        return length <= IndexTerm.longestBeginning
            ? quoted(IndexTerm.Way.beginning.rawValue + term) : "\(quoted(term)) *"
    }

    private static func group(_ part: SearchQuery.Part, _ lookup: TextAnalysis.Lookup) -> String? {
        switch part {
        case .phrase: literalGroup(part)
        case .word: anyOf(lookup.exact.map(anyWay) + lookup.prefixes.flatMap(beginning))
        }
    }

    private static func wholeGroup(_ part: SearchQuery.Part, _ lookup: TextAnalysis.Lookup) -> String? {
        switch part {
        case .phrase: literalGroup(part)
        case .word:
            anyOf(
                lookup.exact.filter { !$0.hasPrefix("_") }.flatMap { form in [.surface, .base].map { term($0, form) } }
            )
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
    static func anyWay(_ form: String) -> String? {
        form.hasPrefix("_") ? term(.part, form) : anyOf([.surface, .base, .part].map { term($0, form) })
    }

    private static func beginning(_ form: String) -> [String?] {
        let word = IndexTerm.word(form)
        if word.isEmpty { return [] }
        if word.unicodeScalars.count <= IndexTerm.longestBeginning {
            return [quoted(IndexTerm.Way.beginning.rawValue + word)]
        }
        return [IndexTerm.Way.surface, .base, .part].map { "\(quoted($0.rawValue + word)) *" }
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
