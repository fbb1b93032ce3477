import CSystem
import Glibc
import MeetingEngine
import Synchronization

/// The work of the store's thread: it owns the open files and does all that waits for a disk.
final class StoreWorker {
    /// Something to be stored, in the order in which it came.
    enum Work {
        case act(Submission)
        case people([PeopleChange])
    }

    /// Where acts go.
    enum Writing {
        /// To the programme's file.
        case on
        /// To the rescue file: the programme's own cannot be trusted with writes.
        case elsewhere(StoreError)
        /// Nowhere: this console looks on.
        case none(StoreError)
    }

    /// How soon a busy file is tried again, in milliseconds.
    static let busyPause: Int64 = 3
    /// How long a file may be busy before the console is told.
    static let busyPatience: Int64 = 1000
    /// How soon a full disk is tried again.
    static let fullPause: Int64 = 1000
    /// How soon a draft is on the disk: 250 ms are promised.
    static let draftPause: Int64 = 150

    let exchange: Exchange
    let file: ProgrammeFile
    var queue: [Work] = []
    /// The events stored in rescue files.
    var rescued: [RecordedEvent] = []
    /// The rescue files that are being written, by their folders.
    var rescues: [String: RescueFile] = [:]
    var writing = Writing.on
    private var trouble: StoreTrouble?
    private var busySince: Int64?
    private let watch: ChangeWatch
    private var draft: Int32 = -1
    private var workDue: Int64?
    private var draftDue: Int64?
    private var lookDue: Int64?
    private var isStopping = false

    init(_ exchange: Exchange, _ file: ProgrammeFile) {
        self.exchange = exchange
        self.file = file
        watch = ChangeWatch(programmeFile: file.path, makesJournal: file.use == .writing)
    }

    /// Works until told to stop.
    ///
    /// - Returns: what could be stored nowhere.
    func run() -> [Submission] {
        while !isStopping {
            wait()
            for message in exchange.takeMessages() { receive(message) }
            let now = system_boot_milliseconds()
            if watch.take() { lookDue = now }
            if let due = lookDue, due <= now { look() }
            if let due = workDue, due <= now { workDue = nil }
            if workDue == nil { work() }
            if let due = draftDue, due <= now || isStopping { syncDraft() }
        }
        return stop()
    }

    private func wait() {
        let due = [workDue, draftDue, lookDue].compactMap { $0 }.min()
        let pause = due.map { max(0, $0 - system_boot_milliseconds()) } ?? -1
        var waiting = [
            pollfd(fd: exchange.inboxEvent, events: Int16(POLLIN), revents: 0),
            pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        _ = system_poll(&waiting, waiting.count, pause, nil)
    }

    private func receive(_ message: Message) {
        switch message {
        case .submit(let submission): queue.append(.act(submission))
        case .changePeople(let changes): queue.append(.people(changes))
        case .lookForOthers:
            watch.watch()
            lookDue = 0
        case .syncDraft: draftDue = draftDue ?? system_boot_milliseconds() + StoreWorker.draftPause
        case .seatTaken(let descriptor):
            if draft >= 0 { close(draft) }
            draft = descriptor
        case .stop: isStopping = true
        }
    }

    /// Folds what others have stored.
    private func look() {
        lookDue = nil
        do {
            try file.refresh()
            // What is in the rescue file is not in the log that was folded anew.
            if file.untold.isReloaded { for event in rescued { file.apply(event) } }
        } catch {
            switch error {
            case .locked: lookDue = system_boot_milliseconds() + StoreWorker.busyPause
            case .newer: endWriting(error)
            // What was folded stands; an act that needs the file will tell what is wrong with it.
            case .missing, .exists, .badName, .notAFile, .foreign, .damaged, .readOnly, .forbidden, .diskFull, .inUse,
                .cannotWrite, .failed:
                break
            }
        }
        postChanges()
    }

    /// Stores what waits, in order, until something stands in the way.
    private func work() {
        while let next = queue.first {
            guard carryOut(next) else { return }
            queue.removeFirst()
        }
    }

    /// Comes back to the work after a while.
    func tryAgain(after milliseconds: Int64) { workDue = system_boot_milliseconds() + milliseconds }

    /// Notes that the file is busy; the console hears of it when that lasts.
    func isBusy() {
        let now = system_boot_milliseconds()
        let since = busySince ?? now
        busySince = since
        if now - since >= StoreWorker.busyPatience { tell(.busy) }
        tryAgain(after: StoreWorker.busyPause)
    }

    /// Tells the console what has been folded, before what is said about acts.
    func postChanges(and notices: Notice...) {
        exchange.post(
            file.takeChanges().map { change in
                switch change {
                case .appended(let events): .appended(events)
                case .reloaded(let programme): .reloaded(programme)
                case .people(let people): .people(people)
                }
            } + notices
        )
    }

    /// Tells the console what stands in the way, once.
    func tell(_ trouble: StoreTrouble) {
        if self.trouble == trouble { return }
        self.trouble = trouble
        exchange.post([.trouble(trouble)])
    }

    /// Notes that the file took something: what stood in the way of that is over.
    func fileTook() {
        busySince = nil
        switch trouble {
        case .busy, .diskFull:
            trouble = nil
            exchange.post([.troubleOver])
        case .rescuing, .nowhere, .readOnly, .draftNotKept, nil: break
        }
    }

    private func syncDraft() {
        draftDue = nil
        exchange.draftIsDirty.store(false, ordering: .sequentiallyConsistent)
        guard draft >= 0 else { return }
        let result = system_sync_data(draft)
        if result < 0 {
            tell(.draftNotKept(StoreError(errno: -result, file: "draft")))
        } else if case .draftNotKept = trouble {
            trouble = nil
            exchange.post([.troubleOver])
        }
    }

    /// Stores what still waits, here or in the rescue file, and closes everything.
    private func stop() -> [Submission] {
        let deadline = system_boot_milliseconds() + StoreWorker.busyPatience
        work()
        while busySince != nil, system_boot_milliseconds() < deadline {
            poll(nil, 0, Int32(StoreWorker.busyPause))
            work()
        }
        var left: [Submission] = []
        for case .act(let submission) in queue where !storeElsewhere(submission, because: .locked(file: file.path)) {
            left.append(submission)
        }
        if draftDue != nil { syncDraft() }
        if draft >= 0 { close(draft) }
        watch.end()
        if rescues.isEmpty { file.close() } else { file.abandon() }
        return left
    }
}
