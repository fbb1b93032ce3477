/// The texts of the statistics over all meetings.
public struct StatisticsTexts: Sendable {
    /// The heading.
    public let title: String
    /// When no meeting has been held.
    public let nothing: String
    /// While files are still being read.
    public let reading: String
    /// For whom the numbers are.
    public let readers: String
    /// Labels of the summary.
    public let meetings: String, time: String, attendances: String, entries: String, corrections: String
    /// The label of what was agreed.
    public let assignments: String
    /// Meetings: held, to come, cancelled, of so many programmes.
    public let meetingCounts: @Sendable (_ held: Int, _ planned: Int, _ cancelled: Int, _ programmes: Int) -> String
    /// The time: all of it, without breaks, and in teaching hours.
    public let timeCounts: @Sendable (_ all: String, _ working: String, _ teaching: Int) -> String
    /// Corrections, and how many repeat an earlier one.
    public let correctionCounts: @Sendable (_ all: Int, _ repeated: Int) -> String
    /// Assignments agreed.
    public let agreed: @Sendable (Int) -> String
    /// What was done of what was asked about.
    public let done: @Sendable (_ part: Int, _ whole: Int, _ percent: Int) -> String
    /// Headings of the tables: by kind, year, client, target group.
    public let byKind: String, byYear: String, byClient: String, byTargetGroup: String
    /// Headings of the columns: meetings, teaching hours, attendances, entries, insights, corrections, repeats, done.
    public let columns: [String]
    /// What stands for a client or target group that was never told.
    public let untold: String
    /// What the sign in place of a number means.
    public let withheld: String
    /// What only a wider screen has: headings of columns.
    public let wider: @Sendable (String) -> String
    /// The keys, for the bottom row.
    public let hints: String
    /// The help, a line each: keys, a tab, what they do.
    public let help: [String]
}

extension StatisticsTexts {
    static let finnish = StatisticsTexts(
        title: "Tilastot",
        nothing: "Yhtään tapaamista ei ole vielä pidetty.",
        reading: "luetaan…",
        readers: "Jakelu",
        meetings: "Tapaamisia",
        time: "Kesto",
        attendances: "Osallistumiskertoja",
        entries: "Kirjauksia",
        corrections: "Oikaisuja",
        assignments: "Välitehtäviä",
        meetingCounts: { held, planned, cancelled, programmes in
            let rest = [planned > 0 ? "tulossa \(planned)" : "", cancelled > 0 ? "peruttu \(cancelled)" : ""]
            let places = programmes == 1 ? "yhdessä ohjelmassa" : "\(programmes) ohjelmassa"
            return (["\(held) pidetty \(places)"] + rest.filter { !$0.isEmpty }).joined(separator: ", ")
        },
        timeCounts: { "\($0), ilman taukoja \($1) = \($2) opetustuntia (45 min)" },
        correctionCounts: { $1 == 0 ? "\($0)" : "\($0), joista toistuvia \($1)" },
        agreed: { "\($0) sovittu" },
        done: { "kysytyistä tehty \($0)/\($1) (\($2) %)" },
        byKind: "Kirjaukset lajeittain",
        byYear: "Vuosittain",
        byClient: "Tilaajittain",
        byTargetGroup: "Kohderyhmittäin",
        columns: [
            "tapaamisia", "opetust.", "osallist.", "kirjauksia", "oivalluksia", "oikaisuja", "toistuu", "tehty",
        ],
        untold: "ei kerrottu",
        withheld: "* Alle viiden ihmisen lukuja ei kerrota, eivätkä ne ole mukana summissakaan.",
        wider: { "Leveämmällä ruudulla myös: \($0)." },
        hints: "↑↓ vieritä  Tab seuraava osa  a jakelu  ? ohje  q takaisin",
        help: [
            "↑ ↓ j k\tvieritä; PgUp ja PgDn sivu, g ja G alkuun ja loppuun", "Tab\tseuraava osa, Shift-Tab edellinen",
            "a\tkenelle luvut ovat: järjestö, ryhmä tai ohjaaja itse", "q Esc\ttakaisin",
        ]
    )

    static let swedish = StatisticsTexts(
        title: "Statistik",
        nothing: "Ingen träff har hållits än.",
        reading: "läser…",
        readers: "Mottagare",
        meetings: "Träffar",
        time: "Längd",
        attendances: "Deltaganden",
        entries: "Anteckningar",
        corrections: "Rättelser",
        assignments: "Mellanuppgifter",
        meetingCounts: { held, planned, cancelled, programmes in
            let rest = [planned > 0 ? "\(planned) kommande" : "", cancelled > 0 ? "\(cancelled) inställda" : ""]
            return (["\(held) hållna i \(programmes) program"] + rest.filter { !$0.isEmpty }).joined(separator: ", ")
        },
        timeCounts: { "\($0), utan pauser \($1) = \($2) undervisningstimmar (45 min)" },
        correctionCounts: { $1 == 0 ? "\($0)" : "\($0), varav \($1) återkommande" },
        agreed: { "\($0) avtalade" },
        done: { "av de uppföljda gjordes \($0)/\($1) (\($2) %)" },
        byKind: "Anteckningar efter slag",
        byYear: "Per år",
        byClient: "Per beställare",
        byTargetGroup: "Per målgrupp",
        columns: ["träffar", "uv.tim.", "deltag.", "anteckn.", "insikter", "rättelser", "återk.", "gjorda"],
        untold: "inte angiven",
        withheld: "* Tal för färre än fem personer anges inte och ingår inte heller i summorna.",
        wider: { "På en bredare skärm också: \($0)." },
        hints: "↑↓ bläddra  Tab nästa del  a läsare  ? hjälp  q tillbaka",
        help: [
            "↑ ↓ j k\tbläddra; PgUp och PgDn en sida, g och G till början och slutet",
            "Tab\tnästa del, Shift-Tab föregående",
            "a\tför vem talen är: organisationen, gruppen eller ledaren själv", "q Esc\ttillbaka",
        ]
    )

    static let english = StatisticsTexts(
        title: "Statistics",
        nothing: "No meeting has been held yet.",
        reading: "reading…",
        readers: "Readers",
        meetings: "Meetings",
        time: "Time",
        attendances: "Attendances",
        entries: "Entries",
        corrections: "Corrections",
        assignments: "Assignments",
        meetingCounts: { held, planned, cancelled, programmes in
            let rest = [planned > 0 ? "\(planned) to come" : "", cancelled > 0 ? "\(cancelled) cancelled" : ""]
            let series = programmes == 1 ? "1 programme" : "\(programmes) programmes"
            return (["\(held) held in \(series)"] + rest.filter { !$0.isEmpty }).joined(separator: ", ")
        },
        timeCounts: { "\($0), \($1) without breaks = \($2) teaching hours (45 min)" },
        correctionCounts: { $1 == 0 ? "\($0)" : "\($0), \($1) of them repeats" },
        agreed: { "\($0) agreed" },
        done: { "of those asked about \($0)/\($1) done (\($2)%)" },
        byKind: "Entries by kind",
        byYear: "By year",
        byClient: "By client",
        byTargetGroup: "By target group",
        columns: ["meetings", "teach. h", "attend.", "entries", "insights", "correct.", "repeats", "done"],
        untold: "not told",
        withheld: "* Numbers of fewer than five people are not told, and are in no sum either.",
        wider: { "On a wider screen also: \($0)." },
        hints: "↑↓ scroll  Tab next part  a readers  ? help  q back",
        help: [
            "↑ ↓ j k\tscroll; PgUp and PgDn a page, g and G to the beginning and the end",
            "Tab\tthe next part, Shift-Tab the one before",
            "a\tfor whom the numbers are: organisation, group, or the facilitator alone", "q Esc\tback",
        ]
    )
}
