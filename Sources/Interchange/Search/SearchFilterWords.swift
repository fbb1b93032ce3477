import Localization
import MeetingEngine

/// What filters and their values are called, in three languages.
enum SearchFilterWords {
    /// The filter that a name means.
    static func filter(_ name: String) -> SearchFilter? { filters[name.folded] }

    /// Every name of every filter.
    static var all: [String] { filters.keys.sorted() }

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
        switch word.folded {
        case "yes", "y", "kylla", "k", "on", "ja", "j", "1": true
        case "no", "n", "ei", "e", "nej", "0": false
        default: nil
        }
    }

    static func audience(_ word: String) -> Audience? {
        switch word.folded {
        case "facilitator", "ohjaaja", "samtalsledare", "ledare": .facilitator
        case "group", "ryhma", "grupp", "gruppen": .group
        case "organisation", "jarjesto", "organization", "organisationen": .organisation
        default: nil
        }
    }

    /// The first day of a year, a month or a day: `2024`, `2024-03`, `3/2024`, `12.3.2024`, `2024-03-12`.
    static func day(_ text: String) -> CalendarDay? {
        if let day = CalendarDay(iso: text) { return day }
        let numbers = text.split(omittingEmptySubsequences: true) { "-./".contains($0) }.map { Int($0) }
        guard numbers.allSatisfy({ $0 != nil }) else { return nil }
        let parts = numbers.compactMap { $0 }
        let isYearFirst = text.prefix(4).allSatisfy(\.isNumber) && text.count >= 4
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
