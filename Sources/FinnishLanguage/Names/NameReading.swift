/// One reading of a word that may be a name.
struct NameReading: Hashable, Sendable {
    /// libvoikko's classes of names; a roster's name may be any of them (*Aura* is a place in its dictionary).
    static let classes: Set<String> = ["etunimi", "sukunimi", "paikannimi", "nimi"]

    /// The base form, in lower case.
    var baseForm: String
    /// Whether the dictionary has it as a name.
    var isName: Bool
    /// Whether it is a plural: of a person's name the less likely reading.
    var isPlural: Bool
    /// Its case; nil where it has none.
    var grammaticalCase: FinnishCase?
}
