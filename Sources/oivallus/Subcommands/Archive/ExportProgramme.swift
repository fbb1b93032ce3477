import ArgumentParser
import Localization
import MeetingEngine
import MeetingStore

/// `oivallus export`: a programme into a file that another store takes in.
struct ExportProgramme: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a programme with its whole log into a file, to be taken into another store.",
        discussion: """
            Nothing is lost on the way: oivallus import takes the file in, event by event. A meeting may go on meanwhile. \
            A file that is there is never overwritten. Example:
              oivallus export neuvottelu neuvottelu.jsonl
            """
    )

    @OptionGroup var store: StoreOptions
    @Argument(help: "The programme's short name.") var name: String
    @Argument(help: ArgumentHelp("The file to be written.", valueName: "file")) var file: String
    @Flag(help: "Names and contacts too: only where the file is as safe as the original.") var withPeople = false

    func run() throws {
        let workshop = Workshop(store)
        let texts = workshop.texts
        try workshop.checkPlace(file)
        guard let programme = ProgrammeName(name) else { throw Failure(texts.program.noProgramme(name), code: 66) }
        let written: WrittenArchive
        do throws(StoreError) {
            written = try workshop.folder.export(
                programme,
                to: workshop.environment.absolute(file),
                withPeople: withPeople,
                at: workshop.now.wall
            )
        } catch {
            if error == .missing(file: workshop.folder.programmeFile(programme)) {
                throw Failure(texts.program.noProgramme(name), code: 66)
            }
            throw workshop.failure(writing: error)
        }
        Messages.tell(texts.archive.exported(name, file, written.events))
        workshop.tell(written, withPeople: withPeople)
    }
}

extension Workshop {
    /// Says what else is to be known of an archive that was written.
    func tell(_ written: WrittenArchive, withPeople: Bool) {
        if written.people > 0 { Messages.tell(texts.archive.holdsPeople) }
        if !withPeople { Messages.tell(texts.archive.withoutPeople) }
        if written.rescuedActs > 0 { Messages.tell(texts.program.rescuedWait(written.rescuedActs)) }
        if let trouble = written.noteTrouble { Messages.tell(texts.archive.notNoted(trouble.sentence(texts.files))) }
    }

    /// Refuses places where an archive must not or cannot stand.
    func checkPlace(_ file: String) throws(Failure) {
        if file == "-" { throw Failure(texts.archive.needsFile, code: 64) }
        if folder.holds(environment.absolute(file)) { throw Failure(texts.archive.withinStore(file), code: 64) }
    }

    /// Why an archive could not be written: a file of the store, or the place it was to stand in.
    func failure(writing error: StoreError) -> Failure {
        "\(error.file)/".hasPrefix("\(folder.path)/") ? Failure(error, settings) : Failure(writing: error, texts)
    }
}
