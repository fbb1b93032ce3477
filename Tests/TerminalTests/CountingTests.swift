import Glibc
import TerminalHarness
import Testing

/// Whether the counts that the program keeps of itself are true.
@Suite struct CountingTests {
    private static let tracer: String? = ["/usr/bin/strace", "/bin/strace"].first { (path: String) in
        access(path, X_OK) == 0
    }

    @Test(.enabled(if: tracer != nil, "strace is not installed"))
    func `the kernel sees as many writes to the terminal as the program counts`() throws {
        let tracer = try #require(Self.tracer)
        let log = "/tmp/oivallus-writes-\(getpid())"
        defer { unlink(log) }
        // With the file of each descriptor, so that writes to the trace file and to memory do not count.
        let program = try ProgramInTerminal(
            [tracer, "-qq", "-y", "-e", "trace=write", "-o", log, probe, "--quiet"]
        )
        try program.expect("size 24x80")
        for letter in "vertaistuki" {
            program.send(String(letter))
            try program.expect("the cursor after \(letter)") {
                $0.cursorColumn > 0 && $0.cells[4][$0.cursorColumn - 1].text == String(letter)
            }
        }
        let counted = try program.traffic()
        #expect(counted.frames == 12)
        program.press(.control("q"))
        try program.expectEnd()
        let writes = Self.lines(of: log).filter { $0.contains("write(") && $0.contains("</dev/pts/") }
        // The farewell comes after the last count.
        #expect(writes.count == counted.writes + 1)
    }

    private static func lines(of path: String) -> [String] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        var text: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while case let count = read(descriptor, &buffer, buffer.count), count > 0 { text += buffer.prefix(count) }
        return text.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    }
}
