import TextLayout

/// A piece of a text in one row, with the words that answer standing out: the first of them is in sight, and what room is
/// left is filled with what stands before it.
struct Excerpt {
    /// What is to be written.
    private(set) var runs: [(String, Style)] = []

    /// Cuts a text.
    ///
    /// - Parameters:
    ///   - marks: the words that answer, as ranges of characters, from left to right.
    ///   - room: how many columns there are.
    init(_ text: String, _ marks: [Range<Int>], room: Columns) {
        let characters = text.map { $0.isNewline ? " " : $0 }
        let widths = characters.map { columns(of: $0) }
        let marks = marks.filter { $0.upperBound <= characters.count }
        let from = Excerpt.start(characters, widths, marks.first, room)
        if from > 0 { runs.append(("… ", .dim)) }
        var end = from
        var left = room - (from > 0 ? 2 : 0)
        let isCut = widths[from...].reduce(.zero, +) > left
        if isCut { left -= 1 }
        while end < characters.count, widths[end] <= left {
            left -= widths[end]
            end += 1
        }
        if isCut { while end > from, characters[end - 1] == " " { end -= 1 } }
        var here = from
        for mark in marks where mark.lowerBound >= here && mark.lowerBound < end {
            if here < mark.lowerBound { runs.append((String(characters[here..<mark.lowerBound]), .plain)) }
            here = min(mark.upperBound, end)
            runs.append((String(characters[mark.lowerBound..<here]), Style([.bold, .underline])))
        }
        if here < end { runs.append((String(characters[here..<end]), .plain)) }
        if isCut { runs.append(("…", .dim)) }
    }

    /// Where to begin: at the beginning when the first word is in sight from there, else a third of the row before it,
    /// or earlier when the end leaves room.
    private static func start(
        _ characters: [Character],
        _ widths: [Columns],
        _ first: Range<Int>?,
        _ room: Columns
    ) -> Int {
        let all = widths.reduce(.zero, +)
        guard let first, all > room, widths[..<first.upperBound].reduce(.zero, +) >= room else { return 0 }
        var from = first.lowerBound
        var before: Columns = 0
        var rest = widths[from...].reduce(.zero, +)
        while from > 0, before < Columns(room.rawValue / 3) || rest + widths[from - 1] + 2 <= room {
            from -= 1
            before += widths[from]
            rest += widths[from]
        }
        // A word begins there.
        while from > 0, from < first.lowerBound, characters[from - 1] != " " { from += 1 }
        return from
    }
}
