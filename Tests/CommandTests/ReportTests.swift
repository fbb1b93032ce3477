import MeetingEngine
import SampleMeeting
import Testing

/// `report`, and the versions of `memo`: from five meetings to what the client gets.
@Suite struct ReportTests {
    /// A home whose programme has the sample's second meeting, a recommendation and a section written by hand.
    private func home() throws -> Home {
        let home = try Home.withSample()
        try home.write("Ensimmäinen kappale.\n\nToinen kappale.\n", to: "summary.txt")
        for arguments in [
            ["--prose", "summary=summary.txt"],
            ["--recommend", "Malli jokaiselle.", "--evidence", "2/54,2/58", "--addressee", "Liitto"],
        ] {
            let written = try home.shell("exec \"$OIVALLUS\" report neuvottelu \"$@\"", arguments)
            try #require(written.status == 0, "\(written.errors)")
            #expect(written.output.isEmpty)
        }
        return home
    }

    @Test func `the report holds what was written by hand and what was raised to the organisation`() throws {
        let home = try home()
        let report = try home.run("report", "neuvottelu")
        #expect(report.status == 0 && report.errors.isEmpty)
        #expect(report.output.hasPrefix("# Väliraportti: Haasteellinen neuvotteluilmapiiri"))
        #expect(report.output.contains("\nEnsimmäinen kappale.\n\nToinen kappale.\n"))
        #expect(report.output.contains("1. Malli jokaiselle.\n   - **Perustuu:** 2/54, 2/58\n   - **Kenelle:** Liitto"))
        for row in SampleRow.all where row.audience != .organisation {
            #expect(!report.output.contains(Home.decided(row.text)))
        }
        for name in Home.people { #expect(!report.output.contains(name)) }
    }

    @Test func `a recommendation is changed and taken away by its number`() throws {
        let home = try home()
        #expect(try home.run("report", "neuvottelu", "--number", "1", "--effort", "Kaksi päivää").status == 0)
        let changed = try home.run("report", "neuvottelu").output
        #expect(changed.contains("Malli jokaiselle.") && changed.contains("**Työmäärä:** Kaksi päivää"))
        #expect(try home.run("report", "neuvottelu", "--drop", "1").status == 0)
        #expect(!(try home.run("report", "neuvottelu").output.contains("Malli jokaiselle.")))
        expectSentence(try home.run("report", "neuvottelu", "--drop", "1"), status: 66, "Suositusta 1 ei ole.")
    }

    @Test func `what does not exist is named`() throws {
        let home = try home()
        expectSentence(
            try home.run("report", "neuvottelu", "--recommend", "Jotain", "--evidence", "9/9"),
            status: 66,
            "Kirjausta 9/9 ei ole. Viittaa näin: 2/54"
        )
        let section = try home.run("report", "neuvottelu", "--prose", "loppu=summary.txt")
        #expect(section.status == 64 && section.errors.contains("Osaa loppu ei ole. Osat: summary, background"))
    }

    @Test func `a section is written in the editor, whose file is gone afterwards`() throws {
        let home = try home()
        try home.write(
            "#!/bin/sh\nls -l \"$1\" > seen.txt\ncp \"$1\" before.txt\necho 'Muokattu teksti.' > \"$1\"\n",
            to: "editor"
        )
        let edited = try home.shell(
            "chmod +x editor; EDITOR=$PWD/editor exec \"$OIVALLUS\" report neuvottelu --edit summary"
        )
        #expect(edited.status == 0, "\(edited.errors)")
        #expect(home.read("\(home.path)/before.txt") == "Ensimmäinen kappale.\n\nToinen kappale.")
        let seen = home.read("\(home.path)/seen.txt")
        #expect(seen.hasPrefix("-rw-------"))
        let path = seen.split(separator: " ").last.map { $0.filter { !$0.isNewline } } ?? ""
        #expect(try home.shell("test ! -e \"$1\"", [path]).status == 0)
        #expect(try home.run("report", "neuvottelu").output.contains("Muokattu teksti."))
        let failed = try home.shell("EDITOR=false exec \"$OIVALLUS\" report neuvottelu --edit summary")
        #expect(failed.status == 69)
        #expect(try home.run("report", "neuvottelu").output.contains("Muokattu teksti."))
    }

    @Test func `a request to end ends the editor too, and leaves no file of the text`() throws {
        let home = try home()
        try home.write("#!/bin/sh\necho \"$1\" > ready\nexec cat wait\n", to: "editor")
        let ended = try home.shell(
            """
            mkfifo ready wait; chmod +x editor
            EDITOR=$PWD/editor "$OIVALLUS" report neuvottelu --edit summary & program=$!
            read path < ready; kill $program; wait $program; echo $?; test -e "$path"; echo $?
            """
        )
        #expect(ended.lines == ["143", "1"], "\(ended.errors)")
        #expect(try home.run("report", "neuvottelu").output.contains("\nEnsimmäinen kappale.\n"))
    }

    @Test func `names keep the organisation's report back, also in what was written by hand`() throws {
        let home = try home()
        try home.write("Kertun työ auttoi.\n", to: "summary.txt")
        #expect(try home.run("report", "neuvottelu", "--prose", "summary=summary.txt").status == 0)
        let refused = try home.run("report", "neuvottelu")
        #expect(refused.status == 65 && refused.output.isEmpty)
        #expect(refused.errors.contains("Kertun → Osallistujan 5"))
        let own = try home.run("report", "neuvottelu", "--for", "facilitator", "--allow-names")
        #expect(own.status == 0 && own.output.contains("Kertun työ auttoi."))
    }

    @Test func `the entries of the report are a table too`() throws {
        let home = try home()
        let table = try home.run("report", "neuvottelu", "--format", "csv")
        #expect(table.status == 0)
        #expect(table.lines.first == "meeting;id;kind;outcome;source;text")
        #expect(table.output.contains("2;54;"))
    }

    @Test func `a memo is sent, accepted, changed and compared`() throws {
        let home = try Home.withSample()
        expectSentence(
            try home.run("memo", "neuvottelu/2", "--versions"),
            status: 66,
            "Muistiosta ei ole vielä versioita. Tee ensimmäinen: oivallus memo TAPAAMINEN --circulate"
        )
        let sent = try home.run("memo", "neuvottelu/2", "--circulate", "--on", "16.3.2026")
        #expect(sent.status == 0)
        #expect(sent.output.contains("- **Tila:** versio 1, lähetetty kommentoitavaksi 16.3.2026"))
        #expect(try home.run("memo", "neuvottelu/2").output == sent.output)
        let again = try home.run("memo", "neuvottelu/2", "--circulate")
        #expect(again.status == 64 && again.errors.contains("ei ole muuttunut version 1 jälkeen"))

        #expect(try home.run("memo", "neuvottelu/2", "--approve", "--by", "group", "--on", "19.3.2026").status == 0)
        #expect(
            try home.run("memo", "neuvottelu/2").output.contains("- **Tila:** versio 1, hyväksytty 19.3.2026 (ryhmä)")
        )
        let shown = try home.run("memo", "neuvottelu/2", "--show", "1")
        #expect(shown.output == "> versio 1, hyväksytty 19.3.2026 (ryhmä)\n\n\(sent.output)")
        #expect(try home.run("memo", "neuvottelu/2", "--approve").status == 64)

        #expect(try home.run("memo", "neuvottelu/2", "--diff", "1").output == "Versiot ovat samat.\n")
        let list = try home.run("memo", "neuvottelu/2", "--versions")
        #expect(list.output == "1  ryhmä  versio 1, hyväksytty 19.3.2026 (ryhmä)\n")
        #expect(try home.run("memo", "neuvottelu/2", "--show", "2").status == 66)
        #expect(try home.run("memo", "neuvottelu/2", "--show", "1", "--format", "txt").status == 64)
    }
}
