import TerminalHarness

/// An expert's seat in a terminal, used as the expert uses it: keys in, the screen read.
final class ExpertConsole {
    /// The program and its terminal.
    let program: ProgramInTerminal

    init(_ program: ProgramInTerminal) { self.program = program }

    /// What the screen shows.
    var screen: EmulatedScreen { program.screen }

    /// Types a text, each key by itself.
    func type(_ text: String) { for scalar in text.unicodeScalars { program.send(String(scalar)) } }

    /// Opens the strip by a letter on the selected entry and types a text; waits until all of it is there.
    func begin(_ letter: String, _ text: String) throws {
        program.send(letter)
        try program.expect("the strip") { $0.isWriting }
        type(text)
        try expectWritten(text)
    }

    /// Waits until what is being written ends with a text, wherever its rows are wrapped.
    func expectWritten(_ text: String) throws {
        let tail = text.filter { $0 != " " }.suffix(12)
        try program.expect("what is written") { screen in
            screen.isWriting && screen.rows.joined().filter { $0 != " " }.contains(tail)
        }
    }

    /// Sends what stands in the strip; waits until it is on the disk.
    func send() throws {
        program.press(.enter)
        try expectSaved()
    }

    /// Writes and sends something of a kind about the selected entry.
    func contribute(_ letter: String, _ text: String) throws {
        try begin(letter, text)
        try send()
        try program.expect(String(text.prefix(30)))
    }

    /// Waits until the list has the keys and nothing is on its way to the disk.
    func expectSaved() throws {
        try program.expect("the list, and all saved") { !$0.isWriting && !$0.isSaving }
    }

    /// Leaves the seat.
    @discardableResult
    func quit() throws -> ProgramInTerminal.Ending {
        program.send("q")
        return try program.expectEnd()
    }
}

extension EmulatedScreen {
    /// Whether the expert's strip has the keys.
    var isWriting: Bool { rows.last.map { $0.contains("Enter lähettää") } ?? false || shows("mitä luultiin") }
}

extension ThrowawayHome {
    /// Opens an expert's seat, on the meeting that runs unless another is named, and waits until it is drawn.
    func expert(_ meeting: String? = nil, rows: Int = 24, columns: Int = 80) throws -> ExpertConsole {
        let program = try open(["expert"] + (meeting.map { [$0] } ?? []), rows: rows, columns: columns)
        try program.expect("the expert's list") { $0.shows("? ohje") || $0.isWriting || $0.shows("Keskeneräinen") }
        return ExpertConsole(program)
    }
}
