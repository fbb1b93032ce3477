import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension ReviewScreen {
    /// Draws the entries that pass the filters, the selected one whole.
    func drawLog(into frame: inout Frame, rows area: Range<Int>, _ scene: LiveScene) {
        let texts = scene.texts.review
        let entries = filter.entries(of: scene.meeting, scene.context)
        if !filter.isEmpty {
            let whole = scene.meeting.entries.values.count { $0.standing != .deleted }
            let right = frame.writeRight(
                texts.shown(entries.count, whole),
                row: area.lowerBound,
                before: frame.size.columns - 1,
                style: .dim
            )
            frame.write(
                truncate("\(texts.filtered) \(filter.sentence(scene.meeting, scene.texts))", to: max(1, right - 2)),
                at: Place(row: area.lowerBound, column: 1),
                style: .bold
            )
        }
        let rows = logRows(of: area)
        guard entries.isEmpty else { return logList(scene, entries, height: rows.count).draw(into: &frame, rows: rows) }
        drawNote(filter.isEmpty ? texts.empty : texts.nothing, into: &frame, row: rows.lowerBound)
    }

    /// The rows of the log within those of the view: one says the filters.
    func logRows(of area: Range<Int>) -> Range<Int> {
        filter.isEmpty ? area : area.lowerBound + 1..<max(area.lowerBound + 1, area.upperBound)
    }

    /// The entries as a list.
    func logList(_ scene: LiveScene, _ entries: [Entry], height: Int) -> ReviewList {
        let words = MatchedWords(filter.words, scene.context)
        return ReviewList(count: entries.count, selected: selection(in: entries)) { index, isSelected in
            let entry = entries[index]
            let previous = index > 0 ? entries[index - 1] : nil
            let head = filter.isEmpty ? scene.interludes(from: previous, to: entry) : []
            let hangs = previous.map { entry.links.first == $0.id } ?? false
            let look = LiveScene.EntryLook(isSelected: isSelected, hangs: hangs, rows: isSelected ? height : 2)
            return (head, rows(of: entry, look, scene).map(words.marked))
        }
    }

    /// The rows of an entry: its number at the right edge, since links name it, and a sign when it came after the end.
    func rows(of entry: Entry, _ look: LiveScene.EntryLook, _ scene: LiveScene) -> [DrawnRow] {
        let width = scene.context.size.columns
        let edge = columns(of: ">\(scene.meeting.nextNumber - 1)")
        var rows = scene.rows(of: entry, look: look, width: width - edge - 1)
        let number = ">\(entry.number)"
        if rows[0].right.isEmpty {
            rows[0].parts.append(DrawnRow.Part(number, at: width - 1 - columns(of: number), style: .dim))
        } else {
            rows[0].right += " \(number)"
        }
        if scene.meeting.isLate(entry) {
            let made = max(scene.meeting.clock.wall(of: entry.time) ?? entry.textEvent.time, entry.textEvent.time)
            let day = scene.texts.dates.day(scene.context.zone.civil(made).day)
            var row = DrawnRow("(\(scene.texts.review.late(day)))", at: LogColumns.text, style: .dim)
            row.isSelected = look.isSelected
            rows.append(row)
        }
        return rows
    }

    /// Says why there is nothing to see, with the cursor there.
    func drawNote(_ text: String, into frame: inout Frame, row: Int) {
        frame.write(truncate(text, to: frame.size.columns - 2), at: Place(row: row, column: 1))
        frame.cursor = Place(row: row, column: 1)
    }
}

/// The words of texts that answer what was searched for, made to stand out.
struct MatchedWords {
    private let tests: [(_ text: String) -> Bool]

    init(_ query: String, _ context: ScreenContext) {
        tests = query.split(separator: " ").map { context.matcher(String($0)) }
    }

    /// A row of an entry with the words that answer in bold, underlined.
    func marked(_ row: DrawnRow) -> DrawnRow {
        guard !tests.isEmpty else { return row }
        var row = row
        row.parts = row.parts.flatMap { $0.column < LogColumns.text ? [$0] : marked($0) }
        return row
    }

    private func marked(_ part: DrawnRow.Part) -> [DrawnRow.Part] {
        var parts: [DrawnRow.Part] = []
        var column = part.column
        var rest = part.text[...]
        while let first = rest.first {
            let isWord = first.isLetter || first.isNumber
            let run = String(rest.prefix { ($0.isLetter || $0.isNumber) == isWord })
            rest = rest.dropFirst(run.count)
            var style = part.style
            if isWord, tests.contains(where: { $0(run) }) { style.attributes.formUnion([.bold, .underline]) }
            if let last = parts.last, last.style == style {
                parts[parts.count - 1].text += run
            } else {
                parts.append(DrawnRow.Part(run, at: column, style: style))
            }
            column += columns(of: run)
        }
        return parts
    }
}
