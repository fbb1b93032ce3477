/// Looks for the names of a programme's people in texts that are about to leave the house.
///
/// It finds names that stand as whole words just as they are written in the people file, in any case of letters and
/// either normal form. A name of several words is looked for word by word, since a first name alone gives somebody
/// away. It does not find inflected names: *Kertun* is not found by *Kerttu*.
public struct NameScan: Sendable {
    /// A name that stands in a text.
    public struct Hit: Hashable, Sendable {
        /// The name as the people file has it.
        public var name: String
        /// Where the text was written.
        public var place: Memo.Place
        /// How many characters (grapheme clusters) stand before it in the text.
        public var offset: Int
        /// The word as it stands in the text.
        public var found: String
    }

    /// What is looked for, by its first letter: the letters in lower case, and the name they are of.
    private let names: [Character: [(letters: [Character], name: String)]]

    /// Makes a scan for the names of the people file.
    public init(_ people: People) {
        let all = people.contacts.values.map(\.name) + [people.expert, people.facilitator].compactMap { $0 }
        self.init(names: all)
    }

    /// Makes a scan for names, each of one word or more.
    public init(names: [String]) {
        var seen: Set<[Character]> = []
        var byFirst: [Character: [(letters: [Character], name: String)]] = [:]
        for name in names.sorted() {
            let words = name.split(whereSeparator: \.isWhitespace)
            for word in words {
                // The small words of a surname (von, af) and initials are words of every text.
                let isSmall = words.count > 1 && (word.first?.isUppercase != true || word.count == 1)
                let letters = Array(word.lowercased())
                guard !isSmall, let first = letters.first, letters.contains(where: \.isLetter),
                    seen.insert(letters).inserted
                else { continue }
                byFirst[first, default: []].append((letters: letters, name: name))
            }
        }
        self.names = byFirst
    }

    /// The names that stand in a memo's texts, in the order of the texts.
    public func hits(in memo: Memo) -> [Hit] { memo.printedTexts.flatMap { hits(in: $0.text, at: $0.place) } }

    /// The names that stand in a text, from left to right.
    public func hits(in text: String, at place: Memo.Place) -> [Hit] {
        let characters = Array(text)
        // Characters compare equal in either normal form, so that lower case is all that is needed.
        let letters = characters.map { character in
            let lower = Array(character.lowercased())
            return lower.count == 1 ? lower[0] : character
        }
        var hits: [Hit] = []
        for start in letters.indices where start == 0 || !NameScan.isWordPart(letters[start - 1]) {
            for candidate in names[letters[start]] ?? [] where letters[start...].starts(with: candidate.letters) {
                let end = start + candidate.letters.count
                guard end == letters.count || !NameScan.isWordPart(letters[end]) else { continue }
                let found = String(characters[start..<end])
                hits.append(Hit(name: candidate.name, place: place, offset: start, found: found))
            }
        }
        return hits
    }

    private static func isWordPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
