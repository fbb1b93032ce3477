/// The themes of a text, `#word`, each once and without its sign, as the capture line reads them.
func noteThemes(in text: String) -> [String] {
    var themes: [String] = []
    var before: Character = " "
    var rest = text[...]
    while let first = rest.first {
        rest = rest.dropFirst()
        defer { before = first }
        guard first == "#", before != "#", !isThemePart(before), let letter = rest.first, letter.isLetter else {
            continue
        }
        let theme = String(rest.prefix(while: isThemePart))
        if !themes.contains(where: { $0.lowercased() == theme.lowercased() }) { themes.append(theme) }
    }
    return themes
}

/// A text without the themes at its end, which the entry has beside it, as the capture line takes them off; a theme alone
/// is the text.
func withoutTrailingThemes(_ text: String) -> String {
    var kept = text[...]
    while let blank = kept.lastIndex(where: \.isWhitespace), isTheme(kept[kept.index(after: blank)...]) {
        kept = kept[..<blank]
        while kept.last?.isWhitespace == true { kept.removeLast() }
    }
    return kept.isEmpty ? text : String(kept)
}

private func isTheme(_ word: Substring) -> Bool {
    word.first == "#" && word.dropFirst().first?.isLetter == true && word.dropFirst().allSatisfy(isThemePart)
}

private func isThemePart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_"
}
