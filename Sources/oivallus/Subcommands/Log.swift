import ArgumentParser
import MeetingEngine
import MeetingStore

/// `oivallus log`: the events of a meeting as JSON Lines.
struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Print the events of a meeting as JSON Lines, oldest first.",
        discussion: "It copies the log in short reads, so a reader that takes its time (log | less) holds nobody up."
    )

    @OptionGroup var store: StoreOptions
    @OptionGroup var meeting: MeetingArgument

    func run() throws {
        let workshop = Workshop(store)
        let (file, found) = try meeting.reference.open(in: workshop, readOnly: true)
        defer { file.close() }
        var after: Int64? = 0
        while let position = after {
            let slice: LogSlice
            do throws(StoreError) { slice = try file.lines(of: found.id, after: position) } catch {
                throw Failure(error, workshop.settings)
            }
            Output.printExactly(slice.lines.map { JSONOutput.harmless($0) + "\n" }.joined())
            after = slice.next
        }
    }
}
