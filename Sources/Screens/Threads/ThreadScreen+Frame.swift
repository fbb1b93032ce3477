import Localization
import MeetingEngine
import TextLayout

extension ThreadScreen {
    /// The screen as it stands.
    public func frame(in context: ScreenContext) -> Frame {
        if let notice = Frame.tooSmall(in: context) { return notice }
        var frame = Frame(size: context.size)
        drawHead(into: &frame, context.texts)
        drawYears(into: &frame)
        frame.rule(row: ThreadScreen.headRows - 1, style: .dim)
        let foot = context.size.rows - ThreadScreen.footRows
        if rows.isEmpty {
            let texts = context.texts.thread
            frame.write(isWaiting ? texts.searching : texts.nothing, at: Place(row: ThreadScreen.headRows, column: 1))
        }
        let visible = rows.indices.dropFirst(top).prefix(foot - ThreadScreen.headRows)
        for (row, index) in zip(ThreadScreen.headRows..., visible) {
            switch rows[index] {
            case .meeting(let first): drawMeeting(thread.appearances[first], row: row, into: &frame, context.texts)
            case .appearance(let place): draw(place, row: row, index == selection, into: &frame, context.texts)
            }
        }
        drawFoot(from: foot, into: &frame, context.texts)
        if isHelping {
            frame.drawHelp(context.texts.thread.help, title: context.texts.review.helpTitle)
        }
        return frame
    }

    /// What is followed, how often it appears, and of which kinds.
    private func drawHead(into frame: inout Frame, _ texts: Texts) {
        let words = texts.thread
        let edge = frame.size.columns - 1
        let title =
            switch subject {
            case .theme(let theme): words.theme(theme)
            case .entry(_, _, let kind, let text): "\(words.alike(texts.words.kinds[kind].full)) – \(text)"
            }
        frame.write(title, at: Place(row: 0, column: 1), style: .bold, limit: edge - 1)
        guard !thread.appearances.isEmpty else { return }
        var counts = words.counts(thread.appearances.count, thread.meetings, thread.programmes)
        if thread.closed > 0 { counts += ", \(words.closed(thread.closed))" }
        if thread.isCapped { counts += " (\(words.capped))" }
        let kinds = thread.kinds.prefix(4).map { "\(texts.words.kinds[$0.kind].full) \($0.count)" }
        let end = frame.write(counts, at: Place(row: 1, column: 1), limit: edge - 1)
        let room = frame.size.columns - end - 3
        let line = kinds.joined(separator: "  ")
        if columns(of: line) <= room { frame.writeRight(line, row: 1, before: edge, style: .dim) }
    }

    /// A bar over each year, the tallest as long as its cell.
    private func drawYears(into frame: inout Frame) {
        let years = thread.years
        guard let most = years.map(\.count).max(), most > 0 else { return }
        let width = (frame.size.columns - 2).rawValue
        let shown = years.suffix(width / 8)
        let cell = min(14, width / max(1, shown.count))
        for (place, year) in shown.enumerated() {
            let column = Columns(1 + place * cell)
            frame.write("\(year.year) \(year.count)", at: Place(row: 2, column: column), style: .dim)
            let length = year.count == 0 ? 0 : max(1, year.count * (cell - 1) / most)
            frame.fill(row: 3, from: column, count: Columns(length), with: "═")
        }
    }

    private func drawMeeting(_ appearance: Appearance, row: Int, into frame: inout Frame, _ texts: Texts) {
        let day = appearance.day.map { texts.dates.day($0) } ?? texts.home.noDate
        let name = "\(appearance.programme)/\(appearance.meetingNumber)"
        let end = frame.write(name, at: Place(row: row, column: 1), style: .bold)
        let rest = [day, appearance.title, appearance.client].filter { !$0.isEmpty }.joined(separator: " · ")
        frame.write("  \(rest)", at: Place(row: row, column: end), style: .dim, limit: frame.size.columns - end - 1)
    }

    private func draw(_ index: Int, row: Int, _ isSelected: Bool, into frame: inout Frame, _ texts: Texts) {
        let appearance = thread.appearances[index]
        let sign = isSelected ? "▶" : " "
        frame.write("\(sign) \(pad(">\(appearance.number)", to: 5, align: .right))", at: Place(row: row, column: 1))
        frame.write(String(appearance.kind.letter), at: Place(row: row, column: 9), style: .bold)
        let edge = frame.writeRight(
            state(of: index, texts),
            row: row,
            before: frame.size.columns - 1,
            style: .dim
        )
        let text = String(appearance.text.map { $0.isNewline ? " " : $0 })
        let room = max(.zero, edge - 12)
        frame.write(truncate(text, to: room), at: Place(row: row, column: 11), limit: room)
        guard isSelected else { return }
        frame.restyle(row: row, adding: .reverse)
        frame.cursor = Place(row: row, column: 1)
    }

    /// Whether it is the first or comes again, and what came of it.
    private func state(of index: Int, _ texts: Texts) -> String {
        let words = texts.thread
        var parts: [String] = []
        if index == 0, !thread.isCapped, thread.appearances.count > 1 { parts.append(words.first) }
        if thread.isRepeat(index) { parts.append(words.again) }
        if let outcome = thread.appearances[index].outcome {
            parts.append(words.word(of: outcome, texts.report.settlements))
        }
        return parts.joined(separator: ", ")
    }

    /// The selected text whole, as far as there is room, and the hints.
    private func drawFoot(from row: Int, into frame: inout Frame, _ texts: Texts) {
        frame.rule(row: row, style: .dim)
        let width = frame.size.columns - 2
        let lines = wrap(selected?.text ?? "", width: width)
        for (offset, line) in lines.prefix(3).enumerated() {
            let isCut = offset == 2 && lines.count > 3
            let text = isCut ? truncate(line.text + " …", to: width) : line.text
            frame.write(text, at: Place(row: row + 1 + offset, column: 1), limit: width)
        }
        frame.rule(row: row + 4, style: .dim)
        frame.write(
            notice ?? texts.thread.hints,
            at: Place(row: row + 5, column: 1),
            style: notice == nil ? .dim : .bold,
            limit: width
        )
    }
}
