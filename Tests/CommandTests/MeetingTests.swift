import Testing

/// `meeting show`, `add`, `move`, `cancel`, and `log`.
@Suite struct MeetingTests {
    private struct Shown: Decodable {
        struct Part: Decodable {
            let number: Int
            let code: String
            let planned: Int
            let actual: Int?
        }

        struct Line: Decodable {
            let number: Int
            let time: String?
            let kind: String
            let speaker: String?
            let text: String
            let links: [Int]
            let audience: String
        }

        let meeting: String
        let stage: String
        let start: String?
        let place: String
        let theme: String
        let agenda: [Part]
        let entries: [Line]
    }

    @Test(arguments: [
        ("fi_FI.UTF-8", "13.02", "ohjaaja"), ("sv_FI.UTF-8", "13.02", "samtalsledare"),
        ("en_GB.UTF-8", "13:02", "facilitator"),
    ])
    func `a meeting is shown with times and roles as the user writes them`(locale: String, time: String, role: String)
        throws
    {
        let home = try Home.withSample(locale)
        let lines = try home.run("meeting", "show", "neuvottelu/2").lines
        #expect(lines.contains { $0.hasPrefix("  >2   \(time)  g  \(role)") }, "\(lines[10...12])")
        #expect(!lines.contains { line in Home.people.contains { line.contains("  \($0)  ") } }, "nobody by name")
    }

    @Test func `a meeting for scripts has numbers, letters and ISO times`() throws {
        let home = try Home.withSample()
        let shown = try home.json(Shown.self, "meeting", "show", "neuvottelu/2", "--json")
        #expect(shown.meeting == "neuvottelu/2")
        #expect(shown.stage == "closed")
        #expect(shown.agenda.map(\.planned).reduce(0, +) == 180)
        #expect(shown.agenda[2].actual == 35)
        #expect(shown.entries.count == 65)
        let correction = shown.entries[9]
        #expect(correction.kind == "x")
        #expect(correction.speaker == "expert")
        #expect(correction.links == [9])
        #expect(correction.time == "2026-04-09T13:22")
    }

    @Test func `a meeting is added, moved, cancelled and brought back under its number`() throws {
        let home = try Home.withProgramme()
        expectSentence(
            try home.run(
                "meeting",
                "add",
                "neuvottelu",
                "--start",
                "6.8.2026 klo 9",
                "--theme",
                "Lisä",
                "--template",
                "final"
            ),
            status: 0,
            "neuvottelu/6: muutettu."
        )
        expectSentence(try home.run("meeting", "cancel", "neuvottelu/2"), status: 0, "neuvottelu/2: muutettu.")
        #expect(try home.json(Shown.self, "meeting", "show", "neuvottelu/2", "--json").stage == "cancelled")
        #expect(
            try home.run("meeting", "move", "neuvottelu/2", "--start", "2026-04-16T12:30", "--place", "Turku").status
                == 0
        )
        let moved = try home.json(Shown.self, "meeting", "show", "neuvottelu/2", "--json")
        #expect(moved.stage == "not-started")
        #expect(moved.start == "2026-04-16T12:30")
        #expect(moved.place == "Turku")
        let added = try home.json(Shown.self, "meeting", "show", "neuvottelu/6", "--json")
        #expect(added.start == "2026-08-06T09:00")
        #expect(added.theme == "Lisä")
    }

    @Test func `a meeting that was held cannot be cancelled, and that is said`() throws {
        let home = try Home.withSample()
        let finished = try home.run("meeting", "cancel", "neuvottelu/2")
        #expect(finished.status == 64)
        #expect(finished.errors.hasPrefix("oivallus: Tapaaminen on "))
    }

    @Test func `live without a meeting names the candidates when it cannot tell`() throws {
        let home = try Home()
        #expect(try home.run("programme", "create", "uusi", "--title", "Uusi", "--meetings", "2").status == 0)
        expectSentence(try home.run("live"), status: 66, "Mikä tapaaminen? Ehdolla: uusi/1, uusi/2")
    }

    @Test func `a wrong block title is told once, with all its lines, and hides nothing else`() throws {
        let home = try Home.withProgramme("en_GB.UTF-8")
        let rows = (1...15).map { "Loppupuhe\tk\tText \($0)\n" }.joined()
        let notes = try home.write("block\tkind\ttext\n\(rows)\tzz\tLast\n", to: "notes.tsv")
        let finished = try home.run("capture", "neuvottelu/1", "--from", notes)
        #expect(finished.status == 65)
        let sentences = finished.errors.split(separator: "\n")
        #expect(sentences.count == 2)
        #expect(sentences[0].contains("notes.tsv:2:1: The agenda has no block “Loppupuhe”."))
        #expect(sentences[0].hasSuffix("The same on lines 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, … (+4)."))
        #expect(sentences[1].contains("notes.tsv:17:2: "))
    }

    @Test func `review names the meetings of a programme that were held`() throws {
        let home = try Home.withSample()
        let named = try home.run("review", "neuvottelu")
        #expect(named.status == 66)
        #expect(named.errors.contains("Ehdolla: neuvottelu/2\n"), "\(named.errors)")
    }

    private struct Event: Decodable {
        let seq: Int
        let kind: String
        let meeting: String?
    }

    @Test func `the log is one event a line, oldest first, of that meeting alone`() throws {
        let home = try Home.withSample()
        let lines = try home.run("log", "neuvottelu/2").lines
        let events = try lines.map { try JSONLine.decode(Event.self, $0) }
        #expect(events.map(\.seq) == events.map(\.seq).sorted())
        #expect(Set(events.map(\.meeting)).count == 1)
        #expect(events.filter { $0.kind == "entry.captured" }.count == 65)
        #expect(try home.run("log", "neuvottelu/3").output.isEmpty, "nothing has happened in it")
    }
}
