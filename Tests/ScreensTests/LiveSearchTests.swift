import Screens
import Testing

/// The letters alone, in any case.
@Suite struct LiveSearchTests {
    @Test(arguments: [
        ("kiire", "Kiire ja peruutukset", true), ("ÄITI", "äiti", true), ("Öljy", "ÖLJY", true), ("å", "Åland", true),
        ("kiire peru", "Kiire ja peruutukset", true), ("peru kiire", "Kiire ja peruutukset", true),
        ("kiireen", "Kiire", false), ("", "Kiire", false), ("  ", "Kiire", false), ("a", "", false), ("×", "÷", false),
        ("työn", "Työnantaja", true), ("naantaja", "työnantaja", false), ("aab", "aaab", true),
    ])
    func `every word stands somewhere in the text`(query: String, text: String, isThere: Bool) {
        #expect(LetterSearch.matcher(query)(text) == isThere)
    }
}
