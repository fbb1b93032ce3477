import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension LiveScene {
    /// How many rows the queue has, so that what comes into it moves nothing on the screen.
    var queueHeight: Int { max(4, (context.size.rows - 8) / 2) }

    /// The queue: sign, age, kind, text and state of each; the selected one whole, with what belongs to it.
    func queueRows(_ panel: QueuePanel, width: Columns) -> [DrawnRow] {
        let words = texts.live.queue
        let items = QueueItem.items(of: meeting)
        let urgent = items.count { $0.entry.contribution?.isUrgent == true }
        var rows = [heading(words.heading(items.count, urgent), right: screen.isInPanel ? "" : words.enter)]
        if items.isEmpty { rows.append(DrawnRow(words.empty, at: 2, style: .dim)) }
        let selected = panel.index(in: items)
        for (index, item) in items.enumerated() {
            rows += self.rows(of: item, isSelected: index == selected, width: width)
            if index == selected, let day = panel.day {
                for row in rows.indices { rows[row].isSelected = false }
                var field = DrawnRow("\(words.whichDay) \(day.text)", at: 13, style: .bold)
                field.isSelected = true
                rows.append(field)
            }
        }
        if items.isEmpty, screen.isInPanel { rows[1].isSelected = true }
        return rows
    }

    private func rows(of item: QueueItem, isSelected: Bool, width: Columns) -> [DrawnRow] {
        let entry = item.entry
        let state = self.state(of: item)
        let room = max(10, width - 15 - columns(of: state))
        let text = entry.text.isEmpty ? texts.live.queue.wordless : entry.text
        let lines = isSelected ? wrap(text, width: room).prefix(4).map(\.text) : [truncate(text, to: room)]
        var rows = lines.map { DrawnRow([DrawnRow.Part($0, at: 13)]) }
        rows[0].parts.insert(contentsOf: head(of: item), at: 0)
        rows[0].right = state
        rows[0].isSelected = isSelected
        if isSelected {
            rows += details(of: item).map { DrawnRow("└ \(truncate($0, to: width - 17))", at: 13, style: .dim) }
            if case .contribution = item {
                for fact in record(of: entry) {
                    let lines = wrap("└ \(fact)", width: max(10, width - 15), hanging: 2).prefix(3)
                    rows += lines.map { DrawnRow($0.text, at: 13 + $0.indent, style: .dim) }
                }
            }
        }
        return rows
    }

    private func head(of item: QueueItem) -> [DrawnRow.Part] {
        let entry = item.entry
        let sign: String =
            switch item {
            case .proposal: "?"
            case .contribution: entry.contribution?.isUrgent == true ? "⚑" : entry.isMark ? "▢" : " "
            }
        return [
            DrawnRow.Part(sign, at: 1, style: .bold),
            DrawnRow.Part(pad("\(age(of: entry)) min", to: 7, align: .right), at: 2),
            DrawnRow.Part(String(entry.kind.letter), at: 11, style: .bold),
        ]
    }

    /// The state, and that it is urgent: by word as well as by sign.
    private func state(of item: QueueItem) -> String {
        guard case .contribution(let entry) = item, let contribution = entry.contribution else {
            return texts.live.queue.proposal
        }
        let state = texts.words.terms.contributions[contribution.state]
        return contribution.isUrgent ? "\(texts.live.queue.urgent), \(state)" : state
    }

    /// What the selected one corrects, and what was thought.
    private func details(of item: QueueItem) -> [String] {
        let corrections: [Entry]
        switch item {
        case .proposal(let claim): corrections = meeting.proposals(of: claim.id)
        case .contribution(let entry): corrections = entry.links.compactMap { meeting.entries[$0] }
        }
        let linked = corrections.filter { $0.standing == .standing }.map { ">\($0.number) \($0.text)" }
        guard case .contribution(let entry) = item else { return linked }
        let thought = entry.neutralWording.isEmpty ? [] : ["\(texts.expert.thought) \(entry.neutralWording)"]
        return linked + thought
    }

    /// What belongs to a correction beside its text.
    func record(of entry: Entry) -> [String] {
        let body = texts.memo.body
        var record: [String] = []
        if let contribution = entry.contribution {
            if !contribution.why.isEmpty { record.append("\(body.why): \(contribution.why)") }
            let asOf = contribution.asOf.map { body.asOf(texts.dates.day($0)) }
            let facts = [entry.source, asOf ?? "", contribution.sector].filter { !$0.isEmpty }
            if !facts.isEmpty { record.append(facts.joined(separator: ", ")) }
            if !contribution.isCertain { record.append(body.uncertain) }
        }
        if entry.awaitsExpertCheck { record.append(texts.live.queue.unchecked) }
        return record
    }

    /// How many minutes of the clock ago an entry was begun; it changes when the clock's minute does.
    private func age(of entry: Entry) -> Int {
        guard let then = meeting.clock.wall(of: entry.time, now: context.now) else { return 0 }
        func minute(_ wall: WallTime) -> Int64 { wall.milliseconds.flooredQuotient(60_000) }
        return Int(max(0, minute(context.now.wall) - minute(then)))
    }

    /// What the selected one of the queue lets the letters do.
    func queueKeys(_ panel: QueuePanel) -> String {
        let words = texts.live.queue
        let items = QueueItem.items(of: meeting)
        let actions = panel.index(in: items).map { items[$0].actions } ?? []
        return (actions.map { words[$0] } + [words.keys]).joined(separator: "  ")
    }
}

extension LiveScene {
    /// What the rule under the log says of the queue: urgent ones at once, the others as a count.
    var queueStatus: String {
        if case .queue = panel { return "" }
        let words = texts.live.queue
        let waiting = meeting.queue.filter { $0.contribution?.state == .queued || $0.contribution?.state == .flagged }
        let urgent = waiting.filter { $0.contribution?.isUrgent == true }
        var parts: [String] = []
        if meeting.isHoldingCorrections, !waiting.isEmpty {
            let until = meeting.blockOfCorrections?.title ?? ""
            parts.append("▢ " + words.held(waiting.count, urgent.count, until))
        } else {
            if let first = urgent.first {
                parts.append("⚑ \(words.urgent): \(first.text.isEmpty ? words.wordless : first.text)")
            }
            let others = waiting.count - (urgent.isEmpty ? 0 : 1)
            if others > 0 { parts.insert("▢ " + words.waiting(others), at: 0) }
        }
        let proposed = meeting.proposedClaims.count
        if proposed > 0 { parts.insert("? " + words.proposals(proposed), at: 0) }
        return parts.joined(separator: "  ")
    }

    /// Writes it into the rule, where it moves nothing.
    func drawQueueStatus(into frame: inout Frame, row: Int) {
        let status = queueStatus
        guard !status.isEmpty else { return }
        var limit = frame.size.columns - 4
        if case .browse = screen.focus, !screen.capture.isEmpty {
            limit = limit - columns(of: texts.live.log.draftWaits) - 4
        }
        frame.write(" \(truncate(status, to: limit)) ", at: Place(row: row, column: 1), style: .bold)
    }
}
