import Localization
import MeetingEngine

/// What kinds are called in files from outside: their letters, their names in three languages, and notes' own words.
enum KindWords {
    /// The kind that a letter or word means; case and diacritics do not matter.
    static func kind(_ word: String) -> EntryKind? {
        let word = word.folded
        if word.count == 1, let letter = word.first { return EntryKind(rawValue: letter) }
        return kinds[word]
    }

    /// The kinds by their folded words.
    private static let kinds: [String: EntryKind] = {
        var kinds: [String: EntryKind] = [:]
        for (word, kind) in all where kinds[word] == nil { kinds[word] = kind }
        return kinds
    }()

    /// Every word of every kind, folded.
    static var all: [(word: String, kind: EntryKind)] {
        var words = own.map { ($0.key.folded, $0.value) }
        for kind in EntryKind.allCases {
            for language in Language.allCases {
                let text = Texts(language).words.kinds[kind]
                words += [text.full, text.short, text.plural].map { ($0.folded, kind) }
            }
        }
        return words.map { (word: $0.0, kind: $0.1) }
    }

    private static let own: [String: EntryKind] = [
        "tekijä": .situationFactor, "faktor": .situationFactor, "factor": .situationFactor,
        "väite": .claim, "påstående": .claim, "belief": .claim, "misconception": .claim,
        "ratkaisu": .solution, "lösning": .solution, "solution": .solution, "option": .solution,
        "farhåga": .concern, "worry": .concern,
        "välitehtävä": .assignment, "sovittu": .assignment, "mellanuppgift": .assignment, "assignment": .assignment,
        "parkki": .parked, "parkeringsplats": .parked, "parkeras": .parked, "parked": .parked,
        "pelisäännöt": .groundRule, "sopimus": .groundRule, "agreement": .groundRule, "rule": .groundRule,
        "yhteenveto": .summary, "sammanfattning": .summary, "summary": .summary,
        "prosessi": .processNote, "ordning": .processNote, "process": .processNote,
        "muistiinpano": .ownNote, "oma muistiinpano": .ownNote, "egen anteckning": .ownNote, "own note": .ownNote,
        "private note": .ownNote, "note": .ownNote,
        "kommentti": .expertComment, "kommentar": .expertComment, "comment": .expertComment,
        "lisätieto": .fact, "viite": .source, "hänvisning": .source, "reference": .source,
        "selvitetään": .promise, "uppföljning": .promise, "promise": .promise,
    ]
}
