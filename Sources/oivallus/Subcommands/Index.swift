import ArgumentParser
import Glibc
import MeetingStore

/// `oivallus index`: brings the derived index up to date; the console starts it as a child of low priority.
struct Index: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index",
        abstract: "Bring the derived index up to date (the console does this by itself).",
        shouldDisplay: false
    )

    @OptionGroup var store: StoreOptions

    func run() throws {
        setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
        let environment = Environment()
        do throws(StoreError) {
            _ = try Indexer.run(environment.store(at: store.store), search: .of(environment))
        } catch {
            throw Failure(error, Settings(environment))
        }
    }
}
