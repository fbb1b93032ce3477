public import MeetingEngine

/// The line of a search as it is read: words, `"an exact phrase"`, `-without` and filters (`kind:oivallus`, `-theme:pay`).
///
/// Filters and their values have names in three languages, with or without diacritics. A word with a colon that is no
/// filter is text (`tes:n`, `klo:13`), unless it is nearly the name of one: then the fault names that.
public struct SearchReading: Hashable, Sendable {
    /// What is searched for.
    public private(set) var query = SearchQuery()
    /// What the filter that is being typed still lacks: the rest can be searched for meanwhile.
    public private(set) var lack: SearchFault?
    private let language: Language
    /// The filters of which only one can hold, as they were written.
    private var written: [SearchFilter: String] = [:]

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - text: the line.
    ///   - language: in which the names of filters are proposed.
    ///   - isTyping: whether the line is still being typed: then its last word may go on.
    public init(_ text: String, _ language: Language, isTyping: Bool = false) throws(SearchFault) {
        self.language = language
        let tokens = SearchToken.tokens(of: text)
        var signs: String?
        for (index, token) in tokens.enumerated() {
            let isLast = isTyping && index == tokens.count - 1 && token.isOpen
            if try !add(token, isLast) { signs = signs ?? token.text }
        }
        // Signs between words are passed over; alone they cannot be found, and must not find everything.
        if let signs, query.wanted.isEmpty, query.unwanted.isEmpty { throw .nothingToFind(signs) }
    }

    /// Narrows the query by a filter that stands outside the line.
    ///
    /// - Parameters:
    ///   - value: the value, whole.
    ///   - written: how the filter was called.
    public mutating func narrow(_ filter: SearchFilter, _ value: String, written: String) throws(SearchFault) {
        let isList = filter == .kind
        try add(filter, value, isList ? list(value) : [value], written, isUnwanted: false)
    }

    /// Adds a piece of the line; says whether it was anything.
    private mutating func add(_ token: SearchToken, _ isLast: Bool) throws(SearchFault) -> Bool {
        if token.isQuoted { return add(.phrase(token.text), isUnwanted: token.isNegated) }
        guard let colon = token.text.firstIndex(of: ":"), colon != token.text.startIndex else {
            return addWord(token, isLast)
        }
        let name = String(token.text[..<colon])
        let value = String(token.text[token.text.index(after: colon)...]) + token.quotedValue
        guard let filter = SearchFilterWords.filter(name) else {
            let isText = name.contains(where: \.isUppercase) || !name.allSatisfy(\.isLetter) || value.isEmpty
            guard !isText, let nearest = SearchFilterWords.nearest(to: name, language) else {
                return addWord(token, isLast)
            }
            throw .unknownFilter(name, nearest: nearest)
        }
        do throws(SearchFault) {
            // A value in quotation marks is one, whatever signs it has.
            let values = filter == .kind || token.quotedValue.isEmpty ? list(value) : [value]
            try add(filter, value, values, name, isUnwanted: token.isNegated)
        } catch {
            guard isLast, let lack = lack(in: error) else { throw error }
            self.lack = lack
        }
        return true
    }

    /// What is missing when a value may still become one.
    private func lack(in fault: SearchFault) -> SearchFault? {
        switch fault {
        case .missingValue: fault
        case .unknownValue(let value, let filter, let written):
            SearchFilterWords.mayBecomeValue(value, of: filter) ? .missingValue(filter, written: written) : nil
        case .unknownFilter, .twice, .cannotExclude, .nothingToFind, .unknownProgramme, .noIndex, .unreadable: nil
        }
    }

    private func list(_ value: String) -> [String] { value.split(separator: ",").map(String.init) }

    private mutating func add(
        _ filter: SearchFilter,
        _ value: String,
        _ values: [String],
        _ name: String,
        isUnwanted: Bool
    ) throws(SearchFault) {
        let values = values.filter { !$0.folded.isEmpty }
        guard !values.isEmpty else { throw .missingValue(filter, written: name) }
        switch filter {
        case .kind:
            for word in values {
                let kind = try SearchFilterWords.kind(word).orThrow(.unknownValue(word, of: filter, written: name))
                if isUnwanted { query.unwantedKinds.insert(kind) } else { query.kinds.insert(kind) }
            }
        case .programme: if isUnwanted { query.unwantedProgrammes += values } else { query.programmes += values }
        case .theme:
            let themes = values.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
            if isUnwanted { query.unwantedThemes += themes } else { query.themes += themes }
        case .after, .before, .year:
            guard !isUnwanted else { throw .cannotExclude(filter, written: name) }
            try addTime(filter, value, name)
        case .corrected, .starred:
            let yes = try SearchFilterWords.yes(value).orThrow(.unknownValue(value, of: filter, written: name))
            try claim([filter], name)
            let isWanted = yes != isUnwanted
            if filter == .corrected { query.isCorrected = isWanted } else { query.isStarred = isWanted }
        case .audience:
            let audience = try SearchFilterWords.audience(value)
                .orThrow(.unknownValue(value, of: filter, written: name))
            if isUnwanted {
                query.unwantedAudiences.insert(audience)
            } else {
                try claim([filter], name)
                query.audience = audience
            }
        }
    }

    private mutating func addTime(_ filter: SearchFilter, _ value: String, _ name: String) throws(SearchFault) {
        let fault = SearchFault.unknownValue(value, of: filter, written: name)
        if filter == .year {
            let years = try SearchFilterWords.years(value).orThrow(fault)
            try claim([.after, .before], name)
            query.after = CalendarDay(year: years.lowerBound, month: 1, day: 1)
            query.before = CalendarDay(year: years.upperBound + 1, month: 1, day: 1)
        } else {
            let day = try SearchFilterWords.day(value).orThrow(fault)
            try claim([filter], name)
            if filter == .after { query.after = day } else { query.before = day }
        }
    }

    /// Notes that something is settled by a filter; a second one would make the first mean nothing.
    private mutating func claim(_ filters: [SearchFilter], _ name: String) throws(SearchFault) {
        for filter in filters {
            if let other = written[filter] { throw .twice(written: other, and: name) }
            written[filter] = name
        }
    }

    /// Adds a word without the signs around it; says whether anything was left.
    private mutating func addWord(_ token: SearchToken, _ isLast: Bool) -> Bool {
        var word = Substring(token.text + token.quotedValue)
        let goesOn = isLast && word.last?.isSearchable ?? false
        while let last = word.last, last != "*", !last.isSearchable { word.removeLast() }
        let isBeginning = word.last == "*"
        while let last = word.last, !last.isSearchable { word.removeLast() }
        while let first = word.first, !first.isSearchable { word.removeFirst() }
        return add(.word(String(word), isPartial: isBeginning || goesOn), isUnwanted: token.isNegated)
    }

    private mutating func add(_ part: SearchQuery.Part, isUnwanted: Bool) -> Bool {
        let text =
            switch part {
            case .word(let word, isPartial: _): word
            case .phrase(let phrase): phrase
            }
        guard text.contains(where: \.isSearchable) else { return false }
        if isUnwanted { query.unwanted.append(part) } else { query.wanted.append(part) }
        return true
    }
}

extension Character {
    /// Whether the index has it: letters and figures; signs only part words.
    fileprivate var isSearchable: Bool {
        unicodeScalars.contains { scalar in
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber, .otherNumber:
                true
            case .nonspacingMark, .spacingMark, .enclosingMark, .connectorPunctuation, .dashPunctuation,
                .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation,
                .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .spaceSeparator, .lineSeparator,
                .paragraphSeparator, .control, .format, .surrogate, .privateUse, .unassigned:
                false
            @unknown default: false
            }
        }
    }
}

extension Optional {
    fileprivate func orThrow(_ fault: SearchFault) throws(SearchFault) -> Wrapped {
        guard let self else { throw fault }
        return self
    }
}
