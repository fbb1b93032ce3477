/// The texts of the review of a meeting that was held.
public struct ReviewTexts: Sendable {
    /// The names of the views: the course, the log, the memos, the corrections.
    public let views: [String]
    /// What stands before the filters that are on.
    public let filtered: String
    /// How many of how many entries are shown.
    public let shown: @Sendable (Int, Int) -> String
    /// Words for filters: starred, corrected, open.
    public let starred: String, corrected: String, open: String
    /// Before a text that is searched for.
    public let search: String
    /// When no entry answers the filters.
    public let nothing: String
    /// When nothing was written.
    public let empty: String
    /// Something that came after the end, on a day.
    public let late: @Sendable (String) -> String
    /// The meeting has not been held.
    public let notHeld: String
    /// A block that was planned and not held.
    public let skipped: String
    /// When no memo has been sent.
    public let noMemos: String
    /// A memo version: its number.
    public let version: @Sendable (Int) -> String
    /// It was sent on a day.
    public let circulated: @Sendable (String) -> String
    /// It was accepted on a day.
    public let approved: @Sendable (String) -> String
    /// It has not been accepted.
    public let notApproved: String
    /// Its copies are to be recalled.
    public let recalled: String
    /// When nothing was corrected.
    public let noCorrections: String
    /// A claim that nobody corrected.
    public let uncorrected: String
    /// Before a line that is written after the end.
    public let amendment: String
    /// The line is being stored.
    public let amended: String
    /// The replay: where it is, and its speed.
    public let replay: @Sendable (Int, Int, Int) -> String
    /// Whether it stands.
    public let paused: String
    /// The keys of the replay.
    public let replayHints: String
    /// When no entry is selected that could be followed.
    public let noEntry: String
    /// The keys, for the bottom row, and for that of a narrow screen.
    public let hints: String, shortHints: String
    /// The help, a line each: keys, a tab, what they do.
    public let help: [String]
    /// The heading of the help.
    public let helpTitle: String
}

extension ReviewTexts {
    static let finnish = ReviewTexts(
        views: ["Kulku", "Loki", "Muistiot", "Oikaisut"],
        filtered: "Rajaus:",
        shown: { "\($0)/\($1)" },
        starred: "tähdellä merkityt",
        corrected: "oikaistut",
        open: "avoimet",
        search: "Etsi:",
        nothing: "Mikään kirjaus ei vastaa rajausta. Esc poistaa sen.",
        empty: "Tapaamisessa ei ole kirjauksia.",
        late: { "jälkikäteen \($0)" },
        notHeld: "Tapaamista ei ole vielä pidetty.",
        skipped: "jäi pois",
        noMemos: "Muistiosta ei ole versioita. m avaa muistion.",
        version: { "versio \($0)" },
        circulated: { "lähetetty \($0)" },
        approved: { "hyväksytty \($0)" },
        notApproved: "ei vielä hyväksytty",
        recalled: "pyydettävä takaisin",
        noCorrections: "Mitään ei oikaistu.",
        uncorrected: "ei oikaistu",
        amendment: "Lisäys jälkikäteen",
        amended: "Lisäys on merkitty jälkikäteen tehdyksi.",
        replay: { "Toisto \($0)/\($1) · nopeus ×\($2)" },
        paused: "pysäytetty",
        replayHints: "väli toista/pysäytä  h l askel  + - nopeus  g G alku/loppu  Esc takaisin",
        noEntry: "Valitse kirjaus lokista (2) tai oikaisuista (4).",
        hints: "Tab näkymä  / hae  f K T B Y * X O rajaa  s t seuraa  r toista  ? ohje  q",
        shortHints: "Tab näkymä  / hae  f rajaa  s t seuraa  ? ohje  q",
        help: [
            "Tab, 1–4\tnäkymä: kulku, loki, muistiot, oikaisut",
            "↑ ↓ j k\tvalitse rivi; g ja G alkuun ja loppuun",
            "Enter\tlohkon tai oikaisun kirjaukset; muistion teksti",
            "/\thae kaikista tapaamisista", "f\tetsi tästä lokista",
            "K T B Y\trajaa: laji, teema, lohko, jakelu (toistamalla seuraava)",
            "* X O\trajaa: tähdet, oikaistut, avoimet", "Esc\tpoista rajaus, sitten takaisin",
            "s\tsamankaltaiset kirjaukset kaikista tapaamisista",
            "t\tkirjauksen teema kaikissa tapaamisissa",
            "r\ttoista tapaaminen: loki ja kello niin kuin ne olivat",
            "A\tlisää kirjaus jälkikäteen, näkyvästi merkittynä",
            "m\tmuistio: kirjoita osiin, versiot, hyväksyntä, tiedosto",
            "o\tavaa ohjaajan paikka: kirjausten korjaus, :reopen", "q\ttakaisin",
        ],
        helpTitle: "Ohje"
    )

    static let swedish = ReviewTexts(
        views: ["Förlopp", "Logg", "Promemorior", "Rättelser"],
        filtered: "Urval:",
        shown: { "\($0)/\($1)" },
        starred: "med stjärna",
        corrected: "rättade",
        open: "öppna",
        search: "Sök:",
        nothing: "Ingen anteckning motsvarar urvalet. Esc tar bort det.",
        empty: "Träffen har inga anteckningar.",
        late: { "i efterhand \($0)" },
        notHeld: "Träffen har inte hållits än.",
        skipped: "föll bort",
        noMemos: "Det finns inga versioner av promemorian. m öppnar den.",
        version: { "version \($0)" },
        circulated: { "skickad \($0)" },
        approved: { "godkänd \($0)" },
        notApproved: "ännu inte godkänd",
        recalled: "ska begäras tillbaka",
        noCorrections: "Inget rättades.",
        uncorrected: "inte rättad",
        amendment: "Tillägg i efterhand",
        amended: "Tillägget är märkt som gjort i efterhand.",
        replay: { "Uppspelning \($0)/\($1) · fart ×\($2)" },
        paused: "stoppad",
        replayHints: "mellanslag spela/stoppa  h l steg  + - fart  g G början/slutet  Esc tillbaka",
        noEntry: "Välj en anteckning i loggen (2) eller bland rättelserna (4).",
        hints: "Tab vy  / sök  f K T B Y * X O urval  s t följ  r spela upp  ? hjälp  q",
        shortHints: "Tab vy  / sök  f urval  s t följ  ? hjälp  q",
        help: [
            "Tab, 1–4\tvy: förlopp, logg, promemorior, rättelser",
            "↑ ↓ j k\tvälj rad; g och G till början och slutet",
            "Enter\tdelens eller rättelsens anteckningar; promemorians text",
            "/\tsök i alla träffar", "f\tsök i den här loggen",
            "K T B Y\turval: slag, tema, del, läsare (igen för nästa)",
            "* X O\turval: stjärnor, rättade, öppna", "Esc\tta bort urvalet, sedan tillbaka",
            "s\tliknande anteckningar i alla träffar",
            "t\tanteckningens tema i alla träffar",
            "r\tspela upp träffen: loggen och klockan som de var",
            "A\tlägg till i efterhand, synligt märkt", "m\tpromemorian: egen text, versioner, godkännande, fil",
            "o\töppna ledarens plats: ändra anteckningar, :reopen", "q\ttillbaka",
        ],
        helpTitle: "Hjälp"
    )

    static let english = ReviewTexts(
        views: ["Course", "Log", "Memos", "Corrections"],
        filtered: "Only:",
        shown: { "\($0)/\($1)" },
        starred: "starred",
        corrected: "corrected",
        open: "open",
        search: "Find:",
        nothing: "No entry answers the filters. Esc takes them away.",
        empty: "The meeting has no entries.",
        late: { "added later, \($0)" },
        notHeld: "The meeting has not been held yet.",
        skipped: "left out",
        noMemos: "There are no versions of the memo. m opens it.",
        version: { "version \($0)" },
        circulated: { "sent \($0)" },
        approved: { "accepted \($0)" },
        notApproved: "not yet accepted",
        recalled: "to be recalled",
        noCorrections: "Nothing was corrected.",
        uncorrected: "not corrected",
        amendment: "Added later",
        amended: "The line is marked as added later.",
        replay: { "Replay \($0)/\($1) · speed ×\($2)" },
        paused: "paused",
        replayHints: "space play/pause  h l step  + - speed  g G start/end  Esc back",
        noEntry: "Select an entry of the log (2) or a correction (4).",
        hints: "Tab view  / search  f K T B Y * X O filter  s t follow  r replay  ? help  q",
        shortHints: "Tab view  / search  f filter  s t follow  ? help  q",
        help: [
            "Tab, 1–4\tview: course, log, memos, corrections",
            "↑ ↓ j k\tselect a row; g and G to the first and the last",
            "Enter\tthe entries of the block or correction; the text of the memo",
            "/\tsearch all meetings", "f\tfind in this log",
            "K T B Y\tfilter: kind, theme, block, audience (again for the next)",
            "* X O\tfilter: starred, corrected, open", "Esc\ttake the filters away, then back",
            "s\tentries like this one, in all meetings",
            "t\tthe theme of the entry, in all meetings",
            "r\treplay the meeting: the log and the clock as they were",
            "A\tadd a line later, visibly marked", "m\tthe memo: text of your own, versions, approval, file",
            "o\topen the facilitator's seat: mend entries, :reopen", "q\tback",
        ],
        helpTitle: "Help"
    )
}
