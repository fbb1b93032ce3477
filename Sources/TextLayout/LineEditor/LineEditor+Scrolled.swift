extension LineEditor {
    /// The text in one row of `width` columns, scrolled sideways so that the caret is seen; "…" stands where some is
    /// hidden.
    ///
    /// A field that is narrower than four columns shows no "…".
    func scrolled(width: Columns) -> Layout {
        let shown = graphemes.map { $0.isLineBreak ? " " : $0 }
        let widths = shown.map { columns(of: $0) }
        let caretColumn = widths[..<caret].reduce(.zero, +)
        let rest = widths[caret...].reduce(.zero, +)
        // At the end of the text the caret has a cell of its own.
        if caretColumn + max(rest, 1) <= width { return row(shown[...], caretAt: caretColumn) }
        let sign: Columns = width < 4 ? 0 : 1
        var first = 0
        var before = caretColumn
        // As much as a third of the row keeps what follows the caret in sight.
        let ahead = max(1, min(rest, Columns(width.rawValue / 3)))
        while first < caret, before + (first > 0 ? sign : 0) + ahead > width {
            before -= widths[first]
            first += 1
        }
        var end = caret
        var used = before + (first > 0 ? sign : 0)
        let start = used
        while end < shown.count, used + widths[end] + (end + 1 < shown.count ? sign : 0) <= width {
            used += widths[end]
            end += 1
        }
        let hidden = (left: first > 0 && sign > 0, right: end < shown.count && sign > 0)
        let text = (hidden.left ? ["…"] : []) + shown[first..<end] + (hidden.right ? ["…"] : [])
        return row(text[...], caretAt: min(start, width - 1), source: first..<end)
    }

    private func row(_ shown: ArraySlice<Character>, caretAt column: Columns, source: Range<Int>? = nil) -> Layout {
        let text = safeText(String(shown))
        let line = Line(text: text, indent: 0, width: columns(of: text), source: source ?? 0..<graphemes.count)
        return Layout(rows: [line], hiddenAbove: 0, hiddenBelow: 0, caretRow: 0, caretColumn: column)
    }
}
