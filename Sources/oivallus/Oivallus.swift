import ArgumentParser
import Glibc
import TextLayout

/// The program: subcommands for scripts, and without one the full-screen console.
@main
struct Oivallus: ParsableCommand {
    /// The version, as `--version` and the manual say it.
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "oivallus",
        abstract: "Lead and document a live peer-support meeting in the terminal.",
        discussion: """
            Without a subcommand the home screen opens: the meeting that is running, then all programmes. A first look: \
            oivallus demo
            """,
        version: version,
        subcommands: [
            Live.self, Expert.self, View.self, Review.self, DemoCommand.self, ProgrammeCommand.self,
            MeetingCommandGroup.self, AgendaCommand.self, Capture.self, MemoCommand.self, ReportCommand.self,
            CalendarCommand.self, SearchCommand.self, StatisticsCommand.self, Log.self, ExportProgramme.self,
            ImportProgramme.self, Backup.self,
            Restore.self, Check.self, Index.self, KeysCommand.self, ManualCommand.self,
        ]
    )

    @OptionGroup var store: StoreOptions

    /// Runs the program; what fails is told in the user's language.
    static func main() {
        ProcessManners.adopt()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as Failure {
            for sentence in failure.sentences { Messages.tell(sentence) }
            Glibc.exit(failure.code)
        } catch {
            leave(with: error)
        }
    }

    func run() throws {
        try ConsoleRun(store: store.store) { console in console.goHome() }.run()
    }

    /// Prints the help that was asked for, or what is wrong with the command line, and ends.
    private static func leave(with error: any Error) -> Never {
        let code = exitCode(for: error)
        let text = fullMessage(for: error)
        if code.isSuccess {
            if !text.isEmpty { Output.printExactly("\(text)\n") }
        } else if !text.isEmpty {
            // An argument that is quoted may hold what would act on a terminal.
            Messages.print(text.split(separator: "\n", omittingEmptySubsequences: false).map { safeText(String($0)) })
        }
        Glibc.exit(code.rawValue)
    }
}
