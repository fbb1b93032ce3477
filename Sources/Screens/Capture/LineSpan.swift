/// The part of a line that has not been read yet, as graphemes.
struct LineSpan {
    /// The whole line.
    let line: [Character]
    /// What is left of it.
    var rest: Range<Int>

    init(_ line: [Character], rest: Range<Int>? = nil) {
        self.line = line
        self.rest = rest ?? line.indices
    }

    /// What is left, without the blanks around it.
    var trimmed: Range<Int> {
        var range = rest
        while let first = range.first, line[first].isWhitespace { range = range.dropFirst() }
        while let last = range.last, line[last].isWhitespace { range = range.dropLast() }
        return range
    }

    /// The last run without blanks; empty when nothing is left.
    var lastToken: Range<Int> {
        let range = trimmed
        let start = line[range].lastIndex { $0.isWhitespace }.map { $0 + 1 } ?? range.lowerBound
        return start..<range.upperBound
    }

    /// Takes everything from a place on.
    mutating func cut(at place: Int) { rest = rest.lowerBound..<max(rest.lowerBound, place) }

    subscript(range: Range<Int>) -> String { String(line[range]) }
}

/// A sign as characters: a run of one character, and what follows it.
///
/// Doubling that character makes the sign text, so that anything can be written.
struct SignRun {
    /// How long the run is.
    let length: Int
    /// Where it begins.
    let start: Int
    /// What follows it.
    let tail: Range<Int>

    /// The run that a token begins with; nil when it begins with another character.
    init?(of sign: Character, at start: Int, in token: Range<Int>, of line: [Character]) {
        var end = start
        while end < token.upperBound, line[end] == sign { end += 1 }
        guard end > start else { return nil }
        length = end - start
        self.start = start
        tail = end..<token.upperBound
    }
}

extension StringProtocol {
    /// The text without the blanks around it.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
