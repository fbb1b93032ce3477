import Testing

/// `programme create`, `edit`, `list` and `show`.
@Suite struct ProgrammeTests {
    @Test func `a programme is created with its people and meetings, and the next step is said`() throws {
        let home = try Home()
        let roster = try home.write("nimi;yhteystieto\nAura;aura@example.invalid\nEino;\n", to: "people.csv")
        let made = try home.run(
            "programme",
            "create",
            "neuvottelu",
            "--title",
            "Ilmapiiri",
            "--client",
            "Liitto ry",
            "--meetings",
            "3",
            "--start",
            "2026-03-12T13:00",
            "--weeks",
            "2",
            "--place",
            "Opintokeskus",
            "--goal",
            "Yksi",
            "--goal",
            "Kaksi",
            "--roster",
            roster
        )
        expectSentence(
            made,
            status: 0,
            "Ohjelma neuvottelu on luotu, tapaamisia 3. Avaa ensimmäinen: oivallus live neuvottelu/1"
        )
        #expect(
            try home.run("programme", "show", "neuvottelu").lines == [
                "Ilmapiiri",
                "Liitto ry · Opintokeskus",
                "  – Yksi",
                "  – Kaksi",
                "  osallistuja 1  Aura  aura@example.invalid",
                "  osallistuja 2  Eino",
                "  neuvottelu/1  12.3.2026 klo 13.00  tulossa",
                "  neuvottelu/2  26.3.2026 klo 13.00  tulossa",
                "  neuvottelu/3  9.4.2026 klo 13.00   tulossa",
            ]
        )
    }

    @Test func `the list stands in columns, in the user's language`() throws {
        let home = try Home.withProgramme("en_GB.UTF-8")
        #expect(try home.run("meeting", "add", "neuvottelu", "--theme", "A sixth one").status == 0)
        #expect(
            try home.run("programme", "list").lines == [
                "neuvottelu  Haasteellinen neuvotteluilmapiiri (Esimerkkiliitto ry)",
                "  neuvottelu/1  12 March 2026, 13:00  planned",
                "  neuvottelu/2  9 April 2026, 13:00   planned",
                "  neuvottelu/3  7 May 2026, 13:00     planned",
                "  neuvottelu/4  4 June 2026, 13:00    planned",
                "  neuvottelu/5  2 July 2026, 13:00    planned",
                "  neuvottelu/6  no date               planned  A sixth one",
            ]
        )
    }

    @Test func `an empty store lists nothing and says how to begin`() throws {
        expectSentence(
            try Home().run("programme", "list"),
            status: 0,
            "Ohjelmia ei vielä ole. Luo ensimmäinen: oivallus programme create, tai kokeile: oivallus demo"
        )
        #expect(try Home().run("programme", "list", "--json").output == "[\n\n]\n")
    }

    private struct Listed: Decodable, Equatable {
        struct Meeting: Decodable, Equatable {
            let meeting: String
            let number: Int
            let start: String?
            let stage: String
            let entries: Int
        }

        let name: String
        let title: String
        let client: String
        let people: Int
        let usable: Bool
        let meetings: [Meeting]
    }

    @Test func `the list for scripts has sorted keys and no words of a language`() throws {
        let home = try Home.withSample()
        let listed = try home.json([Listed].self, "programme", "list", "--json")
        #expect(listed.map(\.name) == ["neuvottelu"])
        #expect(listed[0].people == 8)
        #expect(
            listed[0].meetings.map(\.stage) == ["not-started", "closed", "not-started", "not-started", "not-started"]
        )
        #expect(listed[0].meetings[1].entries == 65)
        #expect(listed[0].meetings[1].start == "2026-04-09T13:00")
        let keys = try home.run("programme", "list", "--json").lines.filter { $0.hasPrefix("    \"") }
        #expect(keys == keys.sorted())
        #expect(keys.count == 6)
    }

    private struct Shown: Decodable {
        struct Member: Decodable, Equatable {
            let number: Int
            let name: String?
            let role: String
            let left: Bool
        }

        let title: String
        let client: String
        let place: String
        let goals: [String]
        let language: String
        let people: [Member]
    }

    @Test func `edit changes what is given and leaves the rest`() throws {
        let home = try Home.withProgramme()
        let guests = try home.write("name,role\nVeera,guest\n", to: "guests.csv")
        let edited = try home.run(
            "programme",
            "edit",
            "neuvottelu",
            "--title",
            "Toinen nimi",
            "--goal",
            "Selvyys",
            "--language",
            "sv",
            "--roster",
            guests
        )
        expectSentence(edited, status: 0, "neuvottelu: muutettu.")
        let shown = try home.json(Shown.self, "programme", "show", "neuvottelu", "--json")
        #expect(shown.title == "Toinen nimi")
        #expect(shown.client == "Esimerkkiliitto ry")
        #expect(shown.goals == ["Selvyys"])
        #expect(shown.language == "sv")
        #expect(shown.people.count == 9)
        #expect(shown.people.last == .init(number: 9, name: "Veera", role: "guest", left: false))
    }

    @Test func `a programme that could not be made leaves nothing behind`() throws {
        let home = try Home()
        let bad = try home.write("name\nAura\nAura\n", to: "twice.csv")
        let finished = try home.run("programme", "create", "uusi", "--title", "Uusi", "--roster", bad)
        #expect(finished.status == 65)
        #expect(finished.errors.contains("twice.csv:3:1: "))
        #expect(try home.run("programme", "create", "uusi", "--title", "Uusi", "--template", "olematon").status == 66)
        #expect(try home.run("programme", "list", "--json").output == "[\n\n]\n")
        #expect(try home.run("programme", "create", "uusi", "--title", "Uusi").status == 0)
    }
}
