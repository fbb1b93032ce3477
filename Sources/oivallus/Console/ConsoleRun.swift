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
    /// What the console may do beside its screens.
    var manners = ConsoleManners.own
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
            console = try Console(environment, settings, in: environment.store(at: store), manners: manners)
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

extension ConsoleRun {
    /// Runs the console of a seat beside the facilitator's, which nothing leads out of.
    ///
    /// - Parameters:
    ///   - meeting: the meeting as it was named; nil for the one that runs.
    ///   - readOnly: whether the seat only looks on.
    ///   - destination: the screen of the seat.
    /// - Throws: 66 and a sentence when there is no such meeting, or none that runs; `ExitCode` as `run` does.
    static func run(
        _ store: StoreOptions,
        seatOn meeting: String?,
        readOnly: Bool = false,
        destination: @escaping (_ programme: String, _ meeting: ID<Meeting>) -> Intent.Destination
    ) throws {
        let reference = MeetingReference(text: meeting, guessesRunningOnly: true)
        let (session, found) = try reference.openSession(in: Workshop(store), readOnly: readOnly)
        defer { session.store.close() }
        try ConsoleRun(store: store.store, manners: .confined) { console in
            console.begin(session)
            console.open(destination(session.store.name.text, found))
        }.run()
    }
}
