import FoundationEssentials
import Testing

/// `search`: entries of all meetings, from the shell.
@Suite struct SearchTests {
    private struct Found: Decodable {
        struct Meeting: Decodable {
            struct Entry: Decodable {
                var id: String
                var marked: [String]
                var elsewhere: String?
                var number: Int
                var kind: String
                var text: String
                var marks: [[Int]]
            }
            var meeting: String
            var id: String
            var entries: [Entry]
        }
        var found: Int
        var isCapped: Bool
        var meetings: [Meeting]
    }

    private func numbers(_ home: Home, _ query: String...) throws -> [Int] {
        try home.json(Found.self, "search", query.joined(separator: " "), "--json").meetings
            .flatMap(\.entries).map(\.number)
    }

    @Test func `what was captured is found, by meeting, with every word that answers marked`() throws {
        let home = try Home.withSample()
        let found = try home.json(Found.self, "search", "\"yhteinen muistio\"", "--json")
        #expect(found.meetings.map(\.meeting) == ["neuvottelu/2"])
        let entry = try #require(found.meetings.first?.entries.first)
        #expect(entry.number == 59)
        #expect(entry.marks.map { String(Array(entry.text)[$0[0]..<$0[1]]) } == ["yhteinen", "muistio"])
        #expect(entry.marked == ["yhteinen", "muistio"] && entry.id.count == 36 && found.meetings[0].id.count == 36)
        let printed = try home.run("search", "rakenne", "--kind", "oivallus")
        #expect(printed.lines.count == 2)
        #expect(printed.lines[0].hasPrefix("neuvottelu/2"))
        #expect(printed.lines[1].contains(">58  o  Rakenne rauhoittaa"))
        #expect(printed.errors == "oivallus: 1 kirjaus\n")
    }

    @Test func `filters narrow it, in three languages`() throws {
        let home = try Home.withSample()
        #expect(try numbers(home, "oikaistu:kyllä") == [38, 28, 25, 14, 9])
        #expect(try numbers(home, "laji:x", "tsl") == [15])
        #expect(try numbers(home, "slag:insikt", "muistio") == [59])
        #expect(try numbers(home, "muistio", "after:2030").isEmpty)
        #expect(try numbers(home, "nimikierros", "-kamerat").isEmpty)
    }

    @Test(arguments: [
        ("lajii:oivallus", "Suodatinta ”lajii:” ei ole; tarkoititko ”laji:”? Lainausmerkeissä se on teksti."),
        ("palkka -vuosi:2025", "Miinus ei käy suodattimeen ”vuosi:”. Rajaa aika suodattimilla alkaen: ja ennen:."),
        ("after:2025 year:2024", "”after:” ja ”year:” rajaavat samaa asiaa; jätä toinen pois."),
        ("after:5/24", "”5/24” ei käy suodattimeen ”after:”. Käy esimerkiksi 2024, 3/2024 tai 12.3.2024."),
        ("§", "”§”: haku löytää vain sanoja ja numeroita."),
        ("laji:höpö", "”höpö” ei käy suodattimeen ”laji:”. Käy esimerkiksi oivallus, oikaisu tai x."),
        ("laji:", "”laji:” tarvitsee arvon, esimerkiksi oivallus, oikaisu tai x."),
        ("alkaen:eilen", "”eilen” ei käy suodattimeen ”alkaen:”. Käy esimerkiksi 2024, 3/2024 tai 12.3.2024."),
        ("ohjelma:muu", "Ohjelmaa ”muu” ei ole."),
    ])
    func `a wrong filter is named`(query: String, sentence: String) throws {
        let home = try Home.withProgramme()
        expectSentence(try home.run("search", query), status: 65, sentence)
    }

    @Test func `an index that was damaged is made again, and searched`() throws {
        let home = try Home.withSample()
        let found = try home.run("search", "muistio")
        #expect(found.status == 0)
        try #require(
            try home.shell(
                "cd .local/share/oivallus && head -c 100000 /dev/zero | tr '\\0' 'x' | dd of=index.sqlite bs=4096 seek=2 conv=notrunc"
            ).status == 0
        )
        #expect(try home.run("search", "muistio").lines == found.lines)
    }

    @Test func `a programme that cannot be read is told not to be among what was searched`() throws {
        let home = try Home.withSample()
        try #require(try home.shell("echo roskaa > .local/share/oivallus/programmes/rikki.oivallus").status == 0)
        let found = try home.run("search", "muistio")
        #expect(found.status == 0 && !found.lines.isEmpty)
        #expect(found.errors.contains("rikki.oivallus"))
    }

    @Test func `what stands around a word is no part of it, and is not marked`() throws {
        let home = try Home.withSample()
        let found = try home.json(Found.self, "search", "muistio?", "--json")
        let entry = try #require(found.meetings.flatMap(\.entries).first { $0.number == 59 })
        #expect(entry.marks.map { String(Array(entry.text)[$0[0]..<$0[1]]) } == ["muistio"])
    }

    @Test func `a minus excludes, in the line and as an argument of its own, beside options before and after`() throws {
        let home = try Home.withSample()
        let claims = try numbers(home, "muistio", "laji:c")
        let all = try numbers(home, "muistio")
        #expect(!claims.isEmpty && claims.count < all.count)
        #expect(try numbers(home, "muistio", "-laji:c").sorted() == all.filter { !claims.contains($0) }.sorted())
        for arguments in [
            ["muistio", "-laji:c", "--json"], ["--json", "-laji:c", "muistio"], ["-laji:c", "--json", "muistio"],
            ["--limit", "50", "muistio", "--json", "-laji:c", "-hinta"],
        ] {
            let finished = try home.shell("exec \"$OIVALLUS\" search \"$@\"", arguments)
            #expect(finished.status == 0, "\(arguments): \(finished.errors)")
            let found = try JSONDecoder().decode(Found.self, from: Data(finished.output.utf8))
            #expect(found.meetings.flatMap(\.entries).count == all.count - claims.count, "\(arguments)")
        }
        #expect(try home.run("search", "-h").output.contains("USAGE"))
        #expect(try home.run("search", "muistio", "--muu").status == 64)
        #expect(try home.run("search", "").status == 64)
        #expect(try home.run("search").status == 64)
    }

    @Test func `a word that stands only in a source is shown there, as text and as JSON`() throws {
        let home = try Home.withSample()
        let printed = try home.run("search", "tsl", "laji:x")
        #expect(printed.lines.contains { $0.contains(">15  x  Suoja on vahva") && $0.contains(" [TSL 7 luku 10 §") })
        let found = try home.json(Found.self, "search", "tsl laji:x", "--json")
        let entry = try #require(found.meetings.first?.entries.first)
        #expect(entry.marks.isEmpty && entry.marked == ["TSL"])
        #expect(entry.elsewhere?.hasPrefix("TSL 7 luku 10 §") == true)
        #expect(try home.json(Found.self, "search", "vahva", "--json").meetings[0].entries[0].elsewhere == nil)
    }

    @Test func `an option stands beside the line, whatever stands in that`() throws {
        let home = try Home.withSample()
        #expect(try home.run("search", "\"rakenne", "--kind", "o").lines.count == 2)
        let title = try home.run("search", "rakenne", "--programme", "Neuvotteluilmapiiri")
        #expect(title.lines.first?.hasPrefix("neuvottelu/2") == true)
        #expect(try home.run("search", "--kind", "o", "--limit", "2").lines.filter { $0.contains(">") }.count == 2)
        #expect(try home.run("search", "rakenne", "--limit", "0").status == 64)
    }

    @Test func `one's own glossary counts, and a fault in it is said without stopping the search`() throws {
        let home = try Home.withSample()
        #expect(try numbers(home, "pöytäkirjake").isEmpty)
        try #require(try home.shell("mkdir -p .config/oivallus").status == 0)
        try home.write("- [muistio, pöytäkirjake]\n", to: ".config/oivallus/glossary.yaml")
        #expect(try numbers(home, "pöytäkirjake").contains(59))
        try home.write("- muistio\n", to: ".config/oivallus/glossary.yaml")
        let finished = try home.run("search", "rakenne", "--kind", "o")
        #expect(finished.status == 0)
        #expect(finished.errors.contains("glossary.yaml:1:3"))
    }
}
