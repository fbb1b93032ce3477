import ArgumentParser
import MeetingEngine
import MeetingStore
import Screens

/// `oivallus review`: a meeting that was held, to be looked at.
struct Review: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Look at a meeting that was held: its course, log, memos and corrections, and its replay.",
        discussion: """
            Nothing is changed by looking; a line added later (A) is marked as that. Without a meeting all programmes are \
            listed: Enter looks at one, / searches, c compares two, s shows the statistics. Example:
              oivallus review neuvottelu/2
            """
    )

    @OptionGroup var store: StoreOptions
    @Argument(help: "The meeting, such as neuvottelu/2; without it all programmes are listed.") var meeting: String?

    func run() throws {
        guard let meeting else { return try ConsoleRun(store: store.store) { $0.goReview() }.run() }
        let reference = MeetingReference(text: meeting, looksBack: true)
        let (session, found) = try reference.openSession(in: Workshop(store))
        defer { session.store.close() }
        try ConsoleRun(store: store.store) { console in
            console.begin(session)
            console.open(.review(programme: session.store.name.text, meeting: found))
        }.run()
    }
}
