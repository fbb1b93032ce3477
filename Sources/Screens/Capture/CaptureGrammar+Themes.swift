extension CaptureGrammar {
    /// Finds the themes within a text; they stay in it, but for a doubled `#`, which is one that means nothing.
    func readThemes(in text: [Character], into reading: inout CaptureReading) -> String {
        guard text.contains("#") else { return String(text) }
        var kept: [Character] = []
        kept.reserveCapacity(text.count)
        var place = 0
        while place < text.count {
            let beginsToken = place == 0 || !text[place - 1].isThemePart && text[place - 1] != "#"
            guard beginsToken, let run = SignRun(of: "#", at: place, in: place..<text.count, of: text),
                let first = text[run.tail].first, first.isLetter
            else {
                kept.append(text[place])
                place += 1
                continue
            }
            let end = text[run.tail].firstIndex { !$0.isThemePart } ?? text.count
            let theme = String(text[run.tail.lowerBound..<end])
            if run.length == 1 {
                if !reading.themes.contains(where: { $0.lowercased() == theme.lowercased() }) {
                    reading.themes.append(theme)
                }
                kept += text[place..<end]
            } else {
                kept += text[place + 1..<end]
            }
            place = end
        }
        return String(kept)
    }
}

extension Character {
    /// Whether it may stand in a theme.
    var isThemePart: Bool { isLetter || isNumber || self == "-" || self == "_" }
}

extension Collection<Character> {
    /// Whether all of it can be a theme.
    var isTheme: Bool { first?.isLetter == true && allSatisfy(\.isThemePart) }
}
