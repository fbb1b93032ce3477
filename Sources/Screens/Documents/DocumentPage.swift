import MeetingEngine
import TextLayout

/// A document on the screen: its lines scroll, and one of them has the attention.
struct DocumentPage: Hashable, Sendable {
    private(set) var content = DocumentContent()
    private(set) var selection = 0

    /// The line that the attention is on.
    var line: DocumentContent.Line? {
        content.lines.indices.contains(selection) ? content.lines[selection] : nil
    }

    /// Shows the document as it stands now: the attention stays on the entry it was on.
    mutating func show(_ content: DocumentContent) {
        let before = line
        self.content = content
        guard let before else { return select(selection) }
        let candidates = content.lines.indices.filter { index in
            let line = content.lines[index]
            return before.entries.isEmpty
                ? line.text == before.text && line.look == before.look
                : line.entries == before.entries && line.indent == before.indent
        }
        select(candidates.min { abs($0 - selection) < abs($1 - selection) } ?? selection)
    }

    /// Puts the attention on the beginning of a section, if it is there.
    mutating func select(section: String) {
        if let index = content.lines.firstIndex(where: { $0.section == section }) { select(index) }
    }

    /// Takes a key that moves the attention; says whether it was one.
    mutating func take(_ key: Key, in context: ScreenContext) -> Bool {
        let page = max(1, context.size.rows - 6)
        switch key {
        case .down, .character("j"), .control("n"): select(selection + 1)
        case .up, .character("k"), .control("p"): select(selection - 1)
        case .pageDown, .character(" "), .control("f"): select(selection + page)
        case .pageUp, .control("b"): select(selection - page)
        case .home, .character("g"): select(0)
        case .end, .character("G"): select(content.lines.count - 1)
        default: return false
        }
        return true
    }

    private mutating func select(_ index: Int) { selection = min(max(0, index), max(0, content.lines.count - 1)) }

    /// Draws so many rows of it that the selected line is in sight.
    ///
    /// - Parameter hasKeys: whether the attention is on it, and not on a line below it.
    func draw(into frame: inout Frame, rows: Range<Int>, hasKeys: Bool) {
        let width = frame.size.columns
        var drawn: [(line: Int, text: String, column: Columns)] = []
        var selected = 0..<0
        for (index, line) in content.lines.enumerated() {
            if line.look.isTitle, index > 0 { drawn.append((-1, "", 0)) }
            let start = drawn.count
            let column = Columns(1 + line.indent)
            let room = max(10, width - column - 1)
            if line.look == .table {
                drawn.append((index, truncate(line.text, to: room), column))
            } else {
                let hanging: Columns = line.text.hasPrefix("• ") ? 2 : 0
                for row in wrap(line.text, width: room, hanging: hanging) {
                    drawn.append((index, row.text, drawn.count > start ? column + hanging : column))
                }
            }
            if index == selection { selected = start..<max(start + 1, drawn.count) }
        }
        let middle = selected.lowerBound - (rows.count - min(selected.count, rows.count)) / 2
        let first = max(0, min(middle, drawn.count - rows.count))
        for (row, text) in zip(rows, drawn.dropFirst(first)) {
            let look = text.line < 0 ? DocumentContent.Line.Look.text : content.lines[text.line].look
            let style: Style = look == .title ? .bold : look == .part ? .underline : .plain
            frame.write(text.text, at: Place(row: row, column: text.column), style: style)
            guard text.line == selection, hasKeys else { continue }
            frame.restyle(row: row, adding: .reverse)
            if row == rows.lowerBound + selected.lowerBound - first {
                frame.cursor = Place(row: row, column: text.column)
            }
        }
        if first > 0 { frame.writeRight("↑", row: rows.lowerBound - 1, before: width - 1) }
        if first + rows.count < drawn.count { frame.writeRight("↓", row: rows.upperBound, before: width - 1) }
    }
}

extension DocumentContent.Line.Look {
    /// Whether a blank row stands before it.
    fileprivate var isTitle: Bool {
        switch self {
        case .title, .part: true
        case .text, .table: false
        }
    }
}
