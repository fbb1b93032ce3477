import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension MemoPreview {
    /// The screen as it stands.
    public func frame(in context: ScreenContext) -> Frame {
        if let notice = Frame.tooSmall(in: context) { return notice }
        var frame = Frame(size: context.size)
        drawHeader(into: &frame, in: context)
        frame.rule(row: 1, style: .dim)
        if let names = undecided(in: context) {
            let text = truncate(" \(names) ", to: context.size.columns - 6)
            frame.write(text, at: Place(row: 1, column: 1), style: .bold)
        }
        let strip = strip(in: context)
        let bottom = context.size.rows - 2 - (strip.map { $0.layout.rows.count + 1 } ?? 0)
        frame.rule(row: bottom, style: .dim)
        switch step {
        case .list(let selected): drawVersions(selected, into: &frame, rows: 2..<bottom, in: context)
        case .reading(_, let title, let lines, let top):
            draw(lines, title: title, from: top, into: &frame, rows: 2..<bottom)
        case .circulating, .approving, nil: page.draw(into: &frame, rows: 2..<bottom, hasKeys: strip == nil)
        }
        if let strip { draw(strip, into: &frame, from: bottom + 1) }
        drawHints(into: &frame, in: context)
        if isHelping {
            let texts = context.texts.preview
            frame.drawHelp(
                Array(zip(PreviewTexts.keys, texts.help).map { (keys: $0, text: $1) }),
                title: texts.helpTitle
            )
        }
        return frame
    }

    private func drawHeader(into frame: inout Frame, in context: ScreenContext) {
        guard let state = context.programme.meetings[meeting] else { return }
        let audience = context.texts.words.terms.audiences[audience]
        let title = context.texts.preview.title(state.number, context.programme.meetings.count, audience)
        let end = frame.write(title, at: Place(row: 0, column: 1), style: .bold, limit: context.size.columns - 2)
        let room = max(0, context.size.columns - end - 3)
        frame.writeRight(truncate(page.content.state, to: room), row: 0, before: context.size.columns - 1, style: .dim)
    }

    /// A line that is typed below the memo, with what is asked above it.
    private struct Strip {
        var title: String
        var layout: LineEditor.Layout
    }

    private func strip(in context: ScreenContext) -> Strip? {
        let texts = context.texts.preview
        func strip(_ title: String, _ editor: LineEditor, rows: Int) -> Strip {
            Strip(title: title, layout: editor.layout(width: context.size.columns - 4, rows: rows))
        }
        if let writing {
            return strip(texts.writing(context.texts.memo.titles[writing.section]), writing.editor, rows: 4)
        }
        switch step {
        case .circulating(let day):
            let count = context.programme.meetings[meeting]?.memoVersions.count ?? 0
            let audience = context.texts.words.terms.audiences[audience]
            return strip(texts.circulating(count + 1, audience), day, rows: 1)
        case .approving(let version, let approver, let day):
            return strip(texts.approving(version, context.texts.memo.head.approvers[approver]), day, rows: 1)
        case .list, .reading, nil: return nil
        }
    }

    private func draw(_ strip: Strip, into frame: inout Frame, from row: Int) {
        frame.write(truncate(strip.title, to: frame.size.columns - 2), at: Place(row: row, column: 1), style: .bold)
        frame.write("›", at: Place(row: row + 1, column: 1), style: .bold)
        for (offset, line) in strip.layout.rows.enumerated() {
            frame.write(line.text, at: Place(row: row + 1 + offset, column: 3))
        }
        frame.cursor = Place(row: row + 1 + strip.layout.caretRow, column: 3 + strip.layout.caretColumn)
    }

    private func drawVersions(_ selected: Int, into frame: inout Frame, rows: Range<Int>, in context: ScreenContext) {
        let versions = context.programme.meetings[meeting]?.memoVersions ?? []
        let title = Place(row: rows.lowerBound, column: 1)
        frame.write(context.texts.preview.versionsTitle, at: title, style: .underline)
        let first = max(0, selected - (rows.count - 2))
        for (row, index) in zip(rows.dropFirst(), versions.indices.dropFirst(first)) {
            var drawn = DrawnRow(truncate(versions[index].title(context.texts), to: frame.size.columns - 2), at: 1)
            if versions[index].isRecalled { drawn.right = context.texts.review.recalled }
            drawn.isSelected = index == selected
            drawn.draw(into: &frame, at: Place(row: row, column: 0), width: frame.size.columns)
            if index == selected { frame.cursor = Place(row: row, column: 1) }
        }
    }

    private func draw(_ lines: [String], title: String, from top: Int, into frame: inout Frame, rows: Range<Int>) {
        let width = frame.size.columns
        frame.write(
            truncate(title, to: width - 2),
            at: Place(row: rows.lowerBound, column: 1),
            style: .underline
        )
        let area = rows.dropFirst()
        let wrapped = MemoVersion.wrapped(lines, width: width - 2)
        for (row, line) in zip(area, wrapped.dropFirst(top)) {
            frame.write(line, at: Place(row: row, column: 1), style: line.hasPrefix("#") ? .bold : .plain)
        }
        if top > 0 { frame.writeRight("↑", row: rows.lowerBound, before: width - 1) }
        if top + area.count < wrapped.count { frame.writeRight("↓", row: rows.upperBound, before: width - 1) }
        frame.cursor = Place(row: area.lowerBound, column: 1)
    }

    private func drawHints(into frame: inout Frame, in context: ScreenContext) {
        let texts = context.texts.preview
        let place = Place(row: context.size.rows - 1, column: 1)
        let room = context.size.columns - 2
        if let said = notice {
            frame.write(truncate(said, to: room), at: place, style: .bold)
            return
        }
        let hints =
            switch step {
            case .circulating: texts.circulatingHints
            case .approving: texts.approvingHints
            case .list: texts.versionsHints
            case .reading: texts.readingHints
            case nil:
                writing != nil
                    ? texts.writingHints : columns(of: texts.hints) <= room ? texts.hints : texts.shortHints
            }
        frame.write(truncate(hints, to: room), at: place, style: .dim)
    }

    /// The entries of this memo in which names stand that nobody has decided about.
    private func undecided(in context: ScreenContext) -> String? {
        guard let state = context.programme.meetings[meeting] else { return nil }
        let printed = Set(page.content.lines.flatMap(\.entries))
        let numbers = context.names.undecided(in: state).filter { printed.contains($0.entry.id) }.map(\.entry.number)
        guard !numbers.isEmpty else { return nil }
        return context.texts.preview.names(numbers.map(String.init).joined(separator: ", "))
    }
}
