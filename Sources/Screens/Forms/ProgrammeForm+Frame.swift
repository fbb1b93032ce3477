import Localization
import MeetingEngine
import TextLayout

extension ProgrammeForm {
    /// The screen as it stands.
    public func frame(in context: ScreenContext) -> Frame {
        if let notice = Frame.tooSmall(in: context) { return notice }
        let texts = context.texts.form
        var frame = Frame(size: context.size)
        let edge = context.size.columns - 1
        let body = 2..<(context.size.rows - 2)
        let state = isEdited ? texts.changed : isNew ? "" : texts.saved
        let right = frame.writeRight(state, row: 0, before: edge, style: isEdited ? .bold : .dim)
        let title = isNew ? texts.newTitle : "\(texts.editTitle) \(draft.shortName)"
        frame.write(title, at: Place(row: 0, column: 1), style: .bold, limit: max(0, right - 2))
        frame.rule(row: 1, style: .dim)
        frame.rule(row: body.upperBound, style: .dim)
        switch mode {
        case .fields, .help, .leaving: frame.draw(lines(in: context), rows: body)
        case .preview(let roster, let first): drawPreview(roster, from: first, rows: body, into: &frame, in: context)
        case .rosterErrors(let sentences, let first):
            frame.write(texts.rosterErrors, at: Place(row: body.lowerBound, column: 1), style: .underline)
            let shown = sentences.dropFirst(first).flatMap { wrap("! \($0)", width: edge - 2, hanging: 2) }
            for (row, line) in zip(body.dropFirst(), shown) {
                frame.write(line.text, at: Place(row: row, column: line.indent + 1))
            }
            frame.cursor = Place(row: body.lowerBound + 1, column: 1)
        }
        drawHints(into: &frame, in: context)
        if mode == .help {
            let help = FormAction.allCases.map { (keys: $0.names(context.texts), text: texts[$0]) }
            frame.drawHelp(help, title: texts.helpTitle)
        }
        return frame
    }

    private func drawHints(into frame: inout Frame, in context: ScreenContext) {
        let texts = context.texts.form
        let place = Place(row: context.size.rows - 1, column: 1)
        let room = context.size.columns - 2
        if let notice {
            frame.write(truncate(notice, to: room), at: place, style: .bold)
            return
        }
        switch mode {
        case .fields, .help:
            var hints = columns(of: texts.hints) <= room ? texts.hints : texts.shortHints
            if case .goal = field, offersEditor { hints = "\(context.texts.agendaEditor.editorHint)  \(hints)" }
            frame.write(truncate(hints, to: room), at: place, style: .dim)
        case .preview: frame.write(truncate(texts.previewHints, to: room), at: place, style: .dim)
        case .rosterErrors: frame.write(truncate(texts.rosterErrorHints, to: room), at: place, style: .dim)
        case .leaving:
            frame.write(truncate(texts.leaving, to: room), at: place, style: .bold)
            frame.cursor = place
        }
    }

    private func drawPreview(
        _ roster: RosterPreview,
        from first: Int,
        rows: Range<Int>,
        into frame: inout Frame,
        in context: ScreenContext
    ) {
        let texts = context.texts
        let heading = texts.plurals.participants(roster.members.filter { $0.role == .participant }.count)
        frame.write(heading, at: Place(row: rows.lowerBound, column: 1), style: .underline)
        var lines = roster.remarks.map { ($0, "") }
        if let facilitator = roster.facilitator { lines.append((facilitator, texts.words.people.facilitator)) }
        if let expert = roster.expert { lines.append((expert, texts.words.people.expert)) }
        lines += roster.members.map { member in
            let contact = member.contact.contact.isEmpty ? "" : "  \(member.contact.contact)"
            let role = member.role == .guest ? texts.words.people.role(.guest) : ""
            return ("\(member.contact.name)\(contact)", isKnown(member.contact.name) ? texts.form.known : role)
        }
        for (row, line) in zip(rows.dropFirst(), lines.dropFirst(first)) {
            let right = frame.writeRight(line.1, row: row, before: context.size.columns - 1, style: .dim)
            frame.write(truncate(line.0, to: max(1, right - 4)), at: Place(row: row, column: 2))
        }
        frame.cursor = Place(row: rows.lowerBound + 1, column: 2)
    }
}
