import FoundationEssentials
import SampleMeeting
import TerminalHarness
import Testing

/// The search of all meetings, in a terminal.
@Suite struct SearchTests {
    @Test func `while typing the hits come, and Enter leads to the entry in its meeting and back`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        try home.run(
            "capture",
            "neuvottelu/3",
            "--from",
            home.write(String(decoding: SampleRow.file, as: UTF8.self), to: "sample.tsv")
        )
        try home.run("index")
        let program = try home.open()
        try program.expect("the list") { $0.shows("Neuvotteluilmapiiri") && $0.shows("/ hae") }
        program.send("/")
        try program.expect("the search, with its help") {
            $0.shows("Haku kaikista tapaamisista:") && $0.shows("teema:")
        }
        program.send("muistiota")
        try program.expect("the hits") { $0.shows("neuvottelu/3") && $0.rows.contains { $0.contains("Silloinhan") } }
        program.send(" lajii:c")
        try program.expect("the fault") { $0.shows("Suodatinta ”lajii:” ei ole; tarkoititko ”laji:”?") }
        for _ in 0..<3 { program.press(.backspace) }
        program.send(":c")
        try program.expect("the claim alone") { $0.shows("1 kirjaus") && $0.rows.contains { $0.contains(">38 c") } }
        program.press(.enter)
        try program.expect("the meeting at the entry") {
            $0.rows.contains { $0.contains("Meillä juututtiin") } && !$0.shows("Haku kaikista")
        }
        program.send("q")
        try program.expect("the search as it was left") { $0.shows("muistiota laji:c") && $0.shows("1 kirjaus") }
        // Alt with a letter, hit by mistake, leaves no search and is no command of the list below.
        program.send("\u{1B}d")
        program.send("\u{1B}nx")
        try program.expect("the line, with what was typed after") { $0.shows("laji:cx") }
        program.press(.escape)
        try program.expect("the list again") { $0.shows("/ hae") }
        program.send("q")
        #expect(try program.expectEnd() == .exited(0))
        expectGivenBack(program)
    }

    @Test func `without an index the search waits for it by itself, and in an empty store finds nothing`() throws {
        let home = try ThrowawayHome()
        let empty = try home.open()
        try empty.expect("the first screen") { $0.shows("Luo ensimmäinen ohjelma") }
        empty.send("/muistiota")
        try empty.expect("Ei löytynyt.")
        empty.press(.escape)
        try empty.expect("the first screen again") { $0.shows("Luo ensimmäinen ohjelma") }
        empty.send("q")
        #expect(try empty.expectEnd() == .exited(0))

        try home.makeProgramme()
        let file = try home.write(String(decoding: SampleRow.file, as: UTF8.self), to: "sample.tsv")
        try home.run("capture", "neuvottelu/3", "--from", file)
        try? FileManager.default.removeItem(atPath: "\(home.store)/index.sqlite")
        let program = try home.open()
        try program.expect("the list") { $0.shows("Neuvotteluilmapiiri") }
        program.send("/muistiota")
        try program.expect("the hits, without another key") { $0.shows("neuvottelu/3") && $0.shows("Silloinhan") }
        program.press(.escape)
        try program.expect("the list again") { $0.shows("/ hae") }
        program.send("q")
        #expect(try program.expectEnd() == .exited(0))
    }
}
