import FinnishLanguage
import Localization
import MeetingEngine
import MeetingStore
import Screens
import Synchronization

/// What the search screen asks: answered on a thread of its own, the newest question only.
final class SearchDesk {
    private let thread: SearchThread
    private let reductions: Shared
    private var asked = 0
    private var hasMended = false

    /// Readable when there is an answer.
    var wake: Int32 { thread.wake }

    /// Starts the thread; dictionary and index are opened there, with the first question.
    init(_ folder: StoreFolder, _ environment: Environment) throws(StoreError) {
        let reductions = Shared()
        self.reductions = reductions
        thread = try SearchThread(folder, zone: environment.zone) {
            let analyser = SearchAnalyser.make(environment).analyser
            reductions.value.withLock { $0 = analyser.reductions }
            return TextAnalysis(analyser)
        }
    }

    /// Asks; what was asked before is no longer answered.
    func ask(_ question: SearchThread.Question) { asked = thread.ask(question) }

    /// Asks nothing more: an answer under way is not wanted.
    func forget() { asked = 0 }

    /// The answer to the newest question, when it is there.
    func answer() -> Result<SearchThread.Finding, SearchFault>? {
        guard let answer = thread.answer(), answer.question == asked else { return nil }
        return answer.result
    }

    /// Whether an index that cannot be read is to be made again: once, since it may be out of reach and not damaged.
    func mayMend() -> Bool {
        defer { hasMended = true }
        return !hasMended
    }

    /// What this machine lacks.
    func missing(_ texts: SearchTexts) -> [String] { reductions.value.withLock { $0 }.map { texts[$0] } }

    /// Ends the thread.
    func close() { thread.close() }
}

extension SearchDesk {
    /// What the thread tells of the machine.
    private final class Shared: Sendable {
        let value = Mutex<[SearchAnalyser.Reduction]>([])
    }
}
