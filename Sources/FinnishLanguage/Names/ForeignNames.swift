import MeetingEngine

/// Reads words of Swedish and English texts as names: as they are written, or in the genitive.
enum ForeignNames {
    /// What a word is among some names; nil when it is none of them.
    static func match(_ word: TextWord, among names: [String], in language: Language) -> FoundName? {
        let lower = word.word.inLowerCase
        // A name in the genitive may be another name as it is (Ander's, Anders): the longest explanation holds.
        let heads =
            [(lower, false)]
            + genitives.compactMap { ending in
                lower.hasSuffix(ending) ? (String(lower.dropLast(ending.count)), true) : nil
            }
        for (head, isGenitive) in heads {
            let plain = withoutDiacritics(head)
            guard let name = names.first(where: { $0 == head || plain == head && withoutDiacritics($0) == head }) else {
                continue
            }
            let isWord = (language == .swedish ? swedishWords : englishWords).contains(name)
            return FoundName(
                names: [name],
                form: .plain(isGenitive: isGenitive),
                isCertain: name == head && word.isCapital && !(word.beginsSentence && isWord),
                length: word.word.count
            )
        }
        return nil
    }

    private static let genitives = ["'s", "’s", ":s", "s", "'", "’"]

    /// Names that are words of their language too.
    private static let swedishWords: Set<String> = [
        "bo", "dag", "sten", "björn", "stig", "my", "saga", "liv", "frid", "sol", "maj", "tyra", "ros", "linnea",
        "gull",
        "vera", "siv", "ulla", "hans", "barn", "love", "storm", "vide", "alva",
    ]
    private static let englishWords: Set<String> = [
        "will", "mark", "may", "grace", "joy", "hope", "faith", "rose", "bill", "frank", "rich", "art", "june", "april",
        "summer", "drew", "grant", "pat", "sue", "rob", "jack", "dean", "miles", "guy", "chase", "penny", "ruby",
        "pearl",
    ]
}
