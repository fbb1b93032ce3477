import CSystem
import Glibc

/// A program that gets the terminal for a while, as an editor does.
///
/// To be run within `EventLoop.withdraw`.
public enum ForegroundProgram {
    /// Runs a program with the terminal as its input and output and waits for its end.
    ///
    /// When it is stopped from its keyboard, so are we, and the shell has the terminal; both go on together. What asks us
    /// to end meanwhile asks the program first.
    /// - Parameter arguments: the program, looked up in `PATH`, and its arguments.
    /// - Returns: its exit status; 128 and the signal's number when a signal ended it.
    /// - Throws: `TerminalError.system` when it could not be started.
    public static func run(_ arguments: [String]) throws(TerminalError) -> Int32 {
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
        while true {
            let status = system_wait_foreground_child(child)
            guard status == -EAGAIN else { return status }
            kill(getpid(), SIGSTOP)
        }
    }
}
