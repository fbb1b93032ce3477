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
}

extension PreviewTexts {
    /// The keys of the preview, in the order of `help`.
    public static let keys = ["↑ ↓ PgUp PgDn g G", "Tab", "Enter", "e", "w", "q Esc"]

    static let finnish = PreviewTexts(
        title: { "Muistio \($0)/\($1), jakelu: \($2)" },
        hints: "Enter kirjaukseen  Tab jakelu  e kirjoita osaan  w tiedostoon  ? ohje  q takaisin",
        shortHints: "Enter  Tab jakelu  e  w  ? ohje  q",
        helpTitle: "Muistion esikatselu",
        help: [
            "liikkuu riveillä", "vaihtaa jakelun: ryhmä, järjestö, ohjaaja", "avaa rivin kirjauksen tapaamisessa",
            "kirjoittaa omaa tekstiä rivin osaan", "kirjoittaa muistion tiedostoon", "palaa tapaamiseen",
        ],
        names: { "Nimistä päättämättä (tapaamisessa F7): kirjaukset \($0)" },
        noEntry: "Tällä rivillä ei ole kirjausta.",
        noSection: "Tässä kohdassa ei ole osaa, johon kirjoittaa.",
        notForOrganisation: "Käsin kirjoitettu teksti on ryhmälle. Vaihda jakelu: Tab.",
        writing: { "Oma teksti osaan \($0)" },
        writingHints: "Enter tallentaa  Ctrl-N uusi kappale  Esc peruu",
        unsaved: "Teksti jäi tallentamatta: e tuo sen takaisin."
    )

    static let swedish = PreviewTexts(
        title: { "Promemoria \($0)/\($1), för: \($2)" },
        hints: "Enter till anteckningen  Tab läsare  e skriv i delen  w till fil  ? hjälp  q tillbaka",
        shortHints: "Enter  Tab läsare  e  w  ? hjälp  q",
        helpTitle: "Promemorian på skärmen",
        help: [
            "rör sig mellan raderna", "byter läsare: gruppen, organisationen, samtalsledaren",
            "öppnar radens anteckning i träffen", "skriver egen text i radens del",
            "skriver promemorian till en fil", "tillbaka till träffen",
        ],
        names: { "Oavgjorda namn (F7 i träffen): anteckningarna \($0)" },
        noEntry: "På den här raden finns ingen anteckning.",
        noSection: "Här finns ingen del att skriva i.",
        notForOrganisation: "Det som skrivs för hand är för gruppen. Byt läsare: Tab.",
        writing: { "Egen text i delen \($0)" },
        writingHints: "Enter sparar  Ctrl-N nytt stycke  Esc avbryter",
        unsaved: "Texten sparades inte: e hämtar den tillbaka."
    )

    static let english = PreviewTexts(
        title: { "Memo \($0)/\($1), for: \($2)" },
        hints: "Enter to the entry  Tab readers  e write here  w to a file  ? help  q back",
        shortHints: "Enter  Tab readers  e  w  ? help  q",
        helpTitle: "The memo on the screen",
        help: [
            "move between lines", "changes the readers: group, organisation, facilitator",
            "opens the line's entry in the meeting", "writes text of your own into the line's section",
            "writes the memo to a file", "back to the meeting",
        ],
        names: { "Names to decide about (F7 in the meeting): entries \($0)" },
        noEntry: "There is no entry on this line.",
        noSection: "There is no section to write into here.",
        notForOrganisation: "What you write by hand is for the group. Change the readers: Tab.",
        writing: { "Text of your own in \($0)" },
        writingHints: "Enter saves  Ctrl-N new paragraph  Esc cancels",
        unsaved: "The text was not saved: e brings it back."
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
