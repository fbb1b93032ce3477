/// What the log says of entries, and the place where it stands.
public struct LiveLogTexts: Sendable {
    /// A participant by number, in at most eight columns.
    public let participant: @Sendable (Int) -> String
    /// A guest by number, in at most eight columns.
    public let guest: @Sendable (Int) -> String
    /// What stands for a private note until it is selected.
    public let ownNote: String
    /// What stands for a text that was destroyed.
    public let erased: String
    /// An entry that is not on the disk yet.
    public let saving: String
    /// When the newest act was known to be on the disk: *tallessa 13.51*.
    public let savedAt: @Sendable (String) -> String
    /// Another text was written on the same base.
    public let conflict: String
    /// Nothing was kept from a time to a time; the second is empty while it lasts.
    public let offRecord: @Sendable (String, String) -> String
    /// Before a source.
    public let source: String
    /// How many newer entries stand below what is shown.
    public let newerBelow: @Sendable (Int) -> String
    /// Nothing has been captured yet, while the meeting runs.
    public let empty: String
    /// Nothing has been captured yet, before the start.
    public let emptyBefore: String
    /// A text that waits in the line while the attention is elsewhere.
    public let draftWaits: String
    /// The place among the hits of a search: *2/5*.
    public let hit: @Sendable (Int, Int) -> String
    /// A search that found nothing.
    public let noHits: String
    /// What the keys do while searching.
    public let searchHint: String
}

extension LiveLogTexts {
    static let finnish = LiveLogTexts(
        participant: { "os. \($0)" },
        guest: { "vier. \($0)" },
        ownNote: "oma muistiinpano",
        erased: "hävitetty",
        saving: "tallentuu",
        savedAt: { "tallessa \($0)" },
        conflict: "kaksi tekstiä",
        offRecord: { $1.isEmpty ? "ei kirjata" : "\($0)–\($1) ei kirjattu" },
        source: "lähde",
        newerBelow: { "\($0) uudempaa alempana" },
        empty: "Kirjoita ja paina Enter: se riittää.",
        emptyBefore: "Voit jo kirjata. F2 aloittaa tapaamisen ja kellon.",
        draftWaits: "rivi odottaa",
        hit: { "\($0)/\($1)" },
        noHits: "ei löydy",
        searchHint: "↑↓ osumat  Enter jää tähän  Esc takaisin"
    )
    static let swedish = LiveLogTexts(
        participant: { "delt. \($0)" },
        guest: { "gäst \($0)" },
        ownNote: "egen anteckning",
        erased: "utplånad",
        saving: "sparas",
        savedAt: { "sparat \($0)" },
        conflict: "två texter",
        offRecord: { $1.isEmpty ? "antecknas inte" : "\($0)–\($1) antecknades inte" },
        source: "källa",
        newerBelow: { "\($0) nyare nedanför" },
        empty: "Skriv och tryck Enter: det räcker.",
        emptyBefore: "Du kan redan anteckna. F2 startar träffen och klockan.",
        draftWaits: "raden väntar",
        hit: { "\($0)/\($1)" },
        noHits: "hittas inte",
        searchHint: "↑↓ träffar  Enter stanna här  Esc tillbaka"
    )
    static let english = LiveLogTexts(
        participant: { "pt. \($0)" },
        guest: { "guest \($0)" },
        ownNote: "own note",
        erased: "destroyed",
        saving: "saving",
        savedAt: { "saved \($0)" },
        conflict: "two texts",
        offRecord: { $1.isEmpty ? "off the record" : "\($0)–\($1) off the record" },
        source: "source",
        newerBelow: { "\($0) newer below" },
        empty: "Type and press Enter: that is enough.",
        emptyBefore: "You can take notes already. F2 starts the meeting and its clock.",
        draftWaits: "the line waits",
        hit: { "\($0)/\($1)" },
        noHits: "nothing found",
        searchHint: "↑↓ hits  Enter stay here  Esc back"
    )
}
