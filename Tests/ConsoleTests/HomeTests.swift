import FoundationEssentials
import TerminalHarness
import Testing

/// The first screen, as a newcomer and as an old hand find it.
@Suite struct HomeTests {
    @Test func `an empty store offers the demo and a new programme; the demo leaves nothing behind`() throws {
        let home = try ThrowawayHome()
        let program = try home.open()
        try program.expect("▶ Kokeile esimerkkitapaamista – mitään ei tallenneta")
        #expect(program.screen.shows("+ Luo ensimmäinen ohjelma"))
        let console = LiveConsole(program)
        program.press(.enter)
        try console.expectLine { $0.isEmpty }
        #expect(program.screen.shows("▶ Tilanteen erittely, "))
        try console.save("Kokeillaan ensin tätä")
        #expect(console.screen.shows("Kokeillaan ensin tätä"))
        #expect(try console.quit() == .exited(0))
        expectGivenBack(program)
        #expect(try home.files(holding: "Kokeillaan ensin") == [])
    }

    @Test func `a newcomer makes a programme with the form, leads its first meeting, and has a memo`() throws {
        let home = try ThrowawayHome()
        let program = try home.open()
        let console = LiveConsole(program)
        try program.expect("+ Luo ensimmäinen ohjelma")
        console.type("n")
        try program.expect("Uusi ohjelma")
        try fill(program, "Nimi", "Työrauha älä hätäile")
        try fill(program, "Tilaaja", "Esimerkkiliitto ry")
        try fill(program, "Paikka", "Jyväskylä, Äijälä")
        try fill(program, "Tapaamisia", "2", instead: true)
        try fill(program, "+", "Åke Östman")
        program.press(.enter)
        console.type("Päivi Mäki")
        program.press(.enter)
        try program.expect("Osallistujat (2)")
        program.press(.control("s"))
        try program.expect("the list") { $0.shows("on luotu") && $0.shows("2/2") }
        #expect(program.screen.shows("Työrauha älä hätäile · Esimerkkiliitto ry"))

        // The first meeting stands below the programme.
        program.press(.down, .enter)
        try console.expectLine { $0.isEmpty }
        #expect(program.screen.shows("Åke Östman"))
        try console.start()
        try console.save(".o,åke Yöllä ei vastata viesteihin.")
        #expect(program.screen.shows("o Åke"))
        program.press(.function(10))
        try program.expect("Päätetäänkö tapaaminen?")
        program.press(.function(10))
        try program.expect("päätetty")
        console.type(":memo\r")
        try program.expect("jakelu: ryhmä")
        // It is written on the user's own stationery; what is wrong in that is said, and nothing is written.
        let folder = "\(home.path)/.config/oivallus/templates"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        _ = try home.write("memo:\n  insight: Opit\n", to: ".config/oivallus/templates/headings.yaml")
        console.type("w")
        try program.expect("headings.yaml:2:3")
        _ = try home.write("memo:\n  insights: Mitä oivalsimme\n", to: ".config/oivallus/templates/headings.yaml")
        console.type("w")
        try program.expect("Muistio on tiedostossa")
        console.type("q")
        try program.expect("the meeting again") { !$0.shows("jakelu: ryhmä") }
        #expect(try console.quit() == .exited(0))
        let name = try #require(home.files(whoseNames: { $0.hasSuffix("-muistio.md") }).first)
        let memo = try String(contentsOfFile: "\(home.path)/\(name)", encoding: .utf8)
        #expect(memo.contains("Yöllä ei vastata viesteihin."))
        #expect(memo.contains("## 6 Mitä oivalsimme"))
        #expect(!memo.contains("Åke") && !memo.contains("Östman"))
    }

    /// Goes down the form to a field and types into it.
    private func fill(
        _ program: ProgramInTerminal,
        _ field: String,
        _ text: String,
        instead: Bool = false
    ) throws {
        func place(_ screen: EmulatedScreen) -> Int? { screen.rows.firstIndex { $0.hasPrefix("›") } }
        func isThere(_ screen: EmulatedScreen) -> Bool { screen.rows.contains { $0.hasPrefix("› \(field)") } }
        var steps = 0
        while !isThere(program.screen) {
            try #require(steps < 40, "no field \(field)")
            let before = place(program.screen)
            program.press(.down)
            try program.expect("the next field") { place($0) != before }
            steps += 1
        }
        if instead { program.press(.control("u")) }
        program.send(text)
        try program.expect("\(text) in \(field)") { $0.rows.contains { $0.hasPrefix("›") && $0.hasSuffix(text) } }
    }

    @Test func `the running meeting stands first, Enter opens it, and the way back leads here`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let first = try home.live("neuvottelu/3")
        try first.start()
        try first.save("Ensimmäinen")
        try first.quit()

        let program = try home.open()
        let console = LiveConsole(program)
        try program.expect("the running meeting, first") {
            $0.shows("Käynnissä") && $0.rows[3].contains("▶ 3/5  ei päivää   Neuvotteluilmapiiri")
        }
        program.press(.enter)
        try console.expectLine { $0.isEmpty }
        #expect(program.screen.shows("Ensimmäinen"))
        console.type(":home")
        program.press(.enter)
        try program.expect("the list") { $0.line == nil && $0.shows("Käynnissä") }
        program.send("q")
        #expect(try program.expectEnd() == .exited(0))
        expectGivenBack(program)
    }

    @Test func `a damaged programme says so in its row, and the others open`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        try "Tämä ei ole tietokanta.".write(
            toFile: "\(home.store)/programmes/rikki.oivallus",
            atomically: false,
            encoding: .utf8
        )
        let program = try home.open()
        try program.expect("both, as they are read one after another") {
            $0.shows("rikki.oivallus ei ole Oivalluksen tiedosto.") && $0.shows("Neuvotteluilmapiiri")
        }
        // Its reason stands in one row, whole.
        #expect(program.screen.rows.contains { $0.contains("rikki") && $0.hasSuffix("Siihen ei koskettu.") })
    }
}
