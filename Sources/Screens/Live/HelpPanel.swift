import Localization
import MeetingEngine
import TextLayout

extension LiveScene {
    /// Help: the keys, what can be typed, and the commands without keys; faint where they cannot be used now.
    func helpRows(from first: Int, width: Columns) -> [DrawnRow] {
        let rows = allHelpRows(width: width)
        let start = max(0, min(first, rows.count - 1))
        return [heading(texts.live.panels.help, right: "\(start + 1)/\(rows.count)")] + rows.dropFirst(start)
    }

    /// All rows of help, without its heading.
    func allHelpRows(width: Columns) -> [DrawnRow] {
        let panels = texts.live.panels
        let withKeys = CommandTable.rows.filter { !$0.keys.isEmpty }
        let withoutKeys = CommandTable.rows.filter(\.keys.isEmpty)
        let grammar = panels.grammar.flatMap { row in
            hanging(row.text, after: [DrawnRow.Part(row.keys, at: 1, style: .bold)], at: 20, width: width)
        }
        return withKeys.flatMap { commandRows($0, width: width) } + grammar
            + withoutKeys.flatMap { commandRows($0, width: width) }
    }

    /// The position of the last row of help.
    var lastHelpRow: Int { allHelpRows(width: LiveLayout.mainWidth(context.size)).count - 1 }

    private func commandRows(_ row: CommandRow, width: Columns) -> [DrawnRow] {
        let text = texts.commands[row.id]
        let keys = row.keys.map { $0.name(texts) }.joined(separator: " ")
        let isUsable = CommandTable.obstacle(row.id, meeting, in: context) == nil
        let style: Style = isUsable ? .plain : .dim
        let argument = text.argument.isEmpty ? "" : " \(text.argument)"
        let head = [
            DrawnRow.Part(truncate(keys, to: 13), at: 1, style: .bold),
            DrawnRow.Part(truncate(":" + text.name + argument, to: 19), at: 15, style: style),
        ]
        let help = isUsable ? text.help : "(\(texts.commands.notNow)) \(text.help)"
        return hanging(help, after: head, at: 36, width: width, style: style)
    }

    /// A text in a column of its own, wrapped there, beside what stands before it.
    private func hanging(
        _ text: String,
        after head: [DrawnRow.Part],
        at column: Columns,
        width: Columns,
        style: Style = .plain
    ) -> [DrawnRow] {
        wrap(text, width: max(10, width - column - 1)).enumerated().map { index, line in
            DrawnRow((index == 0 ? head : []) + [DrawnRow.Part(line.text, at: column + line.indent, style: style)])
        }
    }
}
