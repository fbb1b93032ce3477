import MeetingEngine
import Testing

@testable import MeetingStore

/// What appears again over meetings and programmes, as the index tells it.
@Suite struct ThreadTests {
    let test: TestStore
    init() throws { test = try TestStore() }

    private func search() throws -> ArchiveSearch {
        _ = try Indexer.run(test.folder, search: SearchIndexing(SearchTests.plain, zone: .helsinki))
        return ArchiveSearch(test.folder, SearchTests.plain, zone: .helsinki)
    }

    private func capture(
        _ text: String,
        _ kind: EntryKind,
        themes: [String] = [],
        links: [ID<Entry>] = [],
        id: ID<Entry>? = nil
    ) -> Submission {
        let new = NewEntry(id: id ?? test.id(), kind: kind, text: text, links: links, themes: themes)
        return test.submission(.capture(new))
    }

    @Test func `a theme is followed from its first entry to its last`() throws {
        let file = try test.create()
        try test.expectSaved(file.submit(capture("Ensimmäinen", .situationFactor, themes: ["Luottamus"])))
        try test.expectSaved(file.submit(capture("Muu", .claim, themes: ["luottamusmies"])))
        try test.expectSaved(file.submit(capture("Toinen", .insight, themes: ["tauko", "luottamus"])))
        file.close()
        let thread = try search().thread(of: .theme("luottamus"))
        #expect(thread.appearances.map(\.text) == ["Ensimmäinen", "Toinen"])
        #expect(thread.appearances.map(\.themes) == [["luottamus"], ["tauko", "luottamus"]])
        #expect(thread.meetings == 1 && thread.programmes == 1 && !thread.isCapped)
        #expect(thread.years.map(\.year) == [2026] && thread.years.map(\.count) == [2])
        #expect(thread.appearances.first?.title == "Neuvotteluilmapiiri")
    }

    @Test func `an entry is followed to those that share its words, with what came of each`() throws {
        let file = try test.create()
        let (first, second): (ID<Entry>, ID<Entry>) = (test.id(), test.id())
        try test.expectSaved(file.submit(capture("Luottamusmies maksaa kulut aina itse", .claim, id: first)))
        try test.expectSaved(file.submit(capture("Työnantaja korvaa kulut", .correction, links: [first])))
        try test.expectSaved(file.submit(capture("Luottamusmies maksaa itse kulut", .claim, id: second)))
        try test.expectSaved(file.submit(capture("Kahvi maksaa liikaa", .concern)))
        file.close()
        let subject = ThreadSubject.entry(
            second,
            of: "neuvottelu",
            kind: .claim,
            text: "Luottamusmies maksaa itse kulut"
        )
        let thread = try search().thread(of: subject)
        #expect(thread.appearances.map(\.entry) == [first, second], "one shared word is chance")
        #expect(thread.appearances.map(\.outcome) == [.corrected, nil])
        #expect(thread.closed == 1)
        #expect(!thread.isRepeat(0) && thread.isRepeat(1))
        let lonely = ThreadSubject.entry(first, of: "neuvottelu", kind: .claim, text: "Kahvi")
        #expect(try search().thread(of: lonely).appearances.map(\.entry) == [first], "itself at least")
    }

    @Test func `first and again are told only of what says the same in the same kind`() throws {
        let file = try test.create()
        let followed: ID<Entry> = test.id()
        let claim = "Luottamusmies maksaa kulut aina itse"
        try test.expectSaved(file.submit(capture("Luottamusmies maksaa jäsenten illallisen", .claim)))
        try test.expectSaved(file.submit(capture("Luottamusmies maksaa kulut itse", .concern)))
        try test.expectSaved(file.submit(capture("Luottamusmies maksaa itse kulut", .claim)))
        try test.expectSaved(file.submit(capture(claim, .claim, id: followed)))
        file.close()
        let thread = try search().thread(of: .entry(followed, of: "neuvottelu", kind: .claim, text: claim))
        #expect(thread.appearances.map(\.kind) == [.concern, .claim, .claim, .claim], "the weak one comes last")
        #expect(thread.same == 3)
        #expect(thread.appearances.indices.filter(thread.isFirst) == [1])
        #expect(thread.appearances.indices.filter(thread.isRepeat) == [2])
    }

    @Test func `all appearances of a theme are counted by year when only the newest are told`() throws {
        let file = try test.create()
        for number in 0..<7 {
            try test.expectSaved(file.submit(capture("Kirjaus \(number)", .insight, themes: ["luottamus"])))
        }
        file.close()
        let thread = try search().thread(of: .theme("luottamus"), most: 5)
        #expect(thread.appearances.first?.text == "Kirjaus 2" && thread.appearances.count == 5 && thread.isCapped)
        #expect(thread.total == 7 && thread.years.map(\.count) == [7])
    }

    @Test func `without an index that is said, and signs of its language are text`() throws {
        let none = ArchiveSearch(test.folder, SearchTests.plain, zone: .helsinki)
        #expect(throws: SearchFault.noIndex) { try none.thread(of: .theme("tauko")) }
        try test.create().close()
        for word in ["\"", "OR NEAR( a", "* ( ) -", "", "t_ k_"] {
            _ = try search().thread(of: .theme(word))
            let entry = ThreadSubject.entry(test.id(), of: "neuvottelu", kind: .claim, text: word)
            #expect(try search().thread(of: entry).appearances.isEmpty)
        }
    }
}
