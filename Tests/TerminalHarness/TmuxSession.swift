import CSystem
import CVTerm
import Glibc

/// A program in tmux: a second terminal emulator, written by other people, to check the first one's word.
///
/// A server of its own, without anybody's settings, ended with the session.
public final class TmuxSession {
    /// Whether tmux is installed.
    public static var isInstalled: Bool { program != nil }

    private static var program: String? {
        ["/usr/bin/tmux", "/bin/tmux"].first { (path: String) in access(path, X_OK) == 0 }
    }

    private let name: String
    private let tmux: String

    /// What is thrown when tmux says no, or when a wait was in vain: what was tried, and the screen.
    public struct Failure: Error, CustomStringConvertible {
        /// What was tried.
        public let description: String
    }

    /// Starts a program in a session of its own.
    ///
    /// - Parameters:
    ///   - command: a shell command
    ///   - name: unlike that of any other session at the same time
    public init(_ command: String, name: String, rows: Int = 24, columns: Int = 80) throws {
        guard let tmux = Self.program else { throw Failure(description: "tmux is not installed") }
        self.tmux = tmux
        self.name = "oivallus-\(getpid())-\(name)"
        let size = ["-x", String(columns), "-y", String(rows)]
        // What the program leaves behind stays to be looked at.
        let stay = "; printf '(ended with %s)' $?; exec cat"
        guard run(["-f", "/dev/null", "new-session", "-d"] + size + [command + stay]).status == 0 else {
            throw Failure(description: "tmux did not start \(command)")
        }
    }

    deinit { _ = run(["kill-server"]) }

    /// Presses keys by tmux' names (`Enter`, `F2`, `C-q`); anything else is typed.
    public func press(_ keys: String...) { _ = run(["send-keys"] + keys) }

    /// Types text as it is.
    public func type(_ text: String) { _ = run(["send-keys", "-l", text]) }

    /// The screen's text; with its colours and attributes as escape sequences when `styled`.
    public func screen(styled: Bool = false) -> String {
        run(["capture-pane", "-p"] + (styled ? ["-e"] : [])).output
    }

    /// Waits until a text stands on the screen.
    public func expect(_ text: String, within limit: Duration = .seconds(120)) throws {
        let end = ContinuousClock.now.advanced(by: limit)
        while !screen().contains(text) {
            guard ContinuousClock.now < end else {
                throw Failure(description: "waited in vain for \"\(text)\"; the screen:\n\(screen())")
            }
        }
    }

    private func run(_ arguments: [String]) -> (status: Int32, output: String) {
        var ends: [Int32] = [0, 0]
        guard process_pipe(&ends) == 0 else { return (-1, "") }
        var attributes = posix_spawnattr_t()
        system_spawn_attributes(&attributes, false)
        defer { posix_spawnattr_destroy(&attributes) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        var argv: [UnsafeMutablePointer<CChar>?] = ([tmux, "-L", name] + arguments).map { strdup($0) } + [nil]
        let environment = ["TERM=xterm-256color", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "SHELL=/bin/sh"]
        var envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        var process = pid_t()
        let problem = posix_spawn(&process, tmux, &actions, &attributes, &argv, &envp)
        close(ends[1])
        defer { close(ends[0]) }
        guard problem == 0 else { return (problem, "") }
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while case let count = read(ends[0], &buffer, buffer.count), count > 0 { output += buffer.prefix(count) }
        return (system_wait_child(process), String(decoding: output, as: UTF8.self))
    }
}
