public import MeetingEngine

/// What is said when names of the roster stand in the texts of a document.
public struct NameTexts: Sendable {
    /// How many names were found, and that nothing was written.
    public let found: @Sendable (Int) -> String
    /// What can be done about it.
    public let hint: String
    /// That names were looked for without the dictionary, so that some may stand there unseen.
    public let reduced: String
    /// That names are allowed in the facilitator's own copy alone.
    public let allowedForFacilitatorOnly: String
    /// Where a name stands.
    public let places: Places
    let atCharacter: @Sendable (Int) -> String

    /// What the places are called that a text was written in.
    public struct Places: Sendable {
        let programmeTitle: String
        let client: String
        let targetGroup: String
        let goal: @Sendable (Int) -> String
        let theme: @Sendable (Int) -> String
        let venue: @Sendable (Int) -> String
        let block: String
        let text: @Sendable (Int, Int) -> String
        let source: @Sendable (Int, Int) -> String
        let grounds: @Sendable (Int, Int) -> String
        let prose: @Sendable (Int) -> String
        let reportProse: @Sendable (String) -> String
        let recommendation: @Sendable (Int) -> String
        let wording: @Sendable (Int, Int) -> String

        /// The name of a place, beginning in lower case.
        public subscript(place: Memo.Place) -> String {
            switch place {
            case .programmeTitle: programmeTitle
            case .client: client
            case .targetGroup: targetGroup
            case .goal(let number): goal(number)
            case .theme(let meeting): theme(meeting)
            case .venue(let meeting): venue(meeting)
            case .block: block
            case .text(let meeting, let entry): text(meeting, entry)
            case .source(let meeting, let entry): source(meeting, entry)
            case .grounds(let meeting, let entry): grounds(meeting, entry)
            case .prose(let meeting, _): prose(meeting)
            case .reportProse(let section): reportProse(section.rawValue)
            case .recommendation(let number): recommendation(number)
            case .wording(let meeting, let entry): wording(meeting, entry)
            }
        }
    }

    /// One line about one name: where it stands, from which character on (from 1), the word, and what may replace it.
    public func line(_ hit: NameScan.Hit) -> String {
        "\(places[hit.place]), \(atCharacter(hit.name.range.lowerBound + 1)): \(hit.name.word) → \(hit.name.replacement)"
    }
}

extension NameTexts {
    static let finnish = NameTexts(
        found: {
            $0 == 1
                ? "Teksteissä on yksi nimi; mitään ei kirjoitettu:"
                : "Teksteissä on \($0) nimeä; mitään ei kirjoitettu:"
        },
        hint: "Ratkaise ne tapaamisessa (F7), tai tee oma kappaleesi valitsimilla --for facilitator --allow-names.",
        reduced: "Nimiä etsittiin ilman suomen sanakirjaa (paketit libvoikko1 ja voikko-fi): jokin taivutettu nimi on "
            + "voinut jäädä huomaamatta.",
        allowedForFacilitatorOnly:
            "Nimet voi sallia vain ohjaajan omaan kappaleeseen: --for facilitator --allow-names.",
        places: Places(
            programmeTitle: "ohjelman otsikko",
            client: "tilaajan nimi",
            targetGroup: "kohderyhmä",
            goal: { "tavoite \($0)" },
            theme: { "tapaamisen \($0) aihe" },
            venue: { "tapaamisen \($0) paikka" },
            block: "lohkon otsikko",
            text: { "tapaaminen \($0), kirjaus \($1)" },
            source: { "tapaaminen \($0), kirjauksen \($1) lähde" },
            grounds: { "tapaaminen \($0), oikaisun \($1) perustelu tai ala" },
            prose: { "muistion \($0) käsin kirjoitettu osa" },
            reportProse: { "raportin käsin kirjoitettu osa \($0)" },
            recommendation: { "suositus \($0)" },
            wording: { "tapaaminen \($0), kirjauksen \($1) neutraali muotoilu" }
        ),
        atCharacter: { "merkki \($0)" }
    )

    static let swedish = NameTexts(
        found: {
            $0 == 1
                ? "Det finns ett namn i texterna; ingenting skrevs:"
                : "Det finns \($0) namn i texterna; ingenting skrevs:"
        },
        hint: "Avgör dem i träffen (F7), eller gör ditt eget exemplar med --for facilitator --allow-names.",
        reduced: "Namnen söktes utan den finska ordlistan (paketen libvoikko1 och voikko-fi): något böjt namn kan ha "
            + "blivit obemärkt.",
        allowedForFacilitatorOnly: "Namn kan tillåtas bara i samtalsledarens eget exemplar: "
            + "--for facilitator --allow-names.",
        places: Places(
            programmeTitle: "programmets rubrik",
            client: "beställarens namn",
            targetGroup: "målgruppen",
            goal: { "mål \($0)" },
            theme: { "temat för träff \($0)" },
            venue: { "platsen för träff \($0)" },
            block: "rubriken för ett block",
            text: { "träff \($0), anteckning \($1)" },
            source: { "träff \($0), källan i anteckning \($1)" },
            grounds: { "träff \($0), förklaringen eller området i rättelse \($1)" },
            prose: { "det som skrivits för hand i promemorian för träff \($0)" },
            reportProse: { "det som skrivits för hand i rapportens del \($0)" },
            recommendation: { "rekommendation \($0)" },
            wording: { "träff \($0), den neutrala formuleringen i anteckning \($1)" }
        ),
        atCharacter: { "tecken \($0)" }
    )

    static let english = NameTexts(
        found: {
            $0 == 1
                ? "There is one name in the texts; nothing was written:"
                : "There are \($0) names in the texts; nothing was written:"
        },
        hint: "Decide about them in the meeting (F7), or make your own copy with --for facilitator --allow-names.",
        reduced:
            "Names were looked for without the Finnish dictionary (packages libvoikko1 and voikko-fi): an inflected "
            + "one may have been missed.",
        allowedForFacilitatorOnly: "Names can be allowed in the facilitator's own copy only: "
            + "--for facilitator --allow-names.",
        places: Places(
            programmeTitle: "title of the programme",
            client: "name of the client",
            targetGroup: "target group",
            goal: { "goal \($0)" },
            theme: { "theme of meeting \($0)" },
            venue: { "place of meeting \($0)" },
            block: "title of a block",
            text: { "meeting \($0), entry \($1)" },
            source: { "meeting \($0), source of entry \($1)" },
            grounds: { "meeting \($0), reason or sector of correction \($1)" },
            prose: { "prose in the memo of meeting \($0)" },
            reportProse: { "prose in the section \($0) of the report" },
            recommendation: { "recommendation \($0)" },
            wording: { "meeting \($0), neutral wording of entry \($1)" }
        ),
        atCharacter: { "character \($0)" }
    )
}
