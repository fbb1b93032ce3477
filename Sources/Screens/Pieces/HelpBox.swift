import TextLayout

/// Keys and what they do, in a box over the middle of a screen; what does not fit is scrolled to.
struct HelpBox {
    /// A row: keys, or none where the text before goes on.
    private struct Row {
        var keys: String
        var text: String
    }

    private let title: String
    private let size: Size
    private let rows: [Row]
    private let keyWidth: Columns

    /// Lays lines out for a screen: keys, a tab, what they do.
    init(_ help: [String], title: String, size: Size) {
        self.title = title
        self.size = size
        let lines = help.map { $0.split(separator: "\t", maxSplits: 1).map(String.init) }
        let keyWidth = lines.map { columns(of: $0.first ?? "") }.max() ?? 0
        self.keyWidth = keyWidth
        let room = max(10, size.columns - 4 - keyWidth - 2)
        rows = lines.flatMap { line in
            wrap(line.last ?? "", width: room).enumerated().map { index, text in
                Row(keys: index == 0 ? line.first ?? "" : "", text: text.text)
            }
        }
    }

    /// How many rows are seen at once.
    private var page: Int { max(1, min(rows.count, size.rows - 2)) }

    /// From which row on the help is shown after a key; nil when the key puts it away.
    func top(after key: Key, from top: Int) -> Int? {
        let last = rows.count - page
        guard last > 0 else { return nil }
        let wanted: Int
        switch key {
        case .down, .character("j"), .control("n"): wanted = top + 1
        case .up, .character("k"), .control("p"): wanted = top - 1
        case .pageDown, .character(" "), .control("f"): wanted = top + page - 1
        case .pageUp, .control("b"): wanted = top - page + 1
        case .home, .character("g"): wanted = 0
        case .end, .character("G"): wanted = last
        case .character, .control, .alt, .function, .paste, .enter, .escape, .tab, .backTab, .backspace, .delete,
            .insert, .left, .right, .wordLeft, .wordRight, .focusIn, .focusOut:
            return nil
        }
        return min(max(0, wanted), last)
    }

    /// Draws the box, its rows from one on.
    func draw(into frame: inout Frame, from top: Int) {
        let width = rows.map { keyWidth + 2 + columns(of: $0.text) }.max() ?? 0
        var box = Frame(size: Size(rows: page, columns: min(width, size.columns - 4)))
        let top = min(max(0, top), rows.count - page)
        for (row, line) in rows.dropFirst(top).prefix(page).enumerated() {
            box.write(line.keys, at: Place(row: row, column: 0), style: .bold)
            box.write(line.text, at: Place(row: row, column: keyWidth + 2))
        }
        var boxed = box.boxed(title: title)
        let edge = boxed.size.columns - 2
        if top > 0 { boxed.writeRight(" ↑ ", row: 0, before: edge) }
        if top + page < rows.count { boxed.writeRight(" ↓ ", row: boxed.size.rows - 1, before: edge) }
        let column = (size.columns - boxed.size.columns).rawValue / 2
        frame.draw(boxed, at: Place(row: (size.rows - boxed.size.rows) / 2, column: Columns(max(0, column))))
    }
}

extension Frame {
    /// Draws lines of keys and what they do in a box over the middle, from one of its rows on.
    mutating func drawHelp(_ help: [String], title: String, from top: Int = 0) {
        HelpBox(help, title: title, size: size).draw(into: &self, from: top)
    }
}
