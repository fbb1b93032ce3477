/// What the panels beside the log say.
public struct LivePanelTexts: Sendable {
    /// The heading of help.
    public let help: String
    /// The lines of help about the line that is typed, in order: what to type, and what it does.
    public let grammar: [Row]
    /// The heading of what is unfinished, with their number.
    public let unfinished: @Sendable (Int) -> String
    /// An unfinished entry without a cue.
    public let noCue: String
    /// The heading of a replan.
    public let replan: @Sendable (Int) -> String
    /// The columns of a replan: now, proposed, difference.
    public let replanColumns: [String]
    /// A block that a replan leaves alone.
    public let protected: String
    /// How a replan is accepted.
    public let replanAccept: String
    /// What a replan cannot gain.
    public let replanRemains: @Sendable (Int) -> String
    /// The heading of attendance: how many are marked, of how many.
    public let attendance: @Sendable (Int, Int) -> String
    /// Someone not marked yet.
    public let unmarked: String
    /// What the keys do in attendance, once it is entered.
    public let attendanceKeys: String
    /// How attendance is entered.
    public let attendanceEnter: String
    /// The letter for remote, in attendance.
    public let remoteLetter: Character
    /// The letter for away.
    public let awayLetter: Character
    /// The letter that marks everyone not yet marked as present.
    public let allLetter: Character
    /// The letter that adds a guest.
    public let guestLetter: Character
    /// Asks for a guest's name.
    public let guestName: String
    /// The heading of closing.
    public let closing: String
    /// Closing at a time: how.
    public let closeNow: @Sendable (String) -> String
    /// Nothing is open.
    public let nothingOpen: String
    /// So many marks without their text.
    public let openMarks: @Sendable (Int) -> String
    /// So many claims without a correction.
    public let openClaims: @Sendable (Int) -> String
    /// So many questions without an answer.
    public let openQuestions: @Sendable (Int) -> String
    /// So many assignments without an owner or a date.
    public let openAssignments: @Sendable (Int) -> String
    /// So many people not marked.
    public let openAttendance: @Sendable (Int) -> String
    /// No insight has been captured.
    public let noInsight: String
    /// How a panel is entered and left.
    public let enterHint: String
    /// What the keys do in a panel that is entered.
    public let insideHint: String

    /// A row of help.
    public struct Row: Hashable, Sendable {
        /// What to type.
        public let keys: String
        /// What it does.
        public let text: String

        init(_ keys: String, _ text: String) {
            self.keys = keys
            self.text = text
        }
    }
}

extension LivePanelTexts {
    static let finnish = LivePanelTexts(
        help: "Ohje",
        grammar: [
            Row("teksti Enter", "kirjaus; aika on ensimmäisestä näppäimestä"),
            Row(".c teksti", "laji kirjaimella; . yksin luettelee lajit"),
            Row(",ta teksti", "puhuja nimen alulla; myös ta: teksti"),
            Row(".c,ta teksti", "laji ja puhuja"),
            Row(". vihje", "merkki: täydennä myöhemmin (F4)"),
            Row("teksti >12", "viittaa kirjaukseen 12; > yksin uusimpaan sopivaan"),
            Row("teksti -- lähde", "lähde, tai kuka ja mihin mennessä: -- Eino 9.4."),
            Row("teksti + +- -", "keino toimi, osittain, ei toiminut"),
            Row("#teema", "teema"),
            Row("teksti < tai <-", "järjestölle, tai vain sinulle"),
            Row("Askelpalautin", "tyhjällä rivillä: oma viimeinen kirjaus takaisin"),
            Row("Tab", "seuraava laji; tyhjällä rivillä avoimeen paneeliin"),
            Row("Ylös, PgUp", "lokiin; Enter avaa valikon, kirjain palaa riville"),
        ],
        unfinished: { "Kesken \($0)" },
        noCue: "(ei vihjettä)",
        replan: { "Loppu myöhästyy \($0) min. Ehdotus:" },
        replanColumns: ["nyt", "ehdotus", "ero"],
        protected: "suojattu",
        replanAccept: "F6 hyväksyy, Esc jättää",
        replanRemains: { "\($0) min jää yli: lohkot ovat lyhimmillään." },
        attendance: { "Läsnäolo \($0)/\($1)" },
        unmarked: "–",
        attendanceKeys: "Enter paikalla  e etä  p poissa  k kaikki  v vieras  Esc valmis",
        attendanceEnter: "Tab merkitsemään",
        remoteLetter: "e",
        awayLetter: "p",
        allLetter: "k",
        guestLetter: "v",
        guestName: "Vieraan nimi:",
        closing: "Päätetäänkö tapaaminen?",
        closeNow: { "F10 päättää: loppu \($0). Esc jatkaa." },
        nothingOpen: "Mitään ei ole auki.",
        openMarks: { $0 == 1 ? "1 merkki ilman tekstiä (F7)" : "\($0) merkkiä ilman tekstiä (F7)" },
        openClaims: { $0 == 1 ? "1 käsitys ilman oikaisua" : "\($0) käsitystä ilman oikaisua" },
        openQuestions: { $0 == 1 ? "1 kysymys ilman vastausta" : "\($0) kysymystä ilman vastausta" },
        openAssignments: {
            $0 == 1 ? "1 välitehtävä ilman tekijää tai päivää" : "\($0) välitehtävää ilman tekijää tai päivää"
        },
        openAttendance: { $0 == 1 ? "1 henkilö merkitsemättä" : "\($0) henkilöä merkitsemättä" },
        noInsight: "oivalluksia ei ole kirjattu",
        enterHint: "Tab siirtyy tänne",
        insideHint: "↑↓ selaa  Esc takaisin"
    )
    static let swedish = LivePanelTexts(
        help: "Hjälp",
        grammar: [
            Row("text Enter", "en anteckning; tiden är från första tangenten"),
            Row(".c text", "slag med en bokstav; . ensamt räknar upp slagen"),
            Row(",ta text", "talare med namnets början; också ta: text"),
            Row(".c,ta text", "slag och talare"),
            Row(". ledtråd", "märke: fyll i senare (F4)"),
            Row("text >12", "hänvisar till anteckning 12; > ensamt till den nyaste som passar"),
            Row("text -- källa", "källa, eller vem och till när: -- Eino 9.4"),
            Row("text + +- -", "metoden fungerade, delvis, inte"),
            Row("#tema", "tema"),
            Row("text < eller <-", "till organisationen, eller bara för dig"),
            Row("Backsteg", "på tom rad: din senaste anteckning tillbaka"),
            Row("Tab", "nästa slag; på tom rad till öppen panel"),
            Row("Upp, PgUp", "till loggen; Enter öppnar menyn, en bokstav går tillbaka"),
        ],
        unfinished: { "Ofärdigt \($0)" },
        noCue: "(ingen ledtråd)",
        replan: { "Slutet blir \($0) min sent. Förslag:" },
        replanColumns: ["nu", "förslag", "skillnad"],
        protected: "skyddat",
        replanAccept: "F6 godkänner, Esc låter bli",
        replanRemains: { "\($0) min blir kvar: blocken är så korta de kan." },
        attendance: { "Närvaro \($0)/\($1)" },
        unmarked: "–",
        attendanceKeys: "Enter här  d distans  b borta  a alla  g gäst  Esc klart",
        attendanceEnter: "Tab för att märka",
        remoteLetter: "d",
        awayLetter: "b",
        allLetter: "a",
        guestLetter: "g",
        guestName: "Gästens namn:",
        closing: "Avsluta träffen?",
        closeNow: { "F10 avslutar: slut \($0). Esc fortsätter." },
        nothingOpen: "Ingenting är öppet.",
        openMarks: { $0 == 1 ? "1 märke utan text (F7)" : "\($0) märken utan text (F7)" },
        openClaims: { $0 == 1 ? "1 uppfattning utan rättelse" : "\($0) uppfattningar utan rättelse" },
        openQuestions: { $0 == 1 ? "1 fråga utan svar" : "\($0) frågor utan svar" },
        openAssignments: {
            $0 == 1 ? "1 mellanuppgift utan ansvarig eller dag" : "\($0) mellanuppgifter utan ansvarig eller dag"
        },
        openAttendance: { $0 == 1 ? "1 person omärkt" : "\($0) personer omärkta" },
        noInsight: "inga insikter har antecknats",
        enterHint: "Tab går in hit",
        insideHint: "↑↓ bläddra  Esc tillbaka"
    )
    static let english = LivePanelTexts(
        help: "Help",
        grammar: [
            Row("text Enter", "an entry; its time is that of the first key"),
            Row(".c text", "the kind by a letter; . alone lists the kinds"),
            Row(",ta text", "the speaker by the beginning of a name; also ta: text"),
            Row(".c,ta text", "kind and speaker"),
            Row(". cue", "a mark: fill it in later (F4)"),
            Row("text >12", "links to entry 12; > alone to the newest that fits"),
            Row("text -- source", "the source, or who and by when: -- Eino 9 Apr"),
            Row("text + +- -", "it worked, partly, did not"),
            Row("#theme", "a theme"),
            Row("text < or <-", "for the organisation, or for you alone"),
            Row("Backspace", "on an empty line: your last entry back"),
            Row("Tab", "the next kind; on an empty line into an open panel"),
            Row("Up, PgUp", "into the log; Enter opens the menu, a letter goes back"),
        ],
        unfinished: { "Unfinished \($0)" },
        noCue: "(no cue)",
        replan: { "The end is \($0) min late. Proposal:" },
        replanColumns: ["now", "proposed", "change"],
        protected: "protected",
        replanAccept: "F6 accepts, Esc leaves it",
        replanRemains: { "\($0) min remain: the blocks are as short as they may be." },
        attendance: { "Attendance \($0)/\($1)" },
        unmarked: "–",
        attendanceKeys: "Enter present  r remote  a away  e everyone  g guest  Esc done",
        attendanceEnter: "Tab to mark",
        remoteLetter: "r",
        awayLetter: "a",
        allLetter: "e",
        guestLetter: "g",
        guestName: "The guest's name:",
        closing: "Close the meeting?",
        closeNow: { "F10 closes: end \($0). Esc goes on." },
        nothingOpen: "Nothing is open.",
        openMarks: { $0 == 1 ? "1 mark without its text (F7)" : "\($0) marks without their texts (F7)" },
        openClaims: { $0 == 1 ? "1 claim without a correction" : "\($0) claims without a correction" },
        openQuestions: { $0 == 1 ? "1 question without an answer" : "\($0) questions without an answer" },
        openAssignments: {
            $0 == 1 ? "1 assignment without an owner or a date" : "\($0) assignments without an owner or a date"
        },
        openAttendance: { $0 == 1 ? "1 person not marked" : "\($0) people not marked" },
        noInsight: "no insight has been captured",
        enterHint: "Tab enters this",
        insideHint: "↑↓ scroll  Esc back"
    )
}
