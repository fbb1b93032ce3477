import OrderedCollections
import TextLayout

/// Items of different heights around the selected one; only what is seen is laid out.
struct ReviewList {
    /// The rows of an item: those above it that belong to none, and its own.
    typealias Item = (head: [DrawnRow], rows: [DrawnRow])

    /// How many items there are.
    let count: Int
    /// The selected one.
    let selected: Int
    /// Lays an item out, selected or not.
    let item: (_ index: Int, _ isSelected: Bool) -> Item

    /// Draws the selected item about the middle, or everything from the top where it fits.
    func draw(into frame: inout Frame, rows area: Range<Int>) {
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
        var cut = max(0, min(place - area.count / 2, shown.count - area.count))
        if above < 0, place < area.count / 2 { cut = 0 }
        if place - cut + own.count > area.count { cut = min(place, place + own.count - area.count) }
        for (offset, row) in shown.dropFirst(cut).prefix(area.count).enumerated() {
            row.draw(into: &frame, at: Place(row: area.lowerBound + offset, column: 0), width: frame.size.columns)
        }
        frame.cursor = Place(row: area.lowerBound + place - cut, column: LogColumns.time)
    }

    /// The item a page further: so near that everything between comes into sight before or after.
    func page(down: Bool, height: Int) -> Int {
        guard count > 0 else { return 0 }
        let step = down ? 1 : -1
        var reached = selected
        var used = item(selected, true).rows.count
        var next = selected + step
        while (0..<count).contains(next) {
            let (head, own) = item(next, true)
            guard used + head.count + own.count <= height || reached == selected else { break }
            reached = next
            used += head.count + item(next, false).rows.count
            next += step
        }
        return reached
    }
}
