import CSystem
import CVTerm
import Glibc

/// A program that was run to its end without a terminal, as a script would: how it ended and what it printed.
public struct FinishedProgram: Sendable {
    /// The exit status, 128 + signal when a signal ended it.
    public let status: Int32
    /// What it printed.
    public let output: String
    /// What it said beside that.
    public let errors: String

    /// Runs a program and waits for its end, with nothing to read and only these variables.
    public init(_ arguments: [String], environment: [String: String]) throws {
        var out: [Int32] = [-1, -1]
        var err: [Int32] = [-1, -1]
        guard process_pipe(&out) == 0 else { throw ProgramInTerminal.CannotStart(call: "pipe2", number: errno) }
        defer { close(out[0]) }
        guard process_pipe(&err) == 0 else {
            close(out[1])
            throw ProgramInTerminal.CannotStart(call: "pipe2", number: errno)
        }
        defer { close(err[0]) }
        let started = Result { try Self.spawn(arguments, environment, output: out[1], errors: err[1]) }
        close(out[1])
        close(err[1])
        let process = try started.get()
        (output, errors) = Self.readAll(out[0], err[0])
        status = system_wait_child(process)
    }

    private static func spawn(
        _ arguments: [String],
        _ environment: [String: String],
        output: Int32,
        errors: Int32
    ) throws -> pid_t {
        var attributes = posix_spawnattr_t()
        system_spawn_attributes(&attributes, true)
        defer { posix_spawnattr_destroy(&attributes) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, errors, 2)
        var argv: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        var envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        var process = pid_t()
        let problem = posix_spawn(&process, argv[0] ?? strdup(""), &actions, &attributes, &argv, &envp)
        guard problem == 0 else { throw ProgramInTerminal.CannotStart(call: "posix_spawn", number: problem) }
        return process
    }

    /// Reads both to their ends, side by side, so that neither fills up while the other is read.
    private static func readAll(_ out: Int32, _ err: Int32) -> (String, String) {
        var texts: [Int32: [UInt8]] = [out: [], err: []]
        var open = [out, err]
        var buffer = [UInt8](repeating: 0, count: 65536)
        while !open.isEmpty {
            var entries = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard system_poll(&entries, entries.count, -1, nil) > 0 else { continue }
            for entry in entries where entry.revents != 0 {
                let count = read(entry.fd, &buffer, buffer.count)
                if count > 0 { texts[entry.fd]? += buffer.prefix(count) } else { open.removeAll { $0 == entry.fd } }
            }
        }
        return (String(decoding: texts[out] ?? [], as: UTF8.self), String(decoding: texts[err] ?? [], as: UTF8.self))
    }
}
