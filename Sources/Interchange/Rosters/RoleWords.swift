import Localization
import MeetingEngine

/// What a role word in a file from outside means.
enum RoleWords: Hashable, Sendable {
    /// One of the group.
    case participant
    /// Someone who visits.
    case guest
    /// The union's expert.
    case expert
    /// Who leads and documents.
    case facilitator

    /// The role that a word means in any of the languages; nil when it is none.
    static func role(_ word: String) -> RoleWords? { roles[word.folded] }

    /// The Finnish words, for messages.
    static var examples: [String] { ["osallistuja", "vierailija", "asiantuntija", "ohjaaja"] }

    /// The roles by their folded words.
    static let roles: [String: RoleWords] = {
        var roles: [String: RoleWords] = [:]
        let own: [(RoleWords, [String])] = [
            (.participant, ["osallistuja", "jäsen", "deltagare", "medlem", "participant", "member"]),
            (.guest, ["vieras", "vierailija", "gäst", "guest", "visitor"]),
            (.expert, ["asiantuntija", "expert", "sakkunnig"]),
            (.facilitator, ["ohjaaja", "kouluttaja", "vetäjä", "samtalsledare", "ledare", "facilitator", "trainer"]),
        ]
        for (role, words) in own {
            for word in words { roles[word.folded] = role }
        }
        for language in Language.allCases {
            let people = Texts(language).words.people
            for word in [people.facilitator, people.facilitatorShort] { roles[word.folded] = .facilitator }
            for word in [people.expert, people.expertShort] { roles[word.folded] = .expert }
            roles[people.participant.folded] = .participant
            roles[people.guest.folded] = .guest
        }
        return roles
    }()
}
