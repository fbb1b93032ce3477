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
    /// A filter by readers.
    public let audience: @Sendable (String) -> String
    /// A filter by a text, in the quotation marks of the language.
    public let quoted: @Sendable (String) -> String
    /// What entries are narrowed by: kind, theme, block, readers.
    public let facets: [String]
    /// Which of how many values of a facet was taken, and that the arrows go on; none of them at zero.
    public let stepped: @Sendable (String, Int, Int) -> String
    /// When the entries have no value of a facet.
    public let noChoice: @Sendable (String) -> String
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
    /// The meeting goes on, so that nothing is added later.
    public let stillRunning: String
    /// The day that a meeting was planned for, when it was held on another.
    public let plannedFor: @Sendable (String) -> String
    /// How many of the entries are the leader's own, and how many are unfinished.
    public let ownEntries: @Sendable (Int) -> String, unfinished: @Sendable (Int) -> String
    /// A block that was planned and not held.
    public let skipped: String
    /// A block that a running meeting has yet to come to.
    public let ahead: String
    /// What the signs of the course mean.
    public let legend: String
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
    /// The keys while it is typed.
    public let amendmentHints: [String]
    /// The line was left and is kept.
    public let amendmentLeft: String
    /// Another console has the seat, so that the line is not kept key by key.
    public let amendmentNotKept: String
    /// Leaving the review loses the line.
    public let amendmentLost: String
    /// The replay: where it is, the time of then, and its speed.
    public let replay: @Sendable (Int, Int, String, Int) -> String
    /// Whether it stands.
    public let paused: String
    /// The keys of the replay, for the bottom row and for its help.
    public let replayHints: [String], replayHelp: [String]
    /// When no entry is selected that could be followed.
    public let noEntry: String
    /// When the selected entry is linked with none.
    public let noLinks: String
    /// The keys of each view for the bottom row, the most useful first and the way out last.
    public let hints: [[String]]
    /// The keys while a version of the memo is read.
    public let memoHints: [String]
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
        audience: { "jakelu: \($0)" },
        quoted: { "”\($0)”" },
        facets: ["Laji", "Teema", "Lohko", "Jakelu"],
        stepped: { $1 == 0 ? "\($0): kaikki · ← → selaa" : "\($0) \($1)/\($2) · ← → edellinen, seuraava" },
        noChoice: { "\($0): näissä kirjauksissa ei ole mitä valita." },
        search: "Etsi:",
        nothing: "Mikään kirjaus ei vastaa rajausta. Esc poistaa sen.",
        empty: "Tapaamisessa ei ole kirjauksia.",
        late: { "jälkikäteen \($0)" },
        notHeld: "Tapaamista ei ole vielä pidetty.",
        stillRunning: "Tapaaminen on käynnissä. o avaa ohjaajan paikan: kirjaa siellä.",
        plannedFor: { "suunniteltu \($0)" },
        ownEntries: { "omia \($0)" },
        unfinished: { "kesken \($0)" },
        skipped: "jäi pois",
        ahead: "edessä",
        legend: "░ suunniteltu  █ pidetty  1–9 kirjauksia, + yli 9",
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
        amendmentHints: [". laji", ", puhuja", "Enter lisää", "Esc jättää kesken"],
        amendmentLeft: "Lisäys jäi kesken. A jatkaa sitä.",
        amendmentNotKept: "Toinen pääte on auki: rivi tallentuu vasta Enterillä.",
        amendmentLost: "Lisäys on kesken: A jatkaa sitä. Toinen q hylkää sen.",
        replay: { "Toisto \($0)/\($1) · \($2) · nopeus ×\($3)" },
        paused: "pysäytetty",
        replayHints: [
            "väli toista/pysäytä", "h l askel", "+ - nopeus", "g G alku/loppu", "? ohje  Esc takaisin",
        ],
        replayHelp: [
            "väli, Enter\ttoista tai pysäytä", "→ ← l h\taskel eteen, taakse", "PgDn PgUp\tkaksikymmentä askelta",
            "g G\talkuun, loppuun", "+ -\tnopeammin, hitaammin", "Esc q\ttakaisin",
        ],
        noEntry: "Valitse kirjaus lokista (2) tai oikaisuista (4).",
        noLinks: "Kirjaus ei viittaa muihin eikä muista viitata siihen.",
        hints: [
            [
                "Enter kirjaukset", "Tab näkymä", "r toista", "A lisää", "m muistio", "o ohjaajan paikka", "/ hae",
                "? ohje  q takaisin",
            ],
            [
                "f etsi", "K T B Y * X O rajaa", "s vastaavat", "t teema", "A lisää", "m muistio",
                "o ohjaajan paikka", "r toista", "Enter viitattu", "/ hae", "? ohje  q takaisin",
            ],
            [
                "Enter lue", "m muistio ja sen versiot", "Tab näkymä", "o ohjaajan paikka", "/ hae",
                "? ohje  q takaisin",
            ],
            [
                "Enter lokissa", "s vastaavat", "t teema", "Tab näkymä", "A lisää", "m muistio", "o ohjaajan paikka",
                "/ hae", "? ohje  q takaisin",
            ],
        ],
        memoHints: ["väli PgUp sivu", "↑ ↓ rivi", "Tab seuraava osa", "g G alku/loppu", "q takaisin"],
        help: [
            "Tab, 1–4\tnäkymä: kulku, loki, muistiot, oikaisut",
            "↑ ↓ j k\tvalitse rivi; PgUp PgDn sivu; g G alkuun, loppuun",
            "Enter\tlohkon tai oikaisun kirjaukset; viitattu kirjaus; muistio",
            "░ █ 3\tkulussa: suunniteltu, pidetty, kirjauksia sillä kohdalla",
            "/\thae kaikista tapaamisista", "f\tetsi tästä lokista",
            "K T B Y\trajaa: laji, teema, lohko, jakelu; ← → edellinen, seuraava",
            "* X O\trajaa: tähdet, oikaistut, avoimet", "Esc\tpoista rajaus, sitten takaisin",
            "s\tsamankaltaiset kirjaukset kaikista tapaamisista",
            "t\tkirjauksen teema kaikissa tapaamisissa",
            "r\ttoista tapaaminen valitusta kohdasta, loki ja kello kuin silloin",
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
        audience: { "läsare: \($0)" },
        quoted: { "”\($0)”" },
        facets: ["Slag", "Tema", "Del", "Läsare"],
        stepped: { $1 == 0 ? "\($0): alla · ← → bläddra" : "\($0) \($1)/\($2) · ← → föregående, nästa" },
        noChoice: { "\($0): de här anteckningarna har inget att välja." },
        search: "Sök:",
        nothing: "Ingen anteckning motsvarar urvalet. Esc tar bort det.",
        empty: "Träffen har inga anteckningar.",
        late: { "i efterhand \($0)" },
        notHeld: "Träffen har inte hållits än.",
        stillRunning: "Träffen pågår. o öppnar ledarens plats: anteckna där.",
        plannedFor: { "planerad \($0)" },
        ownEntries: { "egna \($0)" },
        unfinished: { "halvfärdiga \($0)" },
        skipped: "föll bort",
        ahead: "återstår",
        legend: "░ planerat  █ hållet  1–9 anteckningar, + över 9",
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
        amendmentHints: [". slag", ", talare", "Enter lägger till", "Esc lämnar"],
        amendmentLeft: "Tillägget lämnades. A fortsätter på det.",
        amendmentNotKept: "Ett annat fönster är öppet: raden sparas först med Enter.",
        amendmentLost: "Tillägget är inte klart: A fortsätter på det. Ett q till kastar det.",
        replay: { "Uppspelning \($0)/\($1) · \($2) · fart ×\($3)" },
        paused: "stoppad",
        replayHints: [
            "mellanslag spela/stoppa", "h l steg", "+ - fart", "g G början/slutet", "? hjälp  Esc tillbaka",
        ],
        replayHelp: [
            "mellanslag, Enter\tspela upp eller stoppa", "→ ← l h\tett steg framåt, bakåt", "PgDn PgUp\ttjugo steg",
            "g G\ttill början, slutet", "+ -\tfortare, långsammare", "Esc q\ttillbaka",
        ],
        noEntry: "Välj en anteckning i loggen (2) eller bland rättelserna (4).",
        noLinks: "Anteckningen hänvisar inte till andra, och ingen hänvisar till den.",
        hints: [
            [
                "Enter anteckningar", "Tab vy", "r spela upp", "A lägg till", "m promemoria", "o ledarens plats",
                "/ sök", "? hjälp  q tillbaka",
            ],
            [
                "f sök här", "K T B Y * X O urval", "s liknande", "t tema", "A lägg till", "m promemoria",
                "o ledarens plats", "r spela upp", "Enter hänvisad", "/ sök", "? hjälp  q tillbaka",
            ],
            [
                "Enter läs", "m promemorian och dess versioner", "Tab vy", "o ledarens plats", "/ sök",
                "? hjälp  q tillbaka",
            ],
            [
                "Enter i loggen", "s liknande", "t tema", "Tab vy", "A lägg till", "m promemoria",
                "o ledarens plats", "/ sök", "? hjälp  q tillbaka",
            ],
        ],
        memoHints: ["mellanslag PgUp sida", "↑ ↓ rad", "Tab nästa del", "g G början/slutet", "q tillbaka"],
        help: [
            "Tab, 1–4\tvy: förlopp, logg, promemorior, rättelser",
            "↑ ↓ j k\tvälj rad; PgUp PgDn sida; g G till början, slutet",
            "Enter\tdelens eller rättelsens anteckningar; den hänvisade; promemorian",
            "░ █ 3\ti förloppet: planerat, hållet, anteckningar på den punkten",
            "/\tsök i alla träffar", "f\tsök i den här loggen",
            "K T B Y\turval: slag, tema, del, läsare; ← → föregående, nästa",
            "* X O\turval: stjärnor, rättade, öppna", "Esc\tta bort urvalet, sedan tillbaka",
            "s\tliknande anteckningar i alla träffar",
            "t\tanteckningens tema i alla träffar",
            "r\tspela upp träffen från det valda, loggen och klockan som då",
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
        audience: { "audience: \($0)" },
        quoted: { "“\($0)”" },
        facets: ["Kind", "Theme", "Block", "Audience"],
        stepped: { $1 == 0 ? "\($0): all · ← → step" : "\($0) \($1)/\($2) · ← → previous, next" },
        noChoice: { "\($0): these entries have none to choose." },
        search: "Find:",
        nothing: "No entry answers the filters. Esc takes them away.",
        empty: "The meeting has no entries.",
        late: { "added later, \($0)" },
        notHeld: "The meeting has not been held yet.",
        stillRunning: "The meeting is running. o opens the facilitator's seat: write there.",
        plannedFor: { "planned for \($0)" },
        ownEntries: { "\($0) own" },
        unfinished: { "\($0) unfinished" },
        skipped: "left out",
        ahead: "to come",
        legend: "░ planned  █ held  1–9 entries, + over 9",
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
        amendmentHints: [". kind", ", speaker", "Enter adds it", "Esc leaves it"],
        amendmentLeft: "The line was left. A goes on with it.",
        amendmentNotKept: "Another console is open: the line is saved by Enter only.",
        amendmentLost: "A line is unfinished: A goes on with it. Another q drops it.",
        replay: { "Replay \($0)/\($1) · \($2) · speed ×\($3)" },
        paused: "paused",
        replayHints: ["space play/pause", "h l step", "+ - speed", "g G start/end", "? help  Esc back"],
        replayHelp: [
            "space, Enter\tplay or pause", "→ ← l h\ta step on, back", "PgDn PgUp\ttwenty steps",
            "g G\tto the start, the end", "+ -\tfaster, slower", "Esc q\tback",
        ],
        noEntry: "Select an entry of the log (2) or a correction (4).",
        noLinks: "The entry links to none, and none links to it.",
        hints: [
            [
                "Enter entries", "Tab view", "r replay", "A add", "m memo", "o facilitator's seat", "/ search",
                "? help  q back",
            ],
            [
                "f find", "K T B Y * X O filter", "s similar", "t theme", "A add", "m memo", "o facilitator's seat",
                "r replay", "Enter linked", "/ search", "? help  q back",
            ],
            [
                "Enter read", "m memo and its versions", "Tab view", "o facilitator's seat", "/ search",
                "? help  q back",
            ],
            [
                "Enter in the log", "s similar", "t theme", "Tab view", "A add", "m memo", "o facilitator's seat",
                "/ search", "? help  q back",
            ],
        ],
        memoHints: ["space PgUp page", "↑ ↓ line", "Tab next part", "g G start/end", "q back"],
        help: [
            "Tab, 1–4\tview: course, log, memos, corrections",
            "↑ ↓ j k\tselect a row; PgUp PgDn a page; g G to the first, the last",
            "Enter\tthe entries of the block or correction; the linked entry; the memo",
            "░ █ 3\tin the course: planned, held, entries at that point",
            "/\tsearch all meetings", "f\tfind in this log",
            "K T B Y\tfilter: kind, theme, block, audience; ← → previous, next",
            "* X O\tfilter: starred, corrected, open", "Esc\ttake the filters away, then back",
            "s\tentries like this one, in all meetings",
            "t\tthe theme of the entry, in all meetings",
            "r\treplay the meeting from what is selected, log and clock as then",
            "A\tadd a line later, visibly marked", "m\tthe memo: text of your own, versions, approval, file",
            "o\topen the facilitator's seat: mend entries, :reopen", "q\tback",
        ],
        helpTitle: "Help"
    )
}
