import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension ExpertScene {
    /// Where the text of an entry begins: no speaker stands before it.
    private static let text: Columns = 9

    /// The list: only the entries that are seen are laid out, however many there are.
    func drawLog(into frame: inout Frame, rows area: Range<Int>, width: Columns) {
        guard !area.isEmpty else { return }
        let end = log.end(hold, seat: context.seat)
        let window = RowWindow(count: log.count, end: end, selected: selected, height: area.count) { index in
            laidOut(index, end: end, height: area.count, width: width)
        }
        for (offset, row) in window.rows.enumerated() {
            row.row.draw(into: &frame, at: Place(row: area.lowerBound + offset, column: 0), width: width)
        }
        if window.rows.isEmpty {
            let text = time.meeting.stage.isRunning ? texts.expert.empty : emptyWords
            frame.write(truncate(text, to: width - 2), at: Place(row: area.lowerBound, column: 1), style: .dim)
        }
        let offset = window.rows.firstIndex { $0.item != nil && $0.item == selected } ?? 0
        frame.cursor = Place(row: area.lowerBound + offset, column: LogColumns.time)
        let hidden = (0..<end).count { hold.isNew(log[$0], to: context.seat) }
        let newer = log.count - window.below + hidden
        if newer > 0 {
            let text = " \(texts.expert.newBelow(newer)) "
            frame.writeRight(text, row: area.upperBound - 1, before: width - 1, style: .reverse)
        }
    }

    private var emptyWords: String {
        time.meeting.stage == .notStarted ? texts.expert.empty : texts.expert.emptyClosed
    }

    /// How the list stood at the last key, while a place in it is held: who follows the newest entry follows everything.
    private var hold: LogHold { screen.place == .newest ? LogHold() : screen.hold }

    private func laidOut(_ index: Int, end: Int, height: Int, width: Columns) -> [RowWindow.Row] {
        let entry = log[index]
        guard index >= end || !hold.isNew(entry, to: context.seat) else { return [] }
        let above = (0..<index).last { index >= end || !hold.isNew(log[$0], to: context.seat) }
        let isSelected = index == selected
        var most = max(1, isSelected || index == end - 1 ? height : height < 20 ? 3 : 6)
        func rows(_ entry: Entry) -> [DrawnRow] {
            self.rows(of: entry, hangs: log.hangs(index), isSelected: isSelected, most: most, width: width)
        }
        let earlier = hold.earlier(entry)
        if let earlier { most = rows(earlier).count }
        let interludes = time.interludes(from: above.map { log[$0] }, to: entry).map { RowWindow.Row($0) }
        let drawn = rows(entry).map { RowWindow.Row($0, of: index) }
        return interludes + (earlier == nil ? drawn : drawn.filled(to: most, of: index))
    }

    /// The rows of an entry: time, kind, text wrapped and hanging, and what is so of it at the right.
    private func rows(
        of entry: Entry,
        hangs: Bool,
        isSelected: Bool,
        most: Int,
        width: Columns
    ) -> [DrawnRow] {
        let room = max(10, width - ExpertScene.text - 1)
        let text = content(of: entry)
        let lines = wrap(hangs ? "└ \(text)" : text, width: room, hanging: hangs ? 2 : 0)
        var rows = lines.prefix(most).map { line in
            DrawnRow([DrawnRow.Part(line.text, at: ExpertScene.text + line.indent, style: style(of: entry))])
        }
        if lines.count > most, let last = rows.indices.last {
            rows[last].parts[0].text = truncate(rows[last].parts[0].text, to: room - 2, ellipsis: "") + " …"
        }
        let letter = entry.isMark ? "▢" : String(entry.kind.letter)
        rows[0].parts += [
            DrawnRow.Part(pad(time.clock(entry.time), to: 5, align: .right), at: LogColumns.time),
            DrawnRow.Part(letter, at: LogColumns.kind, style: .bold),
        ]
        add(states(of: entry).joined(separator: ", "), to: &rows, most: most, room: room)
        if isSelected { for index in rows.indices { rows[index].isSelected = true } }
        return rows
    }

    /// Puts what is so of an entry at the right end of its last row, or on a row of its own when there is no room.
    private func add(_ state: String, to rows: inout [DrawnRow], most: Int, room: Columns) {
        guard !state.isEmpty, let last = rows.indices.last else { return }
        let part = rows[last].parts[0]
        let end = part.column - ExpertScene.text + columns(of: part.text)
        if end + 2 + columns(of: state) > room {
            if rows.count < most {
                rows.append(DrawnRow([]))
            } else {
                let kept = room - columns(of: state) - 4 - (part.column - ExpertScene.text)
                rows[last].parts[0].text = truncate(part.text, to: max(1, kept))
            }
        }
        rows[rows.count - 1].right = state
    }

    /// The text with what belongs to it after it.
    func content(of entry: Entry) -> String {
        if entry.text.isEmpty { return texts.expert.wordLater }
        var text = entry.text
        if let outcome = entry.outcome { text += " (\(texts.words.terms.outcomes[outcome]))" }
        if let due = entry.due { text += " → \(texts.dates.shortDay(due))" }
        if !entry.source.isEmpty { text += " [\(entry.source)]" }
        for theme in entry.themes { text += " #\(theme)" }
        return text
    }

    private func style(of entry: Entry) -> Style {
        entry.text.isEmpty || entry.contribution?.state == .withdrawn ? .dim : .plain
    }
}
