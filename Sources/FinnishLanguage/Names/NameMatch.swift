/// A word of a text that is a name, before it is known whose place it is shown in.
struct NameMatch: Hashable, Sendable {
    /// Where it stands, in characters.
    var range: Range<Int>
    /// The words of names that it is, in lower case.
    var names: [String]
    /// Indices of the people whom it may mean, in order.
    var people: [Int]
    /// How it is inflected.
    var form: NameForm
    /// Whether it can hardly be anything else.
    var isCertain: Bool
    /// Whether a sentence begins with it.
    var beginsSentence: Bool
}

/// How a name is inflected, in the language of its text.
enum NameForm: Hashable, Sendable {
    /// In Finnish: a case, and a particle.
    case finnish(FinnishCase, clitic: String)
    /// In Swedish or English: as it is, or in the genitive.
    case plain(isGenitive: Bool)
}
