/// A word where it stands in a text.
struct TextWord: Hashable, Sendable {
    /// The word as it is written: letters, digits and marks, and what joins them (`TJS:n`, `Teams-palaveri`, `vaa’an`).
    var word: String
    /// How many characters (grapheme clusters) stand before it.
    var start: Int
    /// Whether a sentence begins with it, so that its capital letter tells nothing.
    var beginsSentence: Bool

    /// Whether it is written with a capital letter.
    var isCapital: Bool { word.first?.isUppercase ?? false }
    /// Where it stands, in characters.
    var range: Range<Int> { start..<start + word.count }

    /// The words of a text, from left to right.
    static func words(of text: String) -> [TextWord] {
        var words: [TextWord] = []
        var word = ""
        var start = 0
        var beginsSentence = true
        func end() {
            while let last = word.last, isJoint(last) { word.removeLast() }
            guard !word.isEmpty else { return }
            words.append(TextWord(word: word, start: start, beginsSentence: beginsSentence))
            beginsSentence = false
            word = ""
        }
        for (index, character) in text.enumerated() {
            if isLetterOrNumber(character) {
                if word.isEmpty { start = index }
                word.append(character)
            } else if isJoint(character), let last = word.last, !isJoint(last) {
                word.append(character)
            } else {
                let endedInColon = word.last == ":"
                end()
                if endedInColon || ".!?:…\n\r\r\n".contains(character) { beginsSentence = true }
            }
        }
        end()
        return words
    }

    /// As the tables say, which are not asked for what nearly every text consists of.
    private static func isLetterOrNumber(_ character: Character) -> Bool {
        let bytes = character.utf8
        guard let first = bytes.first else { return false }
        if bytes.count == 1 {
            return (0x61...0x7A).contains(first) || (0x41...0x5A).contains(first) || (0x30...0x39).contains(first)
        }
        // Ä, Ö, Å and the other letters of Latin-1, but × and ÷.
        if bytes.count == 2, first == 0xC3, let second = bytes.last { return second != 0x97 && second != 0xB7 }
        return character.isLetter || character.isNumber
    }

    private static func isJoint(_ character: Character) -> Bool { ":-'’".contains(character) }

    /// Its parts between hyphens, each where it stands.
    var parts: [TextWord] {
        var parts: [TextWord] = []
        var offset = 0
        for part in word.split(separator: "-", omittingEmptySubsequences: false) {
            if !part.isEmpty {
                let isFirst = parts.isEmpty
                parts.append(
                    TextWord(word: String(part), start: start + offset, beginsSentence: isFirst && beginsSentence)
                )
            }
            offset += part.count + 1
        }
        return parts
    }
}
