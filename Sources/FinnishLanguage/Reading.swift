/// One reading of a word: its base form, and how the word is put together.
struct Reading: Hashable, Sendable {
    /// The base form, in lower case.
    let baseForm: String
    /// libvoikko's STRUCTURE: a `=` at the beginning of each part, and a sign for each letter of the word.
    let structure: String
    /// The verb that the word is a participle of, in lower case: *annettu* is one of *antaa*.
    var verb: Verb?

    /// The verb behind a participle.
    struct Verb: Hashable, Sendable {
        let baseForm: String
        /// Whether the participle is one of the past, which makes the perfect and the passive: *on annettu*, *antanut*.
        ///
        /// The others have mostly become words of their own: *seuraava*, *tehtävä*.
        let isOfPast: Bool
    }

    /// Every run of neighbouring parts that is shorter than the whole, cut from the base form; none when it is not a compound.
    ///
    /// The parts before the last have the lengths that they have in the word; the last is what is left of the base form.
    var innerChains: [String] {
        let letters = Array(baseForm)
        let lengths = structure.split(separator: "=").map(\.count)
        var cuts = [0]
        for length in lengths.dropLast() { cuts.append(cuts[cuts.count - 1] + length) }
        guard cuts.count > 1, cuts[cuts.count - 1] < letters.count else { return [] }
        cuts.append(letters.count)
        var chains: [String] = []
        for start in 0..<cuts.count - 1 {
            for end in start + 1..<cuts.count where end - start < cuts.count - 1 {
                let chain = letters[cuts[start]..<cuts[end]].drop { $0 == "-" }
                chains.append(String(chain.last == "-" ? chain.dropLast() : chain))
            }
        }
        return chains
    }
}

extension Reading.Verb {
    /// Reads libvoikko's PARTICIPLE (`past_passive`) and WORDBASES (`+anne(antaa)+t+tu(+tu)`); nil when no verb is told.
    ///
    /// A plus stands before each piece, behind it in brackets the word it is a form of, with another plus for endings.
    init?(participle: String, wordBases: String) {
        let words = wordBases.split(separator: "(").dropFirst().compactMap { $0.split(separator: ")").first }
        guard let verb = words.last(where: { !$0.hasPrefix("+") }) else { return nil }
        baseForm = verb.lowercased().filter { $0 != "=" }
        isOfPast = participle.hasPrefix("past")
    }
}
