import Localization
import MeetingEngine
import TextLayout

extension HomeScreen {
    /// The screen as it stands.
    public func frame(in context: ScreenContext) -> Frame {
        if let notice = Frame.tooSmall(in: context) { return notice }
        var frame = Frame(size: context.size)
        let texts = context.texts
        let now = context.zone.civil(context.now.wall)
        let title = purpose == .review ? "Oivallus · \(texts.home.review)" : "Oivallus"
        frame.write(title, at: Place(row: 0, column: 1), style: .bold)
        frame.writeRight(
            "\(texts.dates.weekdayAndDay(now.day)) \(texts.dates.clock(now))",
            row: 0,
            before: frame.size.columns - 1
        )
        frame.rule(row: 1, style: .dim)
        frame.rule(row: context.size.rows - 2, style: .dim)
        drawRows(into: &frame, in: context)
        drawPrompt(into: &frame, texts)
        if prompt == .help {
            frame.drawHelp(
                purpose == .review ? texts.home.reviewHelp : texts.home.help,
                title: texts.home.helpTitle
            )
        }
        return frame
    }

    private func drawRows(into frame: inout Frame, in context: ScreenContext) {
        let texts = context.texts.home
        var first = 2
        if list.programmes.isEmpty, list.unreadable.isEmpty {
            for line in purpose == .review ? texts.nothingToReview : texts.welcome {
                frame.write(line, at: Place(row: first, column: 1))
                first += 1
            }
            first += 1
        }
        frame.cursor = Place(row: first, column: 1)
        if rows.isEmpty { frame.write(texts.nothingFound, at: Place(row: first, column: 1)) }
        let visible = rows.indices.dropFirst(top).prefix(Self.listHeight(frame.size) - (first - 2))
        for (row, index) in zip(first..., visible) {
            let isSelected = index == selection && rows[index].isSelectable
            draw(rows[index], row: row, isSelected: isSelected, into: &frame, in: context)
            guard isSelected else { continue }
            frame.restyle(row: row, adding: .reverse)
            frame.cursor = Place(row: row, column: 1)
        }
    }

    private func draw(
        _ row: HomeRow,
        row place: Int,
        isSelected: Bool,
        into frame: inout Frame,
        in context: ScreenContext
    ) {
        let texts = context.texts.home
        let edge = frame.size.columns
        switch row {
        case .heading(let heading):
            let title =
                switch heading {
                case .running: texts.running
                case .next: texts.next
                case .programmes: texts.programmes
                }
            frame.write(title, at: Place(row: place, column: 1), style: .underline)
        case .programme(let programme):
            draw(programme, row: place, into: &frame, in: context)
        case .meeting(let meeting, let programme, let isShortcut):
            draw(meeting, of: isShortcut ? programme : nil, row: place, into: &frame, in: context)
        case .unreadable(let unreadable):
            frame.write(
                "! \(unreadable.shortName): \(unreadable.reason)",
                at: Place(row: place, column: 2),
                limit: edge - 3
            )
        case .demo: frame.write("▶ \(texts.demo)", at: Place(row: place, column: 2), limit: edge - 3)
        case .newProgramme: frame.write("+ \(texts.newProgramme)", at: Place(row: place, column: 2), limit: edge - 3)
        }
    }

    private func draw(
        _ meeting: HomeList.Meeting,
        of programme: HomeList.Programme?,
        row: Int,
        into frame: inout Frame,
        in context: ScreenContext
    ) {
        let texts = context.texts
        let stage =
            switch meeting.stage {
            case .notStarted: isPast(meeting, in: context) ? texts.home.notHeld : texts.home.planned
            case .running: texts.home.goesOn
            case .closed: texts.home.closed
            case .cancelled: texts.home.cancelled
            }
        let sign = meeting.stage == .running ? "▶" : " "
        let day = meeting.start.map { texts.dates.compactDay($0.day) } ?? texts.home.noDate
        let owner = programme ?? list.programmes.first { $0.meetings.contains(meeting) }
        let count = owner?.meetings.count ?? meeting.number
        let number = pad("\(meeting.number)/\(count)", to: columns(of: "\(count)/\(count)"))
        let head = "\(sign) \(number)  \(pad(day, to: texts.dates.language == .english ? 11 : 10))"
        let about = [programme?.title ?? "", meeting.theme].filter { !$0.isEmpty }.joined(separator: "  ")
        var counts = [stage]
        if meeting.entries > 0 { counts.append(texts.plurals.entries(meeting.entries)) }
        if purpose == .review { counts += self.counts(of: meeting, frame.size, texts) }
        // What it was about says more than the last of the counts.
        let least = columns(of: head) + min(columns(of: about), 20) + 7
        while counts.count > 1, columns(of: counts.joined(separator: " · ")) + least > frame.size.columns {
            counts.removeLast()
        }
        let right = frame.writeRight(
            counts.joined(separator: " · "),
            row: row,
            before: frame.size.columns - 1,
            style: .dim
        )
        if isCompared(owner, meeting) { frame.write("»", at: Place(row: row, column: 0), style: .bold) }
        frame.write(truncate("\(head)  \(about)", to: max(.zero, right - 4)), at: Place(row: row, column: 2))
    }

    /// A programme with its client; looked back at, with its years and counts too.
    private func draw(
        _ programme: HomeList.Programme,
        row: Int,
        into frame: inout Frame,
        in context: ScreenContext
    ) {
        let edge = frame.size.columns - 1
        let client = programme.client.isEmpty ? "" : " · \(programme.client)"
        let names = columns(of: programme.title + client)
        var parts = purpose == .review ? summary(of: programme, context.texts) : []
        while parts.count > 1, columns(of: parts.joined(separator: " · ")) + names + 5 > edge { parts.removeLast() }
        let end = frame.writeRight(parts.joined(separator: " · "), row: row, before: edge, style: .dim)
        let room = max(.zero, end - (parts.isEmpty ? 2 : 4))
        // A long title leaves the client a third of the row.
        let kept = min(columns(of: client), Columns(room.rawValue / 3))
        if isCompared(programme, nil) { frame.write("»", at: Place(row: row, column: 0), style: .bold) }
        let title = truncate(programme.title, to: room - kept)
        let after = frame.write(title, at: Place(row: row, column: 2), style: .bold)
        let place = Place(row: row, column: after)
        frame.write(truncate(client, to: max(.zero, room - after + 2)), at: place, style: .dim)
    }

    /// The years of a programme, and how much there is in it.
    private func summary(of programme: HomeList.Programme, _ texts: Texts) -> [String] {
        let years = programme.meetings.compactMap(\.start?.day.year)
        var parts: [String] = []
        if let first = years.min(), let last = years.max() {
            parts.append(first == last ? "\(first)" : "\(first)–\(last)")
        }
        parts.append(texts.plurals.meetings(programme.meetings.count))
        let entries = programme.meetings.reduce(0) { $0 + $1.entries }
        if entries > 0 { parts.append(texts.plurals.entries(entries)) }
        return parts
    }

    private func isCompared(_ programme: HomeList.Programme?, _ meeting: HomeList.Meeting?) -> Bool {
        guard let compared, let programme else { return false }
        return compared == Intent.Compared(programme: programme.shortName, meeting: meeting?.id)
    }

    /// Whether a meeting was to begin more than a day ago.
    private func isPast(_ meeting: HomeList.Meeting, in context: ScreenContext) -> Bool {
        let now = context.zone.civil(context.now.wall)
        return meeting.start.map { $0 < CivilTime(day: now.day.advanced(by: -1), second: now.second) } ?? false
    }

    /// What came of a meeting that is looked back at, as far as there is room.
    private func counts(of meeting: HomeList.Meeting, _ size: Size, _ texts: Texts) -> [String] {
        let (insights, corrections) = (meeting.tally.kinds[.insight], meeting.tally.kinds[.correction])
        let isWide = size.columns >= 100
        return (insights > 0 ? [texts.plurals.insights(insights)] : [])
            + (isWide && corrections > 0 ? [texts.plurals.corrections(corrections)] : [])
    }

    private func drawPrompt(into frame: inout Frame, _ all: Texts) {
        let texts = all.home
        let row = frame.size.rows - 1
        switch prompt {
        case .none, .help:
            let room = frame.size.columns - 2
            if let said = notice ?? comparisonPrompt(all, room: room) {
                frame.write(said, at: Place(row: row, column: 1), style: .bold, limit: room)
                return
            }
            let shown = filter.isEmpty ? "" : truncate("\(texts.filter) \(filter)", to: Columns(room.rawValue / 2))
            let edge = frame.writeRight(shown, row: row, before: frame.size.columns - 1)
            let leave = isTurned ? texts.back : texts.quit
            let lines = hints(texts).map { "\($0)  \(leave)" }
            let line = lines.first { columns(of: $0) + (shown.isEmpty ? 1 : 3) <= edge } ?? lines.last ?? ""
            frame.write(line, at: Place(row: row, column: 1), style: .dim, limit: max(.zero, edge - 2))
        case .filter: drawField(texts.filter, row: row, into: &frame)
        case .deletion(let shortName): drawField(texts.confirmDeletion(shortName), row: row, into: &frame)
        }
    }

    private func hints(_ texts: HomeTexts) -> [String] {
        guard purpose == .review else { return texts.hints }
        return list.programmes.isEmpty ? texts.emptyReviewHints : texts.reviewHints
    }

    private func drawField(_ label: String, row: Int, into frame: inout Frame) {
        let start = frame.write("\(label) ", at: Place(row: row, column: 1), style: .bold)
        let layout = field.layout(width: max(2, frame.size.columns - start - 1), rows: 1)
        frame.write(layout.rows.first?.text ?? "", at: Place(row: row, column: start))
        frame.cursor = Place(row: row, column: start + layout.caretColumn)
    }
}
