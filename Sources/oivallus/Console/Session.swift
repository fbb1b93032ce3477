import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections
import Screens
import Terminal

/// A programme open in the console: its store, the state its log folds to here, and what is on its way to the disk.
struct Session {
    /// What came back from the store that a screen has to hear of.
    enum News {
        /// A command was refused.
        case refused(Refusal, Command)
        /// A command can be stored nowhere.
        case unsaved(Command, StoreError)
        /// Texts or people were erased, here or in another seat; when the oldest of them came to be.
        case erased(since: WallTime)
        /// Two seats wrote on the same text: which of the two this seat wrote.
        case conflict(TextConflict)
    }

    /// The store.
    let store: MeetingStore
    /// The state.
    private(set) var programme: Programme
    /// The names behind the roster.
    private(set) var people: People
    /// The seat that acts.
    private(set) var seat = Seat(.command)
    /// What has been handed in and is not yet on the disk, the oldest first.
    private(set) var saving: [(act: ID<Act>, command: Command)] = []
    /// When the newest act was known to be on the disk.
    private(set) var savedAt: WallTime?
    /// What keeps acts from the disk.
    private(set) var trouble: Screens.StoreTrouble?
    /// Names waiting for the act that needs them.
    private var waitingPeople: [PeopleChange] = []
    /// Whether this console may change anything: another may have the seat, or the file be closed to it.
    private(set) var mayWrite = true

    /// Opens a programme.
    ///
    /// - Parameter readOnly: whether it is only looked at, as by the public view.
    init(_ name: ProgrammeName, in folder: StoreFolder, readOnly: Bool = false) throws(StoreError) {
        store = try MeetingStore(opening: name, in: folder, readOnly: readOnly)
        mayWrite = !readOnly
        programme = store.opening.programme
        people = store.opening.people
    }

    /// Takes a seat in a meeting; where none of its role is free, the meeting is only looked at.
    ///
    /// - Returns: the lines that were being typed when the seat was left without a word, the oldest first.
    mutating func sit(_ role: Seat.Role, in meeting: ID<Meeting>) throws(StoreError) -> [Draft] {
        switch try store.takeSeat(role, in: meeting) {
        case .held(let seat, let drafts):
            self.seat = seat
            return drafts
        case .taken:
            // No seat has this number: nothing that is seen is this console's own.
            seat = Seat(role, SeatPlan.mostSeats + 1)
            trouble = .seatTaken
            mayWrite = false
            return []
        }
    }

    /// Holds the facilitator's seat, so that what is written beside the meeting is kept in its file; where another
    /// console holds it, nothing changes.
    ///
    /// - Returns: the lines that were being typed when the seat was left without a word, the oldest first.
    @discardableResult
    mutating func holdSeat(in meeting: ID<Meeting>) -> [Draft] {
        guard mayWrite, let taken = try? store.takeSeat(.facilitator, in: meeting, of: programme) else { return [] }
        switch taken {
        case .held(_, let drafts): return drafts
        case .taken: return []
        }
    }

    /// Keeps a name until the act that needs it is handed in.
    mutating func keep(_ change: PeopleChange) { waitingPeople.append(change) }

    /// Hands a command in, with the names it needs and the line that it stores.
    mutating func submit(_ command: Command, at stamp: Stamp, ids: inout IDSource, from draft: Draft? = nil) {
        guard mayWrite else { return }
        let act: ID<Act> = ids.next(at: stamp.wall)
        saving.append((act, command))
        store.submit(
            Submission(act: act, command: command, seat: seat, stamp: stamp, people: waitingPeople),
            from: draft
        )
        waitingPeople = []
    }

    /// Writes names that no act waits for.
    mutating func flushPeople() {
        guard !waitingPeople.isEmpty else { return }
        store.changePeople(waitingPeople)
        waitingPeople = []
    }

    /// Folds what the store has to say.
    mutating func takeNotices(at now: WallTime) -> [News] {
        var news: [News] = []
        for notice in store.notices() {
            switch notice {
            case .appended(let events):
                for event in events { apply(event).map { news.append(.conflict($0)) } }
            case .reloaded(let anew):
                let since = programme.erased(in: anew) ?? WallTime(milliseconds: 0)
                programme = anew
                news.append(.erased(since: since))
            case .people(let anew): people = anew
            case .saved(let act, _):
                saving.removeAll { $0.act == act }
                savedAt = now
            case .refused(let act, let refusal):
                if let command = finish(act) { news.append(.refused(refusal, command)) }
            case .unsaved(let act, let error):
                if let command = finish(act) { news.append(.unsaved(command, error)) }
            case .peopleUnsaved(let changes, _): waitingPeople = changes + waitingPeople
            case .trouble(let trouble): self.trouble = shown(trouble)
            case .troubleOver: if mayWrite { trouble = nil }
            }
        }
        return news
    }

    /// Folds an event; says when it put one of two texts that were written on the same one over the other.
    private mutating func apply(_ event: RecordedEvent) -> TextConflict? {
        guard case .meeting(.entryRevised(let id, base: _, _)) = event.event, let meeting = event.meeting else {
            programme.apply(event)
            return nil
        }
        let before = programme.meetings[meeting]?.entries[id]?.conflicts.count ?? 0
        programme.apply(event)
        guard let entry = programme.meetings[meeting]?.entries[id], entry.conflicts.count > before,
            let lost = entry.conflicts.last, lost.seat != event.seat
        else { return nil }
        let place = EntryReference(meeting: meeting, entry: id)
        if lost.seat == seat { return TextConflict(entry: place, other: event.seat, isOvertaken: true) }
        return event.seat == seat ? TextConflict(entry: place, other: lost.seat, isOvertaken: false) : nil
    }

    private mutating func finish(_ act: ID<Act>) -> Command? {
        guard let index = saving.firstIndex(where: { $0.act == act }) else { return nil }
        return saving.remove(at: index).command
    }

    private mutating func shown(_ trouble: StoringTrouble) -> Screens.StoreTrouble {
        switch trouble {
        case .busy: return .slow
        case .diskFull: return .diskFull
        case .rescuing: return .rescuing
        case .nowhere: return .nowhere
        case .draftNotKept: return .diskFull
        case .readOnly(let error):
            mayWrite = false
            if case .newer(_, let needs) = error { return .newerProgram(String(needs)) }
            return .readOnly
        }
    }
}

extension Programme {
    /// When the oldest of the entries came to be that stand here and are erased in a later state.
    fileprivate func erased(in later: Programme) -> WallTime? {
        later.meetings.values.flatMap { meeting in
            meeting.entries.values.filter { entry in
                entry.standing == .erased && meetings[meeting.id]?.entries[entry.id]?.standing != .erased
            }.map(\.id.time)
        }.min()
    }
}
