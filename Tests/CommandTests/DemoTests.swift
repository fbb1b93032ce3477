import Glibc
import TerminalHarness
import Testing

/// `oivallus demo`: a meeting to try things on, of which nothing is kept.
@Suite struct DemoTests {
    private func opened(_ home: Home) throws -> ProgramInTerminal {
        mkdir("\(home.path)/run", 0o700)
        home.environment["XDG_RUNTIME_DIR"] = "\(home.path)/run"
        let program = try ProgramInTerminal([Home.program, "demo"], environment: home.environment)
        try program.expect("F1")
        return program
    }

    @Test func `its store is its owner's alone while it is open, and gone when it is left`() throws {
        let home = try Home()
        let program = try opened(home)
        #expect(try home.shell("ls run | grep -c '^oivallus-demo-'").output == "1\n")
        #expect(try home.shell("find run/oivallus-demo-* -printf '%y %m\\n' | sort -u").lines == ["d 700", "f 600"])
        program.send("Kokeilen vain\r")
        try program.expect("Kokeilen vain")
        program.send(":quit\r")
        #expect(try program.expectEnd() == .exited(0))
        #expect(try home.shell("ls -A run").output.isEmpty)
        #expect(try home.shell("find . -name '*.oivallus'").output.isEmpty, "one's own store has nothing of it")
    }

    @Test func `a signal that ends it takes its store away too`() throws {
        let home = try Home()
        let program = try opened(home)
        program.signal(SIGTERM)
        #expect(try program.expectEnd() == .exited(128 + SIGTERM))
        #expect(try home.shell("ls -A run").output.isEmpty)
    }
}
