public import MeetingEngine
import OrderedCollections

extension CaptureGrammar {
    /// An entry as a line in full syntax, which reads as the same entry.
    ///
    /// What a line cannot say is left out: links to entries that are gone, people who share a name.
    ///
    /// - Parameter filling: whether a mark is written without its sign, so that saving the line finishes it.
    public func line(for entry: Entry, filling: Bool = false) -> String {
        let body = ([escapedText(of: entry)] + signs(of: entry)).filter { !$0.isEmpty }.joined(separator: " ")
        let prefix = self.prefix(of: entry, filling: filling)
        // A text that begins like a prefix stands after one blank more.
        let blanks = (prefix.isEmpty ? "" : " ") + (beginsLikePrefix(body, of: entry) ? " " : "")
        return body.isEmpty ? prefix : prefix + blanks + body
    }

    private func beginsLikePrefix(_ body: String, of entry: Entry) -> Bool {
        var span = LineSpan(Array(body))
        var reading = CaptureReading(kind: entry.kind)
        readPrefix(&span, into: &reading)
        return span.rest.lowerBound > 0
    }

    private func prefix(of entry: Entry, filling: Bool) -> String {
        var prefix = ""
        if entry.kindIsChosen || entry.kind != place.kind { prefix = ".\(entry.kind.letter)" }
        if entry.isMark, !filling { prefix += "." }
        if entry.speaker != usualSpeaker(of: entry.kind) {
            if let speaker = entry.speaker {
                prefix += context.names.typedName(of: speaker).map { ",\($0)" } ?? ""
            } else {
                prefix += ",-"
            }
        }
        return prefix
    }

    // MARK: - The text, with what would be read as a sign doubled

    private func escapedText(of entry: Entry) -> String {
        var text = doublingThemes(in: Array(entry.text), but: entry.themes)
        if ownField(of: entry).isEmpty, let dashes = fieldSign(in: LineSpan(text), of: entry) {
            text.insert("-", at: dashes)
        }
        return doublingEndSign(of: text, kind: entry.kind)
    }

    private func doublingThemes(in text: [Character], but themes: [String]) -> [Character] {
        let themes = Set(themes.map { $0.lowercased() })
        var doubled: [Character] = []
        for (place, character) in text.enumerated() {
            doubled.append(character)
            let beginsToken = place == 0 || !text[place - 1].isThemePart && text[place - 1] != "#"
            guard beginsToken, let run = SignRun(of: "#", at: place, in: place..<text.count, of: text),
                text[run.tail].first?.isLetter == true
            else { continue }
            let theme = String(text[run.tail].prefix { $0.isThemePart }).lowercased()
            let endsText = run.tail.lowerBound + theme.count == text.count && place > 0
            if run.length > 1 || endsText || !themes.contains(theme) { doubled.append("#") }
        }
        return doubled
    }

    private func doublingEndSign(of text: [Character], kind: EntryKind) -> String {
        guard let sign = endSign(of: LineSpan(text), kind: kind) else { return String(text) }
        var text = text
        text.insert(text[sign], at: sign)
        return String(text)
    }

    /// Where the text ends with what would be read as a sign.
    private func endSign(of span: LineSpan, kind: EntryKind) -> Int? {
        let token = span.lastToken
        guard !token.isEmpty else { return nil }
        if let (_, run) = linkSign(token, of: span.line) { return run.start }
        if kind.hasOutcome, let (_, run) = outcomeSign(token, of: span.line) { return run.start }
        return audienceSign(token, of: span.line)?.1.start
    }

    /// Where the text has what would be read as the beginning of the own field, or as the doubled form of one.
    private func fieldSign(in span: LineSpan, of entry: Entry) -> Int? {
        var reading = CaptureReading(kind: entry.kind)
        reading.isMark = entry.isMark
        var rest = span
        var signs = TrailingSigns()
        let field = takeOwnField(from: &rest, of: entry.kind, after: &signs, into: &reading)
        let isDoubled = rest.line.count < span.line.count
        return field?.lowerBound ?? (isDoubled ? lastDashes(in: span, orFirst: entry.isMark)?.start : nil)
    }

    // MARK: - The signs

    private func signs(of entry: Entry) -> [String] {
        var signs = [ownField(of: entry), links(of: entry)]
        switch entry.outcome {
        case .worked: signs.append("+")
        case .partly: signs.append("+-")
        case .failed: signs.append("-")
        case nil: break
        }
        var inText = CaptureReading(kind: entry.kind)
        _ = readThemes(in: doublingThemes(in: Array(entry.text), but: entry.themes), into: &inText)
        for theme in entry.themes where theme.isTheme && !inText.themes.contains(theme) { signs.append("#\(theme)") }
        if entry.audience != entry.kind.defaultAudience {
            switch entry.audience {
            case .facilitator: signs.append("<-")
            case .group: break
            case .organisation: signs.append("<")
            }
        }
        return signs
    }

    private func ownField(of entry: Entry) -> String {
        switch entry.kind.ownField {
        case .source:
            // Of several runs of dashes the last begins the field.
            if entry.source.isEmpty { return "" }
            return "-- " + doublingEndSign(of: Array(withoutDashes(entry.source)), kind: entry.kind)
        case .ownerAndDue:
            var words: [String] = []
            if entry.owner != entry.speaker {
                words.append(entry.owner.map { context.names.typedName(of: $0) ?? "" } ?? "-")
            }
            if let due = entry.due { words.append("\(due.day).\(due.month).\(due.year)") }
            let field = words.filter { !$0.isEmpty }.joined(separator: " ")
            return field.isEmpty ? "" : "-- " + field
        case nil:
            return ""
        }
    }

    private func withoutDashes(_ source: String) -> String {
        source.split(separator: " ").map { $0.hasPrefix("--") ? "–" + $0.drop { $0 == "-" } : $0[...] }
            .joined(separator: " ")
    }

    private func links(of entry: Entry) -> String {
        let linked = entry.links.compactMap { context.meeting.entries[$0] }.filter(isLinkable)
        if linked.isEmpty {
            var unsaid = CaptureReading(kind: entry.kind)
            settleLinks([], in: &unsaid)
            return unsaid.links.isEmpty ? "" : ">-"
        }
        return ">" + ranges(of: linked.map(\.number)).joined(separator: ",")
    }

    /// Numbers with three or more in a row as a range, where the range means just these.
    private func ranges(of numbers: [Int]) -> [String] {
        var ranges: [String] = []
        var rest = numbers[...]
        while let first = rest.first {
            var count = 1
            while count < rest.count, rest[rest.startIndex + count] == first + count { count += 1 }
            let range = first...(first + count - 1)
            if count > 2, linked(numbered: range).map(\.number) == Array(range) {
                ranges.append("\(range.lowerBound)-\(range.upperBound)")
                rest.removeFirst(count)
            } else {
                ranges.append("\(first)")
                rest.removeFirst()
            }
        }
        return ranges
    }
}
