import MeetingEngine

/// Finds the names of people in texts of one language; one of these belongs to one thread.
struct NameMatcher {
    private let people: [NamedPerson]
    private let language: Language
    /// The people whose names hold a word, by the word in lower case.
    private var owners: [String: [Int]] = [:]
    /// The words of names by their first letter, which no inflection changes.
    private var byFirst: [Character: [String]] = [:]
    private var finnish: FinnishNames?

    /// Makes a matcher.
    ///
    /// - Parameter dictionary: the Finnish dictionary, where the language is Finnish and the machine has it.
    init(_ people: [NamedPerson], in language: Language, dictionary: FinnishLanguage?) {
        self.people = people
        self.language = language
        for (index, person) in people.enumerated() {
            for word in person.nameWords where !(owners[word] ?? []).contains(index) {
                owners[word, default: []].append(index)
            }
        }
        for word in owners.keys.sorted() {
            guard let first = word.first else { continue }
            byFirst[first, default: []].append(word)
            let plain = withoutDiacritics(String(first))
            if plain != String(first), let first = plain.first { byFirst[first, default: []].append(word) }
        }
        if language == .finnish { finnish = FinnishNames(Array(owners.keys), dictionary) }
    }

    /// The names in a text, from left to right, a first name and its surname as one.
    mutating func hits(in text: String) -> [NameHit] {
        let characters = Array(text)
        var matches: [NameMatch] = []
        for word in TextWord.words(of: text) {
            let whole = found(word)
            for match in whole.isEmpty && word.word.contains("-") ? word.parts.flatMap({ self.found($0) }) : whole {
                if let last = matches.last, let name = fullName(last, match, in: characters) {
                    matches[matches.count - 1] = name
                } else {
                    matches.append(match)
                }
            }
        }
        return matches.map { match in
            NameHit(
                range: match.range,
                word: String(characters[match.range]),
                people: match.people.map { people[$0].speaker },
                certainty: match.isCertain ? .certain : .ask,
                replacement: replacement(of: match)
            )
        }
    }

    private mutating func found(_ word: TextWord) -> [NameMatch] {
        let lower = word.word.inLowerCase
        guard let first = lower.first, let names = byFirst[first] else { return [] }
        switch language {
        case .finnish: return finnish?.match(word, among: names).map { [match($0, word)] } ?? []
        case .swedish, .english:
            return ForeignNames.match(word, among: names, in: language).map { [match($0, word)] } ?? []
        }
    }

    private func match(_ found: FoundName, _ word: TextWord) -> NameMatch {
        NameMatch(
            range: word.start..<word.start + found.length,
            names: found.names,
            people: Set(found.names.flatMap { owners[$0] ?? [] }).sorted(),
            form: found.form,
            isCertain: found.isCertain,
            beginsSentence: word.beginsSentence && word.isCapital
        )
    }

    /// Two words of one name as one match, inflected as the last of them is; nil when they are not.
    private func fullName(_ left: NameMatch, _ right: NameMatch, in text: [Character]) -> NameMatch? {
        let gap = text[left.range.upperBound..<right.range.lowerBound]
        guard gap.count == 1, gap.allSatisfy({ $0 == " " || $0 == "\u{A0}" }) else { return nil }
        let common = left.people.filter(right.people.contains)
        guard !common.isEmpty, Set(left.names).isDisjoint(with: right.names) else { return nil }
        return NameMatch(
            range: left.range.lowerBound..<right.range.upperBound,
            names: left.names + right.names,
            people: common,
            form: right.form,
            isCertain: true,
            beginsSentence: left.beginsSentence
        )
    }

    private func replacement(of match: NameMatch) -> String {
        let meant = match.people.map { people[$0] }
        // Two of one name: the role alone, and of two roles what all are.
        let roles = Set(meant.map(\.role))
        let role = roles.count == 1 ? meant[0].role : language == .finnish ? "henkilö" : "person"
        let number = meant.count == 1 ? meant[0].number : nil
        let text = match.form.written(role, number: number, in: language)
        guard match.beginsSentence, let first = text.first else { return text }
        return first.uppercased() + text.dropFirst()
    }
}

/// What a word was found to be.
struct FoundName {
    /// The words of names that it may be, in lower case.
    var names: [String]
    /// How it is inflected.
    var form: NameForm
    /// Whether it can hardly be anything else.
    var isCertain: Bool
    /// How many characters of the word are the name: all, but for a strange ending after a colon.
    var length: Int
}

extension NameForm {
    /// A role in the form of the name that it replaces; a number follows it uninflected.
    func written(_ role: String, number: Int?, in language: Language) -> String {
        let figure = number.map { " \($0)" } ?? ""
        switch self {
        case .finnish(let grammaticalCase, let particle):
            let word = grammaticalCase.form(of: role)
            return word + clitic(particle, on: word) + figure
        case .plain(isGenitive: false): return role + figure
        case .plain(isGenitive: true):
            switch language {
            case .swedish: return number == nil ? role.hasSuffix("s") ? role : role + "s" : "\(role)\(figure):s"
            case .english, .finnish: return "\(role)\(figure)'s"
            }
        }
    }
}
