import Glibc
import TerminalHarness
import Testing

/// The probe in a real pseudoterminal: the terminal is given back on every way out.
@Suite struct RestoreTests {
    /// What must hold of a terminal that was given back.
    private func expectGivenBack(_ program: ProgramInTerminal) {
        #expect(program.modes == program.modesBefore)
        #expect(!program.screen.isAlternate)
        #expect(program.screen.cursorIsVisible)
        #expect(program.mode(2004) == false)
        let output = String(decoding: program.output, as: UTF8.self)
        #expect(output.contains("\u{1B}[?1004h") && output.contains("\u{1B}[?1004l"))
        #expect(output.occurrences(of: "\u{1B}[22;0;0t") == output.occurrences(of: "\u{1B}[23;0;0t"))
    }

    @Test func `starting and quitting leaves the terminal as it was`() throws {
        let program = try ProgramInTerminal([probe])
        #expect(!program.modesBefore.isRaw)
        try program.expect("size 24x80")
        #expect(program.modes.isRaw)
        #expect(program.screen.isAlternate)
        #expect(program.screen.title == "Oivallus")
        #expect(program.mode(2004) == true)
        program.press(.control("q"))
        #expect(try program.expectEnd() == .exited(0))
        #expect(program.screen.shows("ended: quit"))
        expectGivenBack(program)
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGQUIT])
    func `a signal that ends the program gives the terminal back`(signal: Int32) throws {
        let program = try ProgramInTerminal([probe])
        try program.expect("size 24x80")
        program.signal(signal)
        #expect(try program.expectEnd() == .exited(0))
        #expect(program.screen.shows("ended: signal \(signal)"))
        expectGivenBack(program)
    }

    @Test func `SIGHUP ends the program`() throws {
        let program = try ProgramInTerminal([probe])
        try program.expect("size 24x80")
        program.signal(SIGHUP)
        #expect(try program.expectEnd() == .exited(0))
        expectGivenBack(program)
    }

    @Test func `a terminal that goes away ends the program`() throws {
        let program = try startProbe()
        program.hangUp()
        #expect(try program.expectEnd() == .exited(0))
    }

    @Test func `exit() gives the terminal back too`() throws {
        let program = try ProgramInTerminal([probe])
        try program.expect("size 24x80")
        program.press(.function(5))
        #expect(try program.expectEnd() == .exited(7))
        expectGivenBack(program)
    }

    @Test(arguments: [3, 4, 10]) func `a crash gives the terminal back and says why`(key: Int) throws {
        let program = try ProgramInTerminal([probe])
        try program.expect("size 24x80")
        program.press(.function(key))
        guard case .killed(let signal) = try program.expectEnd() else {
            Issue.record("the program did not crash")
            return
        }
        #expect(key == 4 ? signal == SIGSEGV : [SIGILL, SIGTRAP].contains(signal))
        expectGivenBack(program)
        #expect(program.screen.shows("last words") == (key == 3))
        #expect(program.screen.shows("Index out of range") == (key != 4))
        // Swift's backtracer would hold the terminal for half a minute.
        #expect(!String(decoding: program.output, as: UTF8.self).contains("Program crashed"))
    }

    @Test func `abort from outside gives the terminal back`() throws {
        let program = try ProgramInTerminal([probe])
        try program.expect("size 24x80")
        program.signal(SIGABRT)
        #expect(try program.expectEnd() == .killed(SIGABRT))
        expectGivenBack(program)
    }

    @Test func `what a library says to standard error does not spoil the screen, and comes at the end`() throws {
        let program = try startProbe()
        program.press(.function(12))
        try program.expect("key function(12)")
        #expect(!program.screen.shows("said to standard error"))
        program.press(.control("q"))
        try program.expectEnd()
        #expect(program.screen.shows("said to standard error"))
    }

    @Test func `another program gets the terminal, and the screen comes back`() throws {
        let program = try startProbe()
        program.send("luonnos")
        try program.expect("› luonnos")
        program.press(.function(6))
        try program.expect("wake continued") { $0.shows("› luonnos") && $0.isAlternate && $0.shows("wake continued") }
        #expect(String(decoding: program.output, as: UTF8.self).contains("from the child"))
        #expect(program.modes.isRaw)
        program.send("!")
        try program.expect("› luonnos!")
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `a signal that comes while another program has the terminal ends both`(signal: Int32) throws {
        let program = try startProbe()
        program.press(.control("e"))
        try program.expect("child waits")
        program.signal(signal)
        #expect(try program.expectEnd() == .exited(0))
        expectGivenBack(program)
    }

    @Test func `suspending gives the shell its terminal, and fg the screen back`() throws {
        let shell = try ProgramInTerminal(
            ["/bin/bash", "--norc", "--noprofile", "-i"],
            environment: ["PS1": "shell> ", "HISTFILE": "/dev/null"]
        )
        try shell.expect("shell>")
        shell.send("\(probe)\r")
        try shell.expect("size 24x80")
        shell.send("luonnos")
        try shell.expect("› luonnos")
        shell.press(.function(2))
        try shell.expect("the shell's prompt") { screen in
            !screen.isAlternate && screen.shows("Stopped") && screen.rows.last { !$0.isEmpty } == "shell>"
        }
        shell.resize(rows: 30, columns: 100)
        shell.send("fg\r")
        try shell.expect("size 30x100") { $0.isAlternate && $0.shows("size 30x100") && $0.shows("› luonnos") }
        shell.send("!")
        try shell.expect("› luonnos!")
        shell.press(.control("q"))
        try shell.expect("ended: quit")
    }

    @Test func `stopped from outside and continued, it draws anew`() throws {
        let program = try startProbe()
        program.send("luonnos")
        try program.expect("› luonnos")
        program.signal(SIGSTOP)
        program.signal(SIGCONT)
        try program.expect("wake continued")
        #expect(program.modes.isRaw)
        #expect(program.screen.shows("› luonnos"))
        program.press(.control("q"))
        try program.expectEnd()
        expectGivenBack(program)
    }
}

extension String {
    /// How often a text stands in this one.
    fileprivate func occurrences(of text: String) -> Int {
        var count = 0
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(text) { count += 1 }
            rest = rest.dropFirst()
        }
        return count
    }
}
