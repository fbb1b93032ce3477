public import Localization

/// The page of keys and commands, made from the command table.
public enum KeysDocument {
    /// The page as Markdown, in the language of the texts.
    public static func markdown(_ texts: Texts) -> String {
        let commands = texts.commands
        let panels = texts.live.panels
        var lines = ["# \(commands.keysTitle)", "", commands.keysIntroduction, ""]
        lines.append("| \(commands.keysColumns.joined(separator: " | ")) |")
        lines.append("|---|---|---|")
        for row in CommandTable.rows {
            let text = commands[row.id]
            let keys = row.keys.map { "`\($0.name(texts))`" }.joined(separator: ", ")
            lines.append("| \(keys) | \(names(row.id, texts)) | \(cell(text.help)) |")
        }
        lines += [
            "", "## \(panels.help)", "", "| \(commands.keysColumns[0]) | \(commands.keysColumns[2]) |", "|---|---|",
        ]
        for row in panels.grammar { lines.append("| `\(cell(row.keys))` | \(cell(row.text)) |") }
        lines += screens(texts)
        return lines.joined(separator: "\n") + "\n"
    }

    /// The keys of the expert's seat and what they do, from the table that it acts by.
    public static func expertKeys(_ texts: Texts) -> [(keys: String, text: String)] {
        ExpertAction.allCases.map { ($0.names(texts), texts.expert[$0]) }
    }

    /// The keys of the screens that have no line for entries, from the tables that they act by.
    private static func screens(_ texts: Texts) -> [String] {
        func section(_ title: String, _ rows: [(keys: String, text: String)]) -> [String] {
            let columns = texts.commands.keysColumns
            return ["", "## \(title)", "", "| \(columns[0]) | \(columns[2]) |", "|---|---|"]
                + rows.map { "| \($0.keys.isEmpty ? "" : "`\(cell($0.keys))`") | \(cell($0.text)) |" }
        }
        let home = texts.home.help.map { line in
            let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
            return (keys: parts.first ?? "", text: parts.last ?? "")
        }
        let agenda = AgendaAction.allCases.map { (keys: $0.names(texts), text: texts.agendaEditor[$0]) }
        let form = FormAction.allCases.map { (keys: $0.names(texts), text: texts.form[$0]) }
        return section(texts.home.programmes, home) + section(texts.agendaEditor.title, agenda)
            + section(texts.form.editTitle, form) + section(texts.expert.title, expertKeys(texts))
    }

    /// The name in the language, with its argument, and the English one where it is another.
    private static func names(_ id: CommandID, _ texts: Texts) -> String {
        let text = texts.commands[id]
        let name = "`:\(text.name)\(text.argument.isEmpty ? "" : " " + cell(text.argument))`"
        return text.name == id.rawValue ? name : name + " (`:\(id.rawValue)`)"
    }

    private static func cell(_ text: String) -> String {
        text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}
