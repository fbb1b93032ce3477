/// A name as it is compared: lower case, letters and digits alone, with and without its diacritics.
struct NameKey: Hashable, Sendable {
    /// With the diacritics as written.
    let exact: String
    /// Without: *paivi* for *Päivi*.
    let folded: String

    /// Makes the key of a name, or of what was typed of one.
    init(_ name: some StringProtocol) {
        exact = String(name.lowercased().filter { $0.isLetter || $0.isNumber })
        folded = String(exact.map { NameKey.bases[$0] ?? $0 })
    }

    /// Whether there is nothing to compare.
    var isEmpty: Bool { exact.isEmpty }

    /// Whether it was written with diacritics, so that they count.
    var hasDiacritics: Bool { exact != folded }

    /// The letters of the Latin alphabets around us by what they are typed as on a keyboard that lacks them.
    private static let bases: [Character: Character] = {
        let alphabets: [(Character, String)] = [
            ("a", "áàâãäåāăąæ"), ("c", "çćčĉċ"), ("d", "ðďđ"), ("e", "éèêëēĕėęě"), ("g", "ğģĝġǧ"), ("h", "ħĥ"),
            ("i", "íìîïīĭįı"), ("j", "ĵ"), ("k", "ķǩ"), ("l", "łĺļľ"), ("n", "ñńņňŋ"), ("o", "óòôõöøōŏőœ"),
            ("r", "ŕŗř"), ("s", "śšşșŝ"), ("t", "ťţțŧ"), ("u", "úùûüūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "žźżʒǯ"),
        ]
        var bases: [Character: Character] = [:]
        for (base, letters) in alphabets { for letter in letters { bases[letter] = base } }
        return bases
    }()
}
