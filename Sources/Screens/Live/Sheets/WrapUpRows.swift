import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension LiveScene {
    /// What is to be settled before the meeting is wrapped up.
    var wrapUp: [WrapUpItem] { WrapUpItem.items(of: meeting, names: context.names) }

    /// How many things are to be settled besides what has a count of its own: claims, marks and the queue.
    var others: Int {
        wrapUp.count { item in
            switch item.reason {
            case .uncorrected, .noText, .waits, .proposed: false
            case .noKind, .incomplete, .unanswered, .noInsight, .name: true
            }
        }
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
        if let name = item.proseName { return row(of: name, width: width) }
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
        let room = width - 13 - columns(of: reason) - 2
        if let name = item.name, entry.audience != .facilitator {
            text = nameWords(name.hit, in: entry[name.field], room: room)
        }
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

    private func row(of name: WrapUpItem.ProseName, width: Columns) -> DrawnRow {
        let reason = texts.live.sheets.proseName(texts.memo.titles[name.section])
        let room = width - 4 - columns(of: reason) - 2
        let text = nameWords(name.hit, in: meeting.prose[name.section] ?? "", room: room)
        var row = DrawnRow([
            DrawnRow.Part("▢", at: 1, style: .bold), DrawnRow.Part(truncate(text, to: max(8, room)), at: 3),
        ])
        row.right = reason
        return row
    }

    /// A name with what may stand in its place, and the words around it, since they tell whether it is one.
    private func nameWords(_ hit: NameHit, in text: String, room: Columns) -> String {
        guard !screen.isDiscreet else { return hit.replacement }
        let change = "\(hit.word) → \(hit.replacement): "
        let safe = text.replacing("\n", with: " ")
        // The name and a word or two after it are in sight.
        guard columns(of: change) + columns(of: String(safe.prefix(hit.range.upperBound))) + 8 > room else {
            return change + safe
        }
        let before = safe.prefix(hit.range.lowerBound).suffix(12)
        let words = before.drop { $0 != " " }
        return "\(change)…\(words.isEmpty ? before : words.dropFirst())\(safe.dropFirst(hit.range.lowerBound))"
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
