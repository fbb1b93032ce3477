import CSystem
import CVTerm
import Glibc

/// A program running in a terminal of its own, as a user would run it: a session with a controlling pseudoterminal whose other
/// end is an emulator.
///
/// Nothing here sleeps: each wait is for bytes, for the program's end or for a condition on the screen, and has a limit. When the limit
/// passes, the program is killed and the wait throws what stood on the screen.
///
/// Bytes are counted here. Writes cannot be seen from this end (one read may return several), so the program counts them:
/// `Terminal` writes a line per frame to the file that `OIVALLUS_TRACE` names, and `traffic()` reads it.
public final class ProgramInTerminal {
    /// How a program ended.
    public enum Ending: Equatable, Sendable {
        /// By itself, with an exit status.
        case exited(Int32)
        /// By a signal.
        case killed(Int32)
    }

    /// What a wait throws: what was waited for, and what stood on the screen instead.
    public struct TimedOut: Error, CustomStringConvertible {
        /// What was waited for.
        public let awaited: String
        /// The screen when time was up.
        public let screen: EmulatedScreen
        /// A sentence and the screen.
        public var description: String { "waited in vain for \(awaited); the screen:\n\(screen.text)\n" }
    }

    /// What `init` throws: a system call and its error number.
    public struct CannotStart: Error {
        /// The call.
        public let call: String
        /// Its error number.
        public let number: Int32
    }

    /// The program's process.
    public let process: Int32
    /// The terminal's modes (stty) before the program started.
    public let modesBefore: TerminalModes
    /// All bytes that came so far.
    public internal(set) var output: [UInt8] = []
    /// How the program ended, once it has.
    public internal(set) var ending: Ending?

    let master: Int32
    var isConnected = true
    let slave: Int32
    let watch: Int32
    let emulator: Emulator
    let traceFile: String
    /// When bytes last came.
    var lastArrival = ContinuousClock.now
    /// How many of the bytes that came are not in the program's own count.
    var uncounted = 0

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - arguments: the program's path and its arguments
    ///   - environment: added to a pinned one: `TERM=xterm-256color`, `LC_ALL=C.UTF-8`, `TZ=Europe/Helsinki`, the `PATH`
    public init(
        _ arguments: [String],
        environment: [String: String] = [:],
        rows: Int = 24,
        columns: Int = 80
    ) throws {
        var name = [CChar](repeating: 0, count: 128)
        master = pseudoterminal_open(Int32(rows), Int32(columns), &name, name.count)
        guard master >= 0 else { throw CannotStart(call: "openpt", number: -master) }
        // Held open, so that the terminal keeps its modes when the program has ended, for looking at.
        slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
        modesBefore = TerminalModes(of: slave)
        traceFile = "/tmp/oivallus-trace-\(getpid())-\(name.compactMap { $0 > 47 ? String($0) : nil }.joined())"
        unlink(traceFile)
        var variables = [
            "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "Europe/Helsinki",
            "PATH": "/usr/local/bin:/usr/bin:/bin", "OIVALLUS_TRACE": traceFile,
        ]
        variables.merge(environment) { _, new in new }
        emulator = Emulator(rows: rows, columns: columns)
        do {
            process = try Self.spawn(arguments, variables.map { "\($0)=\($1)" }.sorted(), on: name)
        } catch {
            close(slave)
            close(master)
            throw error
        }
        watch = process_watch(process)
    }

    deinit {
        kill()
        // Before the terminal's name is free for another program.
        unlink(traceFile)
        if watch >= 0 { close(watch) }
        close(slave)
        if isConnected { close(master) }
    }

    /// What the terminal shows now, of the bytes that have been read.
    public var screen: EmulatedScreen { emulator.screen }

    /// Whether a private mode of the terminal is set, as the program left it.
    public func mode(_ number: Int) -> Bool? { emulator.mode(number) }

    /// The terminal's modes (stty) now.
    public var modes: TerminalModes { TerminalModes(of: master) }

    /// How often the program's threads have gone to sleep or been interrupted so far; as long as all sleep, this stays.
    public var switches: Int {
        guard let folder = opendir("/proc/\(process)/task") else { return 0 }
        defer { closedir(folder) }
        var sum = 0
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.first != "." { sum += Self.switches(of: "/proc/\(process)/task/\(name)/status") }
        }
        return sum
    }

    private static func switches(of path: String) -> Int {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return 0 }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 8192)
        let count = read(descriptor, &buffer, buffer.count)
        let lines = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).split(separator: "\n")
        return lines.filter { $0.contains("ctxt_switches") }
            .compactMap { $0.split(separator: "\t").last.flatMap { Int($0) } }
            .reduce(0, +)
    }

    /// Types text, or sends any bytes that a terminal would.
    public func send(_ text: String) { send(Array(text.utf8)) }

    /// Sends bytes; takes what the program writes meanwhile, so that neither waits for the other.
    public func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty, ending == nil {
            let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) } else if errno == EAGAIN { pump(for: 10) } else { return }
        }
    }

    /// Presses a key by its name.
    public func press(_ keys: KeyName...) { for key in keys { send(key.bytes) } }

    /// Pastes a text as a terminal in bracketed paste mode does.
    public func paste(_ text: String) { send("\u{1B}[200~\(text)\u{1B}[201~") }

    /// Makes the window another size.
    public func resize(rows: Int, columns: Int) {
        emulator.resize(rows: rows, columns: columns)
        system_terminal_resize(master, Int32(rows), Int32(columns))
    }

    /// Sends a signal to the program alone.
    public func signal(_ number: Int32) { Glibc.kill(process, number) }

    /// Closes the terminal's end, as a window that is closed or a line that is cut.
    public func hangUp() {
        isConnected = false
        close(master)
    }

    /// Kills the program at once.
    public func kill() {
        guard ending == nil else { return }
        Glibc.kill(process, SIGKILL)
        reap(blocking: true)
    }
}

extension ProgramInTerminal {
    /// Starts the program as the leader of a session whose terminal is the named one: opening it makes it so.
    private static func spawn(_ arguments: [String], _ environment: [String], on name: [CChar]) throws -> pid_t {
        var attributes = posix_spawnattr_t()
        system_spawn_attributes(&attributes, true)
        defer { posix_spawnattr_destroy(&attributes) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var argv: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        var envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        var process = pid_t()
        let problem = posix_spawn(&process, argv[0] ?? strdup(""), &actions, &attributes, &argv, &envp)
        guard problem == 0 else { throw CannotStart(call: "posix_spawn", number: problem) }
        return process
    }
}
