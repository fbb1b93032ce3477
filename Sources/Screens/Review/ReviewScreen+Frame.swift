import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension ReviewScreen {
    /// The first row of the view, under the header.
    static let firstRow = 4

    /// Draws the screen.
    public func frame(in context: ScreenContext) -> Frame {
        if let notice = Frame.tooSmall(in: context) { return notice }
        if let replay { return frame(of: replay, in: context) }
        var frame = Frame(size: context.size)
        guard let scene = LiveScene(LiveScreen(meeting: meeting, in: context), in: context) else {
            frame.write(context.texts.live.notices.noMeeting, at: Place(row: 0, column: 1))
            return frame
        }
        drawHeader(into: &frame, scene)
        let texts = context.texts.review
        var last = context.size.rows - 2
        if case .amendment(let line) = prompt { last = drawAmendment(line, into: &frame, in: context) }
        frame.rule(row: last, style: .dim)
        let area = ReviewScreen.firstRow..<last
        if case .memo(let version, let top) = prompt {
            drawMemo(version, from: top, into: &frame, rows: area, scene)
        } else {
            switch view {
            case .course: drawCourse(into: &frame, rows: area, scene)
            case .log: drawLog(into: &frame, rows: area, scene)
            case .memos: drawMemos(into: &frame, rows: area, scene)
            case .corrections: drawCorrections(into: &frame, rows: area, scene)
            }
        }
        drawPrompt(into: &frame, in: context)
        if case .help = prompt { frame.drawHelp(texts.help, title: texts.helpTitle) }
        return frame
    }

    /// What the meeting was: title, number, day, times, counts; then the views.
    private func drawHeader(into frame: inout Frame, _ scene: LiveScene) {
        let context = scene.context
        let (texts, state) = (context.texts, scene.meeting)
        let edge = context.size.columns
        let stage = texts.words.terms.stages[state.stage]
        let right = frame.writeRight(stage, row: 0, before: edge - 1, style: .dim)
        let title = "\(context.programme.details.title) \(state.number)/\(context.programme.meetings.count)"
        let end = frame.write(title, at: Place(row: 0, column: 1), style: .bold, limit: max(.zero, right - 3))
        let client = context.programme.details.client
        if !client.isEmpty {
            frame.write(" · \(client)", at: Place(row: 0, column: end), style: .dim, limit: max(.zero, right - end - 2))
        }
        var parts: [String] = []
        if let run = state.stage.run, let began = state.clock.wall(of: run.start) {
            let civil = context.zone.civil(began)
            if case .closed(_, let end) = state.stage, let ended = state.clock.wall(of: end) {
                parts.append(texts.dates.weekdayAndRange(civil, context.zone.civil(ended)))
            } else {
                parts.append(texts.dates.weekdayAndTime(civil))
            }
        } else if let start = state.plan.start {
            parts.append(texts.dates.weekdayAndTime(start))
        }
        if !state.plan.theme.isEmpty { parts.append(state.plan.theme) }
        frame.write(parts.joined(separator: " · "), at: Place(row: 1, column: 1), limit: edge - 2)
        let counts = counts(state, texts)
        let countStart = frame.writeRight(counts, row: 2, before: edge - 1, style: .dim)
        var column: Columns = 1
        for view in View.allCases {
            let isShown = view == self.view
            let name = "\(view.rawValue + 1) \(texts.review.views[view.rawValue])"
            let text = isShown ? "[\(name)]" : " \(name) "
            column = frame.write(
                text,
                at: Place(row: 2, column: column),
                style: isShown ? .bold : .plain,
                limit: max(.zero, countStart - column - 1)
            )
        }
        frame.rule(row: 3, style: .dim)
    }

    private func counts(_ state: Meeting, _ texts: Texts) -> String {
        let entries = Array(state.standingEntries)
        func count(_ kind: EntryKind) -> Int { entries.count { $0.kind == kind } }
        var parts = [texts.plurals.entries(entries.count)]
        if count(.insight) > 0 { parts.append(texts.plurals.insights(count(.insight))) }
        return parts.joined(separator: " · ")
    }

    private func drawPrompt(into frame: inout Frame, in context: ScreenContext) {
        let texts = context.texts.review
        let row = context.size.rows - 1
        switch prompt {
        case .search(let editor):
            let start = frame.write("\(texts.search) ", at: Place(row: row, column: 1), style: .bold)
            let layout = editor.layout(width: max(2, frame.size.columns - start - 1), rows: 1)
            frame.write(layout.rows.first?.text ?? "", at: Place(row: row, column: start))
            frame.cursor = Place(row: row, column: start + layout.caretColumn)
        case .none, .help, .memo, .amendment:
            guard notice != nil || !isAmending else { return }
            frame.write(
                notice ?? (columns(of: texts.hints) + 2 <= frame.size.columns ? texts.hints : texts.shortHints),
                at: Place(row: row, column: 1),
                style: notice == nil ? .dim : .bold,
                limit: frame.size.columns - 2
            )
        }
    }

    private var isAmending: Bool {
        if case .amendment = prompt { true } else { false }
    }

    /// Draws the line that is being added; the row of the rule above it.
    private func drawAmendment(_ line: CaptureLine, into frame: inout Frame, in context: ScreenContext) -> Int {
        guard let captureContext = CaptureContext(context, meeting: meeting) else { return context.size.rows - 2 }
        let height = line.height(in: captureContext)
        let top = context.size.rows - height - (notice == nil ? 0 : 1)
        line.draw(into: &frame, from: top, chipColumns: context.size.columns - 24, in: captureContext)
        frame.writeRight(context.texts.review.amendment, row: top, before: context.size.columns - 1, style: .bold)
        return top - 1
    }
}

extension Frame {
    /// Draws lines of keys and what they do in a box over the middle.
    mutating func drawHelp(_ help: [String], title: String) {
        let lines = help.map { $0.split(separator: "\t", maxSplits: 1).map(String.init) }
        let keys = lines.map { columns(of: $0.first ?? "") }.max() ?? 0
        let width = lines.map { keys + 2 + columns(of: $0.last ?? "") }.max() ?? 0
        let shown = Columns(min(width.rawValue, size.columns.rawValue - 4))
        var box = Frame(size: Size(rows: min(lines.count, size.rows - 4), columns: shown))
        for (row, line) in lines.enumerated() {
            box.write(line.first ?? "", at: Place(row: row, column: 0), style: .bold)
            box.write(line.last ?? "", at: Place(row: row, column: keys + 2))
        }
        let boxed = box.boxed(title: title)
        let column = (size.columns.rawValue - boxed.size.columns.rawValue) / 2
        draw(boxed, at: Place(row: (size.rows - boxed.size.rows) / 2, column: Columns(max(0, column))))
    }
}
