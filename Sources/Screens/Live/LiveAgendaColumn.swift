import Localization
import MeetingEngine
import TextLayout

extension LiveScene {
    /// The whole agenda as a column, on a wide screen: when each block began or will, and its minutes.
    func drawAgenda(into frame: inout Frame, rows area: Range<Int>, from column: Columns) {
        for row in area { frame.write("│", at: Place(row: row, column: column), style: .dim) }
        let begins = agendaBegins
        let width = frame.size.columns - column - 2
        var rows: [(row: DrawnRow, isCurrent: Bool)] = []
        for block in meeting.agenda.blocks where !block.isSkipped {
            let isCurrent = meeting.currentBlock?.id == block.id
            rows.append((agendaRow(block, begin: begins[block.id], isCurrent: isCurrent, width: width), isCurrent))
        }
        if let pace {
            let end = "\(pad(clock(pace.projectedEnd), to: 5, align: .right)) \(texts.live.header.end)"
            rows.append((DrawnRow(end, at: 2, style: .dim), false))
        }
        // The current block stays in sight, with what comes after it.
        let current = rows.firstIndex { $0.isCurrent } ?? 0
        let first = max(0, min(current - 2, rows.count - area.count))
        for (offset, row) in rows.dropFirst(first).prefix(area.count).enumerated() {
            row.row.draw(into: &frame, at: Place(row: area.lowerBound + offset, column: column + 1), width: width + 1)
        }
    }

    private func agendaRow(_ block: Block, begin: MeetingTime?, isCurrent: Bool, width: Columns) -> DrawnRow {
        let visited = meeting.stage.run?.visits.contains { $0.block == block.id } ?? false
        let style: Style = isCurrent ? .bold : visited ? .dim : .plain
        let minutes = "\(block.allotted.count)"
        let minutesColumn = width - columns(of: minutes)
        return DrawnRow([
            DrawnRow.Part(isCurrent ? "▶" : visited ? "✓" : " ", at: 0, style: style),
            DrawnRow.Part(pad(begin.map(clock) ?? "", to: 5, align: .right), at: 2, style: style),
            DrawnRow.Part(truncate(block.title, to: minutesColumn - 10), at: 8, style: style),
            DrawnRow.Part(minutes, at: minutesColumn, style: style),
        ])
    }

    /// When each block began, or is projected to.
    private var agendaBegins: [ID<Block>: MeetingTime] {
        var begins = pace?.projectedBegins ?? [:]
        for visit in meeting.stage.run?.visits ?? [] where begins[visit.block] == nil {
            begins[visit.block] = visit.from
        }
        return begins
    }
}
