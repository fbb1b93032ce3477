import ArgumentParser
import Localization
import MeetingEngine
import MeetingStore

/// `oivallus backup`: all programmes into one file.
struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write all programmes into one file.",
        discussion: """
            A meeting may go on meanwhile. A file that is there is never overwritten. A programme that cannot be read is left \
            out and named (exit 65); the others are in the file. The file is noted down in the store, so that erasing can say \
            where what was erased still stands. Example:
              oivallus backup /media/usb/oivallus-2026-11-22.jsonl
            """
    )

    @OptionGroup var store: StoreOptions
    @Argument(help: ArgumentHelp("The file to be written.", valueName: "file")) var file: String
    @Flag(help: "Names and contacts too: only where the file is as safe as the original.") var withPeople = false

    func run() throws {
        let workshop = Workshop(store)
        let texts = workshop.texts
        try workshop.checkPlace(file)
        let written: WrittenArchive
        do throws(StoreError) {
            written = try workshop.folder.backUp(
                to: workshop.environment.absolute(file),
                withPeople: withPeople,
                at: workshop.now.wall
            )
        } catch {
            throw workshop.failure(writing: error)
        }
        for error in written.leftOut { Messages.tell(error.sentence(texts.files)) }
        if written.programmes.isEmpty {
            throw Failure(
                texts.archive.nothingToBackUp(workshop.folder.path),
                code: written.leftOut.isEmpty ? 66 : 65
            )
        }
        Messages.tell(texts.archive.backedUp(file, written.programmes.count, written.events))
        workshop.tell(written, withPeople: withPeople)
        if !written.leftOut.isEmpty { throw ExitCode(65) }
    }
}
