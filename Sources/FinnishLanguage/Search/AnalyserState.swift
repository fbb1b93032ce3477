import MeetingEngine

/// What an analyser knows: its libraries, which belong to one thread at a time, and the words seen so far.
struct AnalyserState {
    /// How many words are remembered before all are forgotten, so that memory stays bounded.
    private static let mostWords = 60_000

    let glossary: Glossary
    let dictionary: FinnishLanguage?
    let stemmers: [Language: Stemmer]
    private var seen: [WordKey: WordForms] = [:]

    /// Which words answer the newest lookups: the texts that are found share most of theirs.
    private var judged: [SearchAnalyser.Lookup: [WordKey: Bool]] = [:]
    /// How many lookups that is remembered of: more than a query has words.
    private static let mostJudged = 16

    /// A word with what its forms depend on.
    private struct WordKey: Hashable {
        var word: String
        var language: Language
        /// Names are not guessed at: *Zaynab* is no misspelling.
        var mayBeMisspelt: Bool
    }

    init(_ glossary: Glossary, _ voikko: String, _ stemmer: String) {
        self.glossary = glossary
        dictionary = FinnishLanguage(library: voikko)
        var stemmers: [Language: Stemmer] = [:]
        for language in Language.allCases { stemmers[language] = Stemmer(language, library: stemmer) }
        self.stemmers = stemmers
    }

    /// Tells one version of the dictionary from another by some words that it reads.
    var fingerprint: Int {
        let words = ["neuvotteluilmapiirissä", "luottamusmiehille", "tapaamisessa", "työajoista", "annan", "päiville"]
        let read = words.flatMap { dictionary?.compoundChains(of: $0) ?? [] }.joined(separator: " ")
        return read.utf8.reduce(5381) { ($0 &* 33 &+ Int($1)) & 0xFFFF_FFFF }
    }

    mutating func forms(of text: String, in language: Language) -> SearchAnalyser.Forms {
        var forms = SearchAnalyser.Forms()
        var bases: Set<String> = []
        var parts: Set<String> = []
        for word in TextWord.words(of: text) {
            let found = self.forms(of: key(of: word, in: language))
            for base in found.bases where bases.insert(base).inserted { forms.bases.append(base) }
            for part in found.parts where parts.insert(part).inserted { forms.parts.append(part) }
        }
        return forms
    }

    mutating func marks(in text: String, language: Language, _ lookups: [SearchAnalyser.Lookup]) -> [Range<Int>] {
        if judged.count > AnalyserState.mostJudged { judged = [:] }
        return TextWord.words(of: text).filter { word in
            let key = key(of: word, in: language)
            return lookups.contains { answers(key, $0) }
        }.map(\.range)
    }

    /// Whether a word answers a lookup.
    private mutating func answers(_ key: WordKey, _ lookup: SearchAnalyser.Lookup) -> Bool {
        if let known = judged[lookup]?[key] { return known }
        let found = forms(of: key)
        let all = [key.word] + key.word.split { "-:".contains($0) }.map(String.init) + found.bases + found.parts
        let answers = all.contains { word in
            lookup.exact.contains(word) || lookup.prefixes.contains { word.hasPrefix($0) }
        }
        judged[lookup, default: [:]][key] = answers
        return answers
    }

    mutating func lookup(_ query: String, isPartial: Bool) -> SearchAnalyser.Lookup {
        let word = query.inLowerCase
        var lookup = SearchAnalyser.Lookup(exact: [word])
        func add(_ words: [String]) {
            for word in words where !lookup.exact.contains(word) { lookup.exact.append(word) }
        }
        func begin(_ words: [String]) {
            for word in words where !lookup.prefixes.contains(word) { lookup.prefixes.append(word) }
        }
        let read = word.count > 2 || !isPartial ? dictionary?.baseForms(of: word) ?? [] : []
        add(read)
        lookup.isKnown = !read.isEmpty
        var meant = read
        if read.isEmpty, word.count > 2 {
            let slang = glossary.words(inflectedAs: word)
            let guessed = slang.isEmpty && !isPartial ? guesses(word)?.bases ?? [] : []
            add(slang + guessed)
            meant += slang + guessed
        }
        // A word that the dictionary has is looked up by its base forms; what is typed so far, or unknown, by its letters.
        // An abbreviation of the glossary is whole as it stands; slang begins all its forms in its own way.
        let isTerm = read.isEmpty && glossary.holds(word)
        if isTerm { begin(Glossary.beginnings(of: word)) }
        if isPartial || read.isEmpty && !(isTerm && word.count < 4) { begin([word]) }
        if word.count > 2 {
            for language in Language.allCases {
                guard let stem = stemmers[language]?.stem(word), stem.count > 1 else { continue }
                if language != .finnish || read.isEmpty { add([mark(language) + stem]) }
                if language == .finnish, dictionary == nil, stem.count > 3 { begin([stem]) }
            }
        }
        for synonym in glossary.synonyms(of: [word] + meant) {
            let known = baseForms(ofTerm: synonym)
            add([synonym] + known)
            if known.isEmpty { begin(Glossary.beginnings(of: synonym)) }
        }
        return lookup
    }

    /// The base forms of a term of the glossary; of one of several words, those of each beside each other.
    private func baseForms(ofTerm term: String) -> [String] {
        let words = term.split(separator: " ").map { word in
            let known = dictionary?.baseForms(of: String(word)) ?? []
            return known.isEmpty ? [String(word)] : known
        }
        guard words.count > 1 else { return dictionary?.baseForms(of: term) ?? [] }
        let terms = words.dropFirst().reduce(words[0]) { terms, forms in
            terms.flatMap { term in forms.map { "\(term) \($0)" } }
        }
        return Array(terms.prefix(8))
    }

    private func key(of word: TextWord, in language: Language) -> WordKey {
        WordKey(
            word: word.word.inLowerCase,
            language: language,
            mayBeMisspelt: !word.isCapital || word.beginsSentence
        )
    }

    private mutating func forms(of key: WordKey) -> WordForms {
        if let known = seen[key] { return known }
        if seen.count >= AnalyserState.mostWords { seen = [:] }
        let forms = read(key)
        seen[key] = forms
        return forms
    }

    private func read(_ key: WordKey) -> WordForms {
        var forms = WordForms()
        // Figures have no forms, and there are many of them.
        guard key.word.contains(where: \.isLetter) else { return forms }
        switch key.language {
        case .finnish:
            let found = dictionary?.forms(of: key.word) ?? (bases: [], chains: [], isKnown: false)
            forms.bases = found.bases
            forms.parts = found.chains.filter { !found.bases.contains($0) }
            // The dictionary may have what stands before a colon or between hyphens, and not the word.
            if !found.isKnown {
                if key.mayBeMisspelt, let guessed = guesses(key.word) { forms.parts += guessed.bases + guessed.parts }
                stem(key.word, .finnish, into: &forms)
            }
        case .swedish, .english: stem(key.word, key.language, into: &forms)
        }
        for form in [key.word] + forms.bases + forms.parts {
            let plain = withoutDiacritics(form)
            if plain != form, !forms.parts.contains(plain) { forms.parts.append(plain) }
        }
        return forms
    }

    private func stem(_ word: String, _ language: Language, into forms: inout WordForms) {
        let head = word.split(separator: ":").first.map(String.init) ?? word
        guard head.count > 2, let stem = stemmers[language]?.stem(head), stem.count > 1 else { return }
        forms.parts.append(mark(language) + stem)
    }

    /// What an unknown word was meant to be; nil when nothing known is one slip away.
    private func guesses(_ word: String) -> WordForms? {
        guard let dictionary else { return nil }
        for kind in Misspelling.guesses(word) {
            let known = kind.filter { dictionary.knows($0) }
            guard !known.isEmpty else { continue }
            var forms = WordForms()
            for word in known {
                forms.bases += dictionary.baseForms(of: word).filter { !forms.bases.contains($0) }
                forms.parts += dictionary.compoundChains(of: word).filter {
                    !forms.bases.contains($0) && !forms.parts.contains($0)
                }
            }
            return forms
        }
        return nil
    }

    /// What keeps the stems of each language apart from words and from each other.
    private func mark(_ language: Language) -> String {
        switch language {
        case .finnish: "_f"
        case .swedish: "_s"
        case .english: "_e"
        }
    }
}

/// What one word is indexed under.
struct WordForms: Hashable, Sendable {
    var bases: [String] = []
    var parts: [String] = []
}
