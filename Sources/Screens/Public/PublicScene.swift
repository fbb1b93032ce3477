import Localization
import MeetingEngine
import TextLayout

/// One drawing of the public view: of the meeting it takes the time, of its entries the board alone.
struct PublicScene {
    private var time: LiveScene
    let notice: String?
    private let board: PublicBoard
    private let texts: Texts

    /// Gathers what a drawing needs.
    init(time: LiveScene, notice: String?) {
        self.time = time
        self.notice = notice
        texts = time.texts
        let finder = time.context.nameFinder
        self.time.hidesTitle = { PublicBoard.hides($0, finder) }
        board = PublicBoard(time.meeting, pace: time.pace, finder: finder)
    }

    /// Draws all of it.
    func draw(into frame: inout Frame) {
        let body = 3..<frame.size.rows - 2
        if board.shows == .blank { return drawBlank(into: &frame) }
        time.drawHeader(into: &frame)
        frame.rule(row: 2, style: .dim)
        switch board.shows {
        case .agenda: drawAgenda(into: &frame, rows: body)
        case .summary:
            let summary = board.summary.map { [$0] } ?? []
            drawTexts(texts.publicView.summary, summary, texts.publicView.noSummary, sign: "", into: &frame, rows: body)
        case .insights:
            let none = texts.publicView.noInsights
            drawTexts(texts.publicView.insights, board.insights, none, into: &frame, rows: body)
        case .blank: break
        }
        drawFoot(into: &frame)
    }

    /// In a break the room is told when it goes on, whatever is shown.
    private var goesOn: String? {
        guard time.meeting.currentBlock?.role == .rest, let next = time.pace?.next,
            let begin = time.pace?.projectedBegins[next]
        else { return nil }
        return texts.live.notices.goesOnAt(time.clock(begin))
    }

    private func drawBlank(into frame: inout Frame) {
        let middle = frame.size.rows / 2
        let clock = texts.dates.time(time.context.zone.civil(time.context.now.wall))
        center(clock, row: middle - 1, into: &frame)
        if let goesOn { center(goesOn, row: middle + 1, into: &frame) }
    }

    private func center(_ text: String, row: Int, into frame: inout Frame) {
        let start = max(0, (frame.size.columns - columns(of: text)).rawValue / 2)
        frame.write(text, at: Place(row: row, column: Columns(start)), style: .bold)
    }

    /// The plan, and beside it on a wide screen, else below it, the ground rules.
    private func drawAgenda(into frame: inout Frame, rows body: Range<Int>) {
        let isWide = frame.size.columns >= 100
        let width = isWide ? Columns(frame.size.columns.rawValue / 2) : frame.size.columns
        let most = isWide ? body.count - 1 : max(3, min(board.parts.count, body.count - 5))
        let parts = shownParts(most)
        frame.write(texts.publicView.agenda, at: Place(row: body.lowerBound, column: 1), style: .underline)
        for (offset, part) in parts.enumerated() {
            draw(part, row: body.lowerBound + 1 + offset, width: width, into: &frame)
        }
        let words = texts.publicView
        let rules = isWide ? body : body.lowerBound + parts.count + 2..<body.upperBound
        drawTexts(
            words.groundRules,
            board.groundRules,
            words.noGroundRules,
            into: &frame,
            rows: rules,
            from: isWide ? width : 0
        )
    }

    /// The parts that fit, the current one among them.
    private func shownParts(_ most: Int) -> [PublicBoard.Part] {
        let current = board.parts.firstIndex(where: \.isCurrent) ?? 0
        let first = max(0, min(current - 1, board.parts.count - most))
        return Array(board.parts.dropFirst(first).prefix(most))
    }

    private func draw(_ part: PublicBoard.Part, row: Int, width: Columns, into frame: inout Frame) {
        let style: Style = part.isCurrent ? .bold : part.isOver ? .dim : .plain
        let sign = part.isCurrent ? "▶" : part.isOver ? "✓" : " "
        let begin = pad(part.begin.map(time.clock) ?? "", to: 5, align: .right)
        let text = "\(sign) \(begin)  \(part.title)"
        let minutes = "\(part.minutes.count) min"
        frame.write(truncate(text, to: width - columns(of: minutes) - 4), at: Place(row: row, column: 1), style: style)
        frame.writeRight(minutes, row: row, before: width - 1, style: style)
    }

    /// Texts under a heading, as many as there is room for; the last ones count.
    private func drawTexts(
        _ heading: String,
        _ lines: [String],
        _ none: String,
        sign: String = "• ",
        into frame: inout Frame,
        rows: Range<Int>,
        from column: Columns = 0
    ) {
        guard rows.count > 1 else { return }
        frame.write(heading, at: Place(row: rows.lowerBound, column: column + 1), style: .underline)
        let width = frame.size.columns - column - 2
        var drawn: [Line] = lines.flatMap { wrap(sign + $0, width: width, hanging: columns(of: sign)) }
        if lines.isEmpty { drawn = wrap(none, width: width) }
        let room = rows.count - 1
        let cut = drawn.count > room ? drawn.count - room + 1 : 0
        if cut > 0 { drawn = Array(drawn.prefix(room - 1)) }
        for (offset, line) in drawn.enumerated() {
            let place = Place(row: rows.lowerBound + 1 + offset, column: column + 1 + line.indent)
            frame.write(line.text, at: place, style: lines.isEmpty ? .dim : .plain)
        }
        if cut > 0 {
            frame.write("…", at: Place(row: rows.upperBound - 1, column: column + 1), style: .dim)
        }
    }

    private func drawFoot(into frame: inout Frame) {
        let row = frame.size.rows - 1
        frame.rule(row: row - 1, style: .dim)
        let left = board.leftOut > 0 ? texts.publicView.leftOut(board.leftOut) : ""
        let said = notice ?? goesOn ?? left
        let right = frame.writeRight(texts.publicView.hints, row: row, before: frame.size.columns - 1, style: .dim)
        frame.write(truncate(said, to: max(0, right - 3)), at: Place(row: row, column: 1), style: .bold)
    }
}
