import Testing

/// `agenda`: out as CSV, in from CSV or a template.
@Suite struct AgendaTests {
    @Test(arguments: ["basic", "kickoff", "case-consultation", "timeout-dialogue", "opera", "final"])
    func `what is printed reads back identical`(template: String) throws {
        let home = try Home.withProgramme()
        #expect(try home.run("agenda", "neuvottelu/1", "--template", template).status == 0)
        let printed = try home.run("agenda", "neuvottelu/1")
        try home.write(printed.output, to: "agenda.csv")
        #expect(
            try home.run("agenda", "neuvottelu/3", "--from", "agenda.csv").errors
                == "oivallus: neuvottelu/3: muutettu.\n"
        )
        #expect(try home.run("agenda", "neuvottelu/3").output == printed.output)
        #expect(
            try home.run("agenda", "neuvottelu/1", "--json").output
                == home.run("agenda", "neuvottelu/3", "--json").output
        )
    }

    private struct Part: Decodable, Equatable {
        let title: String
        let planned: Int
    }

    @Test func `a CSV of one's own needs titles and minutes; what is not read is named`() throws {
        let home = try Home.withProgramme()
        try home.write("title,minutes,colour\nAlku,1:30,red\nTauko,15,blue\nLoppu,1.5h,\n", to: "own.csv")
        let changed = try home.run("agenda", "neuvottelu/2", "--from", "own.csv")
        #expect(changed.status == 0)
        #expect(changed.output.isEmpty)
        #expect(changed.errors.hasPrefix("oivallus: own.csv:1:15: "))
        let parts = try home.json([Part].self, "agenda", "neuvottelu/2", "--json")
        #expect(parts.map(\.planned) == [90, 15, 90])
    }

    @Test func `templates of one's own go before the built-in ones`() throws {
        let home = try Home.withProgramme()
        try #require(try home.shell("mkdir -p .config/oivallus/agendas").status == 0)
        try home.write(
            "title: Oma\nblocks:\n  - title: Ainoa\n    minutes: 45\n",
            to: ".config/oivallus/agendas/basic.yaml"
        )
        let changed = try home.run("agenda", "neuvottelu/1", "--template", "basic")
        #expect(changed.status == 0, "\(changed.errors)")
        #expect(try home.json([Part].self, "agenda", "neuvottelu/1", "--json") == [Part(title: "Ainoa", planned: 45)])
    }

    @Test func `an agenda of a meeting that was held keeps the blocks that have begun`() throws {
        let home = try Home.withSample()
        try home.write("title,minutes\nUusi,60\n", to: "other.csv")
        let finished = try home.run("agenda", "neuvottelu/2", "--from", "other.csv")
        #expect(finished.status == 64)
        #expect(finished.output.isEmpty)
    }
}
