import TerminalHarness

/// The live console in a terminal, used as its facilitator uses it: keys in, the screen read.
final class LiveConsole {
    /// The program and its terminal.
    let program: ProgramInTerminal

    init(_ program: ProgramInTerminal) { self.program = program }

    /// What the screen shows.
    var screen: EmulatedScreen { program.screen }

    /// What stands in the line being typed.
    var line: String { screen.line ?? "" }

    /// Types a text, each key by itself.
    func type(_ text: String) { for scalar in text.unicodeScalars { program.send(String(scalar)) } }

    /// Types a text and saves it; waits until it is said to be on the disk.
    func save(_ text: String) throws {
        type(text)
        try saveLine(endingWith: text)
    }

    /// Saves what stands in the line once all of it is there; waits until it is said to be on the disk.
    func saveLine(endingWith text: String) throws {
        try expectLine(endingWith: text)
        program.press(.enter)
        try expectSaved()
    }

    /// Waits until the line is empty and nothing is on its way to the disk.
    func expectSaved() throws {
        try program.expect("an empty line, and all saved") { $0.line?.isEmpty == true && !$0.isSaving }
    }

    /// Starts the meeting: three hours from 14.10 on, or some minutes later when this machine was slow to come here.
    func start() throws {
        program.press(.function(2))
        try program.expect("the start, on the disk") { $0.shows("loppuu 17.1") && !$0.isSaving }
    }

    /// Gives a command by its name, and waits until its line is gone.
    func command(_ text: String) throws {
        type(":" + text)
        try program.expect("the command \(text)") { $0.commandLine?.hasPrefix(text) == true }
        program.press(.enter)
        try program.expect("the end of the command") { $0.commandLine == nil && !$0.isSaving }
    }

    /// Waits until the line ends with a text, wherever its rows are wrapped.
    func expectLine(endingWith text: String) throws {
        let tail = String(text.filter { $0 != " " }.suffix(12))
        try expectLine { String($0.filter { $0 != " " }).hasSuffix(tail) }
    }

    /// Waits for a condition of the line being typed.
    func expectLine(_ condition: (String) -> Bool) throws {
        try program.expect("the line being typed") { $0.line.map(condition) ?? false }
    }

    /// Closes the meeting by its key, and leaves.
    func closeMeeting() throws {
        program.press(.function(10))
        try program.expect("Päätetäänkö tapaaminen?")
        program.press(.function(10))
        try program.expect("päätetty")
        try quit()
    }

    /// Leaves the console by its command; the meeting goes on.
    @discardableResult
    func quit() throws -> ProgramInTerminal.Ending {
        type(":quit")
        program.press(.enter)
        return try program.expectEnd()
    }
}

extension EmulatedScreen {
    /// What stands in the line being typed, its rows as one; nil when there is no such line on the screen.
    var line: String? {
        let rows = rows
        guard let first = rows.lastIndex(where: { $0.hasPrefix(" ›") || $0.hasPrefix(" ↑") }) else { return nil }
        return rows[first..<(rows.count - 1)].map { String($0.dropFirst(3)) }.joined(separator: " ")
    }

    /// What stands in the line of a command, without its colon; nil when no command is typed.
    var commandLine: String? {
        rows.dropLast().last { $0.hasPrefix(" :") }.map { String($0.dropFirst(2)) }
    }

    /// Whether something is on its way to the disk.
    var isSaving: Bool { shows("tallentuu") || shows("saving") }
}
