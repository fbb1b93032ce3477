import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension LiveScene {
    /// What is to be settled before the meeting is wrapped up.
    var wrapUp: [WrapUpItem] { WrapUpItem.items(of: meeting, names: context.names) }

    /// How many things are to be settled besides what has a count of its own: claims, marks and the queue.
    var others: Int {
        wrapUp.count { $0.reason != .uncorrected && $0.reason != .noText && $0.reason != .waits }
    }

    /// What is to be settled, row by row; what is in the line is marked.
    func wrapUpRows(_ cursor: SheetCursor, width: Columns) -> [DrawnRow] {
        let items = wrapUp
        let selected = screen.isInPanel ? cursor.index(of: items.count) : nil
        let rows = items.enumerated().map { index, item in
            var row = row(of: item, width: width)
            row.isSelected = selected.map { $0 == index } ?? (item.entry != nil && item.entry == screen.edited)
            return row
        }
        let right = screen.isInPanel || screen.edited != nil || items.isEmpty ? "" : texts.live.panels.enterHint
        return [heading(texts.live.panels.unfinished(items.count), right: right)] + rows
    }

    private func row(of item: WrapUpItem, width: Columns) -> DrawnRow {
        let words = texts.live.sheets
        guard let entry = item.entry.flatMap({ meeting.entries[$0] }) else {
            return DrawnRow("▢ \(words.reason(item.reason))", at: 1)
        }
        var reason = words.reason(item.reason)
        if item.reason == .waits, let state = entry.contribution?.state {
            reason = texts.words.terms.contributions[state]
        }
        if item.reason == .incomplete {
            reason =
                [entry.owner.map(shortName), entry.due.map(texts.dates.shortDay)].compactMap(\.self)
                .joined(separator: " ") + (entry.owner == nil && entry.due == nil ? "" : ", ") + reason
        }
        var text = entry.text.isEmpty ? texts.live.panels.noCue : entry.text
        if entry.audience == .facilitator { text = texts.live.log.ownNote }
        if let name = item.name, entry.audience != .facilitator {
            text = screen.isDiscreet ? name.hit.replacement : "\(name.hit.word) → \(name.hit.replacement): \(text)"
        }
        let room = width - 13 - columns(of: reason) - 2
        let sign = screen.edited == entry.id ? "▶" : "▢"
        var row = DrawnRow([
            DrawnRow.Part(sign, at: 1, style: .bold),
            DrawnRow.Part(pad(clock(entry.time), to: 5, align: .right), at: 3),
            DrawnRow.Part(String(entry.kind.letter), at: 9, style: .bold),
            DrawnRow.Part(truncate(text, to: max(8, room)), at: 11),
        ])
        row.right = reason
        return row
    }

    /// What the keys do with the selected one.
    func wrapUpKeys(_ cursor: SheetCursor) -> String {
        let items = wrapUp
        let words = texts.live.sheets
        guard let index = cursor.index(of: items.count) else { return words.escape }
        let item = items[index]
        let keys = item.reason == .noKind ? [words.anyKind] : item.actions.map(words.action)
        return (keys + [words.enterEdits, words.escape]).joined(separator: "  ")
    }
}
