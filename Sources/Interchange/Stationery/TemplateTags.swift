/// The tags of a template, read before it is used so that what is wrong is told with its place.
enum TemplateTags {
    /// Refuses a template that would not be understood, or that names what there is not.
    static func check(_ text: String, of file: String) throws(InputError) {
        var open: [(name: String, place: SourcePosition)] = []
        var place = SourcePosition(file: file, line: 1, column: 1)
        var rest = text[...]
        while let tag = rest.firstRange(of: "{{") {
            place = place.advanced(over: rest[..<tag.lowerBound])
            let isTriple = rest[tag.upperBound...].hasPrefix("{")
            let isRemark = rest[tag.upperBound...].hasPrefix("!")
            let start = isTriple ? rest.index(after: tag.upperBound) : tag.upperBound
            guard let end = rest[start...].firstRange(of: isTriple ? "}}}" : "}}") else {
                throw InputError(place, .openTag)
            }
            if !isRemark {
                try check(rest[start..<end.lowerBound], isTriple: isTriple, at: place, open: &open)
            }
            place = place.advanced(over: rest[tag.lowerBound..<end.upperBound])
            rest = rest[end.upperBound...]
        }
        if let last = open.last { throw InputError(last.place, .openPart(last.name)) }
    }

    private static func check(
        _ tag: Substring,
        isTriple: Bool,
        at place: SourcePosition,
        open: inout [(name: String, place: SourcePosition)]
    ) throws(InputError) {
        let sign = tag.first.flatMap { "#^/&".contains($0) && !isTriple ? $0 : nil }
        let name = String((sign == nil ? tag : tag.dropFirst()).trimmingPrefix { $0 == " " }.reversedTrimmed)
        guard name == "." || !name.isEmpty && name.allSatisfy({ $0.isASCII && $0.isLetter }) else {
            throw InputError(place, .unknownTag(String(tag.prefix(40))))
        }
        guard name == "." || DocumentTemplate.fields.contains(name) else {
            throw InputError(
                place,
                .unknownField(name, nearest: nearestWord(to: name, among: DocumentTemplate.fields))
            )
        }
        switch sign {
        case "#", "^": open.append((name, place))
        case "/":
            guard let last = open.popLast(), last.name == name else { throw InputError(place, .closesNothing(name)) }
        case _: break
        }
    }
}

/// What a document may not have in it since showing it would fetch something, or run it.
enum OutsideReference {
    /// The text, when it fetches nothing.
    static func free(_ text: String, of file: String) throws(InputError) -> String {
        let words = file.hasSuffix(".css") ? markup + ["</style"] : markup
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let lower = line.lowercased()
            guard let found = first(of: words, in: lower) else { continue }
            let column = lower.firstRange(of: found).map { lower.distance(from: lower.startIndex, to: $0.lowerBound) }
            let place = SourcePosition(file: file, line: index + 1, column: (column ?? 0) + 1)
            throw InputError(place, .fetches(found))
        }
        return text
    }

    private static let markup = [
        "<script", "<link", "<iframe", "<object", "<embed", "<base", "@import", "srcset",
    ]

    private static func first(of words: [String], in line: String) -> String? {
        if let word = words.first(where: line.contains) { return word }
        for word in ["url(", "src="] {
            var rest = line[...]
            while let found = rest.firstRange(of: word) {
                rest = rest[found.upperBound...]
                let value = rest.drop { " \"'".contains($0) }
                let isOwn = value.hasPrefix("data:") || value.hasPrefix("#") || value.hasPrefix("{{logo}}")
                if !isOwn && !value.hasPrefix("{{{logo}}}") { return word }
            }
        }
        return nil
    }
}

extension SourcePosition {
    /// The place after some text.
    fileprivate func advanced(over text: Substring) -> SourcePosition {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 1, let last = lines.last else {
            return SourcePosition(file: file, line: line, column: column + text.count)
        }
        return SourcePosition(file: file, line: line + lines.count - 1, column: last.count + 1)
    }
}

extension Substring {
    /// The text without blanks at its end.
    fileprivate var reversedTrimmed: Substring {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
