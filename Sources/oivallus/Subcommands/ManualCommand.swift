import ArgumentParser
import Localization
import MeetingEngine
import Screens

/// `oivallus manual`: the manual page, for `make install`.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: "Print the manual page (roff).",
        shouldDisplay: false
    )

    func run() {
        let texts = Texts(.english)
        let commands = CommandTable.rows.map { row in
            let text = texts.commands[row.id]
            let name = ":\(text.name)\(text.argument.isEmpty ? "" : " \(text.argument)")"
            return (key: (row.keys.map { $0.name(texts) } + [name]).joined(separator: ", "), does: text.help)
        }
        let grammar = texts.live.panels.grammar.map { (key: $0.keys, does: $0.text) }
        let page = ManualPage.oivallus(
            root: Oivallus.self,
            keys: commands,
            line: grammar,
            expert: KeysDocument.expertKeys(texts).map { (key: $0.keys, does: $0.text) },
            version: "Oivallus \(Oivallus.version)"
        )
        Output.printExactly(page.roff)
    }
}
