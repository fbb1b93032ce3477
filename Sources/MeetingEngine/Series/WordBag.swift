/// The words of a text as the language knows them: for each, the base forms that it may have.
///
/// Whoever knows the language makes it; here it is only compared.
public struct WordBag: Hashable, Sendable {
    /// The base forms of each word that carries meaning, in lower case.
    public var words: [Set<String>]

    /// Makes a bag.
    public init(_ words: [Set<String>]) { self.words = words }

    /// The words of a text just as they stand, in lower case: what can be known without a dictionary.
    public init(lettersOf text: String) {
        words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 }.map { [String($0)] }
    }

    /// How much two texts have in common, from 0 to 1: their shared words against the words that each has.
    ///
    /// A word counts in full when the two share a base form, and by half when they only begin alike, as a verb and the
    /// noun made of it do. Each word finds one partner at most. Fewer than two shared words are chance.
    public func likeness(to other: WordBag) -> Double {
        guard !words.isEmpty, !other.words.isEmpty else { return 0 }
        var free = other.words
        var shared = 0.0
        for word in words {
            if let partner = free.firstIndex(where: { !$0.isDisjoint(with: word) }) {
                free.remove(at: partner)
                shared += 1
            }
        }
        // The exact partners are taken before anything is matched by its beginning.
        var left = words.filter { word in other.words.allSatisfy { $0.isDisjoint(with: word) } }
        for word in free {
            guard let partner = left.firstIndex(where: { WordBag.beginAlike($0, word) }) else { continue }
            left.remove(at: partner)
            shared += 0.5
        }
        guard shared >= WordBag.leastShared else { return 0 }
        return shared / (Double(words.count) * Double(other.words.count)).squareRoot()
    }

    /// Whether two texts have so much in common that what was said of one may answer the other.
    public func resembles(_ other: WordBag) -> Bool { likeness(to: other) >= WordBag.enough }

    /// How alike two texts must be for one to be offered for the other.
    public static let enough = 0.4

    private static let leastShared = 2.0
    private static let leastBeginning = 6

    private static func beginAlike(_ left: Set<String>, _ right: Set<String>) -> Bool {
        left.contains { one in
            right.contains { other in
                let shared = zip(one, other).prefix { $0 == $1 }.count
                return shared >= leastBeginning && shared * 3 >= min(one.count, other.count) * 2
            }
        }
    }
}
