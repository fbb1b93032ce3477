import MeetingEngine
import OrderedCollections

/// The entries that the expert's list shows, by position: those of the log that this seat sees, then its own on their way.
struct ExpertLog {
    /// What is seen of the meeting.
    let view: ExpertView
    private let saving: [Entry]
    private let touched: Set<ID<Entry>>

    /// Gathers the entries; nil when the meeting is gone.
    init?(_ meeting: ID<Meeting>, in context: ScreenContext) {
        guard let state = context.programme.meetings[meeting] else { return nil }
        view = ExpertView(state, from: context.seat)
        var saving: [Entry] = []
        var touched: Set<ID<Entry>> = []
        for command in context.saving {
            guard case .meeting(meeting, let act) = command else { continue }
            let shown = act.shownInLog
            touched.formUnion(shown.changed)
            guard let new = shown.new, state.entries[new.id] == nil else { continue }
            let time = state.clock.time(at: context.now) - new.before
            let number = state.nextNumber + saving.count
            saving.append(Entry(new, number: number, seat: context.seat, time: time, event: new.id.retyped()))
        }
        self.saving = saving
        self.touched = touched
    }

    /// How many positions there are.
    var count: Int { view.count + saving.count }

    /// The position after the last entry that has its place in the list, by how it stood at the last key: what other seats
    /// have brought since may stand after it.
    func end(_ hold: LogHold, seat: Seat) -> Int {
        guard saving.isEmpty else { return count }
        return ((0..<view.count).last { !hold.isNew(view[$0], to: seat) } ?? -1) + 1
    }

    /// The entry at a position.
    subscript(index: Int) -> Entry { index < view.count ? view[index] : saving[index - view.count] }

    /// The position of an entry.
    func index(of id: ID<Entry>) -> Int? {
        view.index(of: id) ?? saving.firstIndex { $0.id == id }.map { $0 + view.count }
    }

    /// The entry, while it is seen.
    func entry(_ id: ID<Entry>) -> Entry? { index(of: id).map { self[$0] } }

    /// Whether an entry is not on the disk as it is wished.
    func isSaving(_ entry: Entry) -> Bool { touched.contains(entry.id) || view.index(of: entry.id) == nil }

    /// Whether an entry hangs under the one before it: it answers that one, or the same one as it does.
    func hangs(_ index: Int) -> Bool {
        guard index > 0, let target = self[index].links.first else { return false }
        let previous = self[index - 1]
        return target == previous.id || previous.links.first == target
    }
}
