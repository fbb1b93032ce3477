import Localization
import MeetingEngine

/// What filters and their values are called, in three languages.
enum SearchFilterWords {
    /// The filter that a name means.
    static func filter(_ name: String) -> SearchFilter? { filters[name.folded] }

    /// The name of a filter that somebody who wrote another probably meant: one of their own language or a canonical
    /// English one, as it is written; nil when none is close.
    static func nearest(to name: String, _ language: Language) -> String? {
        let names = SearchFilter.allCases.map { Self.name($0, language) } + SearchFilter.allCases.map(\.rawValue)
        return names.first { candidate in
            let length = min(name.count, candidate.count)
            // Two letters of four make another word.
            let limit = length < 3 || candidate.count < 4 ? 0 : length < 6 ? 1 : 2
            return nearestWord(to: name.folded, among: [candidate.folded], within: limit) != nil
        }
    }

    /// What a filter is called in a language.
    private static func name(_ filter: SearchFilter, _ language: Language) -> String {
        let names: (String, String) =
            switch filter {
            case .kind: ("laji", "slag")
            case .programme: ("ohjelma", "program")
            case .theme: ("teema", "tema")
            case .after: ("alkaen", "från")
            case .before: ("ennen", "före")
            case .year: ("vuosi", "år")
            case .corrected: ("oikaistu", "rättad")
            case .starred: ("tähti", "stjärna")
            case .audience: ("jakelu", "mottagare")
            }
        return switch language {
        case .finnish: names.0
        case .swedish: names.1
        case .english: filter.rawValue
        }
    }

    private static let filters: [String: SearchFilter] = [
        "kind": .kind, "laji": .kind, "typ": .kind, "slag": .kind,
        "programme": .programme, "program": .programme, "ohjelma": .programme,
        "theme": .theme, "teema": .theme, "tema": .theme,
        "after": .after, "alkaen": .after, "jalkeen": .after, "efter": .after, "fran": .after,
        "year": .year, "vuosi": .year, "ar": .year,
        "before": .before, "ennen": .before, "fore": .before,
        "corrected": .corrected, "oikaistu": .corrected, "rattad": .corrected, "korrigerad": .corrected,
        "starred": .starred, "tahti": .starred, "tahdella": .starred, "stjarna": .starred,
        "audience": .audience, "jakelu": .audience, "lasare": .audience, "mottagare": .audience,
    ]

    /// A kind by its letter, a name, or the beginning of exactly one kind's names.
    static func kind(_ word: String) -> EntryKind? {
        if let kind = KindWords.kind(word) { return kind }
        let folded = word.folded
        guard folded.count > 1 else { return nil }
        let found = Set(KindWords.all.filter { $0.word.hasPrefix(folded) }.map(\.kind))
        return found.count == 1 ? found.first : nil
    }

    static func yes(_ word: String) -> Bool? {
        yesWords.contains(word.folded) ? true : noWords.contains(word.folded) ? false : nil
    }

    private static let yesWords = ["yes", "y", "kylla", "k", "on", "ja", "j", "1"]
    private static let noWords = ["no", "n", "ei", "e", "nej", "0"]

    static func audience(_ word: String) -> Audience? { audiences[word.folded] }

    private static let audiences: [String: Audience] = [
        "facilitator": .facilitator, "ohjaaja": .facilitator, "samtalsledare": .facilitator, "ledare": .facilitator,
        "group": .group, "ryhma": .group, "grupp": .group, "gruppen": .group,
        "organisation": .organisation, "jarjesto": .organisation, "organization": .organisation,
        "organisationen": .organisation,
    ]

    /// Whether a value that is none may become one when more is typed.
    static func mayBecomeValue(_ text: String, of filter: SearchFilter) -> Bool {
        let word = text.folded
        return switch filter {
        case .kind: KindWords.all.contains { $0.word.hasPrefix(word) }
        case .programme, .theme: true
        case .after, .before, .year: text.allSatisfy { $0.isNumber || "-–./".contains($0) }
        case .corrected, .starred: (yesWords + noWords).contains { $0.hasPrefix(word) }
        case .audience: audiences.keys.contains { $0.hasPrefix(word) }
        }
    }

    /// The first day of a year, a month or a day: `2024`, `2024-03`, `3/2024`, `12.3.2024`, `2024-03-12`.
    static func day(_ text: String) -> CalendarDay? {
        if let day = CalendarDay(iso: text) { return day }
        let numbers = text.split(omittingEmptySubsequences: true) { "-./".contains($0) }.map { Int($0) }
        guard numbers.allSatisfy({ $0 != nil }) else { return nil }
        let parts = numbers.compactMap { $0 }
        let isYearFirst = text.prefix(4).allSatisfy(\.isNumber) && text.count >= 4
        // `5/24` may be May of one year or of another; only a whole year tells.
        guard let year = isYearFirst ? parts.first : parts.last, (1000...9999).contains(year) else { return nil }
        switch (parts.count, isYearFirst) {
        case (1, true): return CalendarDay(year: parts[0], month: 1, day: 1)
        case (2, true): return CalendarDay(year: parts[0], month: parts[1], day: 1)
        case (2, false): return CalendarDay(year: parts[1], month: parts[0], day: 1)
        case (3, true): return CalendarDay(year: parts[0], month: parts[1], day: parts[2])
        case (3, false): return CalendarDay(year: parts[2], month: parts[1], day: parts[0])
        default: return nil
        }
    }

    /// The first and the last of a span of years: `2024`, `2022-2024`.
    static func years(_ text: String) -> ClosedRange<Int>? {
        let parts = text.split(omittingEmptySubsequences: false) { "-–".contains($0) }
        let years = parts.compactMap { $0.count == 4 ? Int($0) : nil }
        guard years.count == parts.count, let first = years.first, let last = years.last, years.count < 3,
            first <= last, first > 0, last < 9999
        else { return nil }
        return first...last
    }
}
