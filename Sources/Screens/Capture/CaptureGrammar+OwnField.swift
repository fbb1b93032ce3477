import MeetingEngine

extension CaptureGrammar {
    /// Takes ` -- ` and what follows it off what is left, when the kind has a field of its own and can read it.
    ///
    /// - Returns: where the field stands in the line; nil when there is none.
    func takeOwnField(
        from span: inout LineSpan,
        of kind: EntryKind,
        after signs: inout TrailingSigns,
        into reading: inout CaptureReading
    ) -> Range<Int>? {
        guard let field = kind.ownField, let run = lastDashes(in: span, orFirst: reading.isMark) else { return nil }
        let content = span[run.tail].trimmed
        let end = run.tail.upperBound
        switch field {
        case .source:
            guard run.length == 2 else { break }
            reading.source = signs.isEscaped ? undoublingLastSign(of: content) : content
            signs.isEscaped = false
            span.cut(at: run.start)
            return run.start..<end
        case .ownerAndDue:
            guard let found = ownerAndDue(content) else { return nil }
            guard run.length == 2 else { break }
            found.settle(in: &reading)
            span.cut(at: run.start)
            return run.start..<end
        }
        // Three dashes are two that begin no field.
        var line = span.line
        line.remove(at: run.start)
        span = LineSpan(line, rest: span.rest.lowerBound..<span.rest.upperBound - 1)
        return nil
    }

    /// The last run of two dashes or more that stands after a blank; in a mark, which needs no text, also a first one.
    func lastDashes(in span: LineSpan, orFirst: Bool) -> SignRun? {
        let range = span.trimmed
        var place = range.upperBound - 1
        while place >= range.lowerBound {
            let isFirst = place == range.lowerBound
            let beginsRun = span.line[place] == "-" && (isFirst ? orFirst : span.line[place - 1].isWhitespace)
            if beginsRun, let run = SignRun(of: "-", at: place, in: range, of: span.line), run.length >= 2 {
                return run
            }
            place -= 1
        }
        return nil
    }

    /// Who takes something on and by when; nil when the words do not say that.
    private func ownerAndDue(_ words: String) -> OwnerAndDue? {
        if words.isEmpty { return OwnerAndDue() }
        if let due = context.dueDate(words) { return OwnerAndDue(due: due) }
        // The date is as many of the last words as can be one.
        for blank in words.indices where words[blank].isWhitespace {
            guard let due = context.dueDate(words[blank...].trimmed) else { continue }
            return owner(words[..<blank], least: 1).map { OwnerAndDue(owner: $0, due: due) }
        }
        return owner(words[...], least: 3).map { OwnerAndDue(owner: $0) }
    }

    /// The owner that a name says, `-` being nobody; without a date at its side a name is longer than a syllable.
    private func owner(_ name: Substring, least: Int) -> OwnerAndDue.Owner? {
        if name == "-" { return .nobody }
        guard name.count >= least, name.allSatisfy({ $0.isNamePart || $0 == " " || $0 == "." }),
            case .one(let speaker) = context.names.match(name)
        else { return nil }
        return .one(speaker)
    }
}

/// What the own field of an assignment or a promise says.
private struct OwnerAndDue {
    enum Owner {
        case unsaid, nobody
        case one(Speaker)
    }

    var owner = Owner.unsaid
    var due: CalendarDay?

    func settle(in reading: inout CaptureReading) {
        reading.due = due
        switch owner {
        case .unsaid: return
        case .nobody: reading.owner = nil
        case .one(let speaker): reading.owner = speaker
        }
        reading.ownerIsChosen = true
    }
}
