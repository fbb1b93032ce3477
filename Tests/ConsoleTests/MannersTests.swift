import Glibc
import TerminalHarness
import Testing

/// How the console treats the terminal that it borrows, on every way out.
@Suite struct MannersTests {
    private func opened(_ environment: [String: String] = [:]) throws -> (home: ThrowawayHome, console: LiveConsole) {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        return (home, try home.live(environment: environment))
    }

    @Test func `opening and quitting leaves the terminal as it was, and says that the meeting goes on`() throws {
        let (home, console) = try opened()
        #expect(console.program.modes.isRaw)
        #expect(console.screen.isAlternate)
        #expect(console.screen.title == "Oivallus", "no name in the title")
        try console.start()
        #expect(try console.quit() == .exited(0))
        expectGivenBack(console.program)
        #expect(console.screen.shows("Tapaaminen jatkuu: oivallus live neuvottelu/2"))
        #expect(try home.meeting().stage == "running")
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `a signal that ends it keeps the line and gives the terminal back`(signal: Int32) throws {
        let (home, console) = try opened()
        console.type("Kiireen keskellä")
        try console.expectLine(endingWith: "Kiireen keskellä")
        console.program.signal(signal)
        #expect(try console.program.expectEnd() == .exited(128 + signal))
        expectGivenBack(console.program)

        let again = try home.live()
        try again.expectLine(endingWith: "Kiireen keskellä")
        #expect(again.screen.shows("Keskeneräinen rivi on tallella."))
        try again.saveLine(endingWith: "Kiireen keskellä")
        #expect(try home.meeting().texts == ["Kiireen keskellä"])
    }

    @Test func `a window that is closed keeps the line, and the seat is free again`() throws {
        let (home, console) = try opened()
        console.type("Ikkuna kiinni")
        try console.expectLine(endingWith: "Ikkuna kiinni")
        console.program.hangUp()
        try console.program.expectEnd()
        let again = try home.live()
        try again.expectLine(endingWith: "Ikkuna kiinni")
        #expect(!again.screen.shows("VAIN LUKU"))
    }

    @Test(arguments: [SIGSEGV, SIGILL])
    func `a crash gives the terminal back and keeps the line`(signal: Int32) throws {
        let (home, console) = try opened()
        console.type("Viimeinen lause")
        try console.expectLine(endingWith: "Viimeinen lause")
        console.program.signal(signal)
        #expect(try console.program.expectEnd() == .killed(signal))
        expectGivenBack(console.program)
        try home.live().expectLine(endingWith: "Viimeinen lause")
    }

    @Test func `Ctrl-C, Ctrl-D and Ctrl-backslash end nothing, and say how to leave`() throws {
        let (home, console) = try opened()
        console.program.press(.control("c"))
        try console.program.expect(":lopeta sulkee ohjelman")
        console.program.press(.control("\\"), .control("d"))
        try console.save("Jatketaan vain")
        #expect(try home.meeting().texts == ["Jatketaan vain"])
    }

    @Test func `suspended, the shell has its terminal; fg brings the meeting back`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let shell = try ProgramInTerminal(
            ["/bin/bash", "--norc", "--noprofile", "-i"],
            environment: home.environment.merging(["PS1": "shell> ", "HISTFILE": "/dev/null"]) { _, new in new }
        )
        try shell.expect("shell>")
        let console = LiveConsole(shell)
        console.type("\(ThrowawayHome.oivallus) live neuvottelu/2\r")
        try console.expectLine { $0.isEmpty }
        console.type(":suspend")
        try shell.expect("the command") { $0.commandLine == "suspend" }
        shell.press(.enter)
        try shell.expect("the shell's prompt") { !$0.isAlternate && $0.shows("Stopped") }
        shell.resize(rows: 30, columns: 100)
        console.type("fg\r")
        try shell.expect("the whole screen") {
            $0.isAlternate && $0.line?.isEmpty == true && $0.rows[29].contains("F1")
        }
        try console.save("Takaisin työssä")
        console.type(":quit\r")
        try shell.expect("the shell's prompt") { !$0.isAlternate && $0.shows("shell>") }
        #expect(try home.meeting().texts == ["Takaisin työssä"])
    }

    @Test func `NO_COLOR shows the same without any colour`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let plain = try home.live(environment: ["NO_COLOR": "1"])
        let plainCells = plain.screen.cells
        #expect(plainCells.joined().allSatisfy { $0.color == nil })
        #expect(plainCells.joined().contains { $0.isBold })
        let rows = plain.screen.rows.map { $0.replacing(/klo 14\.1\d/, with: "klo") }
        try plain.quit()
        let colored = try home.live()
        #expect(colored.screen.rows.map { $0.replacing(/klo 14\.1\d/, with: "klo") } == rows)
    }

    @Test func `an unknown TERM works as xterm does, with one notice until the next key`() throws {
        let (home, console) = try opened(["TERM": "oivallus-9000"])
        try console.program.expect("Pääte oivallus-9000 on tuntematon; sitä käsitellään kuten xterm-256color.")
        try console.save("Toimii silti")
        #expect(!console.screen.shows("oivallus-9000"))
        #expect(try home.meeting().texts == ["Toimii silti"])
    }

    @Test(arguments: ["dumb", ""]) func `a terminal that can only print is told so in one sentence`(type: String) throws
    {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let program = try home.open("live", "neuvottelu/2", environment: ["TERM": type])
        #expect(try program.expectEnd() == .exited(64))
        let sentence = "oivallus: Tämä pääte ei osaa kokonäyttöä (TERM). Avaa Oivallus tavallisessa pääteikkunassa."
        // The terminal breaks the line where it ends.
        #expect(program.screen.rows.joined() == sentence)
        #expect(!program.output.contains(0x1B))
    }

    @Test func `without a terminal there is one sentence and nothing on standard output`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        for arguments in [["live", "neuvottelu/2"], []] {
            let finished = try home.attempt(arguments)
            #expect(finished.status == 64)
            #expect(finished.output.isEmpty)
            #expect(
                finished.errors
                    == "oivallus: Oivallus tarvitsee päätteen. Avaa se pääteikkunassa ilman ohjausta tiedostoon.\n"
            )
        }
    }
}
