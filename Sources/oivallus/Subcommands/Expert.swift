import ArgumentParser
import MeetingEngine
import MeetingStore
import Screens

/// `oivallus expert`: an expert's seat.
struct Expert: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "expert",
        abstract: "Open an expert's seat on a meeting.",
        discussion: """
            The expert listens, flags what needs a word, and corrects, while the facilitator writes. The list shows what \
            the group says, without speakers. x corrects the selected claim, Space flags it for later, ? shows the \
            other keys. It starts no other program, so it can be given to somebody over ssh:
              ssh -t host oivallus expert
            and in authorized_keys, for a key that may do nothing else:
              restrict,pty,command="oivallus expert" ssh-ed25519 AAAA… expert
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
        try ConsoleRun.run(store, seatOn: meeting) { .expert(programme: $0, meeting: $1) }
    }
}
