import CSystem
import Glibc

/// A program that gets the terminal for a while, as an editor does.
///
/// To be run within `EventLoop.withdraw`.
public enum ForegroundProgram {
    /// Runs a program with our standard streams, the terminal as a rule, and waits for its end.
    ///
    /// When it is stopped from its keyboard, so are we, and the shell has the terminal; both go on together. What asks us
    /// to end meanwhile asks the program first, and ends us when all is tidied up.
    /// - Parameters:
    ///   - arguments: the program, looked up in `PATH`, and its arguments.
    ///   - finish: takes its exit status (128 and the signal's number when a signal ended it), reads what it left and
    ///     tidies up after it.
    /// - Returns: what `finish` made of it.
    /// - Throws: `TerminalError.system` when it could not be started; nothing is to be finished then.
    public static func run<Result>(
        _ arguments: [String],
        finish: (Int32) -> Result
    ) throws(TerminalError) -> Result {
        var before = sigset_t()
        var held = sigset_t()
        sigemptyset(&held)
        for number in [SIGCHLD, SIGTERM, SIGHUP, SIGINT, SIGQUIT] { sigaddset(&held, number) }
        system_signal_block(&held, &before)
        defer { system_signal_set_mask(&before) }
        let child = try start(arguments)
        while true {
            let status = system_wait_foreground_child(child)
            guard status == -EAGAIN else { return finish(status) }
            kill(getpid(), SIGSTOP)
        }
    }

    private static func start(_ arguments: [String]) throws(TerminalError) -> pid_t {
        var attributes = posix_spawnattr_t()
        let problem = system_spawn_attributes(&attributes, false)
        guard problem == 0 else { throw .system(call: "posix_spawnattr", number: -problem) }
        defer { posix_spawnattr_destroy(&attributes) }
        var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        defer { for pointer in pointers { free(pointer) } }
        pointers.append(nil)
        guard let program = pointers[0] else { throw .system(call: "posix_spawn", number: ENOENT) }
        var child = pid_t()
        let failure = posix_spawnp(&child, program, nil, &attributes, pointers, environ)
        guard failure == 0 else { throw .system(call: "posix_spawn", number: failure) }
        return child
    }
}
