import MeetingEngine

/// A query as SQLite's full-text search takes it.
struct SearchExpression {
    /// Matches every hit.
    let all: String
    /// Matches the hits that hold each word in its base form; nil when the query has no words.
    let whole: String?
    /// Matches the hits that hold each word just as it was written.
    let literal: String?

    /// Writes a query.
    ///
    /// - Parameters:
    ///   - lookups: what each wanted part is looked up as; empty ones for phrases.
    ///   - unwanted: the same for the unwanted parts.
    ///   - programmes: the numbers of the programmes that count; nil for all.
    init(_ query: SearchQuery, lookups: [TextAnalysis.Lookup], unwanted: [TextAnalysis.Lookup], programmes: [Int64]?) {
        var filters: [String] = []
        func filter(_ tokens: [String]) { filters.append("facets : (\(tokens.joined(separator: " OR ")))") }
        if !query.kinds.isEmpty { filter(query.kinds.map { Self.quoted(SearchFacet.kind($0)) }.sorted()) }
        if let programmes { filter(programmes.map { Self.quoted(SearchFacet.programme($0)) }) }
        if !query.themes.isEmpty { filter(query.themes.map { Self.quoted(SearchFacet.theme($0)) + " *" }) }
        if let isCorrected = query.isCorrected { filter([Self.quoted(SearchFacet.corrected(isCorrected))]) }
        if let isStarred = query.isStarred { filter([Self.quoted(SearchFacet.starred(isStarred))]) }
        if let audience = query.audience { filter([Self.quoted(SearchFacet.audience(audience))]) }

        let parts = zip(query.wanted, lookups).map { Self.group($0, $1) }
        var positive = parts + filters
        if positive.isEmpty { positive = ["facets : \(Self.quoted(SearchFacet.any)) *"] }
        let negative = zip(query.unwanted, unwanted).map { " NOT \(Self.group($0, $1))" }.joined()
        func expression(_ parts: [String]) -> String {
            let joined = parts.joined(separator: " AND ")
            return negative.isEmpty ? joined : "(\(joined))\(negative)"
        }
        all = expression(positive)
        let isWordless = query.wanted.isEmpty
        whole =
            isWordless
            ? nil
            : expression(zip(query.wanted, lookups).map { Self.wholeGroup($0, $1) } + filters)
        literal = isWordless ? nil : expression(query.wanted.map(Self.literalGroup) + filters)
    }

    private static func group(_ part: SearchQuery.Part, _ lookup: TextAnalysis.Lookup) -> String {
        switch part {
        case .phrase(let phrase): "text : \(quoted(phrase))"
        case .word:
            "(\((lookup.exact.map(quoted) + lookup.prefixes.map { "\(quoted($0)) *" }).joined(separator: " OR ")))"
        }
    }

    private static func wholeGroup(_ part: SearchQuery.Part, _ lookup: TextAnalysis.Lookup) -> String {
        switch part {
        case .phrase(let phrase): "text : \(quoted(phrase))"
        case .word: "{text base} : (\(lookup.exact.map(quoted).joined(separator: " OR ")))"
        }
    }

    private static func literalGroup(_ part: SearchQuery.Part) -> String {
        switch part {
        case .phrase(let phrase): "text : \(quoted(phrase))"
        case .word(let word, isPartial: _): "text : \(quoted(word.lowercased()))"
        }
    }

    static func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
}
