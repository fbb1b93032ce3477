import Localization
import MeetingEngine
import TextLayout

extension ThreadScreen {
    /// The screen as it stands.
    public func frame(in context: ScreenContext) -> Frame {
        if let notice = Frame.tooSmall(in: context) { return notice }
        var frame = Frame(size: context.size)
        let head = headRows(context.size)
        drawHead(into: &frame, context.texts)
        yearChart(context.size).draw(from: 2, into: &frame)
        frame.rule(row: head - 1, style: .dim)
        let foot = context.size.rows - ThreadScreen.footRows
        frame.cursor = Place(row: head, column: 1)
        if rows.isEmpty {
            let texts = context.texts.thread
            frame.write(isWaiting ? texts.searching : texts.nothing, at: Place(row: head, column: 1))
        }
        let visible = rows.indices.dropFirst(top).prefix(foot - head)
        for (row, index) in zip(head..., visible) {
            switch rows[index] {
            case .heading(let isSame): drawHeading(isSame, row: row, into: &frame, context.texts.thread)
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
            case .entry(_, _, let kind, let text):
                "\(words.alike(texts.words.kinds[kind].full)) – \(kind == .ownNote ? texts.live.log.ownNote : text)"
            }
        frame.write(truncate(title, to: edge - 1), at: Place(row: 0, column: 1), style: .bold)
        guard !thread.appearances.isEmpty else { return }
        let isPart = thread.total > thread.appearances.count
        var counts =
            isPart
            ? words.newest(thread.total, thread.appearances.count, thread.meetings, thread.programmes)
            : words.counts(thread.appearances.count, thread.meetings, thread.programmes)
        if thread.closed > 0 { counts += ", \(words.closed(thread.closed))" }
        if thread.isCapped, !isPart { counts += " (\(words.capped))" }
        let end = frame.write(truncate(counts, to: edge - 1), at: Place(row: 1, column: 1))
        drawKinds(after: [columns(of: title) + 1, end], into: &frame, texts)
    }

    /// The commonest kinds, as many as there is room for beside the counts, or beside the title.
    private func drawKinds(after ends: [Columns], into frame: inout Frame, _ texts: Texts) {
        let kinds = thread.kinds.prefix(4).map { "\(texts.words.kinds[$0.kind].full) \($0.count)" }
        let edge = frame.size.columns - 1
        for count in stride(from: kinds.count, to: 0, by: -1) {
            let line = kinds.prefix(count).joined(separator: "  ")
            guard let row = ends.indices.last(where: { ends[$0] + 3 + columns(of: line) <= edge }) else { continue }
            frame.writeRight(line, row: row, before: edge, style: .dim)
            return
        }
    }

    private func drawHeading(_ isSame: Bool, row: Int, into frame: inout Frame, _ texts: ThreadTexts) {
        let title = isSame ? texts.same(thread.same) : texts.alikeOnly(thread.appearances.count - thread.same)
        frame.write(title, at: Place(row: row, column: 1), style: .underline)
    }

    private func drawMeeting(_ appearance: Appearance, row: Int, into frame: inout Frame, _ texts: Texts) {
        let day = appearance.day.map { texts.dates.compactDay($0) } ?? texts.home.noDate
        let name = "\(appearance.programme)/\(appearance.meetingNumber)"
        let end = frame.write(name, at: Place(row: row, column: 1), style: .bold)
        let rest = [day, appearance.title, appearance.client].filter { !$0.isEmpty }.joined(separator: " · ")
        let room = max(.zero, frame.size.columns - end - 1)
        frame.write(truncate("  \(rest)", to: room), at: Place(row: row, column: end), style: .dim)
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
        // The room may see the screen: an own note is shown when it is looked at.
        let isHidden = appearance.kind == .ownNote && !isSelected
        let text = isHidden ? texts.live.log.ownNote : String(appearance.text.map { $0.isNewline ? " " : $0 })
        let room = max(.zero, edge - 12)
        frame.write(truncate(text, to: room), at: Place(row: row, column: 11), style: isHidden ? .dim : .plain)
        guard isSelected else { return }
        frame.restyle(row: row, adding: .reverse)
        frame.cursor = Place(row: row, column: 1)
    }

    /// Whether it is the first or comes again, and what came of it.
    private func state(of index: Int, _ texts: Texts) -> String {
        let words = texts.thread
        var parts: [String] = []
        if thread.isFirst(index) { parts.append(words.first) }
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
        frame.writeWhole(selected?.text ?? "", rows: row + 1..<row + 4)
        frame.rule(row: row + 4, style: .dim)
        frame.write(
            notice ?? texts.thread.hints,
            at: Place(row: row + 5, column: 1),
            style: notice == nil ? .dim : .bold,
            limit: width
        )
    }
}
