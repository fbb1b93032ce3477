import CSystem
import Glibc
import MeetingEngine
import Synchronization

/// What a console asks of the store's thread.
enum Message: Sendable {
    case submit(Submission)
    case changePeople([PeopleChange])
    case lookForOthers
    /// A draft has been written and wants to be on the disk before long.
    case syncDraft
    /// A seat was taken: a descriptor of its draft file, which the thread closes.
    case seatTaken(draft: Int32)
    case stop
}

/// The two mailboxes between a console and the store's thread; a lock is held only for as long as a list is exchanged.
final class Exchange: Sendable {
    /// Readable when there is mail for the store's thread.
    let inboxEvent: Int32
    /// Readable when there are notices for the console.
    let outboxEvent: Int32
    /// Whether a draft was written since its file was synced.
    let draftIsDirty = Atomic<Bool>(false)
    private let inbox = Mutex<[Message]>([])
    private let outbox = Mutex<[Notice]>([])

    init() throws(StoreError) {
        inboxEvent = system_event_open()
        outboxEvent = system_event_open()
        guard inboxEvent >= 0, outboxEvent >= 0 else {
            throw .cannotWrite(file: "eventfd", code: -min(inboxEvent, outboxEvent))
        }
    }

    deinit {
        close(inboxEvent)
        close(outboxEvent)
    }

    func send(_ message: Message) {
        inbox.withLock { $0.append(message) }
        _ = system_event_signal(inboxEvent)
    }

    func takeMessages() -> [Message] {
        _ = system_event_clear(inboxEvent)
        return inbox.withLock { messages in
            defer { messages = [] }
            return messages
        }
    }

    func post(_ notices: [Notice]) {
        if notices.isEmpty { return }
        outbox.withLock { $0.append(contentsOf: notices) }
        _ = system_event_signal(outboxEvent)
    }

    func takeNotices() -> [Notice] {
        _ = system_event_clear(outboxEvent)
        return outbox.withLock { notices in
            defer { notices = [] }
            return notices
        }
    }
}
