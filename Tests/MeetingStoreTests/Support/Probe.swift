import CSystem
import Foundation
import Glibc

@testable import MeetingStore

/// A console in a process of its own (`store-probe`), stepped over a pipe.
final class Probe {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var buffer: [UInt8] = []

    init(_ folder: StoreFolder, _ name: ProgrammeName, seed: UInt64) throws {
        process.executableURL = try Probe.program()
        process.arguments = [folder.path, folder.rescues[0], name.text, "\(seed)"]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
    }

    deinit { kill() }

    /// The probe that was built beside the tests.
    static func program() throws -> URL {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(fileURLWithPath: own).deletingLastPathComponent().appending(path: "store-probe")
    }

    /// Gives a command without waiting for its answer.
    func tell(_ command: String) { input.fileHandleForWriting.write(Data("\(command)\n".utf8)) }

    /// Gives a command and waits for one line.
    func ask(_ command: String) -> String {
        tell(command)
        return line() ?? "ended"
    }

    /// The next whole line; nil when the process has ended and nothing whole is left.
    func line() -> String? {
        while true {
            if let end = buffer.firstIndex(of: 0x0A) {
                defer { buffer.removeFirst(end + 1) }
                return String(decoding: buffer[..<end], as: UTF8.self)
            }
            var chunk = [UInt8](repeating: 0, count: 65_536)
            let descriptor = output.fileHandleForReading.fileDescriptor
            // A process that says nothing for so long hangs: that fails the test, and does not stop all others.
            guard system_wait_readable(descriptor, 20_000) > 0 else { return nil }
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return nil }
            buffer += chunk[..<count]
        }
    }

    /// Kills the process as `kill -9` does, and waits for its end.
    func kill() {
        guard process.isRunning else { return }
        Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Lets the process end by itself.
    func end() {
        input.fileHandleForWriting.closeFile()
        process.waitUntilExit()
    }
}
