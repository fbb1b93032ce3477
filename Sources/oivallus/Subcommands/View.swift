import ArgumentParser
import MeetingEngine
import MeetingStore
import Screens

/// `oivallus view`: the public view, for a projector.
struct View: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "view",
        abstract: "Show a meeting's agenda and clock to the room, as on a projector.",
        discussion: """
            The view shows the agenda, the time, the ground rules and the summary that was read back: never another \
            entry, a speaker or a name. The facilitator chooses what it shows with :show agenda, summary, insights or \
            blank. It changes nothing; q closes it.
            """
    )

    @OptionGroup var store: StoreOptions
    @Argument(
        help: ArgumentHelp(
            "The meeting, such as neuvottelu/2.",
            discussion: "Without it, the meeting that is running."
        )
    )
    var meeting: String?

    func run() throws {
        try ConsoleRun.run(store, seatOn: meeting, readOnly: true) { .view(programme: $0, meeting: $1) }
    }
}
