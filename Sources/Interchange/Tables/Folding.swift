extension StringProtocol {
    /// The form in which words from outside are compared: lower case, letters and figures alone, without diacritics, so
    /// that *Käsitys*, *kasitys* and *KÄSITYS* are one word.
    var folded: String {
        var folded = String.UnicodeScalarView()
        for scalar in lowercased().unicodeScalars {
            if let plain = plainLetters[scalar] {
                folded.append(plain)
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                folded.append(scalar)
            }
        }
        return String(folded)
    }
}

private let plainLetters: [Unicode.Scalar: Unicode.Scalar] = [
    "å": "a", "ä": "a", "á": "a", "à": "a", "ö": "o", "ø": "o", "ó": "o", "õ": "o", "é": "e", "è": "e", "ü": "u",
    "š": "s", "ž": "z",
]
