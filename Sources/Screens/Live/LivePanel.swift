import Localization
import MeetingEngine
import TextLayout

/// A panel above the log: it takes keys only when it was entered on purpose.
enum LivePanel: Hashable {
    /// Keys and commands, from a row on.
    case help(from: Int)
    /// What is to be settled before the meeting is wrapped up.
    case unfinished(SheetCursor)
    /// What earlier meetings left.
    case carryOver(CarryOverPanel)
    /// What the organisation gets.
    case organisation(OrganisationPanel)
    /// A text that is read to the group; nil for the first.
    case readBack(ID<Entry>?)
    /// What people gave in numbers.
    case ratings
    /// A proposal, as it was shown.
    case replan(Replan)
    /// Who is there.
    case attendance(AttendancePanel)
    /// What the expert brings.
    case queue(QueuePanel)
    /// The earlier texts and the steps of an entry.
    case history(ID<Entry>)
    /// What is open, before closing so long before now.
    case closing(end: MeetingTime?)
}

extension LiveScene {
    /// The rows of the open panel, its heading first; empty when none is open.
    var panelRows: [DrawnRow] {
        let width = LiveLayout.mainWidth(context.size)
        return switch panel {
        case .help(let first): helpRows(from: first, width: width)
        case .unfinished(let cursor): wrapUpRows(cursor, width: width)
        case .carryOver(let panel): carryOverRows(panel, width: width)
        case .organisation(let panel): organisationRows(panel, width: width)
        case .readBack(let entry): readBackRows(entry, width: width)
        case .ratings: ratingsRows(width: width)
        case .replan(let replan): replanRows(replan, width: width)
        case .attendance(let panel): attendanceRows(panel, width: width)
        case .queue(let panel): queueRows(panel, width: width)
        case .history(let entry): historyRows(of: entry, width: width)
        case .closing(let end): closingRows(end: end)
        case nil: []
        }
    }

    /// What the keys do in the panel that is entered.
    var panelKeys: String {
        switch panel {
        case .queue(let panel): queueKeys(panel)
        case .attendance: texts.live.panels.attendanceKeys
        case .unfinished(let cursor): wrapUpKeys(cursor)
        case .carryOver(let panel): carryOverKeys(panel)
        case .organisation: texts.live.sheets.organisationKeys
        case .readBack: texts.live.sheets.readBackKeys
        case .help, .ratings, .replan, .history, .closing, nil: texts.live.panels.insideHint
        }
    }

    /// The panel in sight.
    var panel: LivePanel? { screen.shownPanel(meeting, in: context) }

    /// How many rows the panel would like, the rule under it included.
    func panelHeight(_ rows: [DrawnRow]) -> Int {
        if case .queue = panel { return queueHeight }
        if screen.isTyping, let held = screen.hold.panel, held.shown == panel { return held.height }
        return rows.isEmpty ? 0 : rows.count + 1
    }

    /// Draws the panel and a rule under it, and puts the cursor into it when it is entered.
    func drawPanel(into frame: inout Frame, rows area: Range<Int>, width: Columns) {
        guard area.count > 1 else { return }
        let rows = panelRows
        let room = area.count - 1
        // The heading stays; below it the selected row stays in sight.
        let selected = rows.firstIndex { $0.isSelected } ?? 0
        let first = max(1, min(selected - (room - 1) / 2, rows.count - (room - 1)))
        let shown = rows.prefix(1) + rows.dropFirst(first).prefix(max(0, room - 1))
        for (offset, row) in shown.enumerated() {
            var row = row
            let isCursor = row.isSelected
            row.isSelected = row.isSelected && screen.isInPanel
            row.draw(into: &frame, at: Place(row: area.lowerBound + offset, column: 0), width: width)
            if screen.isInPanel, isCursor || offset == 0 {
                frame.cursor = Place(row: area.lowerBound + offset, column: 1)
            }
        }
        frame.rule(row: area.upperBound - 1, count: width, style: .dim)
        if !screen.isInPanel, case .help = screen.panel {
            let hint = " \(texts.live.panels.enterHint) "
            frame.writeRight(hint, row: area.upperBound - 1, before: width - 1, style: .dim)
        }
    }

    /// A heading row.
    func heading(_ text: String, right: String = "") -> DrawnRow {
        var row = DrawnRow(text, style: .bold)
        row.right = right
        return row
    }
}

extension LiveLayout {
    /// How wide the log and the panels are on a screen.
    static func mainWidth(_ size: Size) -> Columns { size.columns >= 110 ? size.columns - agendaWidth : size.columns }
}
