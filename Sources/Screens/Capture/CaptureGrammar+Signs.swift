import MeetingEngine

/// The signs found at the end of a line, the last first.
struct TrailingSigns {
    /// What a link sign says.
    enum Link: Hashable {
        case newest
        case none
        case numbers([ClosedRange<Int>])
    }

    var links: [Link] = []
    var themes: [String] = []
    var outcome: Outcome?
    var audience: Audience?
    /// Numbers after `>` that no entry has.
    var missing: [Int] = []
    /// Where they stand in the line.
    var spans: [Range<Int>] = []
    /// Whether the text ends with a sign whose first character was doubled.
    var isEscaped = false

    /// Writes down what the signs say beside the links.
    func settle(in reading: inout CaptureReading) {
        reading.outcome = outcome
        for theme in themes where !reading.themes.contains(where: { $0.lowercased() == theme.lowercased() }) {
            reading.themes.append(theme)
        }
        if let audience {
            if reading.kind != .ownNote {
                reading.audience = audience
            } else if audience != .facilitator {
                reading.hints.append(.ownNoteStaysPrivate)
            }
        }
        if !missing.isEmpty { reading.hints.append(.noSuchEntries(missing)) }
        let prefix = reading.hiddenPrefix > 0 ? [0..<reading.hiddenPrefix] : []
        reading.signs = prefix + spans.sorted { $0.lowerBound < $1.lowerBound }
    }
}

extension CaptureGrammar {
    /// Takes the signs off the end of what is left, until there is text.
    func takeSigns(from span: inout LineSpan, kind: EntryKind, into signs: inout TrailingSigns) {
        while !signs.isEscaped, !span.lastToken.isEmpty {
            let token = span.lastToken
            let start = takeSign(token, of: span, kind: kind, into: &signs)
            guard let start else { return }
            signs.spans.append(start..<token.upperBound)
            span.cut(at: start)
        }
    }

    /// Reads the last token as a sign.
    ///
    /// - Returns: where the sign begins; nil when the token is text.
    private func takeSign(
        _ token: Range<Int>,
        of span: LineSpan,
        kind: EntryKind,
        into signs: inout TrailingSigns
    ) -> Int? {
        let line = span.line
        if let (link, run) = linkSign(token, of: line) {
            guard run.length == 1 else { return escaped(&signs) }
            signs.missing = missing(in: link)
            guard signs.missing.isEmpty else { return nil }
            signs.links.insert(link, at: 0)
            return run.start
        }
        if let run = SignRun(of: "#", at: token.lowerBound, in: token, of: line), line[run.tail].isTheme {
            let isOnlyText = token.lowerBound == span.trimmed.lowerBound
            // A theme alone is the text.
            guard run.length == 1, !isOnlyText else { return nil }
            signs.themes.insert(span[run.tail], at: 0)
            return token.lowerBound
        }
        if kind.hasOutcome, let (outcome, run) = outcomeSign(token, of: line) {
            guard run.length == 1 else { return escaped(&signs) }
            guard signs.outcome == nil else { return nil }
            signs.outcome = outcome
            return token.lowerBound
        }
        if let (audience, run) = audienceSign(token, of: line) {
            guard run.length == 1 else { return escaped(&signs) }
            guard signs.audience == nil else { return nil }
            signs.audience = audience
            return run.start
        }
        return nil
    }

    private func escaped(_ signs: inout TrailingSigns) -> Int? {
        signs.isEscaped = true
        return nil
    }

    /// `<` or `<-`; `<` alone may stand right after the last word, or after the numbers of a link.
    func audienceSign(_ token: Range<Int>, of line: [Character]) -> (Audience, SignRun)? {
        guard let start = line[token].firstIndex(of: "<"),
            let run = SignRun(of: "<", at: start, in: token, of: line)
        else { return nil }
        if start == token.lowerBound, line[run.tail] == ["-"] { return (.facilitator, run) }
        guard run.tail.isEmpty else { return nil }
        let mayStand =
            start == token.lowerBound || line[start - 1].mayPrecedeSign
            || linkSign(token.lowerBound..<start, of: line)?.1.length == 1
        return mayStand ? (.organisation, run) : nil
    }

    /// `+`, `+-` or `-`.
    func outcomeSign(_ token: Range<Int>, of line: [Character]) -> (Outcome, SignRun)? {
        if let run = SignRun(of: "+", at: token.lowerBound, in: token, of: line) {
            if run.tail.isEmpty { return (.worked, run) }
            return line[run.tail] == ["-"] ? (.partly, run) : nil
        }
        guard let run = SignRun(of: "-", at: token.lowerBound, in: token, of: line), run.tail.isEmpty else {
            return nil
        }
        return (.failed, run)
    }

    /// The text that is left, the first character of a doubled sign once.
    func text(of span: LineSpan, isEscaped: Bool, into reading: inout CaptureReading) -> String {
        let text = span[span.trimmed]
        return readThemes(in: Array(isEscaped ? undoublingLastSign(of: text) : text), into: &reading)
    }

    /// A text that ends with a doubled sign, as it is meant.
    func undoublingLastSign(of text: String) -> String {
        var text = Array(text)
        let token = LineSpan(text).lastToken
        let run = linkSign(token, of: text)?.1 ?? audienceSign(token, of: text)?.1
        text.remove(at: run?.start ?? token.lowerBound)
        return String(text)
    }
}

extension Character {
    /// Whether a sign may follow without a blank: a word or its punctuation, and no figure, arrow or tag.
    var mayPrecedeSign: Bool { isLetter || (isPunctuation && self != "-" && self != "#" && self != "&" && self != "@") }
}
