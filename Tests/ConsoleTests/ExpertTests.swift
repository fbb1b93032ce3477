import FoundationEssentials
import Glibc
import TerminalHarness
import Testing

/// An expert's console beside the facilitator's, in the real program: two processes on one meeting.
@Suite struct ExpertTests {
    /// A meeting that runs, and the facilitator who leads it.
    private static func running() throws -> (home: ThrowawayHome, live: LiveConsole) {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let live = try home.live()
        try live.start()
        return (home, live)
    }

    @Test func `what the group says shows without names, and a correction comes to the facilitator`() throws {
        let (home, live) = try Self.running()
        let expert = try home.expert()
        try live.save(".c,tapio Nauhoittaa ei saa koskaan")
        try expert.program.expect("Nauhoittaa ei saa koskaan")
        #expect(!expert.screen.shows("Tapio"))
        try expert.contribute("x", "Oman keskustelun saa tallentaa")
        #expect(expert.screen.shows("jonossa"))
        try live.program.expect("Oman keskustelun saa tallentaa")
        try live.program.expect("asiantuntijan jonossa 1")
        let meeting = try home.meeting()
        #expect(meeting.texts == ["Nauhoittaa ei saa koskaan", "Oman keskustelun saa tallentaa"])
        #expect(meeting.entries.last?.links == [meeting.entries[0].number])
        #expect(try expert.quit() == .exited(0))
        expectGivenBack(expert.program)
    }

    @Test func `the facilitator's half-typed line and cursor stay, and so does what they look at in the log`() throws {
        let (home, live) = try Self.running()
        let expert = try home.expert()
        live.program.paste((1...30).map { "kirjaus \($0)" }.joined(separator: "\n"))
        try live.program.expect("30 kirjausta")
        live.program.press(.enter)
        try live.expectSaved()
        live.type("Puolikas rivi jää")
        try live.expectLine(endingWith: "Puolikas rivi jää")
        live.program.press(.left, .left, .left)
        try live.program.expect("the caret before the last word") {
            $0.line == "Puolikas rivi jää" && $0.cursorColumn == 17
        }
        let typing = (live.line, live.screen.cursorRow, live.screen.cursorColumn)
        try expert.program.expect("kirjaus 30")
        let stood = Array(live.screen.rows[3..<19])
        try expert.contribute("a", "Kommentti tähän")
        try live.program.expect("1 uudempaa alempana")
        #expect(Array(live.screen.rows[3..<19]) == stood)
        #expect((live.line, live.screen.cursorRow, live.screen.cursorColumn) == typing)

        live.program.press(.pageUp)
        try live.program.expect("the newest entry selected") { $0.rows[$0.cursorRow].contains("Kommentti tähän") }
        live.program.press(.home)
        try live.program.expect("the first entry selected") { $0.rows[$0.cursorRow].hasSuffix("kirjaus 1") }
        let log = Array(live.screen.rows[3..<10])
        try expert.contribute("f", "Faktaa toisesta ikkunasta")
        try home.expectEntries(32, in: live)
        #expect(live.screen.rows[live.screen.cursorRow].hasSuffix("kirjaus 1"))
        #expect(Array(live.screen.rows[3..<10]) == log)
        live.program.press(.escape)
        try live.saveLine(endingWith: "Puolikas rivi jää")
        // It stands where it was begun, before what came meanwhile.
        #expect(try home.meeting().texts.contains("Puolikas rivi jää"))
    }

    @Test func `of two texts written at once the later shows, and both seats are told`() throws {
        let (home, live) = try Self.running()
        let expert = try home.expert()
        try expert.contribute("a", "Alkuperäinen teksti")
        try live.program.expect("Alkuperäinen teksti")
        expert.program.send("e")
        try expert.expectWritten("Alkuperäinen teksti")
        // The facilitator changes it while the expert has the old text before them.
        live.program.press(.pageUp)
        try live.program.expect("the entry selected") { $0.rows[$0.cursorRow].contains("Alkuperäinen teksti") }
        live.program.press(.enter)
        try live.program.expect("Muokkaa")
        live.program.send("m")
        try live.expectLine(endingWith: "Alkuperäinen teksti")
        live.type(" ohjaajalta")
        try live.saveLine(endingWith: "ohjaajalta")
        live.type("Puolikas")
        try live.expectLine(endingWith: "Puolikas")
        expert.type(" asiantuntijalta")
        try expert.expectWritten("Alkuperäinen teksti asiantuntijalta")
        try expert.send()
        try live.program.expect("asiantuntija muutti samaa, ja se teksti näkyy; omasi on historiassa.")
        try expert.program.expect("tekstisi tuli samaan aikaan muutetun tilalle (ohjaaja)")
        live.type(" rivi")
        try live.expectLine(endingWith: "Puolikas rivi")
        #expect(live.screen.shows("omasi on historiassa."), "typing does not take it away")
        #expect(live.screen.shows("kaksi tekstiä"))
        expert.program.press(.enter)
        try expert.program.expect("{ohjaaja: Alkuperäinen teksti ohjaajalta}")
        #expect(try home.meeting().texts.contains("Alkuperäinen teksti asiantuntijalta"))
    }

    @Test func `flag now, word it later; undo takes one's own back`() throws {
        let (home, live) = try Self.running()
        let expert = try home.expert()
        try live.save(".c Sitä ei saa tehdä koskaan")
        try expert.program.expect("Sitä ei saa tehdä koskaan")
        expert.program.send(" ")
        try expert.program.expect("the flag, saved") { $0.shows("Enter kirjoittaa") && !$0.isSaving }
        try live.save("Muuta välissä")
        try expert.program.expect("Muuta välissä")
        expert.program.send("k")
        try expert.program.expect("the flag selected") { $0.rows[$0.cursorRow].contains("Enter kirjoittaa") }
        expert.program.press(.enter)
        try expert.program.expect("the strip") { $0.isWriting }
        expert.type("Saa kyllä")
        try expert.expectWritten("Saa kyllä")
        try expert.send()
        try live.program.expect("Saa kyllä")
        #expect(try home.meeting().texts.contains("Saa kyllä"))
        expert.program.press(.control("z"))
        try expert.program.expect("the words gone") { !$0.shows("Saa kyllä") && !$0.isSaving }
        try live.program.expect("the words gone") { !$0.shows("Saa kyllä") }
        #expect(try home.meeting().texts.contains("Muuta välissä"), "the facilitator's own stays")
    }

    @Test func `what is erased or put off the record vanishes from the expert's screen`() throws {
        let (home, live) = try Self.running()
        let expert = try home.expert()
        try live.save("Tämä hävitetään")
        try live.save("Tämä jää")
        try expert.program.expect("Tämä jää")
        expert.program.send("k")
        try expert.program.expect("the first selected") { $0.rows[$0.cursorRow].contains("hävitetään") }
        live.type(":erase 1")
        try live.program.expect("the command") { $0.commandLine == "erase 1" }
        live.program.press(.enter)
        try live.program.expect("Enter uudestaan hävittää")
        live.program.press(.enter)
        try expert.program.expect("the text gone") { !$0.shows("hävitetään") && $0.shows("Tämä jää") }
        #expect(expert.screen.rows[expert.screen.cursorRow].contains("Tämä jää"))
        try live.command("off 9")
        try expert.program.expect("all gone") { !$0.shows("Tämä jää") && $0.shows("EI KIRJATA") }
        try live.command("on")
        try expert.program.expect("the record") { !$0.shows("EI KIRJATA") }
        try live.save("Taas kirjataan")
        try expert.program.expect("Taas kirjataan")
    }

    @Test func `killed while writing, the expert's seat loses no key; killed, the facilitator's neither`() throws {
        let (home, live) = try Self.running()
        let expert = try home.expert()
        try live.save(".c Tämä on se väite")
        try expert.program.expect("Tämä on se väite")
        try expert.begin("x", "Näin se on")
        expert.program.press(.tab)
        expert.type("luultiin muuta")
        try expert.expectWritten("luultiin muuta")
        expert.program.kill()
        let again = try home.expert()
        try again.expectWritten("luultiin muuta")
        #expect(again.screen.shows("Näin se on"))
        live.type("Kesken jäänyt")
        try live.expectLine(endingWith: "Kesken jäänyt")
        live.program.kill()
        try again.send()
        try again.program.expect("jonossa")
        let back = try home.live()
        try back.expectLine(endingWith: "Kesken jäänyt")
        #expect(back.screen.shows("Näin se on"))
        #expect(try home.meeting().texts == ["Tämä on se väite", "Näin se on"])
    }

    @Test func `a seat that was stopped catches up`() throws {
        let (home, live) = try Self.running()
        let expert = try home.expert()
        try live.save("Ennen pysäytystä")
        try expert.program.expect("Ennen pysäytystä")
        expert.program.signal(SIGSTOP)
        try live.save("Pysäytyksen aikana")
        try live.save("Ja toinen")
        expert.program.signal(SIGCONT)
        try expert.program.expect("what came meanwhile") { $0.shows("Pysäytyksen aikana") && $0.shows("Ja toinen") }
        try expert.contribute("a", "Ehdin mukaan")
        try live.program.expect("Ehdin mukaan")
    }

    @Test func `a second facilitator's window is told so and changes nothing`() throws {
        let (home, live) = try Self.running()
        let second = try home.live()
        try second.program.expect("VAIN LUKU: tapaamista ohjaa jo toinen ikkuna.")
        second.type("Ei tallennu")
        second.program.press(.enter)
        second.program.press(.function(2))
        try live.save("Oikea kirjaus")
        try second.program.expect("Oikea kirjaus")
        #expect(try home.meeting().texts == ["Oikea kirjaus"])
        try live.quit()
    }

    @Test func `two experts sit beside each other, each with undo of their own`() throws {
        let (home, live) = try Self.running()
        let one = try home.expert()
        let two = try home.expert()
        try one.contribute("a", "Ykkösen kommentti")
        try two.program.expect("Ykkösen kommentti")
        two.program.press(.control("z"))
        try two.program.expect("Kumottavaa ei ole.")
        try live.program.expect("Ykkösen kommentti")
        #expect(try home.meeting().texts == ["Ykkösen kommentti"])
    }

    /// The processes that a process has started and that have not ended, as the kernel lists them.
    private static func children(of process: Int32) -> String? {
        try? String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
    }

    @Test func `without a running meeting there are words and an exit code`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        for seat in ["expert", "view"] {
            let finished = try home.attempt([seat])
            #expect(finished.status == 66)
            #expect(finished.errors.hasPrefix("oivallus: Yhtään tapaamista ei ole käynnissä."))
            #expect(finished.errors.contains("neuvottelu/1"))
        }
    }

    @Test(arguments: ["expert", "view"])
    func `nothing leads out of a seat that was given to somebody: no program, no stop`(seat: String) throws {
        let (home, live) = try Self.running()
        // Killed, it starts no child that writes the index.
        live.program.kill()
        let index = { try home.files { $0.hasSuffix("index.sqlite") } }
        for name in try index() { unlink("\(home.path)/\(name)") }
        let program = try home.open([seat], environment: ["EDITOR": "/bin/sh", "SHELL": "/bin/sh"])
        try program.expect("loppuu")
        program.signal(SIGTSTP)
        program.press(.control("z"), .control("o"), .function(4))
        program.send("L")
        // It still answers, in the next language.
        try program.expect("an answer in Swedish") { $0.shows("slutar") }
        #expect(program.ending == nil)
        #expect(Self.children(of: program.process) == "")
        program.press(.escape)
        program.send("q")
        #expect(try program.expectEnd() == .exited(0))
        #expect(try index().isEmpty)
    }
}

extension ThrowawayHome {
    /// Waits until so many entries are stored and the console has nothing on its way.
    func expectEntries(_ count: Int, in console: LiveConsole) throws {
        try console.program.expect("\(count) entries") { _ in try self.meeting().texts.count >= count }
        // What is stored is on the other screen once that has read it: its next frame, whatever that shows.
        try console.program.expectTaken()
        console.program.settle()
    }
}
