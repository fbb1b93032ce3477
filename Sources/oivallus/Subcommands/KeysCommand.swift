import ArgumentParser
import Localization
import MeetingEngine
import Screens

/// `oivallus keys`: the page of keys and commands, `Documentation/Keys.md`.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Print the keys and commands of the live screen as Markdown.",
        shouldDisplay: false
    )

    @Option(help: "The language: fi, sv or en.") var language: Language = .english

    func run() { Output.printExactly(KeysDocument.markdown(Texts(language))) }
}
