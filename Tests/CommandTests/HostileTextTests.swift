import Testing

/// Text from outside never acts on the terminal it is printed to.
@Suite struct HostileTextTests {
    private static let title = "Otsikko\u{1B}[2J\u{202E}takaperin\u{9B}31m\u{7}\nuusi rivi\u{200B}\u{1F600}"

    private func home() throws -> Home {
        let home = try Home()
        let roster = try home.write("name\nAura\u{1B}]0;nimi\u{7}\u{2066}\n", to: "people.csv")
        let made = try home.run(
            "programme",
            "create",
            "paha",
            "--title",
            Self.title,
            "--client",
            Self.title,
            "--place",
            Self.title,
            "--goal",
            Self.title,
            "--roster",
            roster,
            "--meetings",
            "2"
        )
        try #require(made.status == 0, "\(made.errors)")
        try #require(try home.run("meeting", "move", "paha/1", "--theme", Self.title).status == 0)
        try home.write("kind\ttext\tsource\nf\tKirjaus\u{1B}[31m\u{202E}\tLähde\u{1B}c\u{2067}\n", to: "notes.tsv")
        try #require(try home.run("capture", "paha/1", "--from", "notes.tsv").status == 0)
        return home
    }

    /// What would act on a terminal, or turn the order of what is read.
    private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
            || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }

    @Test(arguments: [
        ["programme", "list"], ["programme", "list", "--json"], ["programme", "show", "paha"],
        ["programme", "show", "paha", "--json"], ["meeting", "show", "paha/1"],
        ["meeting", "show", "paha/1", "--json"],
        ["memo", "paha/1", "--for", "facilitator"], ["log", "paha/1"], ["agenda", "paha/1"],
        ["agenda", "paha/1", "--json"],
        ["check"], ["programme", "show", "\u{1B}[2J\u{202E}"], ["memo", "\u{1B}[2J/1"], ["\u{1B}[2J\u{202E}"],
        ["programme", "create", "x", "--title", "x", "--start", "\u{1B}[2J"],
        ["capture", "paha/1", "--from", "\u{1B}[2J"],
    ])
    func `no command prints or says a control sign`(arguments: [String]) throws {
        let home = try home()
        let finished = try home.shell("exec \"$OIVALLUS\" \"$@\"", arguments)
        #expect(!(finished.output + finished.errors).isEmpty)
        #expect(!finished.output.unicodeScalars.contains(where: isHarmful), "\(finished.output.debugDescription)")
        #expect(!finished.errors.unicodeScalars.contains(where: isHarmful), "\(finished.errors.debugDescription)")
    }

    private struct Shown: Decodable { let title: String }

    @Test func `scripts get the text as it is, and people get one line`() throws {
        let home = try home()
        let shown = try home.json(Shown.self, "programme", "show", "paha", "--json")
        #expect(shown.title == Self.title)
        #expect(try home.run("programme", "show", "paha").lines[0].contains("\u{2424}uusi rivi"))
    }

    @Test func `an agenda with control signs in it prints harmless and reads back`() throws {
        let home = try home()
        try home.write("title,minutes\n\"Alku\u{1B}[2J\",90\nLoppu,90\n", to: "agenda.csv")
        try #require(try home.run("agenda", "paha/2", "--from", "agenda.csv").status == 0)
        let printed = try home.run("agenda", "paha/2")
        #expect(!printed.output.unicodeScalars.contains(where: isHarmful))
        try home.write(printed.output, to: "again.csv")
        #expect(try home.run("agenda", "paha/2", "--from", "again.csv").status == 0)
        #expect(try home.run("agenda", "paha/2").output == printed.output)
    }
}
