/// The words around the capture line: chips, hints, notices.
public struct CaptureTexts: Sendable {
    /// An entry to be filled in later.
    public let mark: String
    /// Which entry is edited, by its number.
    public let editing: @Sendable (Int) -> String
    /// Which mark is being filled in, by its number.
    public let filling: @Sendable (Int) -> String
    /// How many entries a paste will be, and which keys decide.
    public let pasted: @Sendable (String) -> String
    /// A speaker whom an anonymous block does not keep.
    public let speakerTakenOff: @Sendable (String) -> String
    /// The source of a correction, fact or comment.
    public let source: @Sendable (String) -> String
    /// Who takes on an assignment or a promise.
    public let owner: @Sendable (String) -> String
    /// Nobody takes it on.
    public let nobodyOwns: String
    /// By when, with the day.
    public let due: @Sendable (String) -> String
    /// No link is wanted.
    public let noLink: String
    /// For the organisation too.
    public let forOrganisation: String
    /// For the facilitator alone.
    public let forFacilitator: String
    /// Several names begin with what was typed.
    public let whichName: @Sendable (String) -> String
    /// Several claims are open; their numbers.
    public let whichClaim: @Sendable (String) -> String
    /// Numbers that no entry has.
    public let noSuchEntry: @Sendable (String) -> String
    /// A private note keeps its audience.
    public let ownNoteStaysPrivate: String
    /// The word between alternatives.
    public let or: String
    /// Notices.
    public let notices: Notices

    /// What the capture line says when a key does not do what was wanted.
    public struct Notices: Sendable {
        /// There are signs and no text.
        public let noText: String
        /// The line holds another text.
        public let lineInUse: String
        /// An edit has changes.
        public let editHasChanges: String
        /// Nothing is kept.
        public let offRecord: String
        /// There is no entry of one's own.
        public let nothingToBringBack: String
        /// The last entry is on its way to the disk.
        public let stillSaving: String
        /// A text came back into the line.
        public let textBack: String
    }
}

extension CaptureTexts {
    static let finnish = CaptureTexts(
        mark: "merkki: täydennä myöhemmin",
        editing: { "muokkaat kirjausta \($0)" },
        filling: { "täydennät merkkiä \($0)" },
        pasted: { "\($0) — Enter tallentaa, Esc yhdistää" },
        speakerTakenOff: { "nimetön lohko: \($0) jää pois" },
        source: { "lähde: \($0)" },
        owner: { "vastuu: \($0)" },
        nobodyOwns: "ei vastuuhenkilöä",
        due: { "mennessä \($0)" },
        noLink: "ei linkkiä",
        forOrganisation: "järjestölle",
        forFacilitator: "vain ohjaajalle",
        whichName: { "kuka: \($0)?" },
        whichClaim: { "mikä käsitys: \($0)?" },
        noSuchEntry: { "ei kirjausta \($0)" },
        ownNoteStaysPrivate: "oma muistiinpano jää sinulle",
        or: "vai",
        notices: Notices(
            noText: "Tekstiä ei ole vielä. F4 jättää merkiksi.",
            lineInUse: "Rivi on kesken: tallenna se ensin (Enter) tai tyhjennä (Ctrl-U).",
            editHasChanges: "Muutos on kesken: Enter tallentaa, Ctrl-U hylkää.",
            offRecord: "Nyt ei kirjata. F9 jatkaa kirjaamista.",
            nothingToBringBack: "Omia kirjauksia ei vielä ole.",
            stillSaving: "Viimeinen kirjaus on vielä matkalla levylle.",
            textBack: "Teksti palasi riville."
        )
    )

    static let swedish = CaptureTexts(
        mark: "märke: fyll i senare",
        editing: { "du ändrar anteckning \($0)" },
        filling: { "du fyller i märke \($0)" },
        pasted: { "\($0) — Enter sparar, Esc slår ihop" },
        speakerTakenOff: { "anonymt block: \($0) lämnas bort" },
        source: { "källa: \($0)" },
        owner: { "ansvar: \($0)" },
        nobodyOwns: "ingen ansvarig",
        due: { "senast \($0)" },
        noLink: "ingen länk",
        forOrganisation: "till organisationen",
        forFacilitator: "bara för ledaren",
        whichName: { "vem: \($0)?" },
        whichClaim: { "vilken uppfattning: \($0)?" },
        noSuchEntry: { "ingen anteckning \($0)" },
        ownNoteStaysPrivate: "en egen anteckning stannar hos dig",
        or: "eller",
        notices: Notices(
            noText: "Det finns ingen text ännu. F4 lämnar ett märke.",
            lineInUse: "Raden är på hälft: spara den först (Enter) eller töm den (Ctrl-U).",
            editHasChanges: "Ändringen är på hälft: Enter sparar, Ctrl-U förkastar.",
            offRecord: "Nu antecknas ingenting. F9 fortsätter.",
            nothingToBringBack: "Det finns inga egna anteckningar ännu.",
            stillSaving: "Den senaste anteckningen är ännu på väg till disken.",
            textBack: "Texten är tillbaka på raden."
        )
    )

    static let english = CaptureTexts(
        mark: "mark: fill in later",
        editing: { "editing entry \($0)" },
        filling: { "filling in mark \($0)" },
        pasted: { "\($0) — Enter saves, Esc joins" },
        speakerTakenOff: { "anonymous block: \($0) is left out" },
        source: { "source: \($0)" },
        owner: { "owner: \($0)" },
        nobodyOwns: "no owner",
        due: { "by \($0)" },
        noLink: "no link",
        forOrganisation: "for the organisation",
        forFacilitator: "facilitator only",
        whichName: { "who: \($0)?" },
        whichClaim: { "which claim: \($0)?" },
        noSuchEntry: { "no entry \($0)" },
        ownNoteStaysPrivate: "a private note stays with you",
        or: "or",
        notices: Notices(
            noText: "There is no text yet. F4 leaves a mark.",
            lineInUse: "The line is not finished: save it first (Enter) or empty it (Ctrl-U).",
            editHasChanges: "The edit is not finished: Enter saves, Ctrl-U drops it.",
            offRecord: "Off the record. F9 goes on the record.",
            nothingToBringBack: "There are no entries of yours yet.",
            stillSaving: "The last entry is still on its way to the disk.",
            textBack: "The text is back in the line."
        )
    )
}
