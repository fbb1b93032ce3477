import MeetingEngine

/// Reads words of Finnish texts as forms of names: by the dictionary's base forms, and by rule where that knows nothing.
struct FinnishNames {
    private let dictionary: FinnishLanguage?
    private let endings: [String: NameEndings]
    /// The names that the dictionary has; of the others it cannot tell the forms.
    private let known: Set<String>

    /// Makes it for words of names, in lower case.
    init(_ names: [String], _ dictionary: FinnishLanguage?) {
        self.dictionary = dictionary
        endings = Dictionary(uniqueKeysWithValues: names.map { ($0, NameEndings($0)) })
        known = Set(
            names.filter { name in dictionary?.nameReadings(of: name).contains { $0.baseForm == name } ?? false }
        )
    }

    /// What a word is among some names; nil when it is none of them.
    func match(_ word: TextWord, among names: [String]) -> FoundName? {
        if word.word.contains(":") { return matchWithColon(word, among: names) }
        let lower = word.word.inLowerCase
        let readings = dictionary?.nameReadings(of: word.word) ?? []
        let isPlainName = word.isCapital && !word.beginsSentence
        let named = readings.filter { names.contains($0.baseForm) }
        // Of a name the singular is meant, unless there is none.
        if let best = named.first(where: { !$0.isPlural }) ?? named.first {
            let bases = Set(named.filter { $0.isPlural == best.isPlural }.map(\.baseForm)).sorted()
            let particle = clitic(of: lower, base: best.baseForm, best.grammaticalCase)
            return FoundName(
                names: bases,
                form: .finnish(best.grammaticalCase ?? .nominative, clitic: particle),
                isCertain: isPlainName || readings.allSatisfy { $0.isName && bases.contains($0.baseForm) },
                length: word.word.count
            )
        }
        return matchByRule(word, lower, among: names, isOtherWord: !readings.isEmpty)
    }

    /// By the stems and endings: any name where the word is unknown, else only those that the dictionary lacks.
    private func matchByRule(
        _ word: TextWord,
        _ lower: String,
        among names: [String],
        isOtherWord: Bool
    ) -> FoundName? {
        let isPlainName = word.isCapital && !word.beginsSentence
        let wanted = isOtherWord ? names.filter { !known.contains($0) } : names
        for name in wanted {
            guard let form = endings[name]?.form(of: lower) else { continue }
            return FoundName(
                names: [name],
                form: .finnish(form.grammaticalCase, clitic: form.clitic),
                isCertain: isPlainName || dictionary != nil && !isOtherWord,
                length: word.word.count
            )
        }
        // Written in haste without the dots: Paivi, Asan.
        guard !isOtherWord, dictionary != nil, lower == withoutDiacritics(lower) else { return nil }
        for name in names {
            let plain = withoutDiacritics(name)
            guard plain != name, let form = NameEndings(plain).form(of: lower) else { continue }
            return FoundName(
                names: [name],
                form: .finnish(form.grammaticalCase, clitic: form.clitic),
                isCertain: false,
                length: word.word.count
            )
        }
        return nil
    }

    /// `Åsa:n`: the name as it is, and its ending after the colon.
    private func matchWithColon(_ word: TextWord, among names: [String]) -> FoundName? {
        guard let colon = word.word.firstIndex(of: ":") else { return nil }
        let head = word.word[..<colon]
        guard names.contains(head.inLowerCase) else { return nil }
        let form = NameEndings.form(ofEnding: word.word[word.word.index(after: colon)...].inLowerCase)
        return FoundName(
            names: [head.inLowerCase],
            form: .finnish(form?.grammaticalCase ?? .nominative, clitic: form?.clitic ?? ""),
            isCertain: word.isCapital,
            length: form == nil ? head.count : word.word.count
        )
    }

    /// The particles at the end of a form: what can be taken away so that the same form of the same name is left.
    private func clitic(of word: String, base: String, _ grammaticalCase: FinnishCase?) -> String {
        guard let dictionary else { return "" }
        for particle in FinnishNames.clitics where word.hasSuffix(particle) && word.count > particle.count {
            let rest = String(word.dropLast(particle.count))
            let isSame = dictionary.nameReadings(of: rest).contains {
                $0.baseForm == base && $0.grammaticalCase == grammaticalCase
            }
            if isSame { return particle }
        }
        return ""
    }

    private static let clitics = ["kin", "kaan", "kään", "han", "hän", "kohan", "köhän", "ko", "kö", "pa", "pä"]
}
