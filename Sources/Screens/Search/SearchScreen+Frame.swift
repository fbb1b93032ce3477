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
        let isBlank = text.allSatisfy(\.isWhitespace)
        if isBlank || showsHelp {
            drawHelp(into: &frame, texts)
        } else if rows.isEmpty, fault == nil {
            frame.write(isWaiting ? texts.searching : texts.nothing, at: Place(row: 2, column: 1))
        } else {
            drawRows(into: &frame, in: context)
        }
        drawBottom(into: &frame, texts, isBlank: isBlank)
        return frame
    }

    private func drawRows(into frame: inout Frame, in context: ScreenContext) {
        let visible = rows.indices.dropFirst(top).prefix(SearchScreen.listHeight(context.size))
        for (row, index) in zip(2..., visible) {
            switch rows[index] {
            case .group(let group): draw(findings.groups[group], row: row, into: &frame, context.texts)
            case .hit(let group, let hit):
                let isSelected = index == selection
                draw(findings.groups[group].hits[hit], row: row, isSelected, into: &frame)
                if isSelected { frame.restyle(row: row, adding: .reverse) }
            }
        }
    }

    private func draw(_ group: SearchFindings.Group, row: Int, into frame: inout Frame, _ texts: Texts) {
        let day = group.start.map { texts.dates.day($0.day) } ?? texts.home.noDate
        let end = frame.write("\(group.programme)/\(group.number)", at: Place(row: row, column: 1), style: .bold)
        let rest = [day, group.title, group.theme].filter { !$0.isEmpty }.joined(separator: " · ")
        frame.write("  \(rest)", at: Place(row: row, column: end), style: .dim, limit: frame.size.columns - end - 1)
    }

    private func draw(_ hit: SearchFindings.Hit, row: Int, _ isSelected: Bool, into frame: inout Frame) {
        let sign = isSelected ? "▶" : " "
        frame.write("\(sign) \(pad(">\(hit.number)", to: 5, align: .right))", at: Place(row: row, column: 1))
        frame.write(String(hit.kind.letter), at: Place(row: row, column: 9), style: .bold)
        let room = frame.size.columns - 12
        frame.write(excerpt(of: hit, columns: room.rawValue), at: Place(row: row, column: 11), limit: room)
    }

    /// The text from a little before its first word that answers, when that would not be in sight; those words stand out.
    private func excerpt(of hit: SearchFindings.Hit, columns room: Int) -> [(String, Style)] {
        let characters = hit.text.map { $0.isNewline ? " " : $0 }
        var from = 0
        if let first = hit.marks.first, first.upperBound > room {
            from = max(0, first.lowerBound - room / 3)
            while from > 0, from < first.lowerBound, characters[from - 1] != " " { from += 1 }
        }
        var runs: [(String, Style)] = from > 0 ? [("… ", .dim)] : []
        var here = from
        for mark in hit.marks where mark.lowerBound >= here && mark.upperBound <= characters.count {
            runs.append((String(characters[here..<mark.lowerBound]), .plain))
            runs.append((String(characters[mark]), Style([.bold, .underline])))
            here = mark.upperBound
        }
        if here < characters.count { runs.append((String(characters[here...]), .plain)) }
        return runs
    }

    private func drawHelp(into frame: inout Frame, _ texts: SearchTexts) {
        let lines = texts.help.map { $0.split(separator: "\t", maxSplits: 1).map(String.init) }
        let keys = lines.map { columns(of: $0.first ?? "") }.max() ?? 0
        for (row, line) in zip(2..<max(2, frame.size.rows - 2), lines) {
            frame.write(line.first ?? "", at: Place(row: row, column: 2), style: .bold)
            frame.write(line.last ?? "", at: Place(row: row, column: 4 + keys), limit: frame.size.columns - keys - 5)
        }
        for (row, reduction) in zip(2 + lines.count + 1..<max(3 + lines.count, frame.size.rows - 2), reductions) {
            frame.write("! \(reduction)", at: Place(row: row, column: 1), limit: frame.size.columns - 2)
        }
    }

    private func drawBottom(into frame: inout Frame, _ texts: SearchTexts, isBlank: Bool) {
        let row = frame.size.rows - 1
        if let sentence = notice ?? fault {
            frame.write(sentence, at: Place(row: row, column: 1), style: .bold, limit: frame.size.columns - 2)
            return
        }
        var count = ""
        if !isBlank, !rows.isEmpty {
            count = findings.isCapped ? texts.foundAtLeast(findings.found) : texts.found(findings.found)
            let shown = findings.groups.reduce(0) { $0 + $1.hits.count }
            if shown < findings.found { count += ", \(texts.best(shown))" }
        }
        let sign = reductions.isEmpty || count.isEmpty ? "" : "! "
        let edge = frame.writeRight(sign + count, row: row, before: frame.size.columns - 1)
        let isWide = columns(of: texts.hints) + 2 < edge
        let hints = isWide ? texts.hints : texts.shortHints
        frame.write(hints, at: Place(row: row, column: 1), style: .dim, limit: max(.zero, edge - 3))
    }
}
