import FoundationEssentials
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
        for trace in ["Xyloforbisania", "xyloforbisania", "forbisania", "salaista"] {
            #expect(bytes.firstRange(of: Data(trace.utf8)) == nil, "\(trace)")
        }
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
