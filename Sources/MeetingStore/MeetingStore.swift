import CSystem
import Glibc
public import MeetingEngine
import Synchronization

/// A programme open in a console: acts go in, acknowledged events come out, and nothing here waits for a disk.
///
/// One thread owns every SQLite handle and every sync. The console calls this from its loop's thread alone:
///
///     let store = try MeetingStore(opening: name, in: folder)        // at start; folds the log, merges rescued acts
///     var programme = store.opening.programme                        // the console's own copy of the state
///     switch try store.takeSeat(.facilitator, in: meeting) {         // flock on the seat's draft file
///     case .held(let seat, let drafts): …                            // lines typed before a crash, oldest first; the last
///                                                                    // one belongs into the capture row
///     case .taken: …                                                 // another console has it: show, take no input
///     }
///     poll(store.wake)                                               // readable: notices wait
///     for notice in store.notices() {                                // never waits
///         case .appended(let events): events.forEach { programme.apply($0) }
///         case .reloaded(let anew): programme = anew
///         case .saved(let act, _): …                                 // "tallessa"
///     }
///     store.writeDraft(draft)                                        // at each key, before the frame; nil when empty
///     store.submit(Submission(act: id, command: …), from: draft)     // at Enter; the draft stays kept until it is saved
///     store.writeDraft(nil)                                          // the row is empty again
///     store.lookForOthers()                                          // at each clock tick: a net under the file watch
///     let lost = store.close()                                       // at the end; waits for the thread
///
/// `submit` returns at once. An act is answered by exactly one of `saved`, `refused` and `unsaved`, in the order in which
/// acts were submitted; its events come before that. While something stands in the way (a full disk, another process),
/// `trouble` says so, and the act is tried again until it is stored, here or in the rescue file.
/// Identities: `act` is a new one per act; event identities follow from it, so that trying again never stores twice.
public final class MeetingStore: Sendable {
    /// What there was when the programme was opened.
    public struct Opening: Sendable {
        /// The state that the log folded to.
        public let programme: Programme
        /// The names and contacts.
        public let people: People
        /// How many acts were merged from rescue files.
        public let rescuedActs: Int
        /// Why the people file cannot be read, when it cannot: people show as numbers.
        public let peopleTrouble: StoreError?
        let acts: Set<ID<Act>>
    }

    /// What there was at the opening.
    public let opening: Opening
    /// The programme's name.
    public let name: ProgrammeName
    /// The descriptor that is readable while notices wait.
    public var wake: Int32 { exchange.outboxEvent }

    let folder: StoreFolder
    let exchange: Exchange
    /// What the console's own thread keeps of its seat.
    let desk = Mutex(Desk())
    private let thread: StoreThread
    private let leftOver: Shared<[Submission]>

    /// Opens a programme and starts the thread that stores.
    ///
    /// - Parameter readOnly: whether only looking on is wanted.
    /// - Throws: why it cannot be opened; nothing has been changed then.
    public init(opening name: ProgrammeName, in folder: StoreFolder, readOnly: Bool = false) throws(StoreError) {
        let exchange = try Exchange()
        let opened = Shared<Result<Opening, StoreError>?>(nil)
        let ready = try Exchange()
        let leftOver = Shared<[Submission]>([])
        thread = try StoreThread {
            let result = Result { () throws(StoreError) in
                try StoreWorker.open(name, in: folder, readOnly: readOnly, for: exchange)
            }
            switch result {
            case .failure(let error):
                opened.value.withLock { $0 = .failure(error) }
                ready.post([.troubleOver])
            case .success((let worker, let opening)):
                opened.value.withLock { $0 = .success(opening) }
                ready.post([.troubleOver])
                let left = worker.run()
                leftOver.value.withLock { $0 = left }
            }
        }
        _ = system_wait_readable(ready.outboxEvent, -1)
        guard let result = opened.value.withLock({ $0 }) else { throw .cannotWrite(file: "thread", code: EAGAIN) }
        opening = try result.get()
        self.name = name
        self.folder = folder
        self.exchange = exchange
        self.leftOver = leftOver
    }

    deinit { _ = close() }

    /// Hands in an act; returns at once.
    ///
    /// - Parameter draft: the line that it stores, kept on the disk until the act is.
    public func submit(_ submission: Submission, from draft: Draft? = nil) {
        if let draft { keep { $0.handIn(draft, with: submission.act) } }
        exchange.send(.submit(submission))
    }

    /// Changes names and contacts; `people` says when it is done.
    public func changePeople(_ changes: [PeopleChange]) { exchange.send(.changePeople(changes)) }

    /// Asks whether another process has stored something: once a second is plenty, the file is watched besides.
    public func lookForOthers() { exchange.send(.lookForOthers) }

    /// Keeps the line being typed: a process that is killed after this does not lose it.
    public func writeDraft(_ draft: Draft?) { keep { $0.current = draft } }

    /// Takes what the store has to say; never waits.
    public func notices() -> [Notice] {
        let notices = exchange.takeNotices()
        for notice in notices {
            switch notice {
            case .saved(let act, _), .refused(let act, _), .unsaved(let act, _):
                keep { drafts in drafts.pending.removeAll { $0.act == act } }
            case .reloaded(let programme): forgetErased(programme)
            case .appended, .people, .peopleUnsaved, .trouble, .troubleOver: break
            }
        }
        return notices
    }

    /// Stores what still waits, closes the files and gives the seat up; waits until that is done.
    ///
    /// - Returns: acts that could be stored nowhere.
    @discardableResult
    public func close() -> [Submission] {
        exchange.send(.stop)
        thread.join()
        _ = self.notices()
        desk.withLock { desk in desk.leave() }
        return leftOver.value.withLock { $0 }
    }
}

/// A value that two threads share.
final class Shared<Value: Sendable>: Sendable {
    let value: Mutex<Value>
    init(_ value: Value) { self.value = Mutex(value) }
}
