import FoundationEssentials
import TerminalHarness
import Testing

/// A meeting that was held, looked at in the program itself.
@Suite struct ReviewTests {
    @Test func `a past meeting opens in review, is replayed, and takes a late line that is marked`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let live = try home.live()
        try live.start()
        try live.save(",aura Kokeilin kahvia ennen neuvottelua.")
        try live.save(".o Kahvi auttaa, kun asia on vaikea.")
        try live.closeMeeting()

        let program = try home.open("review", "neuvottelu/2")
        try program.expect("[1 Kulku]")
        program.send("2")
        try program.expect("Kokeilin kahvia ennen neuvottelua.")
        program.send("fkahvi auttaa")
        try program.expect("the search") { $0.shows("1/2") && !$0.shows("Kokeilin") }
        program.press(.enter, .escape)
        try program.expect("Kokeilin kahvia")
        program.send("rg")
        try program.expect("the start of the replay") { $0.shows("Toisto 1/") && !$0.shows("Kokeilin") }
        program.send("lll")
        try program.expect("Kokeilin kahvia")
        program.press(.escape)
        try program.expect("[2 Loki]")
        program.send("A")
        try program.expect("Lisäys jälkikäteen")
        program.send(".o Sovitaan kahvista ensi kerralla")
        try program.expect("Sovitaan kahvista ensi kerralla")
        program.press(.enter)
        try program.expect("the late line") { $0.shows("(jälkikäteen ") && $0.shows("Sovitaan kahvista") }
        program.send("q")
        #expect(try program.expectEnd() == .exited(0))
        expectGivenBack(program)
        #expect(try home.run("memo", "neuvottelu/2").contains("Sovitaan kahvista ensi kerralla"))
    }

    @Test func `a late line is kept key by key, through a kill and beside another screen`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let live = try home.live()
        try live.start()
        try live.save(".o Kahvi auttaa.")
        try live.closeMeeting()

        let killed = try home.open("review", "neuvottelu/2")
        try killed.expect("[1 Kulku]")
        killed.send("A.o Sovitaan ensi kerr")
        try killed.expect("Sovitaan ensi kerr")
        killed.kill()

        let program = try home.open("review", "neuvottelu/2")
        try program.expect("[1 Kulku]")
        program.send("A")
        try program.expect("Sovitaan ensi kerr")
        program.press(.escape)
        try program.expect("Lisäys jäi kesken")
        program.send("m")
        try program.expect("Muistio")
        program.send("q")
        try program.expect("[1 Kulku]")
        program.send("A")
        try program.expect("Sovitaan ensi kerr")
        program.send("alla")
        program.press(.enter)
        try program.expect("(jälkikäteen ")
        program.send("q")
        #expect(try program.expectEnd() == .exited(0))
        #expect(try home.run("memo", "neuvottelu/2").contains("Sovitaan ensi kerralla"))

        let again = try home.open("review", "neuvottelu/2")
        try again.expect("[1 Kulku]")
        again.send("A")
        try again.expect("the empty line") { $0.shows("Lisäys jälkikäteen") && !$0.shows("Sovitaan ensi kerralla") }
        // An Esc and a letter that arrive together are both taken.
        again.press(.escape)
        again.send("q")
        #expect(try again.expectEnd() == .exited(0))
    }
}
