import FinnishLanguage
import Localization
import MeetingEngine
import OrderedCollections

extension NameFinder {
    /// Finds the names of a programme's people in its texts, which are in its language, and replaces them by roles in it.
    init(_ programme: Programme, _ people: People) {
        let language = programme.details.language
        let words = Texts(language).words.people
        let roster = programme.roster.values.compactMap { person in
            people.name(of: person.id).map { NamedPerson(name: $0, person, words) }
        }
        let leaders = [
            people.expert.map { NamedPerson(name: $0, speaker: .expert, role: words.expert) },
            people.facilitator.map { NamedPerson(name: $0, speaker: .facilitator, role: words.facilitator) },
        ]
        self.init(roster + leaders.compactMap { $0 }, in: language)
    }
}

extension NamedPerson {
    /// Somebody of the roster.
    init(name: String, _ person: Person, _ words: PeopleTexts) {
        self.init(name: name, speaker: .person(person.id), role: words.role(person.role), number: person.number)
    }
}
