import ArgumentParser

/// `oivallus meeting`: the occasions of a programme.
struct MeetingCommandGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meeting",
        abstract: "Show, add, move and cancel meetings.",
        discussion: "A meeting is named by its programme and its number, which survives moves: neuvottelu/2.",
        subcommands: [ShowMeeting.self, AddMeeting.self, MoveMeeting.self, CancelMeeting.self]
    )
}

/// What names a meeting on the command line.
struct MeetingArgument: ParsableArguments {
    @Argument(help: "The meeting: its programme and number, such as neuvottelu/2.") var meeting: String

    /// What it names.
    var reference: MeetingReference { MeetingReference(text: meeting) }
}
