import FoundationEssentials
import TerminalHarness
import Testing

/// A whole meeting, from the attendance to the memo on the disk.
@Suite struct CourseTests {
    @Test func `three hours at speed: blocks, a break, a replan, off the record, erased, closed, and a memo`() throws {
        let home = try ThrowawayHome(clock: (16, 5, 0))
        try home.makeProgramme()
        let console = try home.live()
        let program = console.program

        // It began at one; the clock is right although the console was opened only now.
        try console.command("start 13.00")
        try program.expect("loppuu 18.")
        try console.command("back 183")
        try console.save(",aura Kokeilin kahvia ennen neuvottelua.")

        // The blocks, each as it began.
        try console.command("goto 3")
        try console.command("back 120")
        try program.expect("Tilanteen erittely")
        try console.save(",eino Kiire ja peruutukset vievät valmistelun.")
        try console.save(".c,tapio Nauhoittaa ei saa.")
        try console.save(".x Keskustelun, johon osallistuu, saa tallentaa. -- RL 24:5")
        #expect(console.screen.shows("└ Keskustelun"))

        // A break now; the block goes on after it.
        try console.command("break")
        try program.expect("▶ Tauko")
        program.press(.function(8))
        try program.expect("Jatkamme klo")
        program.press(.function(8))
        try console.expectLine { $0.isEmpty }

        // The rest no longer fits: the proposal is looked at, and accepted.
        program.press(.function(6))
        try program.expect("Ehdotus:")
        program.press(.function(6))
        try program.expect("the proposal to be gone") { !$0.shows("Ehdotus:") && !$0.isSaving }
        #expect(try home.meeting().agenda.contains { $0.allotted < $0.planned })

        // Off the record nothing is kept, not even what is typed and not entered.
        try console.command("goto RATKAISUT")
        program.press(.function(9))
        try program.expect("EI KIRJATA")
        console.type("Salaisuuksista ei jälkeäkään")
        try program.expect("Nyt ei kirjata")
        program.press(.enter)
        #expect(console.line.isEmpty)
        program.press(.function(9))
        try program.expect("on the record again") { !$0.shows("EI KIRJATA") }

        // Said, written, and then to be destroyed.
        try console.save("Hävitettäväksi tarkoitettu lausuma")
        console.type(":erase \(try #require(home.meeting().entries.last).number)")
        program.press(.enter)
        try program.expect("Enter uudestaan hävittää")
        program.press(.enter)
        try program.expect("the words to be gone") { !$0.shows("lausuma") && !$0.isSaving }

        try console.command("goto OIVALLUKSET")
        try console.save("Ensin pitää tietää, onko vastapuolella valtuuksia.")
        try console.save(".s,kerttu Selvittää valtuudet. -- 9.4.2027")
        program.press(.function(10))
        try program.expect("Päätetäänkö tapaaminen?")
        program.press(.function(10))
        try program.expect("päätetty")
        // What someone has made of an earlier memo stays.
        _ = try home.write("Viimeistelty muistio", to: "neuvottelu-2-muistio.md")
        try console.command("memo")
        try program.expect("jakelu: ryhmä")
        console.type("w")
        try program.expect("neuvottelu-2-muistio-2.md")
        console.type("q")
        try program.expect("the meeting again") { !$0.shows("jakelu: ryhmä") }
        #expect(try console.quit() == .exited(0))
        let kept = try String(contentsOfFile: "\(home.path)/neuvottelu-2-muistio.md", encoding: .utf8)
        #expect(kept == "Viimeistelty muistio")

        let memo = try String(contentsOfFile: "\(home.path)/neuvottelu-2-muistio-2.md", encoding: .utf8)
        #expect(memo.contains("Ensin pitää tietää, onko vastapuolella valtuuksia."))
        #expect(memo.contains("Keskustelun, johon osallistuu, saa tallentaa."))
        #expect(memo.contains("Osallistuja 5, 9.4.2027 mennessä"))
        for unwanted in ["Kerttu", "Aura", "Hävitettäväksi", "Salaisuuksista", "Nauhoittaa ei saa"] {
            #expect(!memo.contains(unwanted), "\(unwanted) stands in the memo")
        }
        // In no byte of the programme, its drafts, the index, the memo or the rescue folder.
        for gone in ["Hävitettäväksi", "lausuma", "Salaisuuksista", "jälkeäkään"] {
            #expect(try home.files(holding: gone) == [])
        }
        #expect(try !home.files(holding: "valtuuksia").isEmpty)
        #expect(try home.attempt(["check"]).status == 0)
        // A clean end leaves no journal and no draft.
        // The index has one as long as it is brought up to date, which is another process's work.
        #expect(
            try home.files(whoseNames: { $0.hasSuffix(".oivallus-journal") || $0.hasSuffix(".people-journal") }) == []
        )
    }

    @Test func `reopened in the middle, the meeting goes on with the clock right`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        var console = try home.live()
        try console.command("start 13.40")
        try console.command("goto 2")
        try console.command("back 20")
        try console.program.expect("Välitehtävien purku ja kuulumiset, enää 4:")
        try console.save("Ennen katkosta")
        #expect(try console.quit() == .exited(0))

        console = try home.live()
        #expect(console.screen.shows("Ennen katkosta"))
        #expect(console.screen.shows("Välitehtävien purku ja kuulumiset, "))
        try console.program.expect("loppuu 16.40")
        console.program.press(.function(5))
        try console.program.expect("Lohkolla on nyt 30 min.")
        try console.expectSaved()
        console.program.press(.backspace)
        try console.expectLine { $0 == "Ennen katkosta" }
        console.type(" ja sen jälkeen")
        console.program.press(.enter)
        try console.expectSaved()
        #expect(try home.meeting().texts == ["Ennen katkosta ja sen jälkeen"])
    }

    @Test func `a late meeting says how late in hours and minutes, not in two hundred minutes`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let console = try home.live()
        try console.command("start 11.00")
        // Three hours, and some minutes more when this machine was slow to come here.
        #expect(console.screen.rows[1].contains(/^ ▶ Aloitus ja pelisäännöt, 3 h( \d min)? yli ajan/))
        #expect(console.screen.rows[0].contains(/loppuu 17\.0\d \(3 h( \d min)? yli\)/))
    }

    @Test func `two F2 in a row are one, and it is said`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let console = try home.live()
        // In one piece, so that the second does not come later than it was pressed.
        console.program.send(KeyName.function(2).bytes + KeyName.function(2).bytes)
        try console.program.expect("F2 tuli kahdesti")
        try console.expectSaved()
        #expect(try home.meeting().agenda.first?.current == true)
    }
}
