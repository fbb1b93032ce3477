import Localization
import MeetingEngine

/// The words of blocks in files from outside: those of the three languages, and the code's own.
enum BlockWords {
    /// What a block does.
    static let roles: [String: Block.Role] = words(own: [
        "break": .rest, "tauko": .rest, "paus": .rest, "työ": .work, "asiantuntija": .expert, "sakkunnig": .expert,
        "expert": .expert, "oivallukset": .insights, "insikter": .insights, "lopetus": .closing,
    ]) { $0.words.terms.blockRoles[$1] }

    /// Whether what is said is captured.
    static let captures: [String: Block.Capture] = words(own: [
        "kyllä": .open, "ja": .open, "yes": .open, "ei": .none, "nej": .none, "no": .none, "nimettömästi": .anonymous,
        "nimetön": .anonymous, "anonyymi": .anonymous, "anonym": .anonymous,
    ]) { $0.words.terms.captures[$1] }

    /// Yes and no.
    static let flags: [String: Bool] = [
        "kyllä", "ja", "yes", "true", "1", "x", "on",
    ].reduce(into: ["ei": false, "nej": false, "no": false, "false": false, "0": false, "off": false]) {
        $0[$1.folded] = true
    }

    private static func words<Word: RawRepresentable & CaseIterable>(
        own: [String: Word],
        name: (Texts, Word) -> String
    ) -> [String: Word] where Word.RawValue == String {
        var words: [String: Word] = [:]
        for (word, value) in own { words[word.folded] = value }
        for value in Word.allCases {
            words[value.rawValue.folded] = value
            for language in Language.allCases { words[name(Texts(language), value).folded] = value }
        }
        return words
    }
}
