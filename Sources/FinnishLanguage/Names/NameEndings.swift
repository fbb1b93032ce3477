/// How a name may look in Finnish text, by rule: for names that the dictionary does not know, and where there is none.
///
/// It accepts more forms than Finnish has (either grade of a consonant before any ending), since what it finds is shown
/// to somebody who decides.
struct NameEndings: Hashable, Sendable {
    /// The form of a name that a word has.
    struct Form: Hashable, Sendable {
        var grammaticalCase: FinnishCase
        /// The particle at its end; empty when there is none.
        var clitic: String
    }

    /// The stems of the name, in lower case, the name itself first.
    let stems: [String]

    /// Makes the stems of a name.
    init(_ name: String) {
        let name = name.lowercased()
        var stems = [name]
        func add(_ stem: String) {
            for stem in [stem, NameEndings.weak(stem)].compactMap({ $0 }) where !stems.contains(stem) {
                stems.append(stem)
            }
        }
        add(name)
        if name.hasSuffix("nen") {
            add(name.dropLast(3) + "se")
            add(name.dropLast(3) + "s")
        } else if let last = name.last, !NameEndings.vowels.contains(last) {
            add(name + "i")
            add(name + "e")
            if last == "s" {
                add(name.dropLast() + "kse")
                if let vowel = name.dropLast().last { add(name.dropLast() + String(vowel)) }
            }
        } else if name.last == "i" {
            add(name.dropLast() + "e")
        } else if name.last == "e" {
            add(name + "e")
        }
        self.stems = stems
    }

    /// The form that a word is of the name, in lower case; nil when it is none.
    func form(of word: String) -> Form? {
        if word == stems[0] { return Form(grammaticalCase: .nominative, clitic: "") }
        for stem in stems where word.hasPrefix(stem) {
            if let form = NameEndings.form(ofEnding: String(word.dropFirst(stem.count)), after: stem, of: stems[0]) {
                return form
            }
        }
        return nil
    }

    /// The case that an ending tells, as it is written after a colon too: `n`, `lle`, `ltakin`.
    static func form(ofEnding ending: String) -> Form? { form(ofEnding: ending, after: "", of: "") }

    private static func form(ofEnding ending: String, after stem: String, of name: String) -> Form? {
        for clitic in clitics where ending.hasSuffix(clitic) {
            let rest = String(ending.dropLast(clitic.count))
            if let found = grammaticalCase(of: rest, after: stem, of: name) {
                return Form(grammaticalCase: found, clitic: clitic)
            }
        }
        return nil
    }

    private static func grammaticalCase(of ending: String, after stem: String, of name: String) -> FinnishCase? {
        if ending.isEmpty { return stem == name ? .nominative : nil }
        for suffix in [""] + possessives where ending.hasSuffix(suffix) {
            let bare = String(ending.dropLast(suffix.count))
            if let found = endings[bare] { return found }
            if bare.isEmpty, stem == name { return .nominative }
        }
        // The illative doubles the stem's vowel, with an h between where the stem ends in a long one.
        if ending.count <= 3, ending.last == "n", let vowel = stem.last ?? ending.dropLast().last,
            ending == "\(vowel)n" || ending == "h\(vowel)n" || ending == "seen"
        {
            return .illative
        }
        return nil
    }

    /// The last consonants of a stem in the weak grade; nil when they have none.
    private static func weak(_ stem: String) -> String? {
        guard let last = stem.last, vowels.contains(last) else { return nil }
        let body = stem.dropLast()
        for (strong, weak) in grades where body.hasSuffix(strong) && body.count > strong.count {
            return body.dropLast(strong.count) + weak + String(last)
        }
        return nil
    }

    private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y", "ä", "ö", "å"]

    /// The longest first.
    private static let grades: [(String, String)] = [
        ("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("nt", "nn"), ("lt", "ll"), ("rt", "rr"), ("mp", "mm"),
        ("ht", "hd"), ("lk", "l"), ("rk", "r"), ("lp", "lv"), ("rp", "rv"), ("k", ""), ("p", "v"), ("t", "d"),
    ]

    /// The empty one first: the shortest explanation holds.
    private static let clitics = [
        "", "kin", "kaan", "kään", "han", "hän", "ko", "kö", "kos", "kös", "pa", "pä", "pas", "päs",
    ]

    private static let possessives = ["ni", "si", "nsa", "nsä", "mme", "nne"]

    /// The endings as they are written, and as they are spoken (*Jarkolt*).
    private static let endings: [String: FinnishCase] = [
        "n": .genitive, "a": .partitive, "ä": .partitive, "ta": .partitive,
        "tä": .partitive, "tta": .partitive, "ttä": .partitive, "na": .essive, "nä": .essive, "ksi": .translative,
        "ssa": .inessive, "ssä": .inessive, "sta": .elative, "stä": .elative, "lla": .adessive, "llä": .adessive,
        "lta": .ablative, "ltä": .ablative, "lle": .allative, "t": .nominative, "lt": .ablative, "st": .elative,
        "l": .adessive, "s": .inessive,
    ]
}
