/// The texts of the home screen.
public struct HomeTexts: Sendable {
    /// What an empty store says, and what it says when there is nothing to look back at.
    public let welcome: [String], nothingToReview: [String]
    /// The row that opens the demonstration.
    public let demo: String
    /// The row that begins a new programme.
    public let newProgramme: String
    /// Headings of the groups of rows.
    public let running: String, next: String, programmes: String
    /// The states of a meeting, in a word.
    public let planned: String, goesOn: String, closed: String, cancelled: String
    /// The state of a meeting whose day is past and that was never started.
    public let notHeld: String
    /// What stands in place of a date that is not known.
    public let noDate: String
    /// Before the text that filters the list.
    public let filter: String
    /// When nothing answers the filter.
    public let nothingFound: String
    /// The row of hints, from the longest to the shortest; leaving comes last.
    public let hints: [String]
    /// What `q` does: leave the program, or go back to the list for leading.
    public let quit: String, back: String
    /// The help, a line each: keys, a tab, what they do.
    public let help: [String]
    /// What the list is called when it is looked back at.
    public let review: String
    /// The row of hints when it is looked back, from the longest to the shortest, and when there is nothing to look at.
    public let reviewHints: [String], emptyReviewHints: [String]
    /// The help when it is looked back, a line each: keys, a tab, what they do.
    public let reviewHelp: [String]
    /// Before the name that has to be typed to delete a programme.
    public let confirmDeletion: @Sendable (String) -> String
    /// When the name typed is another.
    public let deletionKept: String
    /// The title of the help.
    public let helpTitle: String
}

extension HomeTexts {
    static let finnish = HomeTexts(
        welcome: [
            "Tervetuloa. Oivallus auttaa yhtä ihmistä ohjaamaan vertaistapaamisen ja",
            "kirjaamaan sen samalla. Kaikki jää tälle koneelle, vain sinun luettavaksesi.",
        ],
        nothingToReview: ["Katseltavaa ei vielä ole: yhtään ohjelmaa ei ole luotu."],
        demo: "Kokeile esimerkkitapaamista – mitään ei tallenneta",
        newProgramme: "Luo ensimmäinen ohjelma",
        running: "Käynnissä",
        next: "Seuraavaksi",
        programmes: "Ohjelmat",
        planned: "tulossa",
        goesOn: "käynnissä",
        closed: "päättynyt",
        cancelled: "peruttu",
        notHeld: "pitämättä",
        noDate: "ei päivää",
        filter: "suodata:",
        nothingFound: "Mikään ei vastaa suodatinta. Esc näyttää kaikki.",
        hints: [
            "Enter avaa  n uusi  e muokkaa  a aikataulu  m muistio  r katsele  v kaikki  / hae  s tilastot  ? ohje",
            "Enter avaa  n uusi  r katsele  v kaikki  / hae  s tilastot  ? ohje",
            "Enter avaa  n uusi  v kaikki  / hae  ? ohje",
            "Enter avaa  ? ohje",
        ],
        quit: "q lopeta",
        back: "q takaisin",
        help: [
            "Enter\tavaa tapaamisen tai ohjelman tiedot", "r\tkatsele tapaamista: kulku, loki, oikaisut, toisto",
            "v\tkaikki tapaamiset katseltavaksi ja vertailtavaksi",
            "↑ ↓ j k\tvalitse rivi; g ja G alkuun ja loppuun",
            "n\tuusi ohjelma", "e\tmuokkaa ohjelmaa, osallistujia ja tapaamisia",
            "a\ttapaamisen aikataulu", "m\tkirjoita tapaamisen muistio tiedostoon",
            "R\tohjelman loppuraportti: esikatselu, oma teksti, suositukset",
            "/\thae kaikkien tapaamisten kirjauksista", "f\tsuodata luetteloa, Esc näyttää taas kaikki",
            "s\ttilastot kaikista tapaamisista", "d\tpoista ohjelma lopullisesti",
            "L\tkieli: suomi, ruotsi, englanti", "x\tesimerkkitapaaminen", "q\tlopeta",
        ],
        review: "katselu",
        reviewHints: [
            "Enter katsele  / hae  f suodata  c vertaa  s tilastot  v ohjaus  ? ohje",
            "Enter katsele  / hae  c vertaa  s tilastot  v ohjaus  ? ohje",
            "Enter katsele  / hae  c vertaa  ? ohje",
            "Enter katsele  ? ohje",
        ],
        emptyReviewHints: ["Enter avaa  v ohjaus  ? ohje"],
        reviewHelp: [
            "Enter\tkatsele tapaamista; ohjelman rivillä viimeksi pidettyä",
            "↑ ↓ j k\tvalitse rivi; g ja G alkuun ja loppuun",
            "/\thae kaikkien tapaamisten kirjauksista", "f\tsuodata luetteloa, Esc näyttää taas kaikki",
            "c\tvertaa: valitse ensin toinen, sitten toinen", "s\ttilastot kaikista tapaamisista",
            "v\tohjaajan luetteloon", "L\tkieli: suomi, ruotsi, englanti",
            "q\tlopeta; ohjaajan luettelosta tultua takaisin sinne",
        ],
        confirmDeletion: { name in
            "Poisto on lopullinen. Kirjoita \(name) ja paina Enter, tai Esc:"
        },
        deletionKept: "Nimi ei täsmännyt. Ohjelma on tallella.",
        helpTitle: "Ohje"
    )

    static let swedish = HomeTexts(
        welcome: [
            "Välkommen. Oivallus hjälper en ensam person att leda en stödträff och",
            "dokumentera den på samma gång. Allt stannar på den här datorn, bara för dig.",
        ],
        nothingToReview: ["Det finns inget att se tillbaka på än: inget program är skapat."],
        demo: "Pröva en exempelträff – inget sparas",
        newProgramme: "Skapa det första programmet",
        running: "Pågår",
        next: "Härnäst",
        programmes: "Program",
        planned: "kommande",
        goesOn: "pågår",
        closed: "avslutad",
        cancelled: "inställd",
        notHeld: "inte hållen",
        noDate: "utan datum",
        filter: "filtrera:",
        nothingFound: "Inget motsvarar filtret. Esc visar allt.",
        hints: [
            "Enter öppna  n ny  e ändra  a tidsplan  m promemoria  r granska  v alla  / sök  s statistik  ? hjälp",
            "Enter öppna  n ny  r granska  v alla  / sök  s statistik  ? hjälp",
            "Enter öppna  n ny  v alla  / sök  ? hjälp",
            "Enter öppna  ? hjälp",
        ],
        quit: "q avsluta",
        back: "q tillbaka",
        help: [
            "Enter\töppna träffen eller programmets uppgifter",
            "r\tgranska träffen: förlopp, logg, rättelser, uppspelning",
            "v\talla träffar, för granskning och jämförelse",
            "↑ ↓ j k\tvälj rad; g och G till början och slutet",
            "n\tnytt program", "e\tändra program, deltagare och träffar",
            "a\tträffens tidsplan", "m\tskriv träffens promemoria till en fil",
            "R\tprogrammets slutrapport: förhandsvisning, egen text, rekommendationer",
            "/\tsök i alla träffars anteckningar", "f\tfiltrera listan, Esc visar allt igen",
            "s\tstatistik över alla träffar", "d\tradera programmet för gott",
            "L\tspråk: finska, svenska, engelska", "x\texempelträffen", "q\tavsluta",
        ],
        review: "tillbakablick",
        reviewHints: [
            "Enter granska  / sök  f filtrera  c jämför  s statistik  v leda  ? hjälp",
            "Enter granska  / sök  c jämför  s statistik  v leda  ? hjälp",
            "Enter granska  / sök  c jämför  ? hjälp",
            "Enter granska  ? hjälp",
        ],
        emptyReviewHints: ["Enter öppna  v leda  ? hjälp"],
        reviewHelp: [
            "Enter\tgranska träffen; på programmets rad den senast hållna",
            "↑ ↓ j k\tvälj rad; g och G till början och slutet",
            "/\tsök i alla träffars anteckningar", "f\tfiltrera listan, Esc visar allt igen",
            "c\tjämför: välj först den ena, sedan den andra", "s\tstatistik över alla träffar",
            "v\ttill ledarens lista", "L\tspråk: finska, svenska, engelska",
            "q\tavsluta; från ledarens lista tillbaka dit",
        ],
        confirmDeletion: { name in
            "Raderingen är slutgiltig. Skriv \(name) och tryck Enter, eller Esc:"
        },
        deletionKept: "Namnet stämde inte. Programmet finns kvar.",
        helpTitle: "Hjälp"
    )

    static let english = HomeTexts(
        welcome: [
            "Welcome. Oivallus helps one person to lead a peer-support meeting and to",
            "document it at the same time. Everything stays on this machine, for you alone.",
        ],
        nothingToReview: ["There is nothing to look back at yet: no programme has been made."],
        demo: "Try an example meeting – nothing is kept",
        newProgramme: "Create your first programme",
        running: "Going on",
        next: "Next",
        programmes: "Programmes",
        planned: "planned",
        goesOn: "going on",
        closed: "closed",
        cancelled: "cancelled",
        notHeld: "not held",
        noDate: "no date",
        filter: "filter:",
        nothingFound: "Nothing answers the filter. Esc shows all.",
        hints: [
            "Enter open  n new  e edit  a agenda  m memo  r review  v all  / search  s statistics  ? help",
            "Enter open  n new  r review  v all  / search  s statistics  ? help",
            "Enter open  n new  v all  / search  ? help",
            "Enter open  ? help",
        ],
        quit: "q quit",
        back: "q back",
        help: [
            "Enter\topen the meeting, or the details of the programme",
            "r\treview the meeting: course, log, corrections, replay",
            "v\tall meetings, to review and to compare",
            "↑ ↓ j k\tselect a row; g and G to the first and the last",
            "n\tnew programme", "e\tedit the programme, its people and its meetings",
            "a\tthe agenda of the meeting", "m\twrite the memo of the meeting to a file",
            "R\tthe final report of the programme: preview, your own text, recommendations",
            "/\tsearch the entries of all meetings", "f\tfilter the list, Esc shows all again",
            "s\tstatistics over all meetings", "d\tdelete the programme for good",
            "L\tlanguage: Finnish, Swedish, English", "x\tthe example meeting", "q\tquit",
        ],
        review: "review",
        reviewHints: [
            "Enter look  / search  f filter  c compare  s statistics  v lead  ? help",
            "Enter look  / search  c compare  s statistics  v lead  ? help",
            "Enter look  / search  c compare  ? help",
            "Enter look  ? help",
        ],
        emptyReviewHints: ["Enter open  v lead  ? help"],
        reviewHelp: [
            "Enter\tlook at the meeting; on a programme at the one held last",
            "↑ ↓ j k\tselect a row; g and G to the first and the last",
            "/\tsearch the entries of all meetings", "f\tfilter the list, Esc shows all again",
            "c\tcompare: choose the one first, then the other", "s\tstatistics over all meetings",
            "v\tto the list for leading", "L\tlanguage: Finnish, Swedish, English",
            "q\tquit; from the list for leading back to it",
        ],
        confirmDeletion: { name in
            "Deleting is final. Type \(name) and press Enter, or Esc:"
        },
        deletionKept: "The name was another. The programme is kept.",
        helpTitle: "Help"
    )
}
