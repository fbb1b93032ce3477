import Localization
import MeetingEngine
import TextLayout

extension SearchScreen {
    /// The screen as it stands.
    public func frame(in context: ScreenContext) -> Frame {
        if let notice = Frame.tooSmall(in: context) { return notice }
        var frame = Frame(size: context.size)
        let texts = context.texts.search
        let start = frame.write("\(texts.label) ", at: Place(row: 0, column: 1), style: .bold)
        let layout = field.layout(width: max(2, frame.size.columns - start - 1), rows: 1)
        frame.write(layout.rows.first?.text ?? "", at: Place(row: 0, column: start))
        frame.cursor = Place(row: 0, column: start + layout.caretColumn)
        frame.rule(row: 1, style: .dim)
        frame.rule(row: context.size.rows - 2, style: .dim)
        if text.allSatisfy(\.isWhitespace) || asksNothing || showsHelp {
            drawHelp(into: &frame, texts)
        } else if rows.isEmpty, fault == nil || isWaiting {
            frame.write(isWaiting ? texts.searching : texts.nothing, at: Place(row: 2, column: 1))
        } else {
            drawRows(into: &frame, in: context)
            drawFoot(into: &frame, context.texts)
        }
        drawBottom(into: &frame, texts)
        return frame
    }

    /// The selected text whole, as far as there is room.
    private func drawFoot(into frame: inout Frame, _ texts: Texts) {
        let height = SearchScreen.footRows(frame.size)
        guard height > 0, let hit = selectedHit else { return }
        let top = frame.size.rows - 2 - height
        frame.rule(row: top, style: .dim)
        let text = hit.kind == .ownNote && !isChosen ? texts.live.log.ownNote : hit.shown.text
        frame.writeWhole(text, rows: top + 1..<top + height)
    }

    private func drawRows(into frame: inout Frame, in context: ScreenContext) {
        let visible = rows.indices.dropFirst(top).prefix(SearchScreen.listHeight(context.size))
        for (row, index) in zip(2..., visible) {
            switch rows[index] {
            case .group(let group): draw(findings.groups[group], row: row, into: &frame, context.texts)
            case .hit(let group, let hit):
                let isSelected = index == selection
                draw(findings.groups[group].hits[hit], row: row, isSelected, into: &frame, context.texts)
                if isSelected { frame.restyle(row: row, adding: .reverse) }
            }
        }
    }

    private func draw(_ group: SearchFindings.Group, row: Int, into frame: inout Frame, _ texts: Texts) {
        let day = group.start.map { texts.dates.compactDay($0.day) } ?? texts.home.noDate
        let end = frame.write("\(group.programme)/\(group.number)", at: Place(row: row, column: 1), style: .bold)
        let rest = [day, group.title, group.theme].filter { !$0.isEmpty }.joined(separator: " · ")
        let room = max(.zero, frame.size.columns - end - 1)
        frame.write(truncate("  \(rest)", to: room), at: Place(row: row, column: end), style: .dim)
    }

    private func draw(
        _ hit: SearchFindings.Hit,
        row: Int,
        _ isSelected: Bool,
        into frame: inout Frame,
        _ texts: Texts
    ) {
        let sign = isSelected ? "▶" : " "
        frame.write("\(sign) \(pad(">\(hit.number)", to: 5, align: .right))", at: Place(row: row, column: 1))
        frame.write(String(hit.kind.letter), at: Place(row: row, column: 9), style: .bold)
        let place = Place(row: row, column: 11)
        // The room may see the screen: an own note is shown when it is looked at on purpose.
        if hit.kind == .ownNote, !(isSelected && isChosen) {
            frame.write(texts.live.log.ownNote, at: place, style: .dim)
        } else {
            let room = frame.size.columns - 12
            let shown = hit.shown
            frame.write(Excerpt(shown.text, shown.marks, room: room).runs, at: place, limit: room)
        }
    }

    private func drawHelp(into frame: inout Frame, _ texts: SearchTexts) {
        let lines = texts.help.map { $0.split(separator: "\t", maxSplits: 1).map(String.init) }
        let keys = lines.map { columns(of: $0.first ?? "") }.max() ?? 0
        for (row, line) in zip(2..<max(2, frame.size.rows - 2), lines) {
            frame.write(line.first ?? "", at: Place(row: row, column: 2), style: .bold)
            let room = frame.size.columns - keys - 5
            frame.write(truncate(line.last ?? "", to: room), at: Place(row: row, column: 4 + keys))
        }
        for (row, reduction) in zip(2 + lines.count + 1..<max(3 + lines.count, frame.size.rows - 2), reductions) {
            frame.write("! \(reduction)", at: Place(row: row, column: 1), limit: frame.size.columns - 2)
        }
    }

    private func drawBottom(into frame: inout Frame, _ texts: SearchTexts) {
        let place = Place(row: frame.size.rows - 1, column: 1)
        if let sentence = notice ?? fault ?? lack {
            frame.write(truncate(sentence, to: frame.size.columns - 2), at: place, style: .bold)
            return
        }
        var (count, whole) = ("", "")
        if !rows.isEmpty {
            let sign = reductions.isEmpty ? "" : "! "
            count = sign + (findings.isCapped ? texts.foundAtLeast(findings.found) : texts.found(findings.found))
            let shown = findings.groups.reduce(0) { $0 + $1.hits.count }
            whole = shown < findings.found ? "\(count), \(texts.best(shown))" : count
        }
        // How many are shown gives way before the keys do.
        let room = frame.size.columns - 4
        let shown = columns(of: whole).rawValue * 2 <= room.rawValue ? whole : count
        frame.writeRight(shown, row: place.row, before: frame.size.columns - 1)
        frame.write(fitted(texts.hints, to: room - columns(of: shown)), at: place, style: .dim)
    }
}

extension Frame {
    /// Writes a text into some rows; where it does not fit, "…" ends it.
    mutating func writeWhole(_ text: String, rows: Range<Int>) {
        let width = size.columns - 2
        let lines = wrap(text, width: width)
        for (row, line) in zip(rows, lines) {
            let isCut = row == rows.upperBound - 1 && lines.count > rows.count
            let shown = isCut ? truncate(line.text + " …", to: width) : line.text
            write(shown, at: Place(row: row, column: 1), limit: width)
        }
    }
}
