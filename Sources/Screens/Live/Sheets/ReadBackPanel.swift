import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension Meeting {
    /// What is read back to the group: summaries and insights, those first that it has not approved.
    var readBack: [Entry] {
        let read = standingEntries.filter { entry in
            (entry.kind == .summary || entry.kind == .insight) && !entry.isMark && entry.audience != .facilitator
                && !entry.text.isEmpty
        }
        return read.filter { !$0.isApproved } + read.filter(\.isApproved)
    }
}

extension LiveScene {
    /// One text to be read aloud: in short lines with room between them, and under it what it gathers.
    func readBackRows(_ selected: ID<Entry>?, width: Columns) -> [DrawnRow] {
        let words = texts.live.sheets
        let entries = meeting.readBack
        guard let index = entries.firstIndex(where: { $0.id == selected }) ?? entries.indices.first else {
            return [heading(words.nothingToRead)]
        }
        let entry = entries[index]
        let state =
            entry.isApproved
            ? words.approved : entry.approvedText == nil ? words.notApproved : words.changedSince
        let title = "\(words.readBack(index + 1, entries.count)), \(texts.words.kinds[entry.kind].full)"
        var rows = [heading(title, right: state)]
        let lines = wrap(entry.text, width: min(width - 8, 60), hanging: 0)
        let isRoomy = lines.count * 2 + 8 <= context.size.rows - 8
        for line in lines {
            if isRoomy || rows.count == 1 { rows.append(DrawnRow([])) }
            rows.append(DrawnRow(line.text, at: 4, style: .bold))
        }
        let gathered = entry.links.compactMap { meeting.entries[$0] }.filter {
            $0.standing == .standing && $0.audience != .facilitator
        }
        if !gathered.isEmpty {
            rows.append(DrawnRow([]))
            rows.append(DrawnRow("\(words.gathers):", at: 4, style: .dim))
            rows += gathered.map {
                DrawnRow(truncate("\($0.kind.letter) \($0.text)", to: width - 8), at: 6, style: .dim)
            }
        }
        return rows
    }
}

extension LiveScreen {
    /// A key while a text is read to the group.
    mutating func handleReadBack(
        _ key: Key,
        _ selected: ID<Entry>?,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        let entries = state.readBack
        guard let index = entries.firstIndex(where: { $0.id == selected }) ?? entries.indices.first else {
            closePanel()
            return []
        }
        let entry = entries[index]
        switch key {
        case .up, .pageUp, .left: panel = .readBack(entries[max(0, index - 1)].id)
        case .down, .pageDown, .right: panel = .readBack(entries[min(index + 1, entries.count - 1)].id)
        case .home: panel = .readBack(entries[0].id)
        case .end: panel = .readBack(entries[entries.count - 1].id)
        case .enter, .character(" "):
            guard !context.isReadOnly else { return say(CommandObstacle.readOnly.sentence(context.texts)) }
            panel = .readBack(entry.id)
            notice = .text(
                entry.isApproved ? context.texts.live.sheets.notApproved : context.texts.live.sheets.approved
            )
            return [act(.approve(entry.id, !entry.isApproved))]
        case .character("m"):
            guard capture.isEmpty else { return say(context.texts.live.notices.lineFirst) }
            guard let captureContext = captureContext(context) else { return [] }
            focus = .capture
            let outcomes = capture.open(entry, filling: false, in: captureContext, ids: &ids)
            return perform(outcomes, state, in: context, ids: &ids)
        case .escape, .tab: closePanel()
        case .paste: return leaveAndType(key, state, in: context, ids: &ids)
        case .character, .control, .alt, .function, .backTab, .backspace, .delete, .insert, .wordLeft, .wordRight,
            .focusIn, .focusOut:
            break
        }
        return []
    }
}
