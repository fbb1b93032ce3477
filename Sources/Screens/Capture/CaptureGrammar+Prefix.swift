import MeetingEngine

extension CaptureGrammar {
    /// How many graphemes at the beginning of a line are chips, which the field hides.
    func hiddenPrefix(of line: [Character]) -> Int {
        var span = LineSpan(line)
        var reading = CaptureReading(kind: place.kind)
        readPrefix(&span, into: &reading)
        return reading.hiddenPrefix
    }

    /// Reads `.c`, `,ta` and `.`, together or one after the other, then `ta: `; what is not wholly understood stays text.
    func readPrefix(_ span: inout LineSpan, into reading: inout CaptureReading) {
        let line = span.line
        var prefix = Prefix()
        var start = 0
        while start < line.count, let end = elements(from: start, of: line, into: &prefix) {
            // The blank after it hides it; before that it is still being typed.
            let isTyped = end < line.count
            start = isTyped ? end + 1 : end
            if isTyped { reading.hiddenPrefix = start }
        }
        if let hint = prefix.hint { reading.hints.append(hint) }
        prefix.settle(in: &reading)
        span.rest = start..<line.count
        guard !reading.speakerIsChosen, let (speaker, end) = nameBeforeColon(in: span, &reading.hints) else { return }
        reading.speaker = speaker
        reading.speakerIsChosen = true
        reading.hiddenPrefix = end
        span.rest = end..<line.count
    }

    /// Reads elements up to a blank or the end of the line.
    ///
    /// - Returns: where they end; nil when what stands there is not wholly elements that have not been yet.
    private func elements(from start: Int, of line: [Character], into prefix: inout Prefix) -> Int? {
        var read = prefix
        var place = start
        while place < line.count, let next = element(at: place, of: line, into: &read) { place = next }
        prefix.hint = read.hint
        guard place > start, read.hint == nil, place == line.count || line[place].isWhitespace else { return nil }
        prefix = read
        return place
    }

    /// What the elements of a prefix have said so far.
    private struct Prefix {
        var kind: EntryKind?
        var isMark = false
        var speaker: Speaker?
        var namesSpeaker = false
        var hint: CaptureHint?

        func settle(in reading: inout CaptureReading) {
            if let kind {
                reading.kind = kind
                reading.kindIsChosen = true
            }
            reading.isMark = isMark
            reading.speaker = speaker
            reading.speakerIsChosen = namesSpeaker
        }
    }

    /// Reads one element; each may stand once.
    ///
    /// - Returns: where the next begins; nil when none begins here.
    private func element(at place: Int, of line: [Character], into prefix: inout Prefix) -> Int? {
        let next = place + 1
        switch line[place] {
        case ".":
            if prefix.kind == nil, next < line.count, let kind = EntryKind(rawValue: line[next]),
                endsElement(next + 1, line)
            {
                prefix.kind = kind
                return next + 1
            }
            guard !prefix.isMark, endsElement(next, line) else { return nil }
            prefix.isMark = true
            return next
        case ",":
            let end = line[next...].firstIndex { !$0.isNamePart } ?? line.count
            guard !prefix.namesSpeaker, end > next, endsElement(end, line) else { return nil }
            if line[next..<end] == ["-"] {
                prefix.namesSpeaker = true
                return end
            }
            switch context.names.match(String(line[next..<end])) {
            case .nobody:
                return nil
            case .several(let speakers):
                prefix.hint = .severalNames(speakers)
                return nil
            case .one(let speaker):
                prefix.speaker = speaker
                prefix.namesSpeaker = true
                return end
            }
        default:
            return nil
        }
    }

    private func endsElement(_ place: Int, _ line: [Character]) -> Bool {
        place == line.count || line[place] == "." || line[place] == "," || line[place].isWhitespace
    }

    /// Reads `ta: `.
    ///
    /// - Returns: who is meant, and where the text begins.
    private func nameBeforeColon(in span: LineSpan, _ hints: inout [CaptureHint]) -> (Speaker, Int)? {
        let line = span.line[span.rest].prefix(48)
        guard let colon = line.firstIndex(of: ":"), colon + 1 < span.line.count, span.line[colon + 1].isWhitespace,
            let first = line.first, first.isLetter,
            line[..<colon].allSatisfy({ $0.isNamePart || $0 == " " || $0 == "." })
        else { return nil }
        switch context.names.matchBeforeColon(String(line[..<colon])) {
        case .nobody:
            return nil
        case .several(let speakers):
            hints.append(.severalNames(speakers))
            return nil
        case .one(let speaker):
            return (speaker, colon + 2)
        }
    }
}

extension Character {
    /// Whether it may stand in a name that is typed without blanks.
    var isNamePart: Bool { isLetter || isNumber || self == "-" || self == "'" || self == "’" }
}
