import ArgumentParser
import Localization
import MeetingEngine
import MeetingStore

/// `oivallus import`: a programme out of a file that `export` or `backup` wrote.
struct ImportProgramme: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take a programme that export or backup wrote into this store.",
        discussion: """
            All of it comes in or nothing, and nothing twice: a file that was taken in before adds only what is new in it. A \
            programme that has gone on in two places is a conflict, which is named; --replace keeps what is here in a folder \
            within the store, which is a store of its own (oivallus --store FOLDER). Every line is checked, and the first that \
            is wrong is told by its number. Examples:
              oivallus import neuvottelu.jsonl
              oivallus import backup.jsonl --programme neuvottelu
            """
    )

    @OptionGroup var store: StoreOptions
    @Argument(help: ArgumentHelp("The file.", valueName: "file")) var file: String
    @Option(help: ArgumentHelp("Which programme, when the file holds several.", valueName: "name"))
    var programme: String?
    @Flag(help: "Names and contacts too; those that are here already stay.") var withPeople = false
    @Flag(help: "When another or a damaged programme has the name, set it aside.") var replace = false

    func run() throws {
        let workshop = Workshop(store)
        let texts = workshop.texts
        let name = try programme.map { text throws(Failure) in
            guard let name = ProgrammeName(text) else {
                throw Failure(texts.archive.noSuchProgramme(file, text), code: 66)
            }
            return name
        }
        let taken: TakenIn
        do throws(ArchiveError) {
            taken = try workshop.folder.takeIn(
                name,
                from: file,
                withPeople: withPeople,
                replacing: replace,
                at: workshop.now.wall
            )
        } catch {
            throw Failure(error, workshop.settings)
        }
        workshop.tell(taken)
        if let aside = taken.keptAside { Messages.tell(texts.archive.keptAside(aside)) }
    }
}

extension Workshop {
    /// Says what came of taking a programme in.
    func tell(_ taken: TakenIn) {
        let texts = texts.archive
        let name = taken.name.text
        switch taken.log {
        case .created: Messages.tell(texts.created(name, taken.events))
        case .continued(let events): Messages.tell(texts.continued(name, events))
        case .unchanged where taken.people > 0: Messages.tell(texts.wasHere(name))
        case .older where taken.people > 0: Messages.tell(texts.wasHere(name))
        case .unchanged: Messages.tell(texts.unchanged(name))
        case .older(let events): Messages.tell(texts.older(name, events))
        }
        if taken.people > 0 { Messages.tell(texts.peopleTaken(taken.people)) }
        if taken.peopleKept > 0 { Messages.tell(texts.peopleKept(taken.peopleKept)) }
        if taken.peopleLeftOut > 0 { Messages.tell(texts.peopleLeftOut(taken.peopleLeftOut)) }
    }
}
