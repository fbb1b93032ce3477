import CSystem
import Glibc
public import MeetingEngine
import Synchronization

/// Searches all meetings on a thread of its own, so that the console's loop never waits: the newest question counts.
public final class SearchThread {
    /// What can be asked.
    public enum Question: Sendable {
        /// Which entries answer a query.
        case search(SearchQuery)
        /// Where something appears.
        case thread(ThreadSubject)
    }

    /// What was found.
    public enum Finding: Sendable {
        /// The entries that answer.
        case search(SearchFindings)
        /// The appearances.
        case thread(EntryThread)
    }

    /// An answer, and the number of its question.
    public struct Answer: Sendable {
        /// The number that `ask` returned.
        public let question: Int
        /// What was found, or why nothing could be.
        public let result: Result<Finding, SearchFault>
    }

    /// What both threads see; a lock is held only to exchange a value.
    private final class Shared: Sendable {
        let inEvent = system_event_open()
        let outEvent = system_event_open()
        let asked = Mutex<(number: Int, question: Question)?>(nil)
        let answered = Mutex<Answer?>(nil)
        let isOver = Atomic<Bool>(false)

        deinit {
            if inEvent >= 0 { Glibc.close(inEvent) }
            if outEvent >= 0 { Glibc.close(outEvent) }
        }
    }

    private let shared = Shared()
    private let thread: StoreThread
    private var questions = 0

    /// Readable when there is an answer.
    public var wake: Int32 { shared.outEvent }

    /// Starts the thread, which opens the dictionary and the index at once: the first letter typed does not wait for them.
    ///
    /// - Parameter analysis: makes the analysis, on the thread.
    public init(
        _ folder: StoreFolder,
        zone: TimeZoneRules,
        analysis: @escaping @Sendable () -> TextAnalysis
    ) throws(StoreError) {
        let shared = shared
        guard shared.inEvent >= 0, shared.outEvent >= 0 else { throw .cannotWrite(file: "eventfd", code: EMFILE) }
        thread = try StoreThread {
            let search = ArchiveSearch(folder, analysis(), zone: zone)
            search.prepare()
            while !shared.isOver.load(ordering: .acquiring) {
                var ready = pollfd(fd: shared.inEvent, events: Int16(POLLIN), revents: 0)
                _ = poll(&ready, 1, -1)
                _ = system_event_clear(shared.inEvent)
                let asked = shared.asked.withLock { asked in
                    defer { asked = nil }
                    return asked
                }
                guard let asked else { continue }
                let result = Result { () throws(SearchFault) in try search.answer(asked.question) }
                shared.answered.withLock { $0 = Answer(question: asked.number, result: result) }
                _ = system_event_signal(shared.outEvent)
            }
        }
    }

    /// Asks; an earlier question that has not been begun is forgotten.
    ///
    /// - Returns: the number of the question.
    public func ask(_ question: Question) -> Int {
        questions += 1
        shared.asked.withLock { $0 = (questions, question) }
        _ = system_event_signal(shared.inEvent)
        return questions
    }

    /// The newest answer, once.
    public func answer() -> Answer? {
        _ = system_event_clear(shared.outEvent)
        return shared.answered.withLock { answered in
            defer { answered = nil }
            return answered
        }
    }

    /// Ends the thread after the question that it is at.
    public func close() {
        shared.isOver.store(true, ordering: .releasing)
        _ = system_event_signal(shared.inEvent)
        thread.join()
    }
}

extension ArchiveSearch {
    /// Answers either question.
    fileprivate func answer(_ question: SearchThread.Question) throws(SearchFault) -> SearchThread.Finding {
        switch question {
        case .search(let query): .search(try find(query))
        case .thread(let subject): .thread(try thread(of: subject))
        }
    }
}
