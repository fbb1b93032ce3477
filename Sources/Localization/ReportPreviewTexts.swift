/// The preview of the final report in the console.
public struct ReportPreviewTexts: Sendable {
    /// What it shows: who reads it.
    public let title: @Sendable (String) -> String
    /// The keys, in one row.
    public let hints: String
    /// The keys in a narrow row.
    public let shortHints: String
    /// The title of the help.
    public let helpTitle: String
    /// What each key does.
    public let help: [String]
    /// The line stands for no entry.
    public let noEntry: String
    /// The line stands in no section.
    public let noSection: String
    /// A recommendation has no text: the line it begins with.
    public let noText: @Sendable (String) -> String
    /// The text of the recommendations came back empty.
    public let emptySheet: String
    /// How the recommendations are written, above them in the editor.
    public let sheet: [String]
    /// Where the report was written.
    public let written: @Sendable (String) -> String
}

extension ReportPreviewTexts {
    /// The keys of the preview, in the order of `help`.
    public static let keys = ["↑ ↓ PgUp PgDn g G", "Tab", "Enter", "e", "r", "w", "q Esc"]

    static let finnish = ReportPreviewTexts(
        title: { "Loppuraportti, jakelu: \($0)" },
        hints: "Enter kirjaukseen  Tab jakelu  e kirjoita osaan  r suositukset  w tiedostoon  ? ohje  q takaisin",
        shortHints: "Enter avaa  Tab jakelu  e kirjoita  r suositukset  w tiedostoon  ? ohje  q",
        helpTitle: "Loppuraportin esikatselu",
        help: [
            "liikkuu riveillä", "vaihtaa jakelun: järjestö, ryhmä, ohjaaja", "avaa rivin kirjauksen",
            "avaa osan oman tekstin editorissa", "avaa suositukset editorissa", "kirjoittaa raportin tiedostoon",
            "palaa alkunäyttöön",
        ],
        noEntry: "Tällä rivillä ei ole kirjausta.",
        noSection: "Valitse rivi siitä osasta, johon haluat kirjoittaa.",
        noText: { "Suosituksella ”\($0)” ei ole tekstiä. Mitään ei muutettu; r jatkaa." },
        emptySheet: "Tyhjä teksti ei muuta suosituksia.",
        sheet: [
            "Suositukset: tyhjä rivi erottaa ne toisistaan. Numero alussa pitää suosituksen samana,",
            "uusi kirjoitetaan ilman numeroa, ja pois otettu poistuu. Tällaiset #-rivit ohitetaan.", "",
            "Tehdään yhden sivun malli pelisäännöistä.", "Perustuu: 2/58, 3/47", "Kenelle: järjestöosasto",
            "Työmäärä: kaksi työpäivää",
        ],
        written: { "Loppuraportti on tiedostossa \($0)" }
    )

    static let swedish = ReportPreviewTexts(
        title: { "Slutrapport, för: \($0)" },
        hints:
            "Enter till anteckningen  Tab läsare  e skriv i delen  r rekommendationer  w till fil  ? hjälp  q tillbaka",
        shortHints: "Enter öppna  Tab läsare  e skriv  r rekommendationer  w till fil  ? hjälp  q",
        helpTitle: "Slutrapporten på skärmen",
        help: [
            "rör sig mellan raderna", "byter läsare: organisationen, gruppen, samtalsledaren",
            "öppnar radens anteckning", "öppnar delens egen text i redigeraren",
            "öppnar rekommendationerna i redigeraren", "skriver rapporten till en fil", "tillbaka till början",
        ],
        noEntry: "På den här raden finns ingen anteckning.",
        noSection: "Välj en rad i den del som du vill skriva i.",
        noText: { "Rekommendationen ”\($0)” har ingen text. Inget ändrades; r fortsätter." },
        emptySheet: "En tom text ändrar inga rekommendationer.",
        sheet: [
            "Rekommendationer: en tom rad skiljer dem åt. Numret i början håller en rekommendation densamma,",
            "en ny skrivs utan nummer, och en som tas bort försvinner. Sådana #-rader hoppas över.", "",
            "En modell på en sida för spelreglerna.", "Grundar sig på: 2/58, 3/47",
            "Till vem: organisationsavdelningen",
            "Arbetsinsats: två arbetsdagar",
        ],
        written: { "Slutrapporten finns i \($0)" }
    )

    static let english = ReportPreviewTexts(
        title: { "Final report, for: \($0)" },
        hints: "Enter to the entry  Tab readers  e write here  r recommendations  w to a file  ? help  q back",
        shortHints: "Enter open  Tab readers  e write  r recommendations  w to a file  ? help  q",
        helpTitle: "The final report on the screen",
        help: [
            "move between lines", "changes the readers: organisation, group, facilitator", "opens the line's entry",
            "opens the section's own text in the editor", "opens the recommendations in the editor",
            "writes the report to a file", "back to the start",
        ],
        noEntry: "There is no entry on this line.",
        noSection: "Select a line of the section that you want to write in.",
        noText: { "The recommendation “\($0)” has no text. Nothing was changed; r goes on." },
        emptySheet: "An empty text changes no recommendation.",
        sheet: [
            "Recommendations: an empty line separates them. The number in front keeps one the same,",
            "a new one is written without, and one that is taken out is removed. Such # lines are skipped.", "",
            "A one-page model of the ground rules.", "Rests on: 2/58, 3/47", "For: the organisation department",
            "Effort: two working days",
        ],
        written: { "The final report is in \($0)" }
    )
}
