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
        if case .memo(let version, let page) = prompt, scene.meeting.memoVersions.indices.contains(version) {
            return memoFrame(version, page, scene.meeting, in: context)
        }
        drawHeader(into: &frame, scene)
        var last = context.size.rows - 2
        if case .amendment(let line) = prompt {
            last = context.size.rows - 2 - amendmentHeight(line, in: context)
        }
        frame.rule(row: last, style: .dim)
        let area = ReviewScreen.firstRow..<last
        switch view {
        case .course: drawCourse(into: &frame, rows: area, scene)
        case .log: drawLog(into: &frame, rows: area, scene)
        case .memos: drawMemos(into: &frame, rows: area, scene)
        case .corrections: drawCorrections(into: &frame, rows: area, scene)
        }
        drawPrompt(into: &frame, scene)
        if case .help(let top) = prompt { helpBox(in: context).draw(into: &frame, from: top) }
        return frame
    }

    /// The help of what is looked at.
    func helpBox(in context: ScreenContext) -> HelpBox {
        let texts = context.texts.review
        return HelpBox(replay == nil ? texts.help : texts.replayHelp, title: texts.helpTitle, size: context.size)
    }

    /// What the meeting was: title, number, day, times, counts; then the views.
    private func drawHeader(into frame: inout Frame, _ scene: LiveScene) {
        let context = scene.context
        let (texts, state) = (context.texts, scene.meeting)
        let edge = context.size.columns
        let stage = texts.words.terms.stages[state.stage]
        let right = frame.writeRight(stage, row: 0, before: edge - 1, style: .dim)
        let title = "\(context.programme.details.title) \(state.number)/\(context.programme.meetings.count)"
        let end = frame.write(truncate(title, to: max(1, right - 3)), at: Place(row: 0, column: 1), style: .bold)
        let client = context.programme.details.client
        if !client.isEmpty, right - end > 8 {
            frame.write(truncate(" · \(client)", to: right - end - 2), at: Place(row: 0, column: end), style: .dim)
        }
        let facts = [time(of: state, context), state.plan.theme].filter { !$0.isEmpty }.joined(separator: " · ")
        frame.write(truncate(facts, to: edge - 2), at: Place(row: 1, column: 1))
        var column: Columns = 1
        for view in View.allCases {
            let isShown = view == self.view
            let name = "\(view.rawValue + 1) \(texts.review.views[view.rawValue])"
            let text = isShown ? "[\(name)]" : " \(name) "
            let place = Place(row: 2, column: column)
            column = frame.write(text, at: place, style: isShown ? .bold : .plain)
        }
        if let counts = counts(state, texts).first(where: { columns(of: $0) + 2 <= edge - column }) {
            frame.writeRight(counts, row: 2, before: edge - 1, style: .dim)
        }
        frame.rule(row: 3, style: .dim)
    }

    /// When the meeting was held, and for when it was planned where that is another day.
    private func time(of state: Meeting, _ context: ScreenContext) -> String {
        let (dates, planned) = (context.texts.dates, state.plan.start)
        guard let run = state.stage.run, let began = state.clock.wall(of: run.start) else {
            return planned.map(dates.weekdayAndTime) ?? ""
        }
        let civil = context.zone.civil(began)
        var text = dates.weekdayAndTime(civil)
        if case .closed(_, let end) = state.stage, let ended = state.clock.wall(of: end) {
            text = dates.weekdayAndRange(civil, context.zone.civil(ended))
        }
        guard let planned, planned.day != civil.day else { return text }
        return "\(text) (\(context.texts.review.plannedFor(dates.compactDay(planned.day))))"
    }

    /// How many entries there are, with those among them that statistics leave out, private and unfinished ones, and how
    /// many insights: the longest first, for where there is room.
    private func counts(_ state: Meeting, _ texts: Texts) -> [String] {
        let entries = Array(state.standingEntries)
        let insights = entries.count { $0.kind == .insight }
        let own = entries.count { $0.kind == .ownNote || $0.audience == .facilitator }
        let unfinished = entries.count { $0.isMark || $0.text.isEmpty }
        var apart: [String] = []
        if own > 0 { apart.append(texts.review.ownEntries(own)) }
        if unfinished > 0 { apart.append(texts.review.unfinished(unfinished)) }
        let whole = texts.plurals.entries(entries.count)
        let counted = apart.isEmpty ? whole : "\(whole) (\(apart.joined(separator: ", ")))"
        guard insights > 0 else { return [counted, whole] }
        return ["\(counted) · \(texts.plurals.insights(insights))", counted, whole]
    }

    private func drawPrompt(into frame: inout Frame, _ scene: LiveScene) {
        let texts = scene.texts.review
        let row = frame.size.rows - 1
        let room = frame.size.columns - 2
        switch prompt {
        case .search(let editor):
            let start = frame.write("\(texts.search) ", at: Place(row: row, column: 1), style: .bold)
            let layout = editor.layout(width: max(2, frame.size.columns - start - 1), rows: 1)
            frame.write(layout.rows.first?.text ?? "", at: Place(row: row, column: start))
            frame.cursor = Place(row: row, column: start + layout.caretColumn)
        case .amendment(let line):
            drawAmendment(line, into: &frame, scene)
            draw(texts.amendmentHints, into: &frame, row: row, room)
        case .none, .help, .memo: draw(texts.hints[view.rawValue], into: &frame, row: row, room)
        }
    }

    /// What is said, else the keys.
    private func draw(_ hints: [String], into frame: inout Frame, row: Int, _ room: Columns) {
        let text = notice.map { truncate($0, to: room) } ?? fitted(hints, to: room)
        frame.write(text, at: Place(row: row, column: 1), style: notice == nil ? .dim : .bold)
    }
}
