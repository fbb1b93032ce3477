/// A line of text as CommonMark 0.31 that reads back as the same text, wherever in a block it stands.
///
/// What CommonMark gives a meaning to is escaped with a backslash, and so is what its common extensions do: tables, strikethrough,
/// bare links, mathematics, raised and lowered text, citations (GitHub Flavored Markdown, Pandoc).
func escaped(_ line: String) -> String {
    let characters = Array(line.unicodeScalars)
    var markdown = String.UnicodeScalarView()
    for (index, scalar) in characters.enumerated() {
        if isMarkup(scalar) || opensBlock(characters, at: index) || opensLink(characters, at: index)
            || opensEntity(characters, at: index)
        {
            markdown.append("\\")
        }
        markdown.append(scalar)
    }
    return String(markdown)
}

/// Whether a character may begin or end something wherever it stands.
private func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "~", "^", "$", "|", "@": true
    default: false
    }
}

/// Whether a character makes a list, a heading, a rule or a definition of the block that it begins, or ends a heading.
private func opensBlock(_ line: [Unicode.Scalar], at index: Int) -> Bool {
    let next = index + 1 < line.count ? line[index + 1] : " "
    switch line[index] {
    case "+": return index == 0 && next == " "
    case "-", ":": return index == 0 && (next == " " || next == line[index])
    // At its end a heading loses the signs that seem to close it.
    case "#": return index == 0 && (next == " " || next == "#") || index + 1 == line.count
    case "=": return index == 0
    case ".", ")": return (1...9).contains(index) && line[..<index].allSatisfy(isDigit) && next == " "
    default: return false
    }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

/// Whether a character would make an address of its surroundings in GitHub Flavored Markdown.
private func opensLink(_ line: [Unicode.Scalar], at index: Int) -> Bool {
    switch line[index] {
    case ":": line[(index + 1)...].starts(with: ["/", "/"])
    case ".": index >= 3 && line[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
    default: false
    }
}

/// Whether an ampersand may begin a character reference.
private func opensEntity(_ line: [Unicode.Scalar], at index: Int) -> Bool {
    guard line[index] == "&", index + 1 < line.count else { return false }
    return line[index + 1] == "#" || line[index + 1].properties.isAlphabetic
}
