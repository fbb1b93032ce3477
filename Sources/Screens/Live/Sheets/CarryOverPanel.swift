import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

/// What earlier meetings left, asked one by one: a letter notes what came of it and goes on to the next.
struct CarryOverPanel: Hashable {
    /// The selected one.
    var cursor = SheetCursor()
    /// What was told about the selected one, while it is typed.
    var note: LineEditor?
}

extension LiveScene {
    /// What earlier meetings left.
    var carryOver: CarryOver { context.programme.carryOver(into: meeting.id) }

    /// What earlier meetings left, by kind, with what has come of it.
    func carryOverRows(_ panel: CarryOverPanel, width: Columns) -> [DrawnRow] {
        let words = texts.live.sheets
        let carryOver = carryOver
        let items = carryOver.items
        let selected = screen.isInPanel ? panel.cursor.index(of: items.count) : nil
        let settled = items.count - carryOver.unasked.count
        let hint = screen.isInPanel ? "" : texts.live.panels.enterHint
        var rows = [heading(words.carryOver(settled, items.count), right: hint)]
        for (index, item) in items.enumerated() {
            var right = item.meeting == meeting.number - 1 ? "" : words.ofMeeting(item.meeting)
            if let settlement = item.settlement {
                right = words.outcomeWord(settlement.outcome)
                if let due = settlement.due { right += " \(texts.dates.shortDay(due))" }
            } else if let due = item.due {
                right = texts.dates.shortDay(due)
            }
            let owner = item.entry.owner.map { " → \(shortName($0))" } ?? ""
            let note = item.settlement.map { $0.note.isEmpty ? "" : " – \($0.note)" } ?? ""
            let isSelected = index == selected
            let sign = item.settlement == nil ? "▢" : "✓"
            let room = max(8, width - 8 - (right.isEmpty ? 0 : columns(of: right) + 2))
            let text = item.entry.audience == .facilitator && !isSelected ? texts.live.log.ownNote : item.entry.text
            let lines = wrap(text + owner + note, width: room, hanging: 0)
            for (line, part) in lines.prefix(isSelected ? 6 : 1).enumerated() {
                let cut = !isSelected && lines.count > 1
                var row = DrawnRow([
                    DrawnRow.Part(cut ? truncate(part.text, to: room - 2, ellipsis: "") + " …" : part.text, at: 6)
                ])
                if line == 0 {
                    row.parts.insert(DrawnRow.Part(String(item.entry.kind.letter), at: 4, style: .bold), at: 0)
                    row.parts.insert(DrawnRow.Part(sign, at: 2, style: .bold), at: 0)
                    row.right = right
                }
                row.isSelected = isSelected && panel.note == nil
                rows.append(row)
            }
            if isSelected, let note = panel.note {
                var row = DrawnRow("\(words.note) \(note.text)", at: 6, style: .bold)
                row.isSelected = true
                rows.append(row)
            }
        }
        return rows
    }

    /// What the keys do with the selected one.
    func carryOverKeys(_ panel: CarryOverPanel) -> String {
        let words = texts.live.sheets
        let items = carryOver.items
        guard let index = panel.cursor.index(of: items.count) else { return words.escape }
        let outcomes = LiveScreen.offered(for: items[index].entry.kind).map(words.outcome)
        return (outcomes + [words.carryOverKeys]).joined(separator: "  ")
    }
}

extension LiveScreen {
    /// What is offered for a kind: the outcomes that one key notes.
    static func offered(for kind: EntryKind) -> [Settlement.Outcome] { Array(kind.settlementOutcomes.prefix(5)) }

    /// A key while what earlier meetings left has the attention.
    mutating func handleCarryOver(
        _ key: Key,
        _ panel: CarryOverPanel,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        var panel = panel
        let items = context.programme.carryOver(into: state.id).items
        guard let index = panel.cursor.index(of: items.count) else {
            closePanel()
            return []
        }
        let item = items[index]
        if panel.note != nil { return handleNote(key, panel, item, in: context) }
        if key == .up, panel.cursor.position == 0 {
            focus = .capture
            return []
        }
        if panel.cursor.move(key, count: items.count) {
            self.panel = .carryOver(panel)
            return []
        }
        switch key {
        case .escape, .tab:
            closeCarryOver(state)
            return []
        case .enter:
            guard !context.isReadOnly else { return say(CommandObstacle.readOnly.sentence(context.texts)) }
            guard item.settlement != nil else { return say(carryOverFirst(item, context.texts)) }
            panel.note = LineEditor(item.settlement?.note ?? "")
            self.panel = .carryOver(panel)
            return []
        case .backspace, .delete:
            return item.settlement == nil ? [] : [act(.settle(item.reference, nil))]
        case .character(let letter):
            guard !context.isReadOnly else { return say(CommandObstacle.readOnly.sentence(context.texts)) }
            let words = context.texts.live.sheets
            let outcomes = LiveScreen.offered(for: item.entry.kind)
            guard let outcome = outcomes.first(where: { words.letter(of: $0) == letter }) else { return [] }
            let later = context.programme.heldMeetings.filter { $0.number > state.number }
            let due = outcome == .moved ? later.compactMap(\.plan.start?.day).min() : nil
            let note = item.settlement?.note ?? ""
            panel.cursor.position = min(index + 1, items.count - 1)
            self.panel = .carryOver(panel)
            notice = .text("\(words.outcomeWord(outcome)): \(item.entry.text)")
            return [act(.settle(item.reference, Settlement(outcome, due: due, note: note)))]
        case .paste: return leaveAndType(key, state, in: context, ids: &ids)
        case .control, .alt, .function, .backTab, .insert, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
            .wordLeft, .wordRight, .focusIn, .focusOut:
            return []
        }
    }

    private func carryOverFirst(_ item: CarryOver.Item, _ texts: Texts) -> String {
        LiveScreen.offered(for: item.entry.kind).map(texts.live.sheets.outcome).joined(separator: "  ")
    }

    private mutating func handleNote(
        _ key: Key,
        _ panel: CarryOverPanel,
        _ item: CarryOver.Item,
        in context: ScreenContext
    ) -> [Intent] {
        var panel = panel
        defer { self.panel = .carryOver(panel) }
        switch key {
        case .escape: panel.note = nil
        case .enter:
            let text = panel.note?.text.trimmed ?? ""
            panel.note = nil
            guard var settlement = item.settlement else { return [] }
            settlement.note = text
            return [act(.settle(item.reference, settlement))]
        case .character, .control, .alt, .function, .paste, .tab, .backTab, .backspace, .delete, .insert, .up, .down,
            .left, .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .focusIn, .focusOut:
            panel.note?.take(key)
        }
        return []
    }

    /// Closes the sheet, also where it opened by itself.
    mutating func closeCarryOver(_ state: Meeting) {
        carryOverIsClosedIn = .some(state.currentBlock?.id)
        closePanel()
    }

    /// Whether the sheet opens by itself: before the start, and in the block that goes through the assignments, as long
    /// as something has not been asked.
    func carryOverIsDue(_ state: Meeting, in context: ScreenContext) -> Bool {
        if carryOverIsClosedIn == .some(state.currentBlock?.id) { return false }
        switch state.stage {
        case .notStarted: break
        case .running:
            guard state.currentBlock?.reviewsAssignments == true else { return false }
        case .closed, .cancelled: return false
        }
        return !context.programme.carryOver(into: state.id).unasked.isEmpty
    }
}
