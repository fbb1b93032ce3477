import TextLayout

/// A line of a page of text.
public struct PageLine: Hashable, Sendable {
    /// What stands in it.
    public var text: String
    /// Whether it is the heading of a part.
    public var isHeading = false
}

/// Lines under a heading that are scrolled through, as far as there are more than the screen has rows.
struct ScrolledPage: Hashable, Sendable {
    private var top = 0

    /// Takes a key that scrolls; says whether it was one.
    mutating func handle(_ key: Key, _ lines: [PageLine], in context: ScreenContext) -> Bool {
        let page = max(1, context.size.rows - 5)
        func heading(_ isWanted: (Int) -> Bool) -> [Int] {
            lines.indices.filter { lines[$0].isHeading && isWanted($0) }
        }
        switch key {
        case .down, .character("j"), .control("n"): top += 1
        case .up, .character("k"), .control("p"): top -= 1
        case .pageDown, .character(" "), .control("f"): top += page
        case .pageUp, .control("b"): top -= page
        case .home, .character("g"): top = 0
        case .end, .character("G"): top = lines.count
        case .tab: top = heading { $0 > top }.first ?? lines.count
        case .backTab: top = heading { $0 < top }.last ?? 0
        case .character, .control, .alt, .function, .paste, .enter, .escape, .backspace, .delete, .insert, .left,
            .right,
            .wordLeft, .wordRight, .focusIn, .focusOut:
            return false
        }
        top = min(max(0, top), max(0, lines.count - (context.size.rows - 4)))
        return true
    }

    /// Draws a heading, the lines and a row of hints.
    func frame(_ title: String, right: String, _ lines: [PageLine], hints: String, in context: ScreenContext) -> Frame {
        var frame = Frame(size: context.size)
        let edge = frame.writeRight(right, row: 0, before: context.size.columns - 1, style: .dim)
        frame.write(truncate(title, to: max(1, edge - 2)), at: Place(row: 0, column: 1), style: .bold)
        frame.rule(row: 1, style: .dim)
        let bottom = context.size.rows - 2
        frame.rule(row: bottom, style: .dim)
        let shown = min(top, max(0, lines.count - (bottom - 2)))
        for (row, line) in zip(2..<bottom, lines.dropFirst(shown)) {
            let style: Style = line.isHeading ? .bold : .plain
            frame.write(line.text, at: Place(row: row, column: 1), style: style, limit: context.size.columns - 2)
        }
        if shown > 0 { frame.writeRight("↑", row: 1, before: context.size.columns - 1) }
        if shown + bottom - 2 < lines.count { frame.writeRight("↓", row: bottom, before: context.size.columns - 1) }
        frame.write(hints, at: Place(row: bottom + 1, column: 1), style: .dim, limit: context.size.columns - 2)
        frame.cursor = Place(row: 2, column: 1)
        return frame
    }
}
