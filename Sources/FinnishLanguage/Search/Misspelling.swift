/// What an unknown word may have been meant to be: one slip away, the commonest slips in Finnish first.
enum Misspelling {
    /// The shortest word whose slips are looked for, in letters: of shorter ones too many words are one slip away.
    static let shortest = 5

    /// The kinds of slip, in the order in which they are tried; the first kind that gives a known word holds.
    static func guesses(_ word: String) -> [[String]] {
        let letters = Array(word)
        guard letters.count >= shortest, letters.count < 60, letters.allSatisfy(\.isLetter) else { return [] }
        return [doubled(letters), dotted(letters), swapped(letters), added(letters)]
    }

    /// A letter once where it should stand twice, or the other way round.
    private static func doubled(_ letters: [Character]) -> [String] {
        letters.indices.dropFirst().map { index in
            var other = letters
            if letters[index] == letters[index - 1] {
                other.remove(at: index)
            } else {
                other.insert(letters[index], at: index)
            }
            return String(other)
        }
    }

    /// Without the dots, or with too many.
    private static func dotted(_ letters: [Character]) -> [String] {
        let other: [Character: Character] = ["a": "ä", "o": "ö", "ä": "a", "ö": "o"]
        var guesses = [String(letters.map { "ao".contains($0) ? other[$0] ?? $0 : $0 })]
        for index in letters.indices {
            guard let letter = other[letters[index]] else { continue }
            var changed = letters
            changed[index] = letter
            guesses.append(String(changed))
        }
        return guesses
    }

    /// Two neighbours the wrong way round.
    private static func swapped(_ letters: [Character]) -> [String] {
        letters.indices.dropFirst().compactMap { index in
            guard letters[index] != letters[index - 1] else { return nil }
            var other = letters
            other.swapAt(index, index - 1)
            return String(other)
        }
    }

    /// A letter too many.
    private static func added(_ letters: [Character]) -> [String] {
        letters.indices.dropFirst().map { index in
            var other = letters
            other.remove(at: index)
            return String(other)
        }
    }
}
