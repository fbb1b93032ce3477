import FoundationEssentials
import GRDB
import MeetingEngine
import Testing

@testable import MeetingStore

/// The words of the index: found, kept up to date, and gone when they are erased.
///
/// The language is the caller's: here a word is its own base form, and its beginning is a part.
@Suite struct SearchTests {
    let test: TestStore
    init() throws { test = try TestStore() }

    static let plain = TextAnalysis(
        signature: "plain",
        forms: { text, _ in
            let words = text.lowercased().split { !$0.isLetter }.map(String.init)
            return .init(bases: words, parts: words.map { "_" + $0.prefix(3) })
        },
        lookup: { word, isPartial in .init(exact: [word.lowercased()], prefixes: isPartial ? [word.lowercased()] : [])
        },
        marks: { _, _, _ in [] }
    )

    func index(_ analysis: TextAnalysis = plain) throws {
        _ = try Indexer.run(test.folder, search: SearchIndexing(analysis, zone: .helsinki))
    }

    func find(_ word: String, isPartial: Bool = false, _ change: (inout SearchQuery) -> Void = { _ in }) throws
        -> [String]
    {
        var query = SearchQuery()
        if !word.isEmpty { query.wanted = [.word(word, isPartial: isPartial)] }
        change(&query)
        let search = ArchiveSearch(test.folder, Self.plain, zone: .helsinki)
        return try search.find(query).groups.flatMap(\.hits).map(\.text)
    }

    @Test func `what was captured is found after the index was brought up to date, the newest first`() throws {
        let file = try test.create()
        try test.expectSaved(file.submit(test.capture("Tauko auttaa")))
        try test.expectSaved(file.submit(test.capture("Pitkä tauko")))
        try index()
        #expect(try find("tauko") == ["Pitkä tauko", "Tauko auttaa"])
        try test.expectSaved(file.submit(test.capture("Kolmas tauko")))
        try index()
        #expect(try find("tauko").first == "Kolmas tauko")
        #expect(try find("tau", isPartial: true).count == 3)
        #expect(try find("tau").isEmpty)
        #expect(try find("t", isPartial: true).count == 3)
        file.close()
    }

    @Test func `a kind, a theme, a programme or readers are left out`() throws {
        let file = try test.create()
        for (text, kind, themes) in [
            ("tauko yksi", EntryKind.insight, ["raha"]), ("tauko kaksi", .claim, []), ("tauko kolme", .insight, []),
        ] {
            let new = NewEntry(id: test.id(), kind: kind, text: text, themes: themes)
            try test.expectSaved(file.submit(test.submission(.capture(new))))
        }
        file.close()
        try index()
        #expect(try find("tauko") { $0.unwantedKinds = [.claim] } == ["tauko kolme", "tauko yksi"])
        #expect(try find("") { $0.unwantedKinds = [.claim, .insight] }.isEmpty)
        #expect(try find("tauko") { $0.unwantedThemes = ["raha"] } == ["tauko kolme", "tauko kaksi"])
        #expect(try find("tauko") { $0.unwantedProgrammes = ["neuvottelu"] }.isEmpty)
        #expect(try find("tauko") { $0.unwantedAudiences = [.group] }.isEmpty)
        #expect(try find("tauko") { $0.unwantedAudiences = [.organisation] }.count == 3)
        #expect(throws: SearchFault.unknownProgramme("muu")) { try find("tauko") { $0.unwantedProgrammes = ["muu"] } }
    }

    @Test func `a word that stands only in the source is shown there`() throws {
        let file = try test.create()
        let new = NewEntry(id: test.id(), kind: .correction, text: "Palkka maksetaan", source: "Työsopimuslaki 2:13")
        try test.expectSaved(file.submit(test.submission(.capture(new))))
        file.close()
        try index()
        let marking = TextAnalysis(
            signature: "plain",
            forms: Self.plain.forms,
            lookup: Self.plain.lookup,
            marks: { text, _, lookups in
                let words = lookups.flatMap(\.exact)
                return words.contains { text.lowercased().hasPrefix($0) } ? [0..<words[0].count] : []
            }
        )
        func hit(_ word: String) throws -> SearchFindings.Hit? {
            var query = SearchQuery()
            query.wanted = [.word(word, isPartial: false)]
            return try ArchiveSearch(test.folder, marking, zone: .helsinki).find(query).groups.first?.hits.first
        }
        #expect(try hit("palkka")?.elsewhere == "")
        #expect(try hit("työsopimuslaki")?.elsewhere == "Työsopimuslaki 2:13")
        #expect(try hit("työsopimuslaki")?.elsewhereMarks == [0..<14])
    }

    @Test func `filters, phrases and what must not stand there narrow the search`() throws {
        let file = try test.create()
        for text in ["yksi kaksi kolme", "kolme kaksi yksi", "yksi neljä"] {
            try test.expectSaved(file.submit(test.capture(text)))
        }
        try index()
        #expect(try find("") { $0.wanted = [.phrase("kaksi kolme")] } == ["yksi kaksi kolme"])
        #expect(try find("yksi") { $0.unwanted = [.word("neljä", isPartial: false)] }.count == 2)
        #expect(try find("") { $0.unwanted = [.word("kaksi", isPartial: false)] } == ["yksi neljä"])
        #expect(try find("yksi") { $0.kinds = [.correction] }.isEmpty)
        #expect(try find("yksi") { $0.isStarred = false }.count == 3)
        #expect(try find("yksi") { $0.isCorrected = true }.isEmpty)
        #expect(try find("yksi") { $0.programmes = ["neuvo"] }.count == 3)
        #expect(throws: SearchFault.unknownProgramme("muu")) { try find("yksi") { $0.programmes = ["muu"] } }
        #expect(try find("yksi") { $0.after = CalendarDay(year: 2026, month: 3, day: 12) }.count == 3)
        #expect(try find("yksi") { $0.before = CalendarDay(year: 2026, month: 3, day: 12) }.isEmpty)
        #expect(try find("") { $0.after = CalendarDay(year: 2026, month: 1, day: 1) }.count == 3)
        file.close()
    }

    @Test func `signs of the search language are text in a word and a phrase`() throws {
        let file = try test.create()
        try test.expectSaved(file.submit(test.capture("a \"b\" OR c* NEAR(d) ^e text:f")))
        try index()
        for word in ["\"", "OR", "NEAR(", "^e", "text:f", "*", "a\" OR \"zzz", "(", "-", "{", "+"] {
            _ = try find(word)
            _ = try find("") { $0.wanted = [.phrase(word)] }
        }
        #expect(try find("a\" OR \"zzz").isEmpty)
        file.close()
    }

    @Test func `without an index that is said`() {
        #expect(throws: SearchFault.noIndex) { try find("tauko") }
    }

    @Test func `an index that is damaged within is said to be unreadable, and made again by the next run`() throws {
        let file = try test.create()
        for number in 0..<200 { try test.expectSaved(file.submit(test.capture("kirjaus \(number) tauko"))) }
        file.close()
        try index()
        let url = URL(fileURLWithPath: test.folder.indexFile)
        var bytes = try Data(contentsOf: url)
        for place in stride(from: 4096 * 2, to: bytes.count, by: 7) { bytes[place] = 0xFF }
        try bytes.write(to: url)
        #expect(throws: SearchFault.unreadable) { try find("tauko") }
        try index()
        #expect(try find("tauko").count == 50)
        #expect(FileSystem.status(test.folder.indexDamage) == nil)
    }

    @Test func `a word that the index does not hold finds nothing, whatever stands beside it`() throws {
        let file = try test.create()
        try test.expectSaved(file.submit(test.capture("Tauko auttaa")))
        file.close()
        try index()
        for word in ["xyz", "§", "👩", "..."] {
            #expect(try find(word).isEmpty, "\(word)")
            #expect(try find("tauko") { $0.wanted.append(.word(word, isPartial: false)) }.isEmpty, "\(word)")
            #expect(try find("tauko") { $0.unwanted = [.word(word, isPartial: false)] }.count == 1, "\(word)")
        }
    }

    @Test func `a programme is meant by its short name in any case, and by the words of its title`() throws {
        let file = try test.create()
        try test.expectSaved(file.submit(test.capture("Tauko auttaa")))
        let details = ProgrammeDetails(title: "Haasteellinen neuvotteluilmapiiri", client: "Liitto")
        try test.expectSaved(file.submit(test.submission(.reviseProgramme(details), by: Seat(.command))))
        file.close()
        try index()
        for name in [
            "neuvottelu", "NEUVOTTELU", "neuvo", "Haasteellinen neuvotteluilmapiiri", "haast", "neuvotteluilma",
        ] {
            #expect(try find("tauko") { $0.programmes = [name] }.count == 1, "\(name)")
        }
        #expect(throws: SearchFault.unknownProgramme("ilmapiiri")) {
            try find("tauko") { $0.programmes = ["ilmapiiri"] }
        }
    }

    @Test func `a theme is found in any of its forms, and by its beginning`() throws {
        let analysis = TextAnalysis(
            signature: "themes",
            forms: { text, language in
                var forms = Self.plain.forms(text, language)
                if text == "työajoista" { forms.bases.append("työaika") }
                if text == "neuvotteluilmapiiri" { forms.parts.append("ilmapiiri") }
                return forms
            },
            lookup: Self.plain.lookup,
            marks: Self.plain.marks
        )
        let file = try test.create()
        for theme in ["Työajoista", "neuvotteluilmapiiri", "luottamus"] {
            try test.expectSaved(file.submit(test.capture("tauko \(theme)", themes: [theme])))
        }
        file.close()
        try index(analysis)
        for (theme, text) in [
            ("työaika", "tauko Työajoista"), ("ilmapiiri", "tauko neuvotteluilmapiiri"), ("luot", "tauko luottamus"),
            ("neuvotteluilmap", "tauko neuvotteluilmapiiri"), ("#työajoista", "tauko Työajoista"),
        ] {
            #expect(try find("tauko") { $0.themes = [theme] } == [text], "\(theme)")
        }
        #expect(try find("tauko") { $0.themes = ["tauko"] }.isEmpty)
    }

    @Test func `an erased text is in no byte of the index, nor its words`() throws {
        let file = try test.create()
        let entry: ID<Entry> = test.id()
        try test.expectSaved(file.submit(test.capture("Xyloforbisania on salaista", id: entry)))
        try test.expectSaved(file.submit(test.capture("Muu jää")))
        try index()
        #expect(try find("xyloforbisania").count == 1)
        try test.expectSaved(file.submit(test.submission(.erase([entry]))))
        try index()
        #expect(try find("xyloforbisania").isEmpty)
        #expect(try find("muu") == ["Muu jää"])
        let bytes = try Data(contentsOf: URL(fileURLWithPath: test.folder.indexFile))
        for trace in ["Xyloforbisania", "xyloforbisania", "forbisania", "salaista", "yloforb"] {
            #expect(bytes.firstRange(of: Data(trace.utf8)) == nil, "\(trace)")
        }
        let terms = try words().flatMap(\.value)
        #expect(terms.contains("muu") && terms.contains("^jä"))
        #expect(!terms.contains { $0.contains("xy") || $0.contains("sal") })
        file.close()
    }

    @Test func `an index whose words were computed otherwise is made anew`() throws {
        let file = try test.create()
        try test.expectSaved(file.submit(test.capture("Tauko auttaa")))
        file.close()
        try index()
        let other = TextAnalysis(
            signature: "other",
            forms: { _, _ in .init(bases: ["lepo"], parts: []) },
            lookup: Self.plain.lookup,
            marks: Self.plain.marks
        )
        try index(other)
        #expect(try find("lepo") == ["Tauko auttaa"])
        #expect(try find("tauko") == ["Tauko auttaa"])
    }

    @Test func `a programme that is deleted leaves no word`() throws {
        let file = try test.create()
        try test.expectSaved(file.submit(test.capture("Xyloforbisania")))
        file.close()
        try index()
        try test.folder.deleteProgramme(test.name)
        try index()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: test.folder.indexFile))
        #expect(bytes.firstRange(of: Data("yloforb".utf8)) == nil)
        #expect(try find("xyloforbisania").isEmpty)
    }

    @Test func `an index brought up to date step by step finds what one made at once finds`() throws {
        let file = try test.create()
        for number in 0..<60 {
            try test.expectSaved(file.submit(test.capture("kirjaus \(number) tauko")))
            if number % 7 == 0 { try index() }
        }
        file.close()
        try index()
        let stepwise = try find("tauko")
        try FileSystem.destroy(test.folder.indexFile)
        try index()
        #expect(try find("tauko") == stepwise)
        #expect(stepwise.count == 50)
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func `an index made anew holds the entries and words of one that was kept up`(seed: UInt64) throws {
        let file = try test.create()
        for step in 0..<5 {
            try test.act(file, seed: seed * 10 + UInt64(step), count: 25)
            try index()
        }
        file.close()
        let kept = try words()
        #expect(kept.count > 2)
        #expect(
            try Indexer.rebuild(test.folder, search: SearchIndexing(Self.plain, zone: .helsinki))
                == .updated(changes: 1)
        )
        #expect(try words() == kept)
    }

    /// What each entry is found by, by what is kept of it beside.
    private func words() throws -> [String: [String]] {
        let queue = try DatabaseQueue(path: test.folder.indexFile)
        defer { try? queue.close() }
        return try queue.write { db in
            try db.execute(sql: "CREATE VIRTUAL TABLE temp.term USING fts5vocab(main, search, instance)")
            let terms = Dictionary(
                grouping: try Row.fetchAll(db, sql: "SELECT doc, term FROM temp.term").map {
                    ($0[0] as Int64, $0[1] as String)
                },
                by: \.0
            )
            let sql = """
                SELECT id, printf('%s %d %d %s %s %s %s %d %d', hex(entry), meeting, number, kind, text, more, facets,
                digest, forms) FROM entry
                """
            let rows = try Row.fetchAll(db, sql: sql)
            #expect(Set(rows.map { $0[0] as Int64 }) == Set(terms.keys))
            return Dictionary(uniqueKeysWithValues: rows.map { ($0[1], (terms[$0[0]] ?? []).map(\.1).sorted()) })
        }
    }

    @Test func `a beginning of any length is found, and so is a phrase only where its words stand side by side`() throws
    {
        let file = try test.create()
        for text in [
            "Neuvotteluilmapiiri ja työaika", "Työaika ja neuvotteluilmapiiri", "yt-neuvottelut, työaika ja tauko",
        ] {
            try test.expectSaved(file.submit(test.capture(text)))
        }
        try index()
        let word = "neuvotteluilmapiiri"
        for length in 1...word.count {
            let found = try find(String(word.prefix(length)), isPartial: true)
            #expect(found.count == (length <= 10 ? 3 : 2), "\(length) letters")
        }
        #expect(try find("neuvotteluilmapiirx", isPartial: true).isEmpty)
        #expect(try find("yt-neuvottelut") == ["yt-neuvottelut, työaika ja tauko"])
        #expect(try find("yt-neuv", isPartial: true).count == 1)
        #expect(try find("") { $0.wanted = [.phrase("ja työaika")] } == ["Neuvotteluilmapiiri ja työaika"])
        #expect(try find("tauko") { $0.unwanted = [.phrase("työaika ja")] }.isEmpty)
        #expect(try find("työaika") { $0.unwanted = [.phrase("työaika ja")] } == ["Neuvotteluilmapiiri ja työaika"])
        #expect(try find("työaika") { $0.unwanted = [.phrase("ja neuvottelut")] }.count == 3)
        file.close()
    }

    @Test func `the thread answers the newest question`() throws {
        let file = try test.create()
        try test.expectSaved(file.submit(test.capture("Tauko auttaa")))
        file.close()
        try index()
        let thread = try SearchThread(test.folder, zone: .helsinki) { Self.plain }
        defer { thread.close() }
        var query = SearchQuery()
        var last = 0
        for word in ["t", "ta", "tau", "tauk", "tauko"] {
            query.wanted = [.word(word, isPartial: true)]
            last = thread.ask(.search(query))
        }
        var answer: SearchThread.Answer?
        while answer?.question != last { answer = thread.answer() ?? answer }
        guard case .search(let found)? = try answer?.result.get() else {
            Issue.record("another answer")
            return
        }
        #expect(found.found == 1)
    }
}
