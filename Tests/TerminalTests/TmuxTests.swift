import TerminalHarness
import Testing

/// The same screens in another terminal emulator.
@Suite(.enabled(if: TmuxSession.isInstalled, "tmux is not installed")) struct TmuxTests {
    @Test func `tmux shows what is typed, its keys are understood, and gets its screen back`() throws {
        let session = try TmuxSession("echo before; \(probe)", name: "typing")
        try session.expect("size 24x80")
        session.type("työ 漢 tapaaminen")
        try session.expect("› työ 漢 tapaaminen")
        session.press("Up")
        try session.expect("key up")
        session.press("F11")
        try session.expect("key function(11)")
        session.press("Escape")
        try session.expect("key escape")
        #expect(session.screen(styled: true).contains("\u{1B}[31m"))
        session.press("C-q")
        try session.expect("(ended with 0)")
        #expect(session.screen().contains("before"))
        #expect(!session.screen().contains("tapaaminen"))
    }

    @Test func `with NO_COLOR tmux gets no colour at all, and still bold`() throws {
        let session = try TmuxSession("NO_COLOR=1 \(probe)", name: "plain")
        try session.expect("size 24x80")
        let screen = session.screen(styled: true)
        #expect(screen.contains("\u{1B}[1m"))
        for color in 30...37 { #expect(!screen.contains("\u{1B}[\(color)m"), "\(screen)") }
        session.press("C-q")
        try session.expect("(ended with 0)")
    }
}
