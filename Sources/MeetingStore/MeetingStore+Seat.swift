import CSystem
import Glibc
public import MeetingEngine
import OrderedCollections
import Synchronization

extension MeetingStore {
    /// What came of wanting a seat.
    public enum SeatTaking: Sendable {
        /// The seat is this console's; lines that were typed in it and not saved, in the order they were typed.
        case held(Seat, drafts: [Draft])
        /// Another console holds it.
        case taken
    }

    /// Takes a seat in a meeting: the facilitator's is one, and an expert gets the first free one.
    ///
    /// - Parameter programme: the state as the console has it; the one at the opening when it is not given.
    /// - Throws: why its draft file cannot be used.
    public func takeSeat(
        _ role: Seat.Role,
        in meeting: ID<Meeting>,
        of programme: Programme? = nil
    ) throws(StoreError) -> SeatTaking {
        let programme = programme ?? opening.programme
        guard let number = programme.meetings[meeting]?.number else {
            throw .missing(file: "\(name)/\(meeting)")
        }
        for seat in SeatPlan.candidates(role) {
            guard let file = try DraftFile.take(SeatPlan.path(seat, meeting: number, of: name, in: folder)) else {
                continue
            }
            let drafts = file.drafts.unsaved(in: programme, acts: opening.acts)
            desk.withLock { desk in desk.sit(at: file) }
            // No program that is started from here may inherit the descriptor: the seat's lock would outlive the console.
            exchange.send(.seatTaken(draft: fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)))
            keep { kept in
                kept.current = drafts.last
                kept.pending.removeAll { !drafts.dropLast().contains($0.draft) }
            }
            return .held(seat, drafts: drafts)
        }
        return .taken
    }

    /// Gives the seat up, as for a screen of another one; nothing is typed in it from now on.
    public func leaveSeat() { desk.withLock { desk in desk.leave() } }

    /// Whether a seat is held, in whose file what is typed is kept.
    public var holdsSeat: Bool { desk.withLock { $0.drafts != nil } }

    /// What was being written into the memo when the seat was left without a word.
    public var keptProse: [ProseDraft] { desk.withLock { $0.drafts?.prose } ?? [] }

    /// Keeps what is being written into the memo: a process that is killed after this does not lose it.
    public func writeProse(_ prose: [ProseDraft]) { keep { $0.prose = prose } }

    /// Changes what the draft file keeps, and has it synced before long.
    func keep(_ change: (inout SeatDrafts) -> Void) {
        let notice = desk.withLock { desk in desk.keep(change) }
        if let notice { exchange.post([notice]) }
        if !exchange.draftIsDirty.exchange(true, ordering: .sequentiallyConsistent) { exchange.send(.syncDraft) }
    }

    /// Drops drafts that edit an erased text, and every older state of the ones that stay.
    func forgetErased(_ programme: Programme) {
        keep { drafts in
            let stays = Set(drafts.unsaved(in: programme, acts: []))
            drafts.pending.removeAll { !stays.contains($0.draft) }
            if let current = drafts.current, !stays.contains(current) { drafts.current = nil }
        }
        desk.withLock { desk in desk.wipe() }
    }
}

/// What a console keeps of its seat: the draft file, and whether it takes what is written.
struct Desk {
    private var file: DraftFile?
    private var isFailing = false
    /// What is kept; nil when no seat is held.
    var drafts: SeatDrafts? { file?.drafts }

    /// Takes a seat; one held before is given up.
    mutating func sit(at file: DraftFile) {
        leave()
        self.file = file
    }

    /// Gives the seat up.
    mutating func leave() {
        file?.release()
        file = nil
    }

    /// Changes what the draft file keeps.
    ///
    /// - Returns: what the console must be told: that it is not kept, or that it is again.
    mutating func keep(_ change: (inout SeatDrafts) -> Void) -> Notice? {
        guard var drafts else { return nil }
        change(&drafts)
        do throws(StoreError) {
            try file?.write(drafts)
            defer { isFailing = false }
            return isFailing ? .troubleOver : nil
        } catch {
            defer { isFailing = true }
            return isFailing ? nil : .trouble(.draftNotKept(error))
        }
    }

    /// Overwrites all older states of the drafts.
    mutating func wipe() { try? file?.wipe() }
}
