import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

/// Where the parts of an entry stand in a row of the log.
enum LogColumns {
    /// The star, before all.
    static let star: Columns = 0
    /// The time of day, or the number.
    static let time: Columns = 1
    /// The sign that the group approved the text.
    static let approved: Columns = 6
    /// The kind's letter, or the sign of a mark.
    static let kind: Columns = 7
    /// Who may read it, where that is not the group.
    static let audience: Columns = 8
    /// The speaker, in eight columns.
    static let speaker: Columns = 9
    /// The text, on all its rows.
    static let text: Columns = 18
}

extension LiveScene {
    /// How an entry is drawn besides its own content.
    struct EntryLook {
        /// Whether it is the selected one: shown whole, and private notes readable.
        var isSelected = false
        /// Whether it is not on the disk yet.
        var isSaving = false
        /// Whether it stands right under the entry that it answers.
        var hangs = false
        /// The most rows it may take.
        var rows = Int.max
    }

    /// The rows of an entry: the text wrapped and hanging, what belongs to it after it.
    func rows(of entry: Entry, look: EntryLook, width: Columns) -> [DrawnRow] {
        let room = max(10, width - LogColumns.text - 1)
        let text = content(of: entry, look)
        let lines = wrap(look.hangs ? "└ \(text)" : text, width: room, hanging: look.hangs ? 2 : 0)
        var rows = lines.prefix(look.rows).map { line in
            DrawnRow([
                DrawnRow.Part(line.text, at: LogColumns.text + line.indent, style: style(of: entry))
            ])
        }
        if lines.count > look.rows, let last = rows.indices.last {
            rows[last].parts[0].text = cut(lines[last].text, to: room - lines[last].indent)
        }
        rows[0].parts.insert(contentsOf: head(of: entry), at: 0)
        addState(of: entry, look, to: &rows, room: room)
        if look.isSelected { for index in rows.indices { rows[index].isSelected = true } }
        return rows
    }

    /// A row that goes on out of sight: whole words of it and an ellipsis.
    private func cut(_ line: String, to room: Columns) -> String {
        guard columns(of: line) + 2 > room else { return line + " …" }
        let kept = truncate(line, to: max(1, room - 2), ellipsis: "")
        let isWhole = line.dropFirst(kept.count).first == " "
        let end = isWhole ? nil : kept.lastIndex(of: " ")
        return String(kept[..<(end ?? kept.endIndex)]) + " …"
    }

    /// What stands before the text: star, time, kind, audience, speaker.
    private func head(of entry: Entry) -> [DrawnRow.Part] {
        var parts: [DrawnRow.Part] = []
        if entry.isStarred { parts.append(DrawnRow.Part("★", at: LogColumns.star, style: .bold)) }
        let time = wantsNumbers ? ">\(entry.number)" : clock(entry.time)
        parts.append(
            DrawnRow.Part(
                pad(time, to: 5, align: .right),
                at: LogColumns.time,
                style: wantsNumbers ? .bold : .plain
            )
        )
        if entry.isApproved { parts.append(DrawnRow.Part("✓", at: LogColumns.approved, style: .bold)) }
        let letter = entry.isMark ? "▢" : String(entry.kind.letter)
        parts.append(DrawnRow.Part(letter, at: LogColumns.kind, style: .bold))
        switch entry.audience {
        case .organisation: parts.append(DrawnRow.Part("<", at: LogColumns.audience, style: .dim))
        case .facilitator: parts.append(DrawnRow.Part("-", at: LogColumns.audience, style: .dim))
        case .group: break
        }
        if let speaker = entry.speaker, entry.standing == .standing, entry.kind != .ownNote {
            parts.append(DrawnRow.Part(truncate(shortName(speaker), to: 8), at: LogColumns.speaker))
        }
        return parts
    }

    /// The state at the right end of the last row, or on a row of its own when there is no room.
    private func addState(of entry: Entry, _ look: EntryLook, to rows: inout [DrawnRow], room: Columns) {
        let words = texts.live.log
        var states: [String] = []
        if !entry.conflicts.isEmpty { states.append(words.conflict) }
        if let contribution = entry.contribution, contribution.wasQueued, contribution.state != .recorded {
            states.append(texts.words.terms.contributions[contribution.state])
        }
        if look.isSaving { states.append(words.saving) }
        guard !states.isEmpty, let last = rows.indices.last else { return }
        let state = states.joined(separator: ", ")
        let part = rows[last].parts[rows[last].parts.count - 1]
        let end = part.column - LogColumns.text + columns(of: part.text)
        if end + 2 + columns(of: state) > room, rows.count < look.rows { rows.append(DrawnRow([])) }
        if end + 2 + columns(of: state) > room, rows.count >= look.rows, rows.count == last + 1 {
            let kept = room - columns(of: state) - 4 - (part.column - LogColumns.text)
            rows[last].parts[rows[last].parts.count - 1].text = truncate(part.text, to: max(1, kept))
        }
        rows[rows.count - 1].right = state
    }

    /// Whether the log shows numbers instead of times: while a link or a command by number is typed.
    private var wantsNumbers: Bool {
        if case .command(let line) = screen.focus { return line.hasArgument && command(of: line) == .erase }
        return screen.capture.wantsNumbers
    }

    /// The text with what belongs to it: links before it; outcome, owner, date, source and themes after it.
    private func content(of entry: Entry, _ look: EntryLook) -> String {
        let words = texts.live.log
        if entry.standing == .erased { return words.erased }
        if entry.audience == .facilitator, !look.isSelected { return words.ownNote }
        var text = entry.text
        let links = look.hangs ? Array(entry.links.dropFirst()) : entry.links
        let numbers = links.compactMap { meeting.entries[$0]?.number }
        if !numbers.isEmpty { text = ">" + numbers.map(String.init).joined(separator: ",") + " " + text }
        if let outcome = entry.outcome { text += " (\(texts.words.terms.outcomes[outcome]))" }
        let deadline = [entry.owner.map(shortName), entry.due.map(texts.dates.shortDay)].compactMap(\.self)
        if !deadline.isEmpty { text += " → " + deadline.joined(separator: " ") }
        if !entry.source.isEmpty { text += " [\(entry.source)]" }
        for theme in entry.themes where !stands(theme, in: entry.text) { text += " #\(theme)" }
        if look.isSelected {
            if !entry.neutralWording.isEmpty { text += " | \(entry.neutralWording)" }
            for fact in record(of: entry) { text += " | \(fact)" }
            for conflict in entry.conflicts { text += " {\(texts.words.people.seat(conflict.seat)): \(conflict.text)}" }
        }
        return text
    }

    /// Whether a theme is marked in the text itself.
    private func stands(_ theme: String, in text: String) -> Bool {
        guard text.contains("#") else { return false }
        let text = text.lowercased()
        return text.ranges(of: "#\(theme.lowercased())").contains { range in
            text[range.upperBound...].first.map { !$0.isThemePart } ?? true
        }
    }

    private func style(of entry: Entry) -> Style {
        if entry.standing == .erased || entry.isMark || entry.audience == .facilitator { return .dim }
        return .plain
    }
}
