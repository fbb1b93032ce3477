import MeetingEngine
import OrderedCollections

/// An entry as it stands in the full-text index.
struct SearchRow: Hashable, Sendable {
    var entry: ID<Entry>
    var meeting: Int
    var number: Int
    var kind: EntryKind
    /// Seconds since 2000; rows are numbered by them, so that the newest come last.
    var seconds: Int64
    var text: String
    /// Source and neutral wording: searched, not shown.
    var more: String
    /// Tokens for the filters.
    var facets: String

    /// What is indexed as the entry's own words.
    var searched: String { more.isEmpty ? text : "\(text)\n\(more)" }

    /// Tells whether the entry has changed since it was indexed.
    var digest: Int64 {
        SearchRow.digest([text, more, facets, String(kind.letter), "\(meeting) \(number) \(seconds)"])
    }

    /// Sixty-four bits of texts, the same in every run (FNV-1a).
    static func digest(_ texts: [String]) -> Int64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for text in texts {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        return Int64(bitPattern: hash)
    }
}

extension SearchRow {
    /// The rows of a programme: every entry that stands and has a text.
    static func rows(of programme: Programme, number: Int64, zone: TimeZoneRules) -> [SearchRow] {
        programme.meetings.values.flatMap { meeting -> [SearchRow] in
            let corrected = Set(meeting.standingEntries.filter { $0.kind == .correction }.flatMap(\.links))
            let planned = meeting.plan.start.map { zone.wall($0) }
            return meeting.standingEntries.compactMap { entry in
                guard entry.standing == .standing, !entry.text.isEmpty else { return nil }
                let wall = meeting.clock.wall(of: entry.time) ?? planned ?? WallTime(milliseconds: 0)
                return SearchRow(
                    entry: entry.id,
                    meeting: meeting.number,
                    number: entry.number,
                    kind: entry.kind,
                    seconds: max(0, wall.milliseconds / 1000 - SearchTables.epoch),
                    text: entry.text,
                    more: [entry.source, entry.neutralWording].filter { !$0.isEmpty }.joined(separator: "\n"),
                    facets: SearchFacet.tokens(
                        of: entry,
                        programme: number,
                        isCorrected: corrected.contains(entry.id),
                        settled: programme.settlement(of: EntryReference(meeting: meeting.id, entry: entry.id))?.outcome
                    )
                    .joined(separator: " ")
                )
            }
        }
    }
}

/// The terms that filters look for.
enum SearchFacet {
    static func kind(_ kind: EntryKind) -> String { "k_\(kind.letter)" }
    static func programme(_ number: Int64) -> String { "p_\(number)" }
    static func theme(_ theme: String) -> String {
        themeMark + theme.lowercased().filter { $0.isLetter || $0.isNumber }
    }
    static func audience(_ audience: Audience) -> String { "a_\(audience.rawValue)" }
    static func corrected(_ yes: Bool) -> String { yes ? "c_1" : "c_0" }
    static func starred(_ yes: Bool) -> String { yes ? "s_1" : "s_0" }
    /// What a theme begins with.
    static let themeMark = "t_"

    /// A correction that repeats an earlier one.
    static let repeated = "r_1"
    /// What a later meeting found had come of it.
    static func settled(_ outcome: Settlement.Outcome) -> String { "o_" + outcome.rawValue.filter(\.isLetter) }

    static func tokens(
        of entry: Entry,
        programme: Int64,
        isCorrected: Bool,
        settled outcome: Settlement.Outcome?
    ) -> [String] {
        [
            kind(entry.kind), self.programme(programme), audience(entry.audience), corrected(isCorrected),
            starred(entry.isStarred),
        ] + (entry.contribution?.repeats == nil ? [] : [repeated]) + (outcome.map { [settled($0)] } ?? [])
            + entry.themes.map(theme)
    }

    /// The themes of the entry that has these tokens.
    static func themes(in tokens: String) -> [String] {
        tokens.split(separator: " ").filter { $0.hasPrefix("t_") }.map { String($0.dropFirst(2)) }
    }

    /// What came of the entry that has these tokens.
    static func outcome(in tokens: String) -> Appearance.Outcome? {
        let tokens = Set(tokens.split(separator: " ").map(String.init))
        if let outcome = Settlement.Outcome.allCases.first(where: { tokens.contains(settled($0)) }) {
            return .settled(outcome)
        }
        if tokens.contains(corrected(true)) { return .corrected }
        return tokens.contains(repeated) ? .repeated : nil
    }
}
