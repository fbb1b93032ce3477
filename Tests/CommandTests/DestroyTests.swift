import Testing

/// `programme delete` and `programme erase-person` destroy truly.
@Suite struct DestroyTests {
    @Test func `a deleted programme is gone from every byte of the store`() throws {
        let home = try Home.withSample()
        #expect(try home.run("programme", "create", "toinen", "--title", "Toinen").status == 0)
        #expect(try home.shell("exec \"$OIVALLUS\" index").status == 0)
        #expect(!(try home.files(holding: "Esimerkkiliitto")).isEmpty)
        #expect(!(try home.files(holding: "kireyttä")).isEmpty)
        expectSentence(
            try home.run("programme", "delete", "neuvottelu", "--yes"),
            status: 0,
            "Ohjelma neuvottelu on poistettu lopullisesti. Varmuuskopioihin poisto ei ulotu."
        )
        for text in ["Esimerkkiliitto", "kireyttä", "aura@example.invalid", "Haasteellinen"] {
            #expect(try home.files(holding: text) == [])
        }
        #expect(try home.shell("ls -A .local/share/oivallus/programmes").lines == ["toinen.oivallus"])
        #expect(try home.run("programme", "list").lines.first == "toinen  Toinen")
    }

    @Test func `without a terminal to ask on, deleting says what it would do and does nothing`() throws {
        let home = try Home.withProgramme()
        let finished = try home.run("programme", "delete", "neuvottelu")
        #expect(finished.status == 64)
        #expect(finished.errors.hasSuffix("oivallus: Mitään ei tehty.\n"))
        #expect(try home.run("programme", "show", "neuvottelu").status == 0)
    }

    @Test(arguments: ["1", "Aura", "aura"])
    func `an erased person's name and contact are in no byte, and what they said has no speaker`(person: String) throws
    {
        let home = try Home.withSample()
        #expect(try home.files(holding: "aura@example.invalid") == ["programmes/neuvottelu.people"])
        expectSentence(
            try home.run("programme", "erase-person", "neuvottelu", person, "--yes"),
            status: 0,
            "osallistuja 1: nimi ja yhteystieto on tuhottu, kirjauksista on poistettu tieto puhujasta."
        )
        #expect(try home.files(holding: "aura@example.invalid") == [])
        #expect(try home.files(holding: "Aura") == [])
        let meeting = try home.run("meeting", "show", "neuvottelu/2")
        #expect(!meeting.output.contains("osallistuja 1 "))
        #expect(meeting.output.contains("osallistuja 2 "))
        #expect(meeting.lines.contains { $0.hasPrefix("  >5 ") && $0.contains("  –  ") })
        #expect(try home.run("memo", "neuvottelu/2").status == 0)
        #expect(try home.run("check").status == 0)
    }

    @Test func `texts in which the name stands are named, to be erased in the meeting`() throws {
        let home = try Home.withProgramme()
        try home.write("kind\ttext\nk\tAura ehdotti taukoa.\n", to: "notes.tsv")
        try #require(try home.run("capture", "neuvottelu/1", "--from", "notes.tsv").status == 0)
        let finished = try home.run("programme", "erase-person", "neuvottelu", "Aura", "--yes")
        #expect(finished.status == 0)
        #expect(
            finished.errors.hasSuffix(
                "Nimi on yhä näissä teksteissä: neuvottelu/1 >1. Tuhoa ne tapaamisessa: :erase numero\n"
            )
        )
    }
}
