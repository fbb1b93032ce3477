import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension MemoPreview {
    /// The screen as it stands.
    public func frame(in context: ScreenContext) -> Frame {
        if let notice = Frame.tooSmall(in: context) { return notice }
        var frame = Frame(size: context.size)
        let strip = writing.map { $0.editor.layout(width: context.size.columns - 4, rows: 4) }
        let bottom = context.size.rows - 2 - (strip.map { $0.rows.count + 1 } ?? 0)
        drawHeader(into: &frame, in: context)
        frame.rule(row: 1, style: .dim)
        if let names = undecided(in: context) {
            let text = truncate(" \(names) ", to: context.size.columns - 6)
            frame.write(text, at: Place(row: 1, column: 1), style: .bold)
        }
        drawLines(into: &frame, rows: 2..<bottom, width: context.size.columns)
        frame.rule(row: bottom, style: .dim)
        if let strip, let writing { draw(strip, of: writing, into: &frame, from: bottom + 1, in: context) }
        drawHints(into: &frame, in: context)
        if isHelping {
            let texts = context.texts.preview
            frame.drawHelp(
                Array(zip(PreviewTexts.keys, texts.help).map { (keys: $0, text: $1) }),
                title: texts.helpTitle
            )
        }
        return frame
    }

    private func drawHeader(into frame: inout Frame, in context: ScreenContext) {
        guard let state = context.programme.meetings[meeting] else { return }
        let audience = context.texts.words.terms.audiences[audience]
        let title = context.texts.preview.title(state.number, context.programme.meetings.count, audience)
        let end = frame.write(title, at: Place(row: 0, column: 1), style: .bold, limit: context.size.columns - 2)
        let room = max(0, context.size.columns - end - 3)
        frame.writeRight(truncate(content.state, to: room), row: 0, before: context.size.columns - 1, style: .dim)
    }

    /// The rows of the lines, so many that the selected line is in sight.
    private func drawLines(into frame: inout Frame, rows: Range<Int>, width: Columns) {
        var drawn: [(line: Int, text: String, column: Columns)] = []
        var selected = 0..<0
        for (index, line) in content.lines.enumerated() {
            if line.look != .text, index > 0 { drawn.append((-1, "", 0)) }
            let start = drawn.count
            let column = Columns(1 + line.indent)
            let hanging: Columns = line.text.hasPrefix("• ") ? 2 : 0
            for row in wrap(line.text, width: max(10, width - column - 1), hanging: hanging) {
                let shift: Columns = drawn.count > start ? hanging : 0
                drawn.append((index, row.text, column + shift))
            }
            if index == selection { selected = start..<max(start + 1, drawn.count) }
        }
        let middle = selected.lowerBound - (rows.count - min(selected.count, rows.count)) / 2
        let first = max(0, min(middle, drawn.count - rows.count))
        for (row, text) in zip(rows, drawn.dropFirst(first)) {
            let look = text.line < 0 ? MemoContent.Line.Look.text : content.lines[text.line].look
            let style: Style = look == .title ? .bold : look == .part ? .underline : .plain
            frame.write(text.text, at: Place(row: row, column: text.column), style: style)
            guard text.line == selection, writing == nil else { continue }
            frame.restyle(row: row, adding: .reverse)
            if row == rows.lowerBound + selected.lowerBound - first {
                frame.cursor = Place(row: row, column: text.column)
            }
        }
        if first > 0 { frame.writeRight("↑", row: rows.lowerBound - 1, before: width - 1) }
        if first + rows.count < drawn.count { frame.writeRight("↓", row: rows.upperBound, before: width - 1) }
    }

    private func draw(
        _ layout: LineEditor.Layout,
        of writing: Writing,
        into frame: inout Frame,
        from row: Int,
        in context: ScreenContext
    ) {
        let title = context.texts.memo.titles[writing.section]
        frame.write(context.texts.preview.writing(title), at: Place(row: row, column: 1), style: .bold)
        frame.write("›", at: Place(row: row + 1, column: 1), style: .bold)
        for (offset, line) in layout.rows.enumerated() {
            frame.write(line.text, at: Place(row: row + 1 + offset, column: 3))
        }
        frame.cursor = Place(row: row + 1 + layout.caretRow, column: 3 + layout.caretColumn)
    }

    private func drawHints(into frame: inout Frame, in context: ScreenContext) {
        let texts = context.texts.preview
        let place = Place(row: context.size.rows - 1, column: 1)
        let room = context.size.columns - 2
        if let said = notice {
            frame.write(truncate(said, to: room), at: place, style: .bold)
        } else if writing != nil {
            frame.write(truncate(texts.writingHints, to: room), at: place, style: .dim)
        } else {
            let hints = columns(of: texts.hints) <= room ? texts.hints : texts.shortHints
            frame.write(truncate(hints, to: room), at: place, style: .dim)
        }
    }

    /// The entries of this memo in which names stand that nobody has decided about.
    private func undecided(in context: ScreenContext) -> String? {
        guard let state = context.programme.meetings[meeting] else { return nil }
        let printed = Set(content.lines.flatMap(\.entries))
        let numbers = context.names.undecided(in: state).filter { printed.contains($0.entry.id) }.map(\.entry.number)
        guard !numbers.isEmpty else { return nil }
        return context.texts.preview.names(numbers.map(String.init).joined(separator: ", "))
    }
}
