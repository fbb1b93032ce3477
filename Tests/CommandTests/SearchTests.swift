import Testing

/// `search`: entries of all meetings, from the shell.
@Suite struct SearchTests {
    private struct Found: Decodable {
        struct Meeting: Decodable {
            struct Entry: Decodable {
                var number: Int
                var kind: String
                var text: String
                var marks: [[Int]]
            }
            var meeting: String
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
        ("lajii:oivallus", "Suodatinta ”lajii:” ei ole; tarkoititko ”laji:”?"),
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

    @Test func `what stands around a word is no part of it, and is not marked`() throws {
        let home = try Home.withSample()
        let found = try home.json(Found.self, "search", "muistio?", "--json")
        let entry = try #require(found.meetings.flatMap(\.entries).first { $0.number == 59 })
        #expect(entry.marks.map { String(Array(entry.text)[$0[0]..<$0[1]]) } == ["muistio"])
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
