import ArgumentParser

/// `oivallus demo`: a realistic meeting in progress, in a store that is thrown away.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Open a realistic meeting in progress to try things on.",
        discussion: "Its people are invented. Nothing of it is kept: its store is thrown away when you quit."
    )

    func run() throws {
        try ConsoleRun(store: nil) { $0.openDemo() }.run()
    }
}
