import Localization
import MeetingEngine
import TextLayout

extension AgendaEditor {
    /// The widths of the columns before the title.
    private static let clock: Columns = 3
    private static let minutes: Columns = 14
    private static let minimum: Columns = 20
    private static let title: Columns = 23

    func drawBlocks(
        of agenda: Agenda,
        _ times: AgendaTimes,
        into frame: inout Frame,
        rows: Range<Int>,
        _ meeting: Meeting,
        in context: ScreenContext
    ) {
        let texts = context.texts.agendaEditor
        let heads = texts.columns
        let isWide = context.size.columns >= 110
        let edge = isWide ? Columns(context.size.columns.rawValue * 6 / 10) : context.size.columns
        let top = rows.lowerBound
        frame.write(heads[0], at: Place(row: top, column: Self.clock), style: .dim)
        frame.writeRight(heads[1], row: top, before: Self.minutes, style: .dim)
        frame.writeRight(heads[2], row: top, before: Self.minimum, style: .dim)
        frame.write(heads[3], at: Place(row: top, column: Self.title), style: .dim)
        let height = rows.count - 1
        let first = max(0, min(selection - height / 2, agenda.blocks.count - height))
        for (row, index) in zip(rows.dropFirst(), agenda.blocks.indices.dropFirst(first)) {
            let block = agenda.blocks[index]
            let time = times.begins[block.id]?.text(context.texts.dates) ?? "–"
            draw(block, time, row: row, to: edge, into: &frame, meeting, in: context)
            guard index == selection else { continue }
            frame.restyle(row: row, count: edge, adding: .reverse)
            frame.cursor = Place(row: row, column: 1)
            if case .minutes(let editor) = mode {
                let text = pad(editor.text, to: 4, align: .right)
                frame.write(text, at: Place(row: row, column: Self.minutes - 4), style: Style([.bold, .underline]))
                let left = Columns(editor.graphemes.count - editor.caret)
                frame.cursor = Place(row: row, column: Self.minutes - left)
            }
        }
        if isWide, agenda.blocks.indices.contains(selection) {
            drawAside(agenda.blocks[selection], from: edge + 2, rows: rows, into: &frame, in: context)
        }
    }

    private func draw(
        _ block: Block,
        _ time: String,
        row: Int,
        to edge: Columns,
        into frame: inout Frame,
        _ meeting: Meeting,
        in context: ScreenContext
    ) {
        let isCurrent = meeting.currentBlock?.id == block.id
        let isLocked = meeting.hasBegun(block.id)
        let style: Style = isLocked && !isCurrent || block.isSkipped ? .dim : .plain
        frame.write(isCurrent ? "▶" : " ", at: Place(row: row, column: 1))
        frame.write(time, at: Place(row: row, column: Self.clock), style: style)
        frame.writeRight("\(block.allotted.count)", row: row, before: Self.minutes, style: style)
        frame.writeRight("\(block.minimum.count)", row: row, before: Self.minimum, style: style)
        let words = words(of: block, isCurrent: isCurrent, isLocked: isLocked, context.texts)
        let shown = truncate(words, to: Columns((edge - Self.title).rawValue / 2))
        let right = frame.writeRight(shown, row: row, before: edge - 1, style: .dim)
        let title = truncate(block.title, to: max(1, right - Self.title - 1))
        frame.write(title, at: Place(row: row, column: Self.title), style: style)
    }

    /// What is to be said of a block beside its title: its state, and what is out of the ordinary.
    private func words(of block: Block, isCurrent: Bool, isLocked: Bool, _ texts: Texts) -> String {
        let own = texts.agendaEditor
        var words: [String] = []
        if isCurrent { words.append(own.goesOn) } else if isLocked { words.append(own.begun) }
        if block.isSkipped { words.append(own.skipped) }
        if block.isProtected { words.append(own.protected) }
        if block.role == .rest || block.role == .expert { words.append(texts.words.terms.blockRoles[block.role]) }
        if block.capture != .open, block.role != .rest { words.append(texts.words.terms.captures[block.capture]) }
        let kinds = block.kinds.map { String($0.letter) }.joined(separator: " ")
        if !kinds.isEmpty, block.capture != .none { words.append(kinds) }
        return words.joined(separator: " · ")
    }

    /// On a wide screen: what the selected block says and asks.
    private func drawAside(
        _ block: Block,
        from column: Columns,
        rows: Range<Int>,
        into frame: inout Frame,
        in context: ScreenContext
    ) {
        let texts = context.texts
        let width = context.size.columns - column - 1
        var lines: [(String, Style)] = [(block.title, .bold)]
        for field in [BlockField.role, .capture, .kinds, .phases, .prompt, .question] {
            var text = field.text(of: block, texts)
            if field == .kinds { text = block.kinds.map { texts.words.kinds[$0].full }.joined(separator: ", ") }
            guard !text.isEmpty else { continue }
            lines.append((texts.agendaEditor[field], .dim))
            lines += wrap(text, width: max(1, width - 1)).map { (" \($0.text)", .plain) }
        }
        for (row, line) in zip(rows, lines) {
            frame.write(truncate(line.0, to: width), at: Place(row: row, column: column), style: line.1)
        }
        for row in rows { frame.write("│", at: Place(row: row, column: column - 2), style: .dim) }
    }

    /// The details of a block as the lines of a form.
    func lines(_ panel: BlockPanel, of block: Block, in context: ScreenContext) -> [FieldLine] {
        let texts = context.texts
        let column = Columns(22)
        let width = max(8, min(72, context.size.columns - column - 2))
        return BlockField.allCases.map { field in
            let isFocused = field == panel.field
            var value = FieldValue(
                text: panel.unread[field]?.text ?? field.text(of: block, texts),
                column: column,
                width: field == .minutes || field == .minimum ? 5 : width,
                look: lock(of: selection, in: context) != nil ? .fixed : field.isTyped ? .text : .choice,
                isFocused: isFocused
            )
            if field.isProse { value.rows = 4 }
            if isFocused, field.isTyped { value.editor = panel.editor }
            var line = FieldLine(label: texts.agendaEditor[field], values: [value])
            if let unread = panel.unread[field] {
                line.note = unread.reason
                line.noteIsError = true
            } else if field == .kinds {
                line.note = block.kinds.map { texts.words.kinds[$0].short }.joined(separator: ", ")
            } else if field == .phases, !block.phases.isEmpty {
                line.note = texts.dates.length(block.phases.reduce(0) { $0 + $1.minutes })
            }
            return line
        }
    }
}
