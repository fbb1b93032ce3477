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

private func isThemePart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_"
}
