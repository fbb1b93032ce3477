import CSystem
import Glibc

/// The signals that the event loop hears, as a descriptor in place of handlers.
///
/// Make it before the program starts any thread: the threads inherit that these signals are blocked, and so only the loop
/// gets them. Child processes have to be started with an empty mask (`system_spawn_attributes`).
public final class SignalWatch {
    static let numbers = [SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGCHLD]

    let descriptor: Int32
    private var before = sigset_t()

    /// Blocks the signals and opens the descriptor.
    ///
    /// - Throws: `TerminalError.system`.
    public init() throws(TerminalError) {
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in Self.numbers { sigaddset(&signals, number) }
        system_signal_block(&signals, &before)
        descriptor = system_signal_open(&signals)
        guard descriptor >= 0 else { throw .system(call: "signalfd", number: -descriptor) }
    }

    deinit {
        close(descriptor)
        system_signal_set_mask(&before)
    }

    /// The signals that have come, each once, in the order in which they are to be heard.
    func take() -> [Int32] {
        var arrived: Set<Int32> = []
        while case let number = system_signal_next(descriptor), number > 0 { arrived.insert(number) }
        return Self.numbers.filter(arrived.contains)
    }
}
