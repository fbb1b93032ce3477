import Localization
import MeetingEngine
import TextLayout

extension ExpertScreen {
    /// Draws the screen.
    public func frame(in context: ScreenContext) -> Frame {
        if let notice = Frame.tooSmall(in: context) { return notice }
        var frame = Frame(size: context.size)
        guard let scene = ExpertScene(self, in: context) else {
            frame.write(context.texts.live.notices.noMeeting, at: Place(row: 0, column: 1))
            return frame
        }
        scene.draw(into: &frame)
        if focus == .help {
            frame.drawHelp(KeysDocument.expertKeys(context.texts), title: context.texts.expert.helpTitle)
        }
        return frame
    }
}

extension ExpertScene {
    /// Draws all of it: the time above, the list, what is said, the strip, the keys.
    func draw(into frame: inout Frame) {
        let size = frame.size
        let agendaColumn = size.columns >= 110 ? size.columns - LiveLayout.agendaWidth : nil
        let width = agendaColumn ?? size.columns
        time.drawHeader(into: &frame)
        frame.rule(row: 2, style: .dim)
        let strip = strip(rows: size.rows, width: width)
        let banners = banners
        let lowerRule = size.rows - 2 - strip
        let log = 3..<max(4, lowerRule - banners.count)
        if screen.focus == .details {
            drawDetails(into: &frame, rows: log, width: width)
        } else {
            drawLog(into: &frame, rows: log, width: width)
        }
        if let agendaColumn { time.drawAgenda(into: &frame, rows: 3..<lowerRule, from: agendaColumn) }
        for (offset, banner) in banners.enumerated() {
            let row = log.upperBound + offset
            frame.fill(
                row: row,
                count: width,
                style: banner.style.attributes.contains(.reverse) ? banner.style : .plain
            )
            frame.write(truncate(banner.text, to: width - 2), at: Place(row: row, column: 1), style: banner.style)
        }
        frame.rule(row: lowerRule, style: .dim)
        if let form = screen.form { drawStrip(form, into: &frame, rows: lowerRule + 1..<size.rows - 1, width: width) }
        drawHints(into: &frame)
    }

    /// How many rows the strip takes: all that its fields need where there is room, at least its heading and a field.
    private func strip(rows: Int, width: Columns) -> Int {
        guard let form = screen.form else { return 0 }
        guard screen.focus == .form else { return 1 }
        let fields = formLines(form, width: width).reduce(0) { sum, line in
            sum + max(1, line.values.map { wrappedRows(of: $0) }.max() ?? 1)
        }
        let remark = remark(form) == nil ? 0 : 1
        return min(1 + remark + fields, rows - 10)
    }

    private func wrappedRows(of value: FieldValue) -> Int {
        if let editor = value.editor { return editor.layout(width: max(1, value.width), rows: value.rows).rows.count }
        return min(value.rows, wrap(value.text, width: max(1, value.width)).count)
    }

    private func drawStrip(_ form: ExpertForm, into frame: inout Frame, rows: Range<Int>, width: Columns) {
        guard !rows.isEmpty else { return }
        let hasKeys = screen.focus == .form
        let heading = hasKeys ? heading(form) : "\(heading(form)) · \(texts.live.log.draftWaits)"
        let place = Place(row: rows.lowerBound, column: 1)
        frame.write(truncate(heading, to: width - 2), at: place, style: hasKeys ? .bold : .dim)
        guard hasKeys else { return }
        var first = rows.lowerBound + 1
        if let remark = remark(form), rows.count > 3 {
            frame.write(truncate(remark, to: width - 4), at: Place(row: first, column: 2), style: .dim)
            first += 1
        }
        guard first < rows.upperBound else { return }
        frame.draw(formLines(form, width: width), rows: first..<rows.upperBound)
    }

    private func drawHints(into frame: inout Frame) {
        let row = frame.size.rows - 1
        let place = Place(row: row, column: 1)
        let room = frame.size.columns - 2
        let words = texts.expert
        if let notice = screen.notice ?? screen.news?.sentence {
            frame.write(truncate(notice, to: room), at: place, style: .bold)
            return
        }
        switch screen.focus {
        case .search(let editor, from: _):
            let start = frame.write("\(words.searchFor) ", at: place, style: .bold)
            let layout = editor.layout(width: max(2, frame.size.columns - start - 1), rows: 1)
            frame.write(layout.rows.first?.text ?? "", at: Place(row: row, column: start))
            frame.cursor = Place(row: row, column: start + layout.caretColumn)
        case .form: frame.write(truncate(words.writingHints, to: room), at: place, style: .dim)
        case .details: frame.write(truncate(words.detailHints, to: room), at: place, style: .dim)
        case .list, .help:
            let wide =
                !time.meeting.stage.isOver ? (screen.form == nil ? words.hints : words.waitingHints) : words.closedHints
            let hints = columns(of: wide) <= room ? wide : words.shortHints
            frame.write(truncate(hints, to: room), at: place, style: .dim)
        }
    }
}

extension Stage {
    /// Whether the meeting is over, or will not be held.
    fileprivate var isOver: Bool {
        switch self {
        case .closed, .cancelled: true
        case .notStarted, .running: false
        }
    }
}
