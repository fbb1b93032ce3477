import ArgumentParser
import MeetingEngine
import MeetingStore
import Screens

/// `oivallus live`: the facilitator's seat.
struct Live: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "live",
        abstract: "Open the facilitator's seat of a meeting.",
        discussion: """
            F2 starts the meeting and its clock; text and Enter is an entry; F1 shows everything else. Example:
              oivallus live neuvottelu/2
            """
    )

    @OptionGroup var store: StoreOptions
    @Argument(
        help: ArgumentHelp(
            "The meeting, such as neuvottelu/2.",
            discussion: "Without it, the meeting that is running, else the one planned next."
        )
    )
    var meeting: String?

    func run() throws {
        let (session, found) = try MeetingReference(text: meeting).openSession(in: Workshop(store))
        defer { session.store.close() }
        try ConsoleRun(store: store.store) { console in
            console.begin(session)
            console.open(.live(programme: session.store.name.text, meeting: found))
        }.run()
    }
}
