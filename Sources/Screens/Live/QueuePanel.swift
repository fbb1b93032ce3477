import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

/// The queue of what the expert brings: letters act on the selected one, once the panel is entered.
struct QueuePanel: Hashable {
    /// What is selected; its neighbour takes over when it leaves the queue.
    var selected: ID<Entry>?
    /// Where the selection was last.
    var position = 0
    /// The day by which the selected one is found out, while it is asked for.
    var day: LineEditor?

    /// The position of the selection among what the queue shows now.
    func index(in items: [QueueItem]) -> Int? {
        guard !items.isEmpty else { return nil }
        return items.firstIndex { $0.entry.id == selected } ?? min(position, items.count - 1)
    }

    /// Selects by position.
    mutating func select(_ index: Int, in items: [QueueItem]) {
        guard !items.isEmpty else { return }
        position = max(0, min(index, items.count - 1))
        selected = items[position].entry.id
    }
}

/// One row of the queue.
enum QueueItem: Hashable {
    /// Something that the expert brought.
    case contribution(Entry)
    /// An entry that the expert corrected, and so proposes to be a claim.
    case proposal(Entry)

    /// The entry that it is about.
    var entry: Entry {
        switch self {
        case .contribution(let entry), .proposal(let entry): entry
        }
    }

    /// What can be done with it from a seat of the facilitator's.
    var actions: [QueueAction] {
        switch self {
        case .proposal: return [.accept, .decline]
        case .contribution(let entry):
            guard let present = entry.contribution?.state else { return [] }
            return QueueAction.allCases.filter { action in
                guard let state = action.state, present.next.contains(state) else { return false }
                switch action {
                case .putBack: return present != .flagged
                case .withdraw: return entry.seat.role != .expert
                case .raise, .record, .park, .check, .accept, .decline: return true
                }
            }
        }
    }

    /// What the queue of a meeting shows: what the expert brought, urgent and oldest first, then the proposals.
    static func items(of meeting: Meeting) -> [QueueItem] {
        meeting.queue.map(QueueItem.contribution) + meeting.proposedClaims.map(QueueItem.proposal)
    }
}

extension QueueAction {
    /// The state that it brings a contribution to; nil for what it does with a proposal.
    var state: ContributionState? {
        switch self {
        case .raise: .raised
        case .record: .recorded
        case .park: .parked
        case .putBack: .queued
        case .check: .toCheck
        case .withdraw: .withdrawn
        case .accept, .decline: nil
        }
    }
}

extension Meeting {
    /// The first of the queue that something can be done with.
    func firstInQueue(for action: QueueAction) -> Entry? {
        queue.first { QueueItem.contribution($0).actions.contains(action) }
    }
}
