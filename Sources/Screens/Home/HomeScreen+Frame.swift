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
            for line in texts.welcome {
                frame.write(line, at: Place(row: first, column: 1))
                first += 1
            }
            first += 1
        }
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
            let end = frame.write(programme.title, at: Place(row: place, column: 2), style: .bold, limit: edge - 4)
            let client = programme.client.isEmpty ? "" : " · \(programme.client)"
            frame.write(client, at: Place(row: place, column: end), style: .dim, limit: max(.zero, edge - end - 1))
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
            case .notStarted: texts.home.planned
            case .running: texts.home.goesOn
            case .closed: texts.home.closed
            case .cancelled: texts.home.cancelled
            }
        var counts = [stage]
        if meeting.entries > 0 { counts.append(texts.plurals.entries(meeting.entries)) }
        if purpose == .review { counts += self.counts(of: meeting, frame.size, texts) }
        let right = frame.writeRight(
            counts.joined(separator: " · "),
            row: row,
            before: frame.size.columns - 1,
            style: .dim
        )
        let sign = meeting.stage == .running ? "▶" : " "
        let date = meeting.start.map { texts.dates.day($0.day) } ?? texts.home.noDate
        let count = programme ?? list.programmes.first { $0.meetings.contains(meeting) }
        let number = "\(meeting.number)/\(count?.meetings.count ?? meeting.number)"
        let theme = meeting.theme.isEmpty ? "" : "  \(meeting.theme)"
        let title = programme.map { "  \($0.title)" } ?? ""
        let text = "\(sign) \(number)  \(date)\(title)\(theme)"
        frame.write(text, at: Place(row: row, column: 2), limit: max(.zero, right - 4))
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
            let isReview = purpose == .review
            let (hints, short) =
                isReview ? (texts.reviewHints, texts.reviewShortHints) : (texts.hints, texts.shortHints)
            let isWide = columns(of: hints) + 2 <= frame.size.columns
            let said = notice ?? comparisonPrompt(all)
            let line = said ?? (isWide ? hints : short)
            frame.write(line, at: Place(row: row, column: 1), style: said == nil ? .dim : .bold)
            if !filter.isEmpty, said == nil {
                frame.writeRight("\(texts.filter) \(filter)", row: row, before: frame.size.columns - 1)
            }
        case .filter: drawField(texts.filter, row: row, into: &frame)
        case .deletion(let shortName): drawField(texts.confirmDeletion(shortName), row: row, into: &frame)
        }
    }

    private func drawField(_ label: String, row: Int, into frame: inout Frame) {
        let start = frame.write("\(label) ", at: Place(row: row, column: 1), style: .bold)
        let layout = field.layout(width: max(2, frame.size.columns - start - 1), rows: 1)
        frame.write(layout.rows.first?.text ?? "", at: Place(row: row, column: start))
        frame.cursor = Place(row: row, column: start + layout.caretColumn)
    }
}
