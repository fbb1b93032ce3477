import ArgumentParser
import FinnishLanguage
import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections

/// `oivallus programme erase-person`: takes every trace of someone out of a programme.
struct ErasePerson: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase-person",
        abstract: "Destroy someone's name and contact and take them out of the entries.",
        discussion: """
            What they said stays without a speaker. Texts in which the name stands are listed, to be erased in the \
            meeting. It cannot be undone. Example:
              oivallus programme erase-person neuvottelu 3
            """
    )

    @OptionGroup var store: StoreOptions
    @Argument(help: "The programme's short name.") var name: String
    @Argument(help: "The person's number or name.") var person: String
    @Flag(help: "Do not ask.") var yes = false

    func run() throws {
        var workshop = Workshop(store)
        let texts = workshop.texts.program
        let file = try workshop.open(name)
        defer { file.close() }
        let found = try find(file.programme, file.people, workshop)
        let label = workshop.texts.words.people.person(found)
        if !yes { try Confirmation(question: texts.confirmErasure(label), answer: String(found.number)).ask(texts) }
        let spoken = file.people.name(of: found.id)
        try workshop.submit(.erasePerson(found.id), to: file, people: [.contact(found.id, nil)])
        Messages.tell(texts.erased(label))
        workshop.tellCopies(workshop.folder.copies(of: file.name, since: found.id.time))
        let places = spoken.map { entries(holding: $0, of: found, in: file.programme) } ?? []
        if !places.isEmpty { Messages.tell(texts.textsWithName(places.joined(separator: ", "))) }
    }

    private func find(_ programme: Programme, _ people: People, _ workshop: Workshop) throws(Failure) -> Person {
        if let number = Int(person) {
            guard let found = programme.roster.values.first(where: { $0.number == number }) else {
                throw Failure(workshop.texts.program.noPerson(person), code: 66)
            }
            return found
        }
        let found = programme.roster.values.filter {
            people.name(of: $0.id)?.lowercased() == person.lowercased()
        }
        guard found.count < 2 else { throw Failure(workshop.texts.program.manyPersons(person), code: 66) }
        guard let first = found.first else { throw Failure(workshop.texts.program.noPerson(person), code: 66) }
        return first
    }

    /// The entries whose texts hold a name, inflected too, as `neuvottelu/2 >27`.
    private func entries(holding name: String, of person: Person, in programme: Programme) -> [String] {
        let finder = NameFinder(
            [NamedPerson(name: name, person, Texts(programme.details.language).words.people)],
            in: programme.details.language
        )
        return programme.meetings.values.flatMap { meeting in
            meeting.standingEntries.filter { !finder.names(in: $0).isEmpty }.map {
                "\(programme.shortName)/\(meeting.number) >\($0.number)"
            }
        }
    }
}
