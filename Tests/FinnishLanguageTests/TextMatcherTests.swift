import Testing

@testable import FinnishLanguage

@Suite struct TextMatcherTests {
    let text = "Edustettavat odottavat luottamusmieheltä kovuutta neuvotteluilmapiirissä, sanoi TJS:n Åsa."

    @Test(
        .enabled(if: FinnishLanguage() != nil, "libvoikko or voikko-fi is not installed"),
        arguments: [
            ("luottamusmies", true),
            ("luottamusmiehen", true),
            ("ilmapiiri", true),
            ("ilmapii", true),
            ("edustettava odottaa", true),
            ("KOVUUS", true),
            ("tjs", true),
            ("edustettava tauko", false),
            ("piirakka", false),
            ("neuvotteluilmapiirien", true),
        ]
    )
    func `inflected forms and parts of compounds are found`(query: String, isFound: Bool) {
        #expect(TextMatcher().matches(query, text) == isFound)
    }

    @Test(arguments: [
        ("luottamus", true),
        ("luottamusmies", false),
        ("ilmapiiri", false),
        ("asa", true),
        ("åsa", true),
        ("åsä", false),
        ("edus kovu", true),
        ("", false),
        (" .,", false),
    ])
    func `without the dictionary the beginnings of words are found`(query: String, isFound: Bool) {
        #expect(TextMatcher(library: "libnothing.so.99").matches(query, text) == isFound)
        #expect(TextMatcher(finnish: false).matches(query, text) == isFound)
    }

    @Test func `a sign in the query must stand in the text`() {
        let matcher = TextMatcher(finnish: false)
        #expect(matcher.matches("saa", "säästö"))
        #expect(!matcher.matches("sää", "saada"))
        #expect(matcher.matches("pa\u{308}iv", "Päivää"))
    }

    @Test func `another query and another text are answered anew`() {
        let matcher = TextMatcher(finnish: false)
        #expect(matcher.matches("tauko", "Tauko alkoi"))
        #expect(!matcher.matches("tauko", "Etäyhteys tarkistettu"))
        #expect(matcher.matches("etä", "Etäyhteys tarkistettu"))
        #expect(!matcher.matches("etä", "Tauko alkoi"))
        #expect(matcher.matches("tauko", "Tauko päättyi"))
    }

    @Test func `more texts than are remembered are still answered`() {
        let matcher = TextMatcher(finnish: false)
        let missed = (0..<41_000).filter { !matcher.matches("sana", "sana \($0)") }
        #expect(missed.isEmpty)
        #expect(!matcher.matches("sana", "muuta"))
    }

    @Test func `a text that was prepared is answered like any other`() {
        let matcher = TextMatcher(finnish: false)
        matcher.prepare(text)
        #expect(matcher.matches("kovuutta", text))
        #expect(!matcher.matches("pehmeys", text))
    }

    @Test func `words are what stands between other signs`() {
        #expect(
            searchWords(of: "TJS:n ”Teams-palaveri” – vaa’an 24: ja - se.") == [
                "tjs:n", "teams-palaveri", "vaa’an", "24", "ja", "se",
            ]
        )
        #expect(searchWords(of: "::-- ''") == [])
    }
}
