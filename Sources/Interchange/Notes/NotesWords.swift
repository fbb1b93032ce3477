import Localization
import MeetingEngine

/// The words of notes files besides those of kinds and roles.
enum NotesWords {
    /// Who may read.
    static let audiences: [String: Audience] = {
        var words: [String: Audience] = [
            "minä": .facilitator, "oma": .facilitator, "private": .facilitator, "samtalsledare": .facilitator,
            "grupp": .group, "organisation": .organisation, "organization": .organisation, "tilaaja": .organisation,
        ]
        for audience in Audience.allCases {
            for language in Language.allCases { words[Texts(language).words.terms.audiences[audience]] = audience }
        }
        return folding(words)
    }()

    /// How someone takes part.
    static let attendances: [String: Attendance] = {
        var words: [String: Attendance] = [
            "lähi": .present, "paikalla": .present, "lähellä": .present, "närvarande": .present, "room": .present,
            "etä": .remote, "distans": .remote, "online": .remote, "teams": .remote,
        ]
        for attendance in Attendance.allCases {
            words[attendance.rawValue] = attendance
            for language in Language.allCases {
                words[Texts(language).words.terms.attendances[attendance]] = attendance
            }
        }
        return folding(words)
    }()

    /// What a link means.
    static let relations: [String: Relation] = {
        var words: [String: Relation] = ["lähde": .sourceOf, "källa": .sourceOf, "source": .sourceOf]
        for relation in Relation.allCases {
            words[relation.rawValue] = relation
            for language in Language.allCases { words[Texts(language).words.terms.relations[relation]] = relation }
        }
        return folding(words)
    }()
}

private func folding<Value>(_ words: [String: Value]) -> [String: Value] {
    words.reduce(into: [:]) { $0[$1.key.folded] = $1.value }
}
