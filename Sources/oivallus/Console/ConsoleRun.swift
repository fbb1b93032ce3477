import ArgumentParser
import Glibc
import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections
import Screens
import Terminal

/// One run of the full-screen console, from the command line to the exit code.
struct ConsoleRun {
    /// The folder of the store; nil for the default one.
    let store: String?
    /// Opens the first screen.
    let open: (Console) -> Void

    /// Runs it; what is left to say comes when the screen has been given back.
    ///
    /// - Throws: `ExitCode` when it did not end by the user's wish.
    func run() throws {
        let environment = Environment()
        let settings = Settings(environment)
        let console: Console
        do throws(TerminalError) {
            console = try Console(environment, settings, in: environment.store(at: store))
        } catch {
            Messages.tell(error.sentence(Texts(settings.language).console))
            throw ExitCode(EX_USAGE)
        }
        open(console)
        let ending = console.run()
        for sentence in console.lastWords { Messages.tell(sentence) }
        switch ending {
        case .quit: return
        case .signal(let number): throw ExitCode(128 + number)
        case .hungUp: throw ExitCode(128 + SIGHUP)
        case .failed: throw ExitCode(EX_DATAERR)
        }
    }
}
