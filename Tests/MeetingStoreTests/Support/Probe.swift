import CSystem
import Foundation
import Glibc

@testable import MeetingStore

/// A console in a process of its own (`store-probe`), stepped over its standard input.
final class Probe {
    private let process: pid_t
    private var hasEnded = false
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var begin = 0

    init(_ folder: StoreFolder, _ name: ProgrammeName, seed: UInt64) throws {
        // No other program that a test starts meanwhile may inherit an end, or the console's end would not be seen.
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw TestProblem.unexpected("socketpair: \(errno)")
        }
        defer { close(ends[1]) }
        descriptor = ends[0]
        var attributes = posix_spawnattr_t()
        system_spawn_attributes(&attributes, false)
        defer { posix_spawnattr_destroy(&attributes) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for standard in [STDIN_FILENO, STDOUT_FILENO] {
            posix_spawn_file_actions_adddup2(&actions, ends[1], standard)
        }
        let words = [try Probe.program().path, folder.path, folder.rescues[0], name.text, "\(seed)"]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var process = pid_t()
        let problem = posix_spawn(&process, words[0], &actions, &attributes, &arguments, environ)
        guard problem == 0 else {
            close(descriptor)
            throw TestProblem.unexpected("posix_spawn: \(problem)")
        }
        self.process = process
    }

    deinit {
        kill()
        close(descriptor)
    }

    /// The probe that was built beside the tests.
    static func program() throws -> URL {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(fileURLWithPath: own).deletingLastPathComponent().appending(path: "store-probe")
    }

    /// Gives a command without waiting for its answer; a process that has ended does not hear it.
    func tell(_ command: String) {
        var rest = Array("\(command)\n".utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
        }
    }

    /// Gives a command and waits for one line.
    func ask(_ command: String) -> String {
        tell(command)
        return line() ?? "ended"
    }

    /// The next whole line; nil when the process has ended and nothing whole is left.
    ///
    /// A process that says nothing for two minutes hangs: that fails the test, and does not stop all others.
    func line(within milliseconds: Int64 = 120_000) -> String? {
        var searched = begin
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                defer { begin = end + 1 }
                return String(decoding: buffer[begin..<end], as: UTF8.self)
            }
            buffer.removeFirst(begin)
            begin = 0
            searched = buffer.count
            var chunk = [UInt8](repeating: 0, count: 65_536)
            guard system_wait_readable(descriptor, milliseconds) > 0 else { return nil }
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return nil }
            buffer += chunk[..<count]
        }
    }

    /// Stops the process as a closed lid does, until `wakeUp`.
    func stop() {
        Glibc.kill(process, SIGSTOP)
        var status: Int32 = 0
        while waitpid(process, &status, WUNTRACED) < 0, errno == EINTR {}
    }

    /// Lets a stopped process go on.
    func wakeUp() { Glibc.kill(process, SIGCONT) }

    /// Kills the process as `kill -9` does, and waits for its end.
    func kill() {
        guard !hasEnded else { return }
        Glibc.kill(process, SIGKILL)
        waitForEnd()
    }

    /// Lets the process end by itself.
    func end() {
        shutdown(descriptor, Int32(SHUT_WR))
        waitForEnd()
    }

    private func waitForEnd() {
        guard !hasEnded else { return }
        hasEnded = true
        while waitpid(process, nil, 0) < 0, errno == EINTR {}
    }
}
