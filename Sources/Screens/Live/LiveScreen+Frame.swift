import Localization
import MeetingEngine
import TextLayout

extension LiveScreen {
    /// Draws the screen.
    public func frame(in context: ScreenContext) -> Frame {
        var frame = Frame(size: context.size)
        guard context.size.rows >= LiveLayout.smallest.rows, context.size.columns >= LiveLayout.smallest.columns else {
            drawTooSmall(into: &frame, context)
            return frame
        }
        guard let scene = LiveScene(self, in: context) else {
            frame.write(context.texts.live.notices.noMeeting, at: Place(row: 0, column: 1))
            return frame
        }
        if isBlank {
            scene.drawBlank(into: &frame)
            return frame
        }
        scene.draw(into: &frame)
        return frame
    }

    /// One clear line, wrapped where there is room.
    private func drawTooSmall(into frame: inout Frame, _ context: ScreenContext) {
        func words(_ size: Size) -> String { "\(size.columns.rawValue)×\(size.rows)" }
        let text = context.texts.live.notices.tooSmall(words(LiveLayout.smallest), words(context.size))
        for (row, line) in wrap(text, width: context.size.columns).enumerated() {
            frame.write(line.text, at: Place(row: row, column: 0), style: .bold)
        }
    }
}

extension LiveScene {
    /// Draws the whole screen.
    func draw(into frame: inout Frame) {
        let script = scriptRows(width: LiveLayout.mainWidth(context.size))
        let banners = banners
        let layout = LiveLayout(
            size: context.size,
            script: script.count,
            panel: panelHeight(panelRows),
            banners: banners.count,
            field: fieldRows,
            log: meeting.stage == .notStarted ? 1 : 3
        )
        drawHeader(into: &frame)
        for (row, line) in zip(layout.script, script) {
            line.draw(into: &frame, at: Place(row: row, column: 0), width: layout.mainWidth)
        }
        frame.rule(row: layout.upperRule, style: .dim)
        drawLog(into: &frame, rows: layout.log, width: layout.mainWidth)
        drawPanel(into: &frame, rows: layout.panel, width: layout.mainWidth)
        if let column = layout.agendaColumn {
            drawAgenda(into: &frame, rows: layout.upperRule + 1..<layout.lowerRule, from: column)
        }
        for (row, banner) in zip(layout.banners, banners) {
            frame.fill(row: row, count: layout.mainWidth, style: banner.style)
            frame.write(
                truncate(banner.text, to: layout.mainWidth - 2),
                at: Place(row: row, column: 1),
                style: banner.style
            )
        }
        frame.rule(row: layout.lowerRule, style: .dim)
        drawQueueStatus(into: &frame, row: layout.lowerRule)
        drawLine(into: &frame, layout)
        drawHints(into: &frame, row: layout.hints)
    }

    /// The blank screen: nothing but the clock, and in a break when it goes on.
    func drawBlank(into frame: inout Frame) {
        let words = texts.live.notices
        let middle = frame.size.rows / 2
        func center(_ text: String, row: Int, style: Style) {
            let start = max(0, (frame.size.columns - columns(of: text)).rawValue / 2)
            frame.write(text, at: Place(row: row, column: Columns(start)), style: style)
        }
        center(texts.dates.time(context.zone.civil(context.now.wall)), row: middle - 1, style: .bold)
        if meeting.currentBlock?.role == .rest, let next = pace?.next, let begin = pace?.projectedBegins[next] {
            center(words.goesOnAt(clock(begin)), row: middle + 1, style: .bold)
        }
        center(words.showAgain, row: frame.size.rows - 1, style: .dim)
        frame.cursor = Place(row: frame.size.rows - 1, column: 0)
        frame.showsCursor = false
    }
}
