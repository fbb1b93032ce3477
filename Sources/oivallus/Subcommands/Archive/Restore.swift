import ArgumentParser
import Localization
import MeetingEngine
import MeetingStore

/// `oivallus restore`: a store out of a backup.
struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Make an empty store what a backup holds.",
        discussion: """
            The store becomes what the file holds at one moment, or stays as it is. With --replace programmes that are here are \
            kept in a folder within the store, which is named: it is a store of its own (oivallus --store FOLDER). To take one \
            programme out of a backup, use import --programme. Example:
              oivallus restore /media/usb/oivallus-2026-11-22.jsonl
            """
    )

    @OptionGroup var store: StoreOptions
    @Argument(help: ArgumentHelp("The file.", valueName: "file")) var file: String
    @Flag(help: "Names and contacts too.") var withPeople = false
    @Flag(help: "Keep what is here aside, and put the backup in its place.") var replace = false

    func run() throws {
        let workshop = Workshop(store)
        let texts = workshop.texts
        let restored: RestoredStore
        do throws(ArchiveError) {
            restored = try workshop.folder.restore(
                from: file,
                withPeople: withPeople,
                replacing: replace,
                at: workshop.now.wall
            )
        } catch {
            throw Failure(error, workshop.settings)
        }
        let made = workshop.environment.zone.civil(restored.made)
        Messages.tell(texts.archive.restored(texts.dates.dayAndTime(made), restored.programmes.count))
        let people = restored.programmes.reduce(0) { $0 + $1.people }
        let leftOut = restored.programmes.reduce(0) { $0 + $1.peopleLeftOut }
        if people > 0 { Messages.tell(texts.archive.peopleTaken(people)) }
        if leftOut > 0 { Messages.tell(texts.archive.peopleLeftOut(leftOut)) }
        if let aside = restored.keptAside { Messages.tell(texts.archive.allKeptAside(restored.replaced, aside)) }
    }
}
