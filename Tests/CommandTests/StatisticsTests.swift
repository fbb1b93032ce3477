import FoundationEssentials
import Testing

/// `statistics`: the numbers of all meetings, from the shell.
@Suite struct StatisticsTests {
    private struct Printed: Decodable {
        struct Numbers: Decodable {
            var meetings: Int
            var teachingHours: Int
            var attendances: Int?
            var entries: Int
            var kinds: [String: Int]
            var corrections: Int
            var notTold: [String]
        }
        struct Row: Decodable {
            var name: String
            var numbers: Numbers
        }
        var form: Int
        var planned: Int
        var total: Numbers
        var years: [Row]
        var clients: [Row]
    }

    @Test func `the numbers are those of the meetings that were held`() throws {
        let home = try Home.withSample()
        let printed = try home.json(Printed.self, "statistics", "--json")
        #expect(printed.form == 1)
        #expect(printed.planned == 4)
        #expect(printed.total.meetings == 1)
        #expect(printed.total.attendances == 8)
        #expect(printed.total.kinds["x"] == printed.total.corrections)
        #expect(printed.total.kinds["m"] == nil, "private notes are nobody's numbers")
        #expect(printed.total.kinds.values.reduce(0, +) == printed.total.entries)
        #expect(printed.total.teachingHours == 3)
        #expect(printed.years.map(\.name) == ["2026"])
        #expect(printed.clients.map(\.name) == ["Esimerkkiliitto ry"])
        let text = try home.run("statistics").output
        #expect(text.contains("1 pidetty yhdessä ohjelmassa, tulossa 4"))
        #expect(text.contains("Kirjaukset lajeittain"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 78 })
    }

    @Test func `fewer than five people are not told, but to the facilitator`() throws {
        let home = try Home()
        let roster = try home.write("name\nAura\nEino\nHelka\n", to: "few.csv")
        let notes = try home.write("speaker\ttext\nAura\tYksi.\nEino\tKaksi.\nHelka\tKolme.\n", to: "notes.tsv")
        let creation = ["programme", "create", "pieni", "--title", "Pieni", "--start", "12.3.2026 13.00"]
        for line in [creation + ["--roster", roster], ["capture", "pieni/1", "--from", notes]] {
            #expect(try home.shell("exec \"$OIVALLUS\" \"$@\"", line).status == 0)
        }
        let told = try home.json(Printed.self, "statistics", "--json")
        #expect(told.total.attendances == nil && told.total.notTold == ["attendances"])
        #expect(try home.run("statistics").output.contains("* Alle viiden ihmisen lukuja ei kerrota"))
        let own = try home.json(Printed.self, "statistics", "--json", "--for", "facilitator")
        #expect(own.total.attendances == 3 && own.total.notTold.isEmpty)
    }

    @Test func `a programme that cannot be read is named, and the exit code tells that its numbers are missing`() throws
    {
        let home = try Home.withSample()
        try home.write("junk", to: ".local/share/oivallus/programmes/rikki.oivallus")
        let printed = try home.run("statistics", "--json")
        #expect(printed.status == 65)
        #expect(printed.errors.contains("rikki.oivallus"))
        #expect(printed.output.contains("\"meetings\":1") || printed.output.contains("\"meetings\" : 1"))
    }

    @Test func `a store without meetings says so`() throws {
        #expect(try Home().run("statistics").output == "Yhtään tapaamista ei ole vielä pidetty.\n")
    }

    /// A home whose commands find Python.
    private func sample() throws -> Home {
        let home = try Home.withSample()
        home.environment["PATH"] = ProcessInfo.processInfo.environment["PATH"]
        return home
    }

    @Test(.enabled(if: Home.path(of: "python3") != nil, "Python checks the schema"))
    func `the JSON keeps to its documented schema`() throws {
        let home = try sample()
        try home.writeSchemaReader()
        let repository = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let checked = try home.shell(
            "\"$OIVALLUS\" statistics --json | python3 schema.py \"$1\"",
            ["\(repository)/Documentation/statistics.schema.json"]
        )
        #expect(checked.output == "sound\n", "\(checked.errors)")
    }
}
