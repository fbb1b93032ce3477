public import Localization
public import MeetingEngine
import OrderedCollections

/// Who can be named as a speaker, and what of their names is enough.
///
/// Those who are there come first: remote ones count as present, and before anyone is marked all count who are not
/// marked away. Then the roles, then the others of the roster; a later tier never makes a name of an earlier one
/// ambiguous.
public struct SpeakerNames: Hashable, Sendable {
    /// What a typed name leads to.
    public enum Match: Hashable, Sendable {
        /// Nobody.
        case nobody
        /// Exactly one.
        case one(Speaker)
        /// Several: more letters are needed.
        case several([Speaker])
    }

    /// A name that leads to a speaker.
    struct Name: Hashable, Sendable {
        let speaker: Speaker
        let text: String
        /// What is shown: a number instead, while names are hidden.
        let shown: String
        let key: NameKey
        /// The keys of the later words of the name, as of a surname.
        let laterKeys: [NameKey]

        init(_ text: String, _ speaker: Speaker, shown: String? = nil) {
            self.speaker = speaker
            self.text = text
            self.shown = shown ?? text
            key = NameKey(text)
            laterKeys = text.split(separator: " ").dropFirst().map { NameKey($0) }
        }
    }

    /// Those who are there, in the order of the roster.
    let present: [Name]
    /// The roles, by their words and by the names of who holds them.
    let roles: [Name]
    /// The rest of the roster.
    let absent: [Name]

    /// Gathers the names of a meeting.
    ///
    /// - Parameter hidesNames: whether people are shown by their numbers; their names are still understood.
    public init(programme: Programme, meeting: Meeting, people: People, texts: Texts, hidesNames: Bool = false) {
        let words = texts.words.people
        let isMarked = meeting.attendance.values.contains { $0 != .away }
        var present: [Name] = []
        var absent: [Name] = []
        for person in programme.roster.values {
            let number = words.person(person)
            let name = Name(
                people.name(of: person.id) ?? number,
                .person(person.id),
                shown: hidesNames ? number : nil
            )
            let isThere =
                switch meeting.attendance[person.id] {
                case .present, .remote: true
                case .away: false
                case nil: !isMarked && !person.hasLeft
                }
            if isThere { present.append(name) } else { absent.append(name) }
        }
        var roles = [Name(words.facilitator, .facilitator), Name(words.expert, .expert)]
        for (name, role, word) in [
            (people.facilitator, Speaker.facilitator, words.facilitator), (people.expert, .expert, words.expert),
        ] {
            if let name { roles.append(Name(name, role, shown: hidesNames ? word : nil)) }
        }
        self.present = present
        self.roles = roles
        self.absent = absent
    }

    /// The name a speaker is shown by.
    public func name(of speaker: Speaker) -> String { entry(of: speaker)?.shown ?? "?" }

    /// The name of a speaker; of a role, its own name before its word.
    func entry(of speaker: Speaker) -> Name? {
        (present + roles.reversed() + absent).first { $0.speaker == speaker }
    }

    /// Those who are there whose names begin with what was typed; all of them when nothing was.
    public func present(beginningWith typed: String) -> [Speaker] {
        let key = NameKey(typed)
        return present.filter { key.isEmpty || $0.key.folded.hasPrefix(key.folded) }.map(\.speaker)
    }
}
