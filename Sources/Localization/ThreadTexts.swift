public import MeetingEngine

/// The texts of the threads over time and of comparisons.
public struct ThreadTexts: Sendable {
    /// The heading of the thread of a theme.
    public let theme: @Sendable (String) -> String
    /// The heading of the thread of an entry, by its kind.
    public let alike: @Sendable (_ kind: String) -> String
    /// How often it appears: entries, meetings, programmes.
    public let counts: @Sendable (_ entries: Int, _ meetings: Int, _ programmes: Int) -> String
    /// So many of them are corrected or settled.
    public let closed: @Sendable (Int) -> String
    /// When there are older ones than are told.
    public let capped: String
    /// How often a theme appears in all, and how many of the newest are listed.
    public let newest: @Sendable (_ entries: Int, _ listed: Int, _ meetings: Int, _ programmes: Int) -> String
    /// Above those that say the same, and those that are only something like it; with their numbers.
    public let same: @Sendable (Int) -> String, alikeOnly: @Sendable (Int) -> String
    /// The first appearance, and one that comes again.
    public let first: String, again: String
    /// What came of one: an expert corrected it; it repeats a correction.
    public let corrected: String, repeated: String
    /// While it is looked for, and when nothing is found.
    public let searching: String, nothing: String
    /// When an entry has no theme.
    public let noTheme: String
    /// The keys, for the bottom row.
    public let hints: String
    /// The help, a line each: keys, a tab, what they do.
    public let help: [String]
    /// The heading of a comparison.
    public let comparison: String
    /// One is chosen, and the other is to be.
    public let chooseOther: @Sendable (String) -> String
    /// Nothing that can be compared is selected.
    public let nothingToCompare: String
    /// A meeting can be compared with a meeting only.
    public let notAlike: String
    /// When one of the two cannot be read any more.
    public let cannotCompare: String
    /// The labels of its numbers.
    public let meetings: String, entries: String, insights: String, corrections: String, repeats: String
    /// Teaching hours, and assignments that were done.
    public let teachingHours: String, done: String
    /// The headings of its parts.
    public let numbers: String, themes: String, means: String, correctionList: String
    /// When a part has nothing.
    public let none: String
    /// Its keys.
    public let comparisonHints: String
    /// Its help, a line each: keys, a tab, what they do.
    public let comparisonHelp: [String]
}

extension ThreadTexts {
    /// What came of an appearance, in a word.
    public func word(of outcome: Appearance.Outcome, _ settlements: ReportSettlementTexts) -> String {
        switch outcome {
        case .corrected: corrected
        case .repeated: repeated
        case .settled(let outcome): settlements[outcome]
        }
    }

    static let finnish = ThreadTexts(
        theme: { "Teema #\($0)" },
        alike: { "Samankaltaiset: \($0)" },
        counts: { entries, meetings, programmes in
            let places = programmes == 1 ? "yhdessä ohjelmassa" : "\(programmes) ohjelmassa"
            let times = entries == 1 ? "1 kirjaus" : "\(entries) kirjausta"
            return "\(times), \(meetings == 1 ? "1 tapaaminen" : "\(meetings) tapaamista"), \(places)"
        },
        closed: { "ratkennut \($0)" },
        capped: "vanhimmat jäävät pois",
        newest: { entries, listed, meetings, programmes in
            let places = programmes == 1 ? "yhdessä ohjelmassa" : "\(programmes) ohjelmassa"
            return "\(entries) kirjausta; luettelossa uusimmat \(listed), \(meetings) tapaamista \(places)"
        },
        same: { "Sama asia (\($0))" },
        alikeOnly: { "Muistuttavat (\($0))" },
        first: "ensi kerran",
        again: "uudelleen",
        corrected: "oikaistu",
        repeated: "toistuva oikaisu",
        searching: "haetaan…",
        nothing: "Ei löytynyt.",
        noTheme: "Kirjauksella ei ole teemaa. Teema merkitään #sanalla.",
        hints: "↑↓ valitse  Enter avaa  s samankaltaiset  t teema  ? ohje  q takaisin",
        help: [
            "↑ ↓ j k\tvalitse kirjaus; g ja G alkuun ja loppuun", "Enter\tavaa tapaaminen kirjauksen kohdalta",
            "s\tvalitun kirjauksen kaltaiset kaikista tapaamisista",
            "t\tvalitun kirjauksen teema kaikissa tapaamisissa",
            "q Esc\ttakaisin",
        ],
        comparison: "Vertailu",
        chooseOther: { "Vertaillaan: \($0). Valitse toinen ja paina c; Esc peruu." },
        nothingToCompare: "Valitse ensin tapaaminen tai ohjelma.",
        notAlike: "Vertaa tapaamista tapaamiseen ja ohjelmaa ohjelmaan.",
        cannotCompare: "Vertailtavaa ei voi lukea.",
        meetings: "Tapaamisia",
        entries: "Kirjauksia",
        insights: "Oivalluksia",
        corrections: "Oikaisuja",
        repeats: "joista toistuvia",
        teachingHours: "Opetustunteja",
        done: "Välitehtäviä tehty",
        numbers: "Luvut",
        themes: "Teemat",
        means: "Keinot ja tulokset",
        correctionList: "Oikaisut",
        none: "ei mitään",
        comparisonHints: "↑↓ vieritä  Tab seuraava osa  ? ohje  q takaisin",
        comparisonHelp: [
            "↑ ↓ j k\tvieritä; PgUp ja PgDn sivu, g ja G alkuun ja loppuun", "Tab\tseuraava osa, Shift-Tab edellinen",
            "q Esc\ttakaisin",
        ]
    )

    static let swedish = ThreadTexts(
        theme: { "Tema #\($0)" },
        alike: { "Liknande: \($0)" },
        counts: { entries, meetings, programmes in
            let times = entries == 1 ? "1 anteckning" : "\(entries) anteckningar"
            return "\(times), \(meetings == 1 ? "1 träff" : "\(meetings) träffar"), \(programmes) program"
        },
        closed: { "\($0) avklarade" },
        capped: "de äldsta visas inte",
        newest: { entries, listed, meetings, programmes in
            "\(entries) anteckningar; de \(listed) nyaste i listan, \(meetings) träffar, \(programmes) program"
        },
        same: { "Samma sak (\($0))" },
        alikeOnly: { "Påminner om den (\($0))" },
        first: "första gången",
        again: "på nytt",
        corrected: "rättad",
        repeated: "upprepad rättelse",
        searching: "söker…",
        nothing: "Inget hittades.",
        noTheme: "Anteckningen har inget tema. Ett tema märks ut med #ord.",
        hints: "↑↓ välj  Enter öppna  s liknande  t tema  ? hjälp  q tillbaka",
        help: [
            "↑ ↓ j k\tvälj anteckning; g och G till början och slutet", "Enter\töppna träffen vid anteckningen",
            "s\tliknande anteckningar i alla träffar", "t\tanteckningens tema i alla träffar", "q Esc\ttillbaka",
        ],
        comparison: "Jämförelse",
        chooseOther: { "Jämförs: \($0). Välj den andra och tryck c; Esc avbryter." },
        nothingToCompare: "Välj först en träff eller ett program.",
        notAlike: "Jämför en träff med en träff och ett program med ett program.",
        cannotCompare: "Det som ska jämföras kan inte läsas.",
        meetings: "Träffar",
        entries: "Anteckningar",
        insights: "Insikter",
        corrections: "Rättelser",
        repeats: "varav upprepade",
        teachingHours: "Undervisningstimmar",
        done: "Gjorda uppgifter",
        numbers: "Tal",
        themes: "Teman",
        means: "Metoder och resultat",
        correctionList: "Rättelser",
        none: "inget",
        comparisonHints: "↑↓ bläddra  Tab nästa del  ? hjälp  q tillbaka",
        comparisonHelp: [
            "↑ ↓ j k\tbläddra; PgUp och PgDn en sida, g och G till början och slutet",
            "Tab\tnästa del, Shift-Tab föregående", "q Esc\ttillbaka",
        ]
    )

    static let english = ThreadTexts(
        theme: { "Theme #\($0)" },
        alike: { "Similar: \($0)" },
        counts: { entries, meetings, programmes in
            let times = entries == 1 ? "1 entry" : "\(entries) entries"
            let series = programmes == 1 ? "1 programme" : "\(programmes) programmes"
            return "\(times), \(meetings == 1 ? "1 meeting" : "\(meetings) meetings"), \(series)"
        },
        closed: { "\($0) settled" },
        capped: "the oldest are left out",
        newest: { entries, listed, meetings, programmes in
            let series = programmes == 1 ? "1 programme" : "\(programmes) programmes"
            return "\(entries) entries; the newest \(listed) are listed, \(meetings) meetings, \(series)"
        },
        same: { "The same (\($0))" },
        alikeOnly: { "Something like it (\($0))" },
        first: "first",
        again: "again",
        corrected: "corrected",
        repeated: "repeated correction",
        searching: "searching…",
        nothing: "Nothing found.",
        noTheme: "The entry has no theme. A theme is written as #word.",
        hints: "↑↓ select  Enter open  s similar  t theme  ? help  q back",
        help: [
            "↑ ↓ j k\tselect an entry; g and G to the first and the last", "Enter\topen the meeting at the entry",
            "s\tentries like the selected one, in all meetings", "t\tthe theme of the selected one, in all meetings",
            "q Esc\tback",
        ],
        comparison: "Comparison",
        chooseOther: { "Comparing: \($0). Select the other and press c; Esc gives up." },
        nothingToCompare: "Select a meeting or a programme first.",
        notAlike: "Compare a meeting with a meeting, and a programme with a programme.",
        cannotCompare: "What is to be compared cannot be read.",
        meetings: "Meetings",
        entries: "Entries",
        insights: "Insights",
        corrections: "Corrections",
        repeats: "of them repeats",
        teachingHours: "Teaching hours",
        done: "Assignments done",
        numbers: "Numbers",
        themes: "Themes",
        means: "Means and results",
        correctionList: "Corrections",
        none: "nothing",
        comparisonHints: "↑↓ scroll  Tab next part  ? help  q back",
        comparisonHelp: [
            "↑ ↓ j k\tscroll; PgUp and PgDn a page, g and G to the beginning and the end",
            "Tab\tthe next part, Shift-Tab the one before", "q Esc\tback",
        ]
    )
}
