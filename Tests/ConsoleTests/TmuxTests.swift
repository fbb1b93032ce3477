import TerminalHarness
import Testing

/// The program in a second terminal emulator, written by other people.
@Suite(.enabled(if: TmuxSession.isInstalled, "tmux is not installed")) struct TmuxTests {
    @Test func `in tmux a meeting is opened, typed into and left`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let session = try TmuxSession(home.command("live neuvottelu/2"), name: "console")
        try session.expect("Läsnäolo 0/8")
        session.press("F2")
        try session.expect("loppuu 17.1")
        session.type(",aura Työ jatkuu: 漢字 ja åäö.")
        try session.expect("pelisääntö · Aura")
        session.press("Enter")
        try session.expect("g Aura     Työ jatkuu: 漢字 ja åäö.")
        session.type(":quit")
        session.press("Enter")
        try session.expect("(ended with 0)")
        #expect(session.screen().contains("Tapaaminen jatkuu: oivallus live neuvottelu/2"))
        #expect(!session.screen().contains("loppuu"))
        #expect(try home.meeting().texts == ["Työ jatkuu: 漢字 ja åäö."])
    }

    @Test func `with NO_COLOR tmux gets no colour, and the same words`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let session = try TmuxSession("NO_COLOR=1 \(home.command("live neuvottelu/2"))", name: "no-color")
        try session.expect("Läsnäolo 0/8")
        let screen = session.screen(styled: true)
        #expect(screen.contains("\u{1B}[1m"))
        for color in Array(30...37) + Array(90...97) { #expect(!screen.contains("\u{1B}[\(color)m"), "\(screen)") }
        session.type(":quit")
        session.press("Enter")
        try session.expect("(ended with 0)")
    }
}
