public import MeetingEngine

/// The preview of a memo in the console.
public struct PreviewTexts: Sendable {
    /// What it shows: the number of the meeting, of how many, and who reads it.
    public let title: @Sendable (Int, Int, String) -> String
    /// The keys, in one row.
    public let hints: String
    /// The keys in a narrow row.
    public let shortHints: String
    /// The title of the help.
    public let helpTitle: String
    /// What each key does.
    public let help: [String]
    /// Names that nobody has decided about: the numbers of their entries.
    public let names: @Sendable (String) -> String
    /// The line stands for no entry.
    public let noEntry: String
    /// The line stands in no section that can be written in.
    public let noSection: String
    /// What is written by hand is not for the organisation.
    public let notForOrganisation: String
    /// Above the text of a section that is being written.
    public let writing: @Sendable (String) -> String
    /// The keys while a section is being written.
    public let writingHints: String
    /// The text that is being written is not saved yet.
    public let unsaved: String
    /// A text that was being written came back: the section.
    public let returned: @Sendable (String) -> String
    /// Another console has the facilitator's seat.
    public let seatTaken: String
    /// The day is asked on which a version is sent: its number, who reads it.
    public let circulating: @Sendable (Int, String) -> String
    /// The keys while that is asked.
    public let circulatingHints: String
    /// Who accepted a version, and the day, are asked: its number, who is chosen.
    public let approving: @Sendable (Int, String) -> String
    /// The keys while that is asked.
    public let approvingHints: String
    /// There is no version yet.
    public let noVersions: String
    /// A version was accepted already: its number.
    public let isApproved: @Sendable (Int) -> String
    /// Above the list of the versions.
    public let versionsTitle: String
    /// The keys in the list.
    public let versionsHints: String
    /// The keys while a version or a difference is read.
    public let readingHints: String
    /// There is no version before this one for the same readers.
    public let noEarlier: String
    /// Above a difference: the number of the older version, and of the newer one; nil for the memo as it is now.
    public let difference: @Sendable (Int, Int?) -> String
}

extension PreviewTexts {
    /// The keys of the preview, in the order of `help`.
    public static let keys = ["↑ ↓ PgUp PgDn g G", "Tab", "Enter", "e", "c", "a", "v", "d b", "w", "q Esc"]

    static let finnish = PreviewTexts(
        title: { "Muistio \($0)/\($1), jakelu: \($2)" },
        hints:
            "Enter kirjaukseen  Tab jakelu  e kirjoita osaan  c lähetä  a hyväksy  v versiot  w tiedostoon  ? ohje  q",
        shortHints: "Tab jakelu  e kirjoita  c lähetä  a hyväksy  v versiot  w tiedosto  ? ohje  q",
        helpTitle: "Muistion esikatselu",
        help: [
            "liikkuu riveillä", "vaihtaa jakelun: ryhmä, järjestö, ohjaaja", "avaa rivin kirjauksen tapaamisessa",
            "kirjoittaa omaa tekstiä rivin osaan", "tallettaa version, joka lähetetään kommentoitavaksi",
            "merkitsee version hyväksytyksi", "luettelee versiot; Enter näyttää version sellaisenaan",
            "versioissa ero: nykyiseen tai edelliseen", "kirjoittaa muistion tiedostoon", "palaa tapaamiseen",
        ],
        names: { "Nimistä päättämättä (tapaamisessa F7): kirjaukset \($0)" },
        noEntry: "Tällä rivillä ei ole kirjausta.",
        noSection: "Tässä kohdassa ei ole osaa, johon kirjoittaa.",
        notForOrganisation: "Käsin kirjoitettu teksti on ryhmälle. Vaihda jakelu: Tab.",
        writing: { "Oma teksti osaan \($0)" },
        writingHints: "Enter tallentaa  Ctrl-N uusi kappale  Esc peruu",
        unsaved: "Teksti jäi tallentamatta: e tuo sen takaisin.",
        returned: { "Osan \($0) teksti jäi kesken: e jatkaa sitä." },
        seatTaken: "Tapaamista ohjaa toinen ikkuna. Kirjoita siellä.",
        circulating: { "Versio \($0) (\($1)) lähetetään kommentoitavaksi. Päivä:" },
        circulatingHints: "Enter tallettaa version sellaisenaan  Esc peruu",
        approving: { "Version \($0) hyväksyi: \($1). Päivä:" },
        approvingHints: "Enter merkitsee hyväksytyksi  Tab vaihtaa hyväksyjän  Esc peruu",
        noVersions: "Versioita ei vielä ole. c tallettaa ensimmäisen.",
        isApproved: { "Versio \($0) on jo hyväksytty." },
        versionsTitle: "Muistion versiot",
        versionsHints: "Enter lue  d ero nykyiseen  b ero edelliseen  a hyväksy  c uusi  Esc takaisin",
        readingHints: "↑ ↓ PgUp PgDn liikkuu  Esc versioihin",
        noEarlier: "Samalle jakelulle ei ole aiempaa versiota.",
        difference: { old, new in
            "Versio \(old) → \(new.map { "versio \($0)" } ?? "muistio nyt"): - poistettu, + lisätty"
        }
    )

    static let swedish = PreviewTexts(
        title: { "Promemoria \($0)/\($1), för: \($2)" },
        hints:
            "Enter till anteckningen  Tab läsare  e skriv i delen  c skicka  a godkänn  v versioner  w fil  ? hjälp  q",
        shortHints: "Tab läsare  e skriv  c skicka  a godkänn  v versioner  w till fil  ? hjälp  q",
        helpTitle: "Promemorian på skärmen",
        help: [
            "rör sig mellan raderna", "byter läsare: gruppen, organisationen, samtalsledaren",
            "öppnar radens anteckning i träffen", "skriver egen text i radens del",
            "sparar en version som skickas för kommentarer", "märker en version som godkänd",
            "listar versionerna; Enter visar en som den var",
            "bland versionerna: skillnaden mot nuläget, mot den förra",
            "skriver promemorian till en fil", "tillbaka till träffen",
        ],
        names: { "Oavgjorda namn (F7 i träffen): anteckningarna \($0)" },
        noEntry: "På den här raden finns ingen anteckning.",
        noSection: "Här finns ingen del att skriva i.",
        notForOrganisation: "Det som skrivs för hand är för gruppen. Byt läsare: Tab.",
        writing: { "Egen text i delen \($0)" },
        writingHints: "Enter sparar  Ctrl-N nytt stycke  Esc avbryter",
        unsaved: "Texten sparades inte: e hämtar den tillbaka.",
        returned: { "Texten i delen \($0) blev på hälft: e fortsätter." },
        seatTaken: "Ett annat fönster leder träffen. Skriv där.",
        circulating: { "Version \($0) (\($1)) skickas för kommentarer. Dag:" },
        circulatingHints: "Enter sparar versionen som den är  Esc avbryter",
        approving: { "Version \($0) godkändes av: \($1). Dag:" },
        approvingHints: "Enter märker som godkänd  Tab byter vem som godkände  Esc avbryter",
        noVersions: "Det finns inga versioner ännu. c sparar den första.",
        isApproved: { "Version \($0) är redan godkänd." },
        versionsTitle: "Promemorians versioner",
        versionsHints: "Enter läs  d mot nuläget  b mot den förra  a godkänn  c ny  Esc tillbaka",
        readingHints: "↑ ↓ PgUp PgDn bläddrar  Esc till versionerna",
        noEarlier: "Det finns ingen tidigare version för samma läsare.",
        difference: { old, new in
            "Version \(old) → \(new.map { "version \($0)" } ?? "promemorian nu"): - struket, + tillagt"
        }
    )

    static let english = PreviewTexts(
        title: { "Memo \($0)/\($1), for: \($2)" },
        hints: "Enter to the entry  Tab readers  e write here  c send  a approve  v versions  w to a file  ? help  q",
        shortHints: "Tab readers  e write  c send  a approve  v versions  w to a file  ? help  q",
        helpTitle: "The memo on the screen",
        help: [
            "move between lines", "changes the readers: group, organisation, facilitator",
            "opens the line's entry in the meeting", "writes text of your own into the line's section",
            "keeps a version, which is sent for comments", "notes that a version was approved",
            "lists the versions; Enter shows one as it was", "among the versions: changes since, changes before",
            "writes the memo to a file", "back to the meeting",
        ],
        names: { "Names to decide about (F7 in the meeting): entries \($0)" },
        noEntry: "There is no entry on this line.",
        noSection: "There is no section to write into here.",
        notForOrganisation: "What you write by hand is for the group. Change the readers: Tab.",
        writing: { "Text of your own in \($0)" },
        writingHints: "Enter saves  Ctrl-N new paragraph  Esc cancels",
        unsaved: "The text was not saved: e brings it back.",
        returned: { "The text in \($0) was left unfinished: e goes on with it." },
        seatTaken: "Another window leads the meeting. Write there.",
        circulating: { "Version \($0) (\($1)) is sent for comments. Day:" },
        circulatingHints: "Enter keeps the version as it is  Esc cancels",
        approving: { "Version \($0) was approved by: \($1). Day:" },
        approvingHints: "Enter notes the approval  Tab changes who approved  Esc cancels",
        noVersions: "There are no versions yet. c keeps the first.",
        isApproved: { "Version \($0) is approved already." },
        versionsTitle: "Versions of the memo",
        versionsHints: "Enter read  d changes since  b changes before  a approve  c new  Esc back",
        readingHints: "↑ ↓ PgUp PgDn move  Esc to the versions",
        noEarlier: "There is no earlier version for the same readers.",
        difference: { old, new in
            "Version \(old) → \(new.map { "version \($0)" } ?? "the memo now"): - removed, + added"
        }
    )
}

extension MemoTitles {
    /// The title of a section.
    public subscript(section: MemoSection) -> String {
        switch section {
        case .rules: rules
        case .review: review
        case .factors: factors
        case .experiences: experiences
        case .solutions: solutions
        case .insights: insights
        case .expert: expert
        case .agreed: agreed
        case .open: open
        case .next: next
        case .course: course
        }
    }
}
