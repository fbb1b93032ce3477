public import MeetingEngine

/// What is said of who is to speak, who has not been written down for a while, and what the projector shows.
public struct LiveTurnTexts: Sendable {
    /// The speaking turns: whose turn it is, and who follows, already joined; the second may be empty.
    public let line: @Sendable (String, String) -> String
    /// Nobody waits for a turn.
    public let none: String
    /// Somebody is in the queue for a turn already.
    public let already: @Sendable (String) -> String
    /// The word for going on to the next one.
    public let next: String
    /// The word for ending the queue.
    public let done: String
    /// Nothing was written down of somebody for so many minutes.
    public let silence: @Sendable (Minutes) -> String
    /// What the silences are counted from.
    public let silenceCounts: String
    /// What the projector shows now.
    public let shows: @Sendable (String) -> String
    let agenda: String
    let summary: String
    let insights: String
    let blank: String

    /// The word for something that the projector can show, as it is typed.
    public subscript(view: PublicView) -> String {
        switch view {
        case .agenda: agenda
        case .summary: summary
        case .insights: insights
        case .blank: blank
        }
    }
}

extension LiveTurnTexts {
    static let finnish = LiveTurnTexts(
        line: { $1.isEmpty ? "Puhevuoro: \($0)" : "Puhevuoro: \($0), sitten \($1)" },
        none: "Puhevuoroja ei ole pyydetty.",
        already: { "\($0) on jo puhevuorojen jonossa." },
        next: "seuraava",
        done: "valmis",
        silence: { "ei kirjauksia \($0.count) min" },
        silenceCounts: "hiljaisuus laskettu kirjauksista, ei puheesta",
        shows: { "Yleisölle näkyy nyt: \($0)." },
        agenda: "aikataulu",
        summary: "yhteenveto",
        insights: "oivallukset",
        blank: "tyhjä"
    )
    static let swedish = LiveTurnTexts(
        line: { $1.isEmpty ? "Ordet har: \($0)" : "Ordet har: \($0), sedan \($1)" },
        none: "Ingen har begärt ordet.",
        already: { "\($0) står redan på talarlistan." },
        next: "nästa",
        done: "klart",
        silence: { "inga anteckningar på \($0.count) min" },
        silenceCounts: "tystnad räknad i anteckningar, inte i tal",
        shows: { "Publiken ser nu: \($0)." },
        agenda: "tidsplan",
        summary: "sammanfattning",
        insights: "insikter",
        blank: "tomt"
    )
    static let english = LiveTurnTexts(
        line: { $1.isEmpty ? "Speaking: \($0)" : "Speaking: \($0), then \($1)" },
        none: "Nobody has asked to speak.",
        already: { "\($0) is waiting to speak already." },
        next: "next",
        done: "done",
        silence: { "no entries for \($0.count) min" },
        silenceCounts: "silence counted in entries, not in speech",
        shows: { "The public view shows now: \($0)." },
        agenda: "agenda",
        summary: "summary",
        insights: "insights",
        blank: "blank"
    )
}
