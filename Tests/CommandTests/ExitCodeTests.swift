import Testing

/// What fails says one sentence on standard error, prints nothing, and ends with the code that scripts read.
@Suite struct ExitCodeTests {
    @Test func `what is not there is 66`() throws {
        let home = try Home.withProgramme()
        expectSentence(
            try home.run("programme", "show", "olematon"),
            status: 66,
            "Ohjelmaa olematon ei ole. Luettelo: oivallus programme list"
        )
        expectSentence(
            try home.run("memo", "neuvottelu/9"),
            status: 66,
            "Tapaamista neuvottelu/9 ei ole. Luettelo: oivallus programme list"
        )
        #expect(try home.run("log", "olematon/1").status == 66)
        #expect(try home.run("meeting", "show", "neuvottelu").status == 66)
        #expect(try home.run("programme", "delete", "olematon", "--yes").status == 66)
        #expect(try home.run("programme", "delete", "../neuvottelu", "--yes").status == 66)
        #expect(try home.run("programme", "erase-person", "neuvottelu", "99", "--yes").status == 66)
        #expect(try home.run("agenda", "neuvottelu/1", "--template", "olematon").status == 66)
    }

    @Test func `a file that cannot be read is 66 and named without a line, in the user's language`() throws {
        let home = try Home.withProgramme()
        for arguments in [["capture", "neuvottelu/1"], ["agenda", "neuvottelu/1"]] {
            let finished = try home.shell("exec \"$OIVALLUS\" \"$@\"", arguments + ["--from", "olematon.csv"])
            expectSentence(finished, status: 66, "Tiedostoa olematon.csv ei ole.")
        }
    }

    @Test func `a folder in place of a file is 66 too`() throws {
        let home = try Home.withProgramme()
        let finished = try home.run("capture", "neuvottelu/1", "--from", home.path)
        #expect(finished.status == 66)
        #expect(finished.errors.hasPrefix("oivallus: \(home.path): Tiedostoa ei voi lukea"))
    }

    @Test func `bad input is 65, each fault with its line and column, and nothing is stored`() throws {
        let home = try Home.withProgramme()
        try home.write("kind\ttext\nk\tEnsimmäinen\nzz\tToinen\nk\tKolmas\n", to: "notes.tsv")
        let finished = try home.run("capture", "neuvottelu/1", "--from", "notes.tsv")
        #expect(finished.status == 65)
        #expect(finished.output.isEmpty)
        #expect(finished.errors.hasPrefix("oivallus: notes.tsv:3:1: "))
        #expect(!(try home.run("meeting", "show", "neuvottelu/1").output.contains("Ensimmäinen")))

        try home.write("title,minutes\nAlku,90\nLoppu,paljon\n", to: "agenda.csv")
        let agenda = try home.run("agenda", "neuvottelu/1", "--from", "agenda.csv")
        #expect(agenda.status == 65)
        #expect(agenda.errors.hasPrefix("oivallus: agenda.csv:3:7: "))
    }

    @Test(arguments: [
        ["programme", "create"], ["programme", "create", "x"], ["nosuch"], ["memo", "neuvottelu/1", "--format", "rtf"],
        ["memo", "neuvottelu/1", "--for", "everybody"], ["memo"], ["capture", "neuvottelu/1"], ["log"],
        ["programme", "create", "x", "--title", "x", "--meetings", "99"],
        ["programme", "create", "x", "--title", "x", "--start", "joskus"],
        ["programme", "create", "a/b", "--title", "x"], ["programme", "create", "neuvottelu", "--title", "x"],
        ["meeting", "move", "neuvottelu/1"], ["agenda", "neuvottelu/1", "--json", "--template", "basic"],
        ["agenda", "neuvottelu/1", "--from", "x.csv", "--template", "basic"], ["programme", "delete", "neuvottelu"],
        ["programme", "erase-person", "neuvottelu", "1"],
    ])
    func `a command line that cannot be followed is 64 and changes nothing`(arguments: [String]) throws {
        let home = try Home.withProgramme()
        let before = home.bytes(home.file())
        let finished = try home.shell("exec \"$OIVALLUS\" \"$@\"", arguments)
        #expect(finished.status == 64)
        #expect(finished.output.isEmpty)
        #expect(!finished.errors.isEmpty)
        #expect(home.bytes(home.file()) == before)
        #expect(try home.run("programme", "show", "x").status == 66)
    }

    @Test func `what cannot be written is 73, and a full disk 74`() throws {
        let home = try Home.withProgramme("en_GB.UTF-8")
        expectSentence(
            try home.run("memo", "neuvottelu/1", "-o", "no/memo.md"),
            status: 73,
            "There is no folder no. Make it first, or choose another."
        )
        expectSentence(
            try home.run("memo", "neuvottelu/1", "-o", home.path),
            status: 73,
            "\(home.path) is not a plain file, so it was not opened."
        )
        let full = try home.shell("exec \"$OIVALLUS\" memo neuvottelu/1 >/dev/full")
        #expect(full.status == 74)
        #expect(full.errors == "oivallus: Not all of it could be printed (error 28). Check the space on the disk.\n")
    }

    @Test func `sentences come in Finnish, Swedish and English`() throws {
        let sentences = try ["fi_FI.UTF-8", "sv_FI.UTF-8", "en_GB.UTF-8", "C"].map {
            try Home($0).run("programme", "show", "x").errors
        }
        #expect(
            sentences == [
                "oivallus: Ohjelmaa x ei ole. Luettelo: oivallus programme list\n",
                "oivallus: Programmet x finns inte. Lista: oivallus programme list\n",
                "oivallus: There is no programme x. List them: oivallus programme list\n",
                "oivallus: There is no programme x. List them: oivallus programme list\n",
            ]
        )
    }

    @Test func `the language of the settings goes before the locale's`() throws {
        let home = try Home("fi_FI.UTF-8")
        #expect(
            try home.shell("mkdir -p .config/oivallus && echo 'language: sv' > .config/oivallus/config.yaml").status
                == 0
        )
        #expect(try home.run("programme", "show", "x").errors.contains("finns inte"))
    }
}
