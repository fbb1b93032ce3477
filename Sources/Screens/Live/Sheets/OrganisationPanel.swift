import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

/// What the organisation gets: the one list in which entries are raised to it, to be read to the group.
struct OrganisationPanel: Hashable {
    /// The selected one.
    var cursor = SheetCursor()
    /// The one kind that is shown; nil for all.
    var kind: EntryKind?

    /// The kinds in the order of the documents' sections; neither private notes nor process notes are for anybody.
    static let order: [EntryKind] = [
        .groundRule, .summary, .situationFactor, .concern, .experience, .comparison, .solution, .insight, .claim,
        .correction, .fact, .expertComment, .source, .question, .assignment, .promise, .parked, .mood,
    ]

    /// The entries that can be raised, by section.
    func entries(of meeting: Meeting) -> [Entry] {
        var byKind: [EntryKind: [Entry]] = [:]
        for entry in meeting.standingEntries
        where !entry.isMark && !entry.isOutOfMemo && entry.audience != .facilitator
            && entry.contribution?.state != .withdrawn && (kind == nil || entry.kind == kind)
        {
            byKind[entry.kind, default: []].append(entry)
        }
        return OrganisationPanel.order.flatMap { byKind[$0] ?? [] }
    }
}

extension LiveScene {
    /// What the organisation gets, by section; the selected one whole, to be read aloud.
    func organisationRows(_ panel: OrganisationPanel, width: Columns) -> [DrawnRow] {
        let words = texts.live.sheets
        let entries = panel.entries(of: meeting)
        let selected = screen.isInPanel ? panel.cursor.index(of: entries.count) : nil
        let raised = entries.count { $0.audience == .organisation }
        let kind = panel.kind.map { words.onlyKind(texts.words.kinds[$0].plural) }
        let hint = screen.isInPanel ? "" : texts.live.panels.enterHint
        var rows = [heading(words.organisation(raised, entries.count), right: kind ?? hint)]
        var section: EntryKind?
        for (index, entry) in entries.enumerated() {
            if section != entry.kind {
                section = entry.kind
                rows.append(DrawnRow(texts.words.kinds[entry.kind].plural, at: 1, style: .dim))
            }
            let isSelected = index == selected
            let right = entry.isKeptFromOrganisation ? words.locked : ""
            let room = max(8, width - 9 - (right.isEmpty ? 0 : columns(of: right) + 2))
            let lines = wrap(entry.text, width: room, hanging: 0)
            for (line, part) in lines.prefix(isSelected ? 6 : 1).enumerated() {
                let cut = !isSelected && lines.count > 1
                var row = DrawnRow([
                    DrawnRow.Part(cut ? truncate(part.text, to: room - 2, ellipsis: "") + " …" : part.text, at: 7)
                ])
                if line == 0 {
                    let sign = entry.isKeptFromOrganisation ? "[–]" : entry.audience == .organisation ? "[x]" : "[ ]"
                    row.parts.insert(DrawnRow.Part(sign, at: 3, style: .bold), at: 0)
                    row.right = right
                }
                row.isSelected = isSelected
                rows.append(row)
            }
        }
        return rows
    }
}

extension LiveScreen {
    /// A key while what the organisation gets has the attention.
    mutating func handleOrganisation(
        _ key: Key,
        _ panel: OrganisationPanel,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        var panel = panel
        let entries = panel.entries(of: state)
        if panel.cursor.move(key, count: entries.count) {
            self.panel = .organisation(panel)
            return []
        }
        let entry = panel.cursor.index(of: entries.count).map { entries[$0] }
        switch key {
        case .escape where panel.kind != nil, .backspace:
            panel = OrganisationPanel()
        case .escape, .tab, .enter:
            closePanel()
            return []
        case .character(" "), .character("l"):
            guard let entry else { return [] }
            guard !context.isReadOnly else { return say(CommandObstacle.readOnly.sentence(context.texts)) }
            if key == .character("l") { return [act(.keepFromOrganisation(entry.id, !entry.isKeptFromOrganisation))] }
            let audience: Audience = entry.audience == .organisation ? .group : .organisation
            return [act(.revise(entry.id, base: entry.textEvent, [.audience(audience)]))]
        case .character(let letter):
            guard let kind = EntryKind(rawValue: Character(letter.lowercased())),
                OrganisationPanel.order.contains(kind)
            else { return [] }
            panel = OrganisationPanel(kind: panel.kind == kind ? nil : kind)
        case .paste: return leaveAndType(key, state, in: context, ids: &ids)
        case .control, .alt, .function, .backTab, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
            .pageDown, .wordLeft, .wordRight, .focusIn, .focusOut:
            return []
        }
        self.panel = .organisation(panel)
        return []
    }
}
