/// A name of a programme's people that stands in a text, inflected or not.
public struct NameHit: Hashable, Sendable {
    /// How sure it is that the word is a name.
    public enum Certainty: Hashable, Sendable {
        /// It can hardly be anything else.
        case certain
        /// It may be another word: *Annan*, *toivo* at the beginning of a sentence.
        case ask
    }

    /// Where it stands: characters (grapheme clusters) of the text.
    public var range: Range<Int>
    /// The word or words as they stand there.
    public var word: String
    /// Whom it may mean; more than one where people share a name.
    public var people: [Speaker]
    /// How sure it is.
    public var certainty: Certainty
    /// What may stand in its place, in the same form: *osallistujalta 3* for *Jarkolta*.
    public var replacement: String

    /// Makes a hit.
    public init(range: Range<Int>, word: String, people: [Speaker], certainty: Certainty, replacement: String) {
        self.range = range
        self.word = word
        self.people = people
        self.certainty = certainty
        self.replacement = replacement
    }

    /// A text with the replacement in the place of the name; unchanged when the name does not stand there any more.
    public func replaced(in text: String) -> String {
        let characters = Array(text)
        guard range.upperBound <= characters.count, String(characters[range]) == word else { return text }
        return String(characters[..<range.lowerBound]) + replacement + String(characters[range.upperBound...])
    }
}

/// What finds the names of a programme's people in a text.
///
/// It is a value with the means inside, since who knows a language's inflections stands above the engine.
public struct NameFinder: Sendable {
    /// Whether it works without the dictionary of the language, so that it finds less and asks more.
    public let isReduced: Bool
    private let find: @Sendable (String) -> [NameHit]

    /// Makes a finder.
    public init(isReduced: Bool = false, find: @escaping @Sendable (String) -> [NameHit]) {
        self.isReduced = isReduced
        self.find = find
    }

    /// Finds nothing: where there are no people.
    public static let nobody = NameFinder { _ in [] }

    /// The names in a text, from left to right; they do not overlap.
    public func hits(in text: String) -> [NameHit] { find(text) }
}
