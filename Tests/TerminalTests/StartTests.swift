import TerminalHarness
import Testing

/// The probe in a real pseudoterminal: terminals of all kinds, and none.
@Suite struct StartTests {
    @Test func `an unknown type is treated as xterm-256color, and said once`() throws {
        let program = try startProbe(["TERM": "xterm-oivallus"])
        program.press(.control("q"))
        try program.expectEnd()
        #expect(program.screen.shows("notice: unknownType(\"xterm-oivallus\", treatedAs: \"xterm-256color\")"))
    }

    @Test(arguments: ["dumb", ""]) func `a terminal that can only print is refused`(type: String) throws {
        let program = try ProgramInTerminal([probe], environment: ["TERM": type])
        #expect(try program.expectEnd() == .exited(2))
        #expect(program.screen.shows("no screen: cannotMoveCursor"))
        #expect(!String(decoding: program.output, as: UTF8.self).contains("\u{1B}"))
    }

    @Test func `without a terminal there is an error, not a mess`() throws {
        let program = try ProgramInTerminal(["/bin/sh", "-c", "\(probe) < /dev/null"])
        try program.expectEnd()
        #expect(program.screen.shows("no screen: notATerminal"))
    }

    @Test func `NO_COLOR sends no colours, and a plain locale ASCII signs`() throws {
        let colored = try startProbe()
        try colored.expect("▶ ▢ ⚑ └ ─ │ … åäö")
        #expect(colored.screen.cells[6][0].color == 1)
        let plain = try startProbe(["NO_COLOR": "1", "LC_ALL": "C"])
        try plain.expect("> o ! ` - | ~ åäö")
        #expect(plain.screen.cells[6][0].color == nil)
        #expect(plain.screen.cells[6][0].isBold)
    }
}
