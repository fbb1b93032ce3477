public import MeetingEngine

/// Somebody whose name is looked for, and what stands in its place.
public struct NamedPerson: Hashable, Sendable {
    /// The name as the people file has it: one word or more.
    public var name: String
    /// Who it is.
    public var speaker: Speaker
    /// What they are called in documents, in the base form: *osallistuja*, *asiantuntija*.
    public var role: String
    /// The number after it; nil where there is one of the role.
    public var number: Int?

    /// Makes one.
    public init(name: String, speaker: Speaker, role: String, number: Int? = nil) {
        self.name = name
        self.speaker = speaker
        self.role = role
        self.number = number
    }

    /// The words of the name that give somebody away, in lower case: not initials, nor the small words of a surname.
    var nameWords: [String] {
        let words = TextWord.words(of: name).map(\.word)
        return words.filter { word in
            let isSmall = words.count > 1 && (word.first?.isUppercase != true || word.count == 1)
            return !isSmall && word.contains(where: \.isLetter)
        }.map { $0.lowercased() }
    }
}
