import MeetingEngine
import SampleMeeting
import Testing

/// `capture --from` and `memo`: from notes to a document.
@Suite struct MemoTests {
    /// The texts of the sample that each circle of readers may see.
    private static let privateNotes = SampleRow.all.filter { $0.kind == .ownNote }.map(\.text)

    @Test(arguments: [("fi", "# Muistio"), ("sv", "# "), ("en", "# Memo")])
    func `the sample becomes a memo in each language`(language: String, title: String) throws {
        let home = try Home.withSample()
        let memo = try home.run("memo", "neuvottelu/2", "--for", "organisation", "--language", language)
        #expect(memo.status == 0)
        #expect(memo.errors.isEmpty)
        #expect(memo.output.hasPrefix(title))
        #expect(memo.lines.filter { $0.hasPrefix("## ") && $0.dropFirst(3).first?.isNumber == true }.count == 10)
        let told = SampleRow.all.filter { memo.output.contains(unescaped: Home.decided($0.text)) }
        #expect(told.count == 36)
        #expect(told.allSatisfy { $0.audience == .organisation })
        #expect(!Self.privateNotes.isEmpty)
        for note in Self.privateNotes { #expect(!memo.output.contains(unescaped: note)) }
        for name in Home.people { #expect(!memo.output.contains(name)) }
    }

    @Test(arguments: ["group", "organisation", "facilitator", "expert"])
    func `private notes are in no memo`(reader: String) throws {
        let home = try Home.withSample()
        let memo = try home.run("memo", "neuvottelu/2", "--for", reader)
        #expect(memo.status == 0)
        for note in Self.privateNotes { #expect(!memo.output.contains(unescaped: note)) }
    }

    @Test func `the expert gets the list to check: what others wrote in their name, by number`() throws {
        let home = try Home.withSample()
        let group = try home.run("memo", "neuvottelu/2")
        let list = try home.run("memo", "neuvottelu/2", "--for", "expert").output
        #expect(list.contains("Asiantuntijan tarkistuslista"))
        #expect(list.contains("oikaisu:"))
        #expect(list.contains("(asiantuntija ei ole tarkistanut)"))
        #expect(!list.contains("Oivallukset"))
        #expect(try home.run("memo", "neuvottelu/2", "--for", "organisation").output != group.output)
    }

    @Test func `the same notes make the same memo`() throws {
        let memo = try Home.withSample().run("memo", "neuvottelu/2").output
        #expect(try Home.withSample("en_GB.UTF-8").run("memo", "neuvottelu/2").output == memo)
    }

    @Test func `a memo is written whole, for its owner alone, in place of the earlier one`() throws {
        let home = try Home.withSample()
        try home.write("vanha", to: "muistio.md")
        expectSentence(
            try home.run("memo", "neuvottelu/2", "-o", "muistio.md"),
            status: 0,
            "Kirjoitettu: muistio.md"
        )
        #expect(home.read("\(home.path)/muistio.md") == (try home.run("memo", "neuvottelu/2").output))
        #expect(try home.shell("stat -c %a muistio.md").output == "600\n")
        #expect(try home.shell("ls -A | grep -c '^.oivallus-'").output == "0\n", "no draft of it is left")
    }

    @Test func `a name of the roster in a text keeps the memo back, with its places, unless it is allowed`() throws {
        let home = try Home.withProgramme()
        try home.write(
            "kind\taudience\ttext\nk\t\tTuli puhe, että Aura ehdotti taukoa.\no\t\tTauko auttaa.\n",
            to: "n.tsv"
        )
        try #require(try home.run("capture", "neuvottelu/1", "--from", "n.tsv").status == 0)
        let kept = try home.run("memo", "neuvottelu/1", "-o", "memo.md")
        #expect(kept.status == 65)
        #expect(kept.output.isEmpty)
        let sentences = kept.errors.split(separator: "\n")
        #expect(sentences.count == 3)
        #expect(sentences[0] == "oivallus: Teksteissä on yksi nimi; mitään ei kirjoitettu:")
        #expect(sentences[1] == "oivallus: tapaaminen 1, kirjaus 1, merkki 17: Aura → osallistuja 1")
        #expect(sentences[2].contains("--allow-names"))
        #expect(home.bytes("\(home.path)/memo.md").isEmpty)
        expectSentence(
            try home.run("memo", "neuvottelu/1", "--allow-names"),
            status: 64,
            "Nimet voi sallia vain ohjaajan omaan kappaleeseen: --for facilitator --allow-names."
        )
        let allowed = try home.run("memo", "neuvottelu/1", "--for", "facilitator", "--allow-names")
        #expect(allowed.status == 0)
        #expect(allowed.output.contains("Aura ehdotti taukoa"))
    }

    @Test func `in the sample as it was written, the names keep the memo back where the group would read them`() throws
    {
        let home = try Home.withProgramme()
        try home.write(SampleRow.file, to: "sample.tsv")
        try #require(try home.run("capture", "neuvottelu/2", "--from", "sample.tsv").status == 0)
        for reader in ["group", "organisation"] {
            let kept = try home.run("memo", "neuvottelu/2", "--for", reader)
            #expect(kept.status == 65)
            #expect(kept.output.isEmpty)
            #expect(kept.errors.contains("kirjaus 37, merkki 23: Kertun → osallistujan 5"))
            #expect(kept.errors.contains("kirjaus 63, merkki 40: Laurille → osallistujalle 6") == (reader == "group"))
            #expect(!kept.errors.contains("kirjaus 27") && !kept.errors.contains("kirjaus 42"))
        }
    }

    @Test func `CSV, JSON Lines and Windows-1252 are read as well`() throws {
        let home = try Home.withProgramme()
        try home.write("\u{FEFF}kind;text\r\nk;\"Hyvä; parempi\"\r\n", to: "notes.csv")
        try home.write("{\"kind\":\"oivallus\",\"text\":\"Ymmärsin\"}\n", to: "notes.jsonl")
        try home.write(Array("kind;text\nk;".utf8) + [0x48, 0xE4, 0x74, 0xE4] + Array("\n".utf8), to: "old.csv")
        for (meeting, file, text) in [
            (1, "notes.csv", "Hyvä; parempi"), (2, "notes.jsonl", "Ymmärsin"), (3, "old.csv", "Hätä"),
        ] {
            let finished = try home.run("capture", "neuvottelu/\(meeting)", "--from", file)
            #expect(finished.errors == "oivallus: Kirjauksia tuotu: 1.\n")
            #expect(finished.output.isEmpty)
            #expect(try home.run("meeting", "show", "neuvottelu/\(meeting)").output.contains(text))
        }
    }
}

extension String {
    /// Whether a Markdown text holds a text, its escapes set aside.
    fileprivate func contains(unescaped text: String) -> Bool {
        !text.isEmpty && replacing("\\", with: "").contains(text.replacing("\\", with: ""))
    }
}
