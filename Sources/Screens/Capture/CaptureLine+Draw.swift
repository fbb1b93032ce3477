public import TextLayout

extension CaptureLine {
    /// How many rows of the field are shown at most.
    public static let mostRows = 4
    /// Where the text begins, after the prompt.
    private static let margin: Columns = 3

    /// How many rows `draw` fills: the chips and the field.
    public func height(in context: CaptureContext) -> Int { 1 + layout(in: context).rows.count }

    /// Draws the chips and the field from a row down, and puts the cursor at the caret.
    ///
    /// - Parameter chipColumns: how much of the chips' row is theirs; the rest is for what stands at its right.
    public func draw(into frame: inout Frame, from row: Int, chipColumns: Columns, in context: CaptureContext) {
        let reading = reading(in: context)
        drawChips(of: reading, into: &frame, row: row, limit: chipColumns, in: context)
        let layout = layout(in: context)
        frame.write(layout.hiddenAbove > 0 ? "↑" : "›", at: Place(row: row + 1, column: 1), style: .bold)
        if layout.hiddenBelow > 0 { frame.write("↓", at: Place(row: row + layout.rows.count, column: 1), style: .bold) }
        let isPaste = !pastedLines.isEmpty
        let hidden = isPaste ? 0 : reading.hiddenPrefix
        let signs = isPaste ? [] : reading.signs
        for (index, line) in layout.rows.enumerated() {
            var place = Place(row: row + 1 + index, column: CaptureLine.margin + line.indent)
            for run in runs(of: line.source.lowerBound + hidden..<line.source.upperBound + hidden, signs) {
                let text = String(editor.graphemes[run.range])
                place.column = frame.write(text, at: place, style: run.isSign ? .dim : .plain)
            }
        }
        frame.cursor = Place(row: row + 1 + layout.caretRow, column: CaptureLine.margin + layout.caretColumn)
    }

    /// Moves the caret a row up or down in the field.
    ///
    /// - Returns: false in the first or last row.
    mutating func moveByRow(up: Bool, in context: CaptureContext) -> Bool {
        let hidden = hiddenPrefix(in: context)
        var field = field(without: hidden)
        let width = fieldWidth(in: context)
        guard up ? field.moveUp(width: width) : field.moveDown(width: width) else { return false }
        editor.moveCaret(to: hidden + field.caret)
        return true
    }

    private func layout(in context: CaptureContext) -> LineEditor.Layout {
        let hidden = hiddenPrefix(in: context)
        let width = fieldWidth(in: context)
        // Without a hidden prefix the editor knows its own column; with one, only the rest is laid out.
        return (hidden == 0 ? editor : field(without: hidden)).layout(width: width, rows: CaptureLine.mostRows)
    }

    private func field(without hidden: Int) -> LineEditor {
        LineEditor(String(editor.graphemes.dropFirst(hidden)), caret: editor.caret - hidden)
    }

    /// How many graphemes at the beginning the field hides, the chips showing them.
    func hiddenPrefix(in context: CaptureContext) -> Int {
        pastedLines.isEmpty ? grammar(in: context).hiddenPrefix(of: editor.graphemes) : 0
    }

    private func fieldWidth(in context: CaptureContext) -> Columns { context.columns - CaptureLine.margin - 1 }

    private func runs(of range: Range<Int>, _ signs: [Range<Int>]) -> [(range: Range<Int>, isSign: Bool)] {
        var runs: [(range: Range<Int>, isSign: Bool)] = []
        var place = range.lowerBound
        for sign in signs where sign.overlaps(range) {
            let shown = sign.clamped(to: range)
            if place < shown.lowerBound { runs.append((place..<shown.lowerBound, false)) }
            runs.append((shown, true))
            place = shown.upperBound
        }
        if place < range.upperBound { runs.append((place..<range.upperBound, false)) }
        return runs
    }
}
