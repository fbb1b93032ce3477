/// The cases of a Finnish noun.
enum FinnishCase: String, Hashable, Sendable, CaseIterable {
    case nominative = "nimento"
    case genitive = "omanto"
    case partitive = "osanto"
    case essive = "olento"
    case translative = "tulento"
    case inessive = "sisaolento"
    case elative = "sisaeronto"
    case illative = "sisatulento"
    case adessive = "ulkoolento"
    case ablative = "ulkoeronto"
    case allative = "ulkotulento"
    case abessive = "vajanto"
    case comitative = "seuranto"
    case instructive = "keinonto"

    /// A noun in this case, in the singular; it ends in one vowel and has no gradation (*osallistuja*, *henkilö*).
    ///
    /// The two cases that such a noun does not take alone fall to the nearest that it does.
    func form(of noun: String) -> String {
        let isBack = hasBackVowels(noun)
        func harmonised(_ ending: String) -> String { noun + (isBack ? ending : inFront(ending)) }
        switch self {
        case .nominative, .comitative: return noun
        case .genitive, .instructive: return noun + "n"
        case .partitive: return harmonised("a")
        case .essive: return harmonised("na")
        case .translative: return noun + "ksi"
        case .inessive: return harmonised("ssa")
        case .elative: return harmonised("sta")
        case .illative: return noun + (noun.last.map(String.init) ?? "") + "n"
        case .adessive: return harmonised("lla")
        case .ablative: return harmonised("lta")
        case .allative: return noun + "lle"
        case .abessive: return harmonised("tta")
        }
    }
}

/// A particle at the end of a word (`kin`, `kaan`, `han`, `ko`, `pa`), as another word takes it.
func clitic(_ clitic: String, on word: String) -> String {
    let back = clitic.map { $0 == "ä" ? "a" : $0 == "ö" ? "o" : $0 }
    return hasBackVowels(word) ? String(back) : inFront(String(back))
}

/// Whether a word's endings take `a`, `o` and `u`: whichever vowel of the two kinds comes last decides.
private func hasBackVowels(_ word: String) -> Bool {
    word.last { "aouäöy".contains($0) }.map { "aou".contains($0) } ?? false
}

private func inFront(_ ending: String) -> String { String(ending.map { $0 == "a" ? "ä" : $0 == "o" ? "ö" : $0 }) }
