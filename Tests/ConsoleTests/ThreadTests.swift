import SampleMeeting
import TerminalHarness
import Testing

/// Past meetings as a whole, in a terminal: the list, a search, threads, a comparison, the statistics.
@Suite struct ThreadTests {
    @Test func `from the list of past meetings one searches, follows, compares and counts, and comes back`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let file = try home.write(String(decoding: SampleRow.file, as: UTF8.self), to: "sample.tsv")
        for meeting in ["neuvottelu/1", "neuvottelu/3"] { try home.run("capture", meeting, "--from", file) }
        try home.run("index")

        let program = try home.open("review")
        try program.expect("the list, with its keys") {
            $0.shows("katselu") && $0.shows("c vertaa") && $0.shows("oivallusta")
        }
        program.send("/muistiota laji:c")
        try program.expect("the hits") { $0.shows("2 kirjausta") && $0.shows("neuvottelu/1") }
        program.press(.enter)
        try program.expect("the review, at the entry") { $0.shows("[2 Loki]") && $0.shows("juututtiin") }
        program.send("s")
        try program.expect("what is like it") { $0.shows("Samankaltaiset: käsitys") && $0.shows("ensi kerran") }
        program.press(.enter)
        try program.expect("a review again") { $0.shows("[2 Loki]") }
        program.send("q")
        try program.expect("the thread again") { $0.shows("Samankaltaiset: käsitys") && $0.shows("ensi kerran") }
        program.send("q")
        try program.expect("the review below") { $0.shows("[2 Loki]") }
        program.send("q")
        try program.expect("the search below") { $0.shows("muistiota laji:c") && $0.shows("2 kirjausta") }
        program.press(.escape)
        try program.expect("the list") { $0.shows("katselu") && $0.shows("c vertaa") }
        program.send("gjc")
        try program.expect("Vertaillaan: Neuvotteluilmapiiri 1/5")
        program.send("jjc")
        try program.expect("both sides") { $0.shows("Vertailu") && $0.shows("Luvut") && $0.shows("│") }
        program.send("q")
        try program.expect("the list again") { $0.shows("c vertaa") }
        program.send("s")
        try program.expect("the numbers") { $0.shows("2 pidetty yhdessä ohjelmassa") && !$0.shows("luetaan") }
        program.send("q")
        try program.expect("the list once more") { $0.shows("c vertaa") }
        program.send("v")
        try program.expect("the facilitator's list") { !$0.shows("katselu") && $0.shows("n uusi") }
        program.send("q")
        #expect(try program.expectEnd() == .exited(0))
        expectGivenBack(program)
    }
}
