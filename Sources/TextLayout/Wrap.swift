/// Wraps a text into rows of at most `width` cells, at blanks and after hyphens inside words.
///
/// A word longer than a row is cut. Line feeds in the text break hard.
///
/// - Parameters:
///   - width: the cells of a row, at least 1. Only a grapheme that is itself wider makes a row wider.
///   - hanging: the indent of every row after the first of a paragraph; at most half the width is taken.
/// - Returns: at least one row; their source ranges cover every grapheme but the line feeds, in order.
public func wrap(_ text: String, width: Columns, hanging: Columns = 0) -> [Line] {
    wrap(Array(text), width: width, hanging: hanging)
}

/// Wraps graphemes: what the editor has.
func wrap(_ graphemes: [Character], width: Columns, hanging: Columns) -> [Line] {
    let width = max(width, 1)
    var wrapping = Wrapping(
        graphemes: graphemes,
        width: width,
        hanging: min(max(hanging, 0), Columns(width.rawValue / 2))
    )
    var start = 0
    for index in graphemes.indices where graphemes[index].isLineBreak {
        wrapping.addParagraph(start..<index)
        start = index + 1
    }
    wrapping.addParagraph(start..<graphemes.count)
    return wrapping.lines
}

private struct Wrapping {
    let graphemes: [Character]
    let width: Columns
    let hanging: Columns
    var lines: [Line] = []

    mutating func addParagraph(_ paragraph: Range<Int>) {
        var start = paragraph.lowerBound
        repeat {
            let indent = start == paragraph.lowerBound ? 0 : hanging
            start = addLine(from: start, to: paragraph.upperBound, indent: indent)
        } while start < paragraph.upperBound
    }

    /// Adds the row that begins at `start`.
    ///
    /// - Returns: where the next one begins.
    private mutating func addLine(from start: Int, to end: Int, indent: Columns) -> Int {
        var used = indent
        var lastBreak: Int?
        for index in start..<end {
            let cells = columns(of: graphemes[index])
            if used + cells > width, index > start {
                if graphemes[index].isBreakingBlank {
                    let next = graphemes[index..<end].firstIndex { !$0.isBreakingBlank } ?? end
                    add(start..<index, source: start..<next, indent: indent)
                    return next
                }
                let next = lastBreak ?? index
                add(start..<next, source: start..<next, indent: indent)
                return next
            }
            used += cells
            if mayBreak(after: index, from: start, to: end) { lastBreak = index + 1 }
        }
        add(start..<end, source: start..<end, indent: indent, keepsBlanks: true)
        return end
    }

    /// Whether a row may end after the grapheme: after the last of some blanks, or a hyphen between two letters.
    private func mayBreak(after index: Int, from start: Int, to end: Int) -> Bool {
        let next = index + 1
        guard next < end else { return false }
        if graphemes[index].isBreakingBlank {
            // Blanks that begin a paragraph are its indent.
            return !graphemes[next].isBreakingBlank && graphemes[start...index].contains { !$0.isBreakingBlank }
        }
        guard graphemes[index].isHyphen, index > start else { return false }
        return graphemes[index - 1].isLetter && graphemes[next].isLetter
    }

    private mutating func add(_ drawn: Range<Int>, source: Range<Int>, indent: Columns, keepsBlanks: Bool = false) {
        var drawn = graphemes[drawn]
        if !keepsBlanks { while let last = drawn.last, last.isBreakingBlank { drawn.removeLast() } }
        let text = safeText(String(drawn))
        lines.append(Line(text: text, indent: indent, width: columns(of: text), source: source))
    }
}

extension Character {
    /// A line feed in any of its forms.
    var isLineBreak: Bool {
        if utf8.count == 1 { return utf8.first == UInt8(ascii: "\n") }
        return self == "\r\n" || self == "\u{2028}" || self == "\u{2029}"
    }

    /// A blank at which a row may end: not the no-break spaces.
    var isBreakingBlank: Bool {
        guard utf8.count == 1, let byte = utf8.first else { return false }
        return byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    /// A hyphen at which a word may end.
    fileprivate var isHyphen: Bool {
        if utf8.count == 1 { return utf8.first == UInt8(ascii: "-") }
        return self == "\u{2010}"
    }
}
