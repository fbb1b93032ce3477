import Localization
import MeetingEngine
import TextLayout

extension LiveScene {
    /// How many rows the field has: those of the line that is typed, one for a command or a search.
    var fieldRows: Int {
        switch screen.focus {
        case .command, .search: 1
        case .capture, .panel, .browse:
            if screen.isReading(meeting) { 1 } else { captureContext.map { screen.capture.height(in: $0) - 1 } ?? 1 }
        }
    }

    /// What the capture line sees.
    var captureContext: CaptureContext? { screen.captureContext(context) }

    /// The row of chips with the save state, and the field: of the capture line, a command, a search or a menu.
    func drawLine(into frame: inout Frame, _ layout: LiveLayout) {
        let state = saveState
        let right =
            state.isEmpty
            ? frame.size.columns
            : frame.writeRight(
                state,
                row: layout.chips,
                before: frame.size.columns - 1,
                style: .dim
            )
        let room = right - 3
        switch screen.focus {
        case .command(let line): drawCommand(line, into: &frame, layout, room: room)
        case .search(let search): drawSearch(search, into: &frame, layout, room: room)
        case .browse(let browse):
            if !screen.isReading(meeting) { drawCapture(into: &frame, layout, room: room) }
            if let menu = browse.menu { drawMenu(menu, into: &frame, layout) }
        case .capture, .panel:
            if screen.isReading(meeting) {
                frame.cursor = Place(row: layout.field.lowerBound, column: 1)
            } else {
                drawCapture(into: &frame, layout, room: room)
                if screen.focus == .capture { drawSuggestions(into: &frame, layout) }
            }
        }
    }

    /// `tallessa 13.51`, or that something is on its way.
    private var saveState: String {
        if !context.saving.isEmpty { return texts.live.log.saving }
        return context.savedAt.map { texts.live.log.savedAt(texts.dates.clock(context.zone.civil($0))) } ?? ""
    }

    /// The line itself; the cursor stays where the attention is when that is elsewhere.
    private func drawCapture(into frame: inout Frame, _ layout: LiveLayout, room: Columns) {
        guard let captureContext else { return }
        let attention = frame.cursor
        screen.capture.draw(into: &frame, from: layout.chips, chipColumns: room, in: captureContext)
        if screen.focus != .capture { frame.cursor = attention }
        if case .browse = screen.focus, !screen.capture.isEmpty {
            let words = " \(texts.live.log.draftWaits) "
            frame.writeRight(words, row: layout.lowerRule, before: frame.size.columns - 1, style: .dim)
        }
    }

    private func drawCommand(_ line: CommandLine, into frame: inout Frame, _ layout: LiveLayout, room: Columns) {
        let preview = preview(line)
        let style: Style = preview.isWarning || line.isConfirmed ? .reverse : .plain
        frame.write(truncate(preview.text, to: room), at: Place(row: layout.chips, column: 1), style: style)
        drawField(":", line.editor, hint: hint(line), into: &frame, row: layout.field.lowerBound)
        drawCompletions(line, into: &frame, layout)
    }

    /// The argument that is still to be typed.
    private func hint(_ line: CommandLine) -> String {
        guard line.argument.isEmpty, let command = command(of: line) else { return "" }
        let argument = texts.commands[command].argument
        return argument.isEmpty ? "" : (line.hasArgument ? "" : " ") + argument
    }

    private func drawSearch(_ search: SearchLine, into frame: inout Frame, _ layout: LiveLayout, room: Columns) {
        let words = texts.live.log
        let text =
            search.editor.isEmpty
            ? texts.commands[.search].help
            : search.hits.isEmpty ? words.noHits : words.hit(search.position + 1, search.hits.count)
        frame.write(truncate(text, to: room), at: Place(row: layout.chips, column: 1), style: .bold)
        drawField("/", search.editor, hint: "", into: &frame, row: layout.field.lowerBound)
    }

    /// A one-row field with its sign; the caret stays in sight in a long text.
    private func drawField(_ sign: String, _ editor: LineEditor, hint: String, into frame: inout Frame, row: Int) {
        let width = frame.size.columns - 4
        let field = editor.layout(width: width, rows: 1)
        frame.write(sign, at: Place(row: row, column: 1), style: .bold)
        let line = field.rows.first
        let place = Place(row: row, column: 2 + (line?.indent ?? 0))
        let end = frame.write(line?.text ?? "", at: place, limit: width)
        frame.write(hint, at: Place(row: row, column: end), style: .dim)
        frame.cursor = Place(row: row, column: 2 + field.caretColumn)
    }

    /// The menu in the chips' row, on into the field's where it is narrow; what it lists stands clear of the entry.
    private func drawMenu(_ menu: BrowseMenu, into frame: inout Frame, _ layout: LiveLayout) {
        let selected = frame.cursor.row
        let (text, caret) = menuRow(menu)
        for (row, line) in zip([layout.chips] + layout.field, wrap(text, width: frame.size.columns - 1)) {
            frame.fill(row: row)
            frame.write(line.text, at: Place(row: row, column: 1), style: menu == .erase ? .reverse : .bold)
        }
        drawChoices(of: menu, clearOf: selected, into: &frame, layout)
        frame.cursor = Place(row: layout.chips, column: 1 + (caret ?? 0))
    }
}
