public import MeetingEngine

extension SearchQuery {
    /// Reads the line of a search: words, `"an exact phrase"`, `-without` and filters (`kind:oivallus`, `after:2024`).
    ///
    /// Filters and their values have names in three languages, with or without diacritics. A word with a colon that is no
    /// filter is a word where it looks like an abbreviation with its ending (`TES:n`), and else a fault that names it.
    ///
    /// - Parameters:
    ///   - text: the line.
    ///   - isTyping: whether the line is still being typed: then its last word may go on, and a filter that has no value
    ///     yet is no fault.
    public init(reading text: String, isTyping: Bool = false) throws(SearchFault) {
        self.init()
        let tokens = SearchToken.tokens(of: text)
        for (index, token) in tokens.enumerated() {
            let isLast = isTyping && index == tokens.count - 1 && token.isOpen
            if token.isQuoted {
                add(.phrase(token.text), isUnwanted: token.isNegated)
            } else if let colon = token.text.firstIndex(of: ":"), colon != token.text.startIndex {
                let name = String(token.text[..<colon])
                let value = String(token.text[token.text.index(after: colon)...]) + token.quotedValue
                try add(name, value, token, isLast)
            } else {
                addWord(token.text, token, isLast)
            }
        }
    }

    private mutating func add(_ name: String, _ value: String, _ token: SearchToken, _ isLast: Bool) throws(SearchFault)
    {
        guard let filter = SearchFilterWords.filter(name) else {
            let isAbbreviation = name.contains(where: \.isUppercase) || !name.allSatisfy(\.isLetter) || value.isEmpty
            if isAbbreviation { return addWord(token.text, token, isLast) }
            throw .unknownFilter(name, nearest: nearestWord(to: name, among: SearchFilterWords.all))
        }
        if value.isEmpty {
            if isLast { return }
            throw .missingValue(filter, written: name)
        }
        let values = value.split(separator: ",").map(String.init)
        func fault() -> SearchFault { .unknownValue(value, of: filter, written: name) }
        switch filter {
        case .kind:
            for value in values {
                guard let kind = SearchFilterWords.kind(value) else { throw fault() }
                kinds.insert(kind)
            }
        case .programme: programmes += values
        case .theme: themes += values.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
        case .after, .before:
            guard let day = SearchFilterWords.day(value) else {
                if isLast { return }
                throw fault()
            }
            if filter == .after { after = day } else { before = day }
        case .year:
            guard let years = SearchFilterWords.years(value) else {
                if isLast { return }
                throw fault()
            }
            after = CalendarDay(year: years.lowerBound, month: 1, day: 1)
            before = CalendarDay(year: years.upperBound + 1, month: 1, day: 1)
        case .corrected, .starred:
            guard let yes = SearchFilterWords.yes(value) else {
                if isLast { return }
                throw fault()
            }
            if filter == .corrected { isCorrected = yes != token.isNegated } else { isStarred = yes != token.isNegated }
        case .audience:
            guard let audience = SearchFilterWords.audience(value) else {
                if isLast { return }
                throw fault()
            }
            self.audience = audience
        }
    }

    private mutating func addWord(_ text: String, _ token: SearchToken, _ isLast: Bool) {
        var text = text
        let isPrefix = text.last == "*"
        while text.last == "*" { text.removeLast() }
        guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
        add(.word(text, isPartial: isLast || isPrefix), isUnwanted: token.isNegated)
    }

    private mutating func add(_ part: Part, isUnwanted: Bool) {
        if case .phrase(let phrase) = part, !phrase.contains(where: { $0.isLetter || $0.isNumber }) { return }
        if isUnwanted { unwanted.append(part) } else { wanted.append(part) }
    }
}
