import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension AgendaEditor {
    /// The screen as it stands.
    public func frame(in context: ScreenContext) -> Frame {
        if let notice = Frame.tooSmall(in: context) { return notice }
        var frame = Frame(size: context.size)
        guard let meeting = context.programme.meetings[meeting] else {
            frame.write(context.texts.live.notices.noMeeting, at: Place(row: 0, column: 1), style: .bold)
            return frame
        }
        let shown = agenda == seen && submitted == nil ? meeting.agenda : agenda
        let times = AgendaTimes(shown, of: meeting, in: context)
        drawHeader(into: &frame, meeting, in: context)
        let body = 2..<(context.size.rows - 3)
        frame.rule(row: 1, style: .dim)
        frame.rule(row: body.upperBound, style: .dim)
        switch mode {
        case .block(let panel):
            if shown.blocks.indices.contains(selection) {
                frame.draw(lines(panel, of: shown.blocks[selection], in: context), rows: body)
            }
        case .templates(let selection): drawTemplates(into: &frame, selection, rows: body, in: context)
        case .list, .minutes, .find, .help, .leaving:
            drawBlocks(of: shown, times, into: &frame, rows: body, meeting, in: context)
        }
        drawTotal(of: shown, times, into: &frame, meeting, in: context)
        drawHints(into: &frame, in: context)
        if mode == .help { frame.drawHelp(help(context.texts), title: context.texts.agendaEditor.helpTitle) }
        return frame
    }

    private func help(_ texts: Texts) -> [(keys: String, text: String)] {
        AgendaAction.allCases.map { ($0.names(texts), texts.agendaEditor[$0]) }
    }

    private func drawHeader(into frame: inout Frame, _ meeting: Meeting, in context: ScreenContext) {
        let texts = context.texts
        let edge = context.size.columns - 1
        let isWide = context.size.columns >= 100
        let date =
            meeting.plan.start.map {
                isWide
                    ? texts.dates.weekdayAndTime($0)
                    : "\(texts.dates.weekdayAndShortDay($0.day)) \(texts.dates.clock($0))"
            } ?? texts.home.noDate
        let right = frame.writeRight(date, row: 0, before: edge)
        let programme = context.programme
        let title = "\(texts.agendaEditor.title) \(meeting.number)/\(programme.meetings.count)  "
        let name = truncate(programme.details.title, to: max(0, right - 3 - columns(of: title)))
        let runs = [(title, Style.bold), (name, Style.plain)]
        frame.write(runs, at: Place(row: 0, column: 1), limit: max(0, right - 2))
    }

    private func drawTotal(
        of agenda: Agenda,
        _ times: AgendaTimes,
        into frame: inout Frame,
        _ meeting: Meeting,
        in context: ScreenContext
    ) {
        let texts = context.texts.agendaEditor
        let row = context.size.rows - 2
        let minutes = agenda.blocks.filter { !$0.isSkipped }.reduce(0) { $0 + $1.allotted.count }
        let target = meeting.stage == .notStarted ? 180 : meeting.agenda.planned.count
        let total = "\(texts.total(minutes, target)), \(texts.ends(times.end.text(context.texts.dates)))"
        let state =
            isEdited ? texts.changed : submitted != nil && submitted != meeting.agenda ? texts.saving : texts.saved
        let right = frame.writeRight(state, row: row, before: context.size.columns - 1, style: isEdited ? .bold : .dim)
        let style: Style = minutes == target ? .plain : .bold
        frame.write(truncate(total, to: right - 2), at: Place(row: row, column: 1), style: style)
    }

    private func drawHints(into frame: inout Frame, in context: ScreenContext) {
        let texts = context.texts.agendaEditor
        let row = context.size.rows - 1
        let place = Place(row: row, column: 1)
        let room = context.size.columns - 2
        if let said = notice ?? (isInConflict(context) ? texts.conflict : nil) {
            frame.write(truncate(said, to: room), at: place, style: .bold)
            return
        }
        switch mode {
        case .list, .minutes, .help:
            frame.write(columns(of: texts.hints) <= room ? texts.hints : texts.shortHints, at: place, style: .dim)
        case .block(let panel):
            let editor = offersEditor && panel.field == .prompt ? "\(texts.editorHint)  " : ""
            frame.write(truncate(editor + texts.blockHints, to: room), at: place, style: .dim)
        case .templates: frame.write(texts.templateHints, at: place, style: .dim)
        case .leaving:
            frame.write(truncate(texts.leaving, to: room), at: place, style: .bold)
            frame.cursor = place
        case .find(let editor):
            let start = frame.write("\(texts.find) ", at: place, style: .bold)
            let layout = editor.layout(width: max(2, context.size.columns - start - 1), rows: 1)
            frame.write(layout.rows.first?.text ?? "", at: Place(row: row, column: start))
            frame.cursor = Place(row: row, column: start + layout.caretColumn)
        }
    }

    private func drawTemplates(
        into frame: inout Frame,
        _ selection: Int,
        rows: Range<Int>,
        in context: ScreenContext
    ) {
        frame.write(
            context.texts.agendaEditor.templates,
            at: Place(row: rows.lowerBound, column: 1),
            style: .underline
        )
        let first = max(0, selection - (rows.count - 2))
        for (row, offer) in zip(rows.dropFirst(), offers.dropFirst(first)) {
            let language = context.programme.details.language
            frame.write(offer.title(language), at: Place(row: row, column: 2), limit: context.size.columns - 14)
            let minutes = offer.agendas[language]?.planned ?? 0
            frame.writeRight("\(minutes.count) min", row: row, before: context.size.columns - 1, style: .dim)
            guard row == rows.lowerBound + 1 + selection - first else { continue }
            frame.restyle(row: row, adding: .reverse)
            frame.cursor = Place(row: row, column: 2)
        }
    }
}
