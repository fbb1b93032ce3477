import Localization
import MeetingEngine
import TextLayout

extension LiveScene {
    /// The kinds or people that the line offers, over the foot of the log.
    func drawSuggestions(into frame: inout Frame, _ layout: LiveLayout) {
        guard let captureContext else { return }
        let rows = screen.capture.suggestionRows(width: layout.mainWidth - 2, in: captureContext)
        drawOver(rows.map { [($0, .plain)] }, above: layout.lowerRule, into: &frame, layout)
    }

    /// The commands that the typed name can become, those that cannot be used now faint and said so.
    func drawCompletions(_ line: CommandLine, into frame: inout Frame, _ layout: LiveLayout) {
        guard !line.hasArgument else { return }
        let completions = line.completions(texts, isUsable: isUsable)
        let chosen = line.name.isEmpty && line.choice == nil ? nil : line.choice ?? 0
        let words = completions.enumerated().map { index, id in
            let isUsable = isUsable(id)
            let name = ":\(texts.commands[id].name)"
            let style: Style = index == chosen ? .reverse : isUsable ? .plain : .dim
            return (isUsable ? name : "(\(name))", style)
        }
        drawOver(grid(words, layout), above: layout.lowerRule, into: &frame, layout)
    }

    /// What a menu lets choose from: the kinds, or the people whose names begin with what is typed.
    func drawChoices(of menu: BrowseMenu, clearOf selected: Int, into frame: inout Frame, _ layout: LiveLayout) {
        var words: [String] = []
        if menu == .kind { words = EntryKind.allCases.map { "\($0.letter) \(texts.words.kinds[$0].short)" } }
        if case .speaker(let editor) = menu, let names = captureContext?.names {
            words = names.present(beginningWith: editor.text).map(names.name)
        }
        guard !words.isEmpty else { return }
        let rows = grid(words.map { ($0, .plain) }, layout)
        let isCovered = selected >= layout.lowerRule - rows.count - 1
        drawOver(rows, above: isCovered ? layout.upperRule + rows.count + 2 : layout.lowerRule, into: &frame, layout)
    }

    /// Texts in even columns.
    private func grid(_ words: [(String, Style)], _ layout: LiveLayout) -> [[(String, Style)]] {
        let room = layout.mainWidth - 2
        let cell = min((words.map { columns(of: $0.0) }.max() ?? 1) + 2, room)
        let perRow = max(1, room.rawValue / cell.rawValue)
        return stride(from: 0, to: words.count, by: perRow).map { start in
            words[start..<min(start + perRow, words.count)].flatMap { word, style in
                let shown = truncate(word, to: cell - 2)
                let blanks = String(repeating: " ", count: (cell - columns(of: shown)).rawValue)
                return [(shown, style), (blanks, Style.plain)]
            }
        }
    }

    /// Rows right above a row, over the log and the notices, with a rule over them, and one under them in the log.
    private func drawOver(_ rows: [[(String, Style)]], above row: Int, into frame: inout Frame, _ layout: LiveLayout) {
        let rows = rows.prefix(max(0, row - layout.upperRule - 2))
        guard !rows.isEmpty, row <= layout.lowerRule else { return }
        for (offset, runs) in rows.enumerated() {
            let target = row - rows.count + offset
            frame.fill(row: target, count: layout.mainWidth)
            frame.write(runs, at: Place(row: target, column: 1), limit: layout.mainWidth - 1)
        }
        frame.rule(row: row - rows.count - 1, count: layout.mainWidth, style: .dim)
        if row < layout.lowerRule { frame.rule(row: row, count: layout.mainWidth, style: .dim) }
    }
}
