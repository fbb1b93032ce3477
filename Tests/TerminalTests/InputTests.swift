import TerminalHarness
import Testing

/// The probe in a real pseudoterminal: keys, pastes, new sizes and what else wakes it.
@Suite struct InputTests {
    @Test func `typing shows at once, with the cursor after wide and accented letters`() throws {
        let program = try startProbe()
        program.send("työ 漢e\u{301}x")
        try program.expect("› työ 漢e\u{301}x")
        #expect(program.screen.cursorRow == 4)
        #expect(program.screen.cursorColumn == 10)
        program.press(.backspace, .backspace, .backspace)
        try program.expect("the cursor after the blank") { $0.cursorColumn == 6 && $0.shows("› työ") && !$0.shows("漢") }
    }

    @Test func `a letter that is cut in two arrives whole`() throws {
        let program = try startProbe()
        try typeByteByByte("åäö漢👩", each: .milliseconds(300), in: program)
        try program.expect("› åäö漢👩")
    }

    @Test func `Esc alone, Alt, arrows and function keys`() throws {
        let program = try startProbe()
        program.press(.escape)
        try program.expect("key escape")
        program.press(.alt("b"))
        try program.expect("key alt(\"b\")")
        program.press(.up)
        try program.expect("key up")
        program.press(.function(11))
        try program.expect("key function(11)")
    }

    @Test func `a paste is one piece, also when it comes byte by byte`() throws {
        let program = try startProbe()
        // Esc alone may not take longer than this to go on.
        try typeByteByByte("\u{1B}[200~yksi\rkaksi\u{1B}[201~", each: .milliseconds(15), in: program)
        try program.expect("› yksi|kaksi")
    }

    /// Sends a text byte by byte; anew when this machine made a pause in which the program had to give the rest up.
    private func typeByteByByte(_ text: String, each limit: Duration, in program: ProgramInTerminal) throws {
        let bytes = Array(text.utf8).map { [$0] }
        while try !program.send(pieces: bytes, eachWithin: limit) {
            program.press(.enter)
            try program.expect("an empty line") { $0.rows[4] == "›" }
        }
    }

    @Test func `a resize storm ends with the right size, and no text lost`() throws {
        let program = try startProbe()
        program.send("luonnos")
        for step in 0..<60 { program.resize(rows: 10 + step % 30, columns: 40 + step * 2 % 90) }
        program.resize(rows: 30, columns: 100)
        try program.expect("size 30x100") { $0.shows("size 30x100") && $0.shows("› luonnos") && $0.cells.count == 30 }
        program.resize(rows: 1, columns: 1)
        program.resize(rows: 24, columns: 80)
        try program.expect("size 24x80")
        program.press(.control("q"))
        #expect(try program.expectEnd() == .exited(0))
    }

    @Test func `a deadline wakes it without a key`() throws {
        let program = try startProbe()
        program.press(.function(9))
        try program.expect("wake deadline")
    }

    @Test func `another thread's call wakes it`() throws {
        let program = try startProbe()
        program.press(.function(1))
        try program.expect("wake readable, called")
    }

    @Test func `Ctrl-L brings back what another program has overwritten`() throws {
        let program = try startProbe()
        let bytes = program.output.count
        program.press(.control("l"))
        try program.expect("key control(\"l\")")
        #expect(String(decoding: program.output[bytes...], as: UTF8.self).contains("\u{1B}[2J"))
    }
}
