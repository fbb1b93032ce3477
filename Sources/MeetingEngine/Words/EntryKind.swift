/// The kind of an entry: the field's own taxonomy for live capture, one letter each, the same letters in every language.
public enum EntryKind: Character, Hashable, Sendable, CaseIterable {
    /// A factor that affects the situation (*tilannetekijä*).
    case situationFactor = "t"
    /// An experience, with its means and what came of it (*kokemus*).
    case experience = "k"
    /// A comparison of experiences (*vertailu*).
    case comparison = "v"
    /// A claim or belief that an expert may correct (*käsitys*).
    case claim = "c"
    /// A question (*kysymys*).
    case question = "y"
    /// An option for a solution (*ratkaisuvaihtoehto*).
    case solution = "r"
    /// What the group came to see (*oivallus*).
    case insight = "o"
    /// A concern (*huoli*).
    case concern = "h"
    /// A mood (*tunnelma*).
    case mood = "n"
    /// An agreed interim assignment (*välitehtävä*).
    case assignment = "s"
    /// Something set aside for later (*parkkipaikka*).
    case parked = "p"
    /// A ground rule or group agreement (*pelisääntö*).
    case groundRule = "g"
    /// An interim summary, read back aloud (*väliyhteenveto*).
    case summary = "w"
    /// A process note for the time record (*järjestys*).
    case processNote = "j"
    /// The facilitator's own note, never shown to anyone else (*ohjaajan muistiinpano*).
    case ownNote = "m"
    /// The expert's comment (*asiantuntijan kommentti*).
    case expertComment = "a"
    /// A fact (*fakta, lisätieto*).
    case fact = "f"
    /// The expert's correction of a claim (*oikaisu*).
    case correction = "x"
    /// A source or reference (*lähde*).
    case source = "l"
    /// A promise to find out (*lupaus*).
    case promise = "u"

    /// The letter that chooses the kind.
    public var letter: Character { rawValue }

    /// Who speaks in an entry of this kind when nobody is named.
    public var defaultSpeaker: Speaker? {
        switch self {
        case .expertComment, .fact, .correction, .source, .promise: .expert
        case .groundRule, .summary, .ownNote, .processNote: .facilitator
        case .situationFactor, .experience, .comparison, .claim, .question, .solution, .insight, .concern, .mood,
            .assignment, .parked:
            nil
        }
    }

    /// Who may read an entry of this kind when nothing else is said.
    public var defaultAudience: Audience { self == .ownNote ? .facilitator : .group }
}
