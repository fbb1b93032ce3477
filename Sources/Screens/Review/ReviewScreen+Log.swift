import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension ReviewScreen {
    /// Draws the entries that pass the filters, the selected one whole.
    func drawLog(into frame: inout Frame, rows area: Range<Int>, _ scene: LiveScene) {
        let texts = scene.texts.review
        let entries = filter.entries(of: scene.meeting, scene.context)
        var area = area
        if !filter.isEmpty {
            let whole = scene.meeting.entries.values.count { $0.standing != .deleted }
            let right = frame.writeRight(
                texts.shown(entries.count, whole),
                row: area.lowerBound,
                before: frame.size.columns - 1,
                style: .dim
            )
            frame.write(
                "\(texts.filtered) \(filter.sentence(scene.meeting, scene.texts))",
                at: Place(row: area.lowerBound, column: 1),
                style: .bold,
                limit: max(.zero, right - 2)
            )
            area = area.lowerBound + 1..<area.upperBound
        }
        if entries.isEmpty {
            frame.write(filter.isEmpty ? texts.empty : texts.nothing, at: Place(row: area.lowerBound, column: 1))
            return
        }
        let width = frame.size.columns
        drawAround(selection(of: entries.count), of: entries.count, into: &frame, rows: area) { index, isSelected in
            let entry = entries[index]
            let previous = index > 0 ? entries[index - 1] : nil
            let head = filter.isEmpty ? scene.interludes(from: previous, to: entry) : []
            let hangs = previous.map { entry.links.first == $0.id } ?? false
            let look = LiveScene.EntryLook(isSelected: isSelected, hangs: hangs, rows: isSelected ? area.count : 2)
            return (head, rows(of: entry, look, width, scene))
        }
    }

    /// The rows of an entry, marked when it came after the end.
    func rows(_ scene: LiveScene, of entry: Entry, isSelected: Bool, hangs: Bool, width: Columns) -> [DrawnRow] {
        rows(
            of: entry,
            LiveScene.EntryLook(isSelected: isSelected, hangs: hangs, rows: isSelected ? .max : 2),
            width,
            scene
        )
    }

    private func rows(
        of entry: Entry,
        _ look: LiveScene.EntryLook,
        _ width: Columns,
        _ scene: LiveScene
    ) -> [DrawnRow] {
        var rows = scene.rows(of: entry, look: look, width: width)
        if scene.meeting.isLate(entry) {
            let made = max(scene.meeting.clock.wall(of: entry.time) ?? entry.textEvent.time, entry.textEvent.time)
            let day = scene.texts.dates.day(scene.context.zone.civil(made).day)
            var row = DrawnRow("(\(scene.texts.review.late(day)))", at: LogColumns.text, style: .dim)
            row.isSelected = look.isSelected
            rows.append(row)
        }
        return rows
    }

    /// Draws a list around its selected item; only what is seen is laid out.
    ///
    /// - Parameter item: the rows of an item: those above it that belong to none, and its own.
    func drawAround(
        _ selected: Int,
        of count: Int,
        into frame: inout Frame,
        rows area: Range<Int>,
        item: (Int, Bool) -> (head: [DrawnRow], rows: [DrawnRow])
    ) {
        guard count > 0 else { return }
        let (head, own) = item(selected, true)
        var shown = head + own
        var place = head.count
        var above = selected - 1
        var below = selected + 1
        while above >= 0, place < area.count / 2 || below >= count && shown.count < area.count {
            let (head, own) = item(above, false)
            shown.insert(contentsOf: head + own, at: 0)
            place += head.count + own.count
            above -= 1
        }
        while below < count, shown.count - max(0, place - area.count / 2) < area.count {
            let (head, own) = item(below, false)
            shown += head + own
            below += 1
        }
        // Whole from the top when all fits, else the selected one about the middle.
        var cut = max(0, min(place - area.count / 2, shown.count - area.count))
        if above < 0, place < area.count / 2 { cut = 0 }
        if place - cut + own.count > area.count { cut = min(place, place + own.count - area.count) }
        for (offset, row) in shown.dropFirst(cut).prefix(area.count).enumerated() {
            row.draw(into: &frame, at: Place(row: area.lowerBound + offset, column: 0), width: frame.size.columns)
        }
        frame.cursor = Place(row: area.lowerBound + place - cut, column: LogColumns.time)
    }
}
