import ArgumentParser
import Glibc
import Localization
import MeetingStore

/// `oivallus programme delete`: destroys a programme.
struct DeleteProgramme: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Destroy a programme: its entries, its names, its drafts.",
        discussion: "It cannot be undone. The short name is asked for, unless --yes is given."
    )

    @OptionGroup var store: StoreOptions
    @Argument(help: "The programme's short name.") var name: String
    @Flag(help: "Do not ask.") var yes = false

    func run() throws {
        let workshop = Workshop(store)
        let texts = workshop.texts.program
        guard let programme = ProgrammeName(name) else { throw Failure(texts.noProgramme(name), code: 66) }
        guard
            access(workshop.folder.programmeFile(programme), F_OK) == 0
                || access(workshop.folder.peopleFile(programme), F_OK) == 0
        else { throw Failure(texts.noProgramme(name), code: 66) }
        if !yes { try Confirmation(question: texts.confirmDeletion(name), answer: name).ask(texts) }
        let copies: [Copy]
        do throws(StoreError) {
            copies = try workshop.folder.deleteProgramme(programme)
            _ = try Indexer.run(workshop.folder, search: .of(workshop.environment))
        } catch {
            if case .missing = error { throw Failure(texts.noProgramme(name), code: 66) }
            throw Failure(error, workshop.settings)
        }
        Messages.tell(texts.deleted(name))
        workshop.tellCopies(copies)
    }
}
