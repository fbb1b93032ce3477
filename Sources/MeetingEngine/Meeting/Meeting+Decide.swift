import OrderedCollections

extension Meeting {
    /// What would happen in the meeting if a seat's command were carried out at a time.
    func decide(
        _ command: MeetingCommand,
        by seat: Seat,
        at stamp: Stamp,
        roster: Set<ID<Person>>
    ) throws(Refusal) -> [MeetingEvent] {
        let now = clock.time(at: stamp)
        switch command {
        case .revisePlan(let plan):
            return plan == self.plan && stage != .cancelled ? [] : [.planRevised(plan)]
        case .cancel:
            return try decideCancellation()
        case .replaceAgenda(let agenda, let seen):
            return try decideAgenda(agenda, seen: seen)
        case .markAttendance(let person, let attendance):
            guard roster.contains(person) else { throw .noSuchPerson }
            return self.attendance[person] == attendance ? [] : [.attendanceMarked(person, attendance)]
        case .start(let before):
            return try decideStart(before: before)
        case .close(let before):
            return try decideClosing(at: now, before: before)
        case .reopen:
            guard case .closed = stage else { throw .notClosed }
            return [.reopened]
        case .nextBlock:
            return try decideNextBlock()
        case .previousBlock:
            let run = try runningRun()
            guard run.visits.count > 1 else { throw .firstBlock }
            return [.blockRevoked]
        case .goTo(let block):
            return try decideGoTo(block)
        case .skip(let block):
            return try decideSkip(block)
        case .moveBlockBegin(let before, let erasingSpeakers):
            return try decideBlockBegin(at: now, before: before, erasingSpeakers: erasingSpeakers)
        case .takeBreak(let rest):
            return try decideBreak(at: now, rest: rest)
        case .extend(let minutes):
            return try decideExtension(by: minutes)
        case .accept(let replan):
            return try decideReplan(replan)
        case .stopClock(let before):
            guard try !runningRun().isStopped else { throw .clockStopped }
            guard before >= .zero else { throw .timeOutOfRange }
            return [.clockStopped(before: before)]
        case .continueClock:
            guard try runningRun().isStopped else { throw .clockRuns }
            return [.clockContinued]
        case .leaveGapOut:
            return try decideGap(before: stamp)
        case .capture(let new):
            return try decideCapture(new, by: seat, roster: roster)
        case .amend(let new):
            return try decideAmendment(new, by: seat, roster: roster)
        case .revise(let id, let base, let changes):
            return try decideRevision(of: id, base: base, changes, by: seat, roster: roster)
        case .delete(let id):
            let entry = try standingEntry(id)
            guard seat.role != .expert || entry.seat == seat else { throw .notThisSeat }
            if seat.role == .expert, let contribution = entry.contribution, contribution.wasQueued,
                contribution.state == .raised || contribution.state == .recorded
            {
                throw .wrongTransition(from: contribution.state, to: .withdrawn)
            }
            return [.entryDeleted(id)]
        case .erase(let ids):
            let erasable = ids.filter { entries[$0].map { $0.standing != .erased } ?? false }
            guard !erasable.isEmpty else { throw .noSuchEntry }
            return [.entriesErased(erasable)]
        case .goOffRecord(let before):
            return try decideOffRecord(at: now, before: before)
        case .goOnRecord:
            guard isOffRecord else { throw .onRecord }
            return [.offRecordEnded]
        case .contribute(let new, let changes):
            return try decideContribution(new, changes, by: seat, roster: roster)
        case .moveContribution(let id, let state, let promise):
            return try decideMove(of: id, to: state, promise: promise, by: seat, roster: roster)
        case .reviseContribution(let id, let changes):
            return try decideContributionRevision(of: id, changes, by: seat)
        case .reword(let id, let base, let changes, let record):
            return try decideRevision(of: id, base: base, changes, by: seat, roster: roster)
                + decideContributionRevision(of: id, record, by: seat)
        case .show(let view):
            return view == publicView ? [] : [.publicViewChanged(view)]
        case .setTurns(let people):
            return try decideTurns(people, roster: roster)
        case .approve(let id, let isApproved):
            return try decideApproval(of: id, isApproved)
        case .keepFromOrganisation(let id, let isKept):
            return try decideKeeping(id, isKept)
        case .keepName(let id, let word):
            return try decideKeepingName(word, in: id)
        case .rate(let rating):
            return try decideRating(rating)
        case .settle(let reference, let settlement):
            return try decideSettlement(settlement, of: reference)
        case .writeProse(let section, let text):
            return try decideProse(text, in: section)
        case .circulateMemo(on: let day, let audience, let language, let lines):
            return try decideCirculation(on: day, audience, language, lines)
        case .approveMemo(let version, on: let day, by: let approver):
            return try decideMemoApproval(of: version, on: day, by: approver)
        case .undo:
            return [.actUndone(try undoableAct(of: seat))]
        case .redo:
            return [.actRedone(try redoableAct(of: seat))]
        }
    }

    /// The course of the meeting, when it is going on.
    func runningRun() throws(Refusal) -> Run {
        switch stage {
        case .running(let run): return run
        case .notStarted: throw .notStarted
        case .closed: throw .closed
        case .cancelled: throw .cancelled
        }
    }

    /// An entry that can be changed.
    func standingEntry(_ id: ID<Entry>) throws(Refusal) -> Entry {
        guard let entry = entries[id], entry.standing == .standing else { throw .noSuchEntry }
        return entry
    }

    private func decideCancellation() throws(Refusal) -> [MeetingEvent] {
        switch stage {
        case .notStarted: return [.cancelled]
        case .running: throw .alreadyStarted
        case .closed: throw .closed
        case .cancelled: throw .cancelled
        }
    }

    private func decideStart(before: Milliseconds) throws(Refusal) -> [MeetingEvent] {
        switch stage {
        case .notStarted: break
        case .running: throw .alreadyStarted
        case .closed: throw .closed
        case .cancelled: throw .cancelled
        }
        guard let first = agenda.blocks.first(where: { !$0.isSkipped }) else { throw .badAgenda }
        guard before >= .zero, before <= .minutes(24 * 60) else { throw .timeOutOfRange }
        return [.started(before: before, block: first.id)]
    }

    private func decideClosing(at now: MeetingTime, before: Milliseconds) throws(Refusal) -> [MeetingEvent] {
        let run = try runningRun()
        guard before >= .zero, now - before >= run.current?.from ?? run.start else { throw .timeOutOfRange }
        return (isOffRecord ? [.offRecordEnded] : []) + [.closed(before: before)]
    }

    private func decideGap(before stamp: Stamp) throws(Refusal) -> [MeetingEvent] {
        guard try !runningRun().isStopped else { throw .clockStopped }
        guard let gap = clock.gap(before: stamp), gap > .zero else { throw .noGap }
        return [.clockStopped(before: gap), .clockContinued]
    }

    private func decideOffRecord(at now: MeetingTime, before: Milliseconds) throws(Refusal) -> [MeetingEvent] {
        guard stage.isRunning else { throw .notStarted }
        guard !isOffRecord else { throw .offRecord }
        guard before >= .zero else { throw .timeOutOfRange }
        let erased = entries.values.filter { $0.time >= now - before && $0.standing != .erased }.map(\.id)
        let span = MeetingEvent.offRecordBegan(before: before)
        return before == .zero || erased.isEmpty ? [span] : [.entriesErased(erased), span]
    }
}
