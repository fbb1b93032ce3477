import OrderedCollections

extension Meeting {
    /// Folds one event of this meeting into its state.
    ///
    /// - Returns: why it did not fit and changed nothing, or nil when it did.
    mutating func apply(_ event: MeetingEvent, of recorded: RecordedEvent) -> Misfit.Reason? {
        let now = clock.time(at: recorded.stamp)
        let cells = cells(touchedBy: event)
        let before = cells.map(value)
        let appointment = appointment
        if let misfit = change(by: event, of: recorded, at: now) { return misfit }
        if appointment != self.appointment { planChanges += 1 }
        clock.advance(to: recorded.stamp)
        history.seats[recorded.act] = recorded.seat
        if !cells.isEmpty { history.begin(recorded.act, seat: recorded.seat) }
        note(cells, before: before, act: recorded.act, seat: recorded.seat)
        return nil
    }

    /// What a calendar shows of it.
    private var appointment: Appointment {
        Appointment(start: plan.start, place: plan.place, length: agenda.planned, isCancelled: stage == .cancelled)
    }

    private struct Appointment: Hashable {
        var start: CivilTime?
        var place: String
        var length: Minutes
        var isCancelled: Bool
    }

    private mutating func change(
        by event: MeetingEvent,
        of recorded: RecordedEvent,
        at now: MeetingTime
    ) -> Misfit.Reason? {
        switch event {
        case .planRevised(let plan):
            self.plan = plan
            if stage == .cancelled { stage = .notStarted }
        case .cancelled:
            guard stage == .notStarted else { return .outOfOrder }
            stage = .cancelled
        case .agendaChanged(let agenda, _):
            guard holds(agenda) else { return .outOfOrder }
            self.agenda = agenda
        case .attendanceMarked(let person, let attendance):
            self.attendance[person] = attendance
            attendanceMarks[person] = now
        case .started(let before, let block):
            guard stage == .notStarted, agenda.block(block) != nil else { return .outOfOrder }
            stage = .running(Run(start: now - before, visits: [Run.Visit(block: block, from: now - before)]))
        case .closed(let before):
            return close(at: now - before)
        case .reopened:
            guard case .closed(var run, let end) = stage else { return .outOfOrder }
            run.pauses.append(Run.Pause(from: end, to: max(end, now)))
            stage = .running(run)
        case .blockBegan(let block, let before):
            guard agenda.block(block) != nil else { return .unknownSubject }
            return changeRun { run in
                run.visits.append(Run.Visit(block: block, from: max(run.current?.from ?? run.start, now - before)))
            }
        case .blockRevoked:
            guard let run = stage.run, run.visits.count > 1 else { return .outOfOrder }
            return changeRun { run in run.visits.removeLast() }
        case .blockBeginMoved(let before, let moves):
            return moveBlockBegin(to: now - before, moves)
        case .clockStopped(let before):
            guard let run = stage.run, !run.isStopped else { return .outOfOrder }
            return changeRun { run in run.pauses.append(Run.Pause(from: now - before)) }
        case .clockContinued:
            guard let run = stage.run, run.isStopped else { return .outOfOrder }
            return changeRun { run in run.pauses[run.pauses.count - 1].to = now }
        case .entryCaptured(let new):
            guard entries[new.id] == nil else { return .alreadyExists }
            var new = new
            new.links.removeAll { entries[$0] == nil }
            insert(Entry(new, number: nextNumber, seat: recorded.seat, time: now - new.before, event: recorded.id))
            nextNumber += 1
        case .entryRevised(let id, let base, let changes):
            guard entries[id] != nil else { return .unknownSubject }
            entries[id]?.revise(changes, base: base, by: recorded)
            let links = entries[id]?.links.filter { $0 != id && entries[$0] != nil }
            if let links, links != entries[id]?.links { entries[id]?.links = links }
        case .entryDeleted(let id):
            // One whose words were destroyed since comes through here as well, when the log is folded anew.
            guard let entry = entries[id], entry.standing != .deleted else { return .unknownSubject }
            entries[id]?.standing = .deleted
        case .entriesErased(let ids):
            for id in ids { eraseText(of: id, act: recorded.act) }
        case .speakersErased(let ids):
            for id in ids { eraseSpeaker(of: id) }
        case .offRecordBegan(let before):
            guard !isOffRecord else { return .outOfOrder }
            offRecord.append(OffRecordSpan(from: now - before))
        case .offRecordEnded:
            guard isOffRecord else { return .outOfOrder }
            offRecord[offRecord.count - 1].to = now
        case .contributionMoved(let id, let state):
            return moveContribution(id, to: state, by: recorded.seat, at: now)
        case .contributionRevised(let id, let changes):
            return reviseContribution(id, changes)
        case .publicViewChanged(let view):
            publicView = view
        case .turnsChanged(let people):
            turns = people
        case .entryApproved(let id, let text):
            return changeEntry(id) { $0.approvedText = text }
        case .approvalTaken(let id):
            return changeEntry(id) { $0.approvedText = nil }
        case .entryKept(let id, let isKept):
            return changeEntry(id) { $0.keepFromOrganisation(isKept) }
        case .nameKept(let id, let word):
            return changeEntry(id) { $0.keptNames.append(word) }
        case .rated(let rating): setRating(rating, for: rating.key)
        case .settled(let reference, let settlement): settlements[reference] = settlement
        case .proseWritten(let section, let text): prose[section] = text.isEmpty ? nil : text
        case .memoCirculated(let version):
            return circulate(version)
        case .memoApproved(let version, let approval):
            return approveMemo(version, approval)
        case .actUndone(let act):
            return undo(act)
        case .actRedone(let act):
            return redo(act)
        }
        return nil
    }

    private mutating func changeRun(_ change: (inout Run) -> Void) -> Misfit.Reason? {
        guard case .running(var run) = stage else { return .outOfOrder }
        change(&run)
        stage = .running(run)
        return nil
    }

    private mutating func close(at end: MeetingTime) -> Misfit.Reason? {
        guard case .running(var run) = stage else { return .outOfOrder }
        let end = max(end, run.current?.from ?? run.start)
        if run.isStopped { run.pauses[run.pauses.count - 1].to = max(end, run.pauses[run.pauses.count - 1].from) }
        stage = .closed(run, end: end)
        return nil
    }

    private mutating func moveBlockBegin(to begin: MeetingTime, _ moves: [EntryMove]) -> Misfit.Reason? {
        guard agendaHolds(moves) else { return .unknownSubject }
        let misfit = changeRun { run in
            run.visits[run.visits.count - 1].from = begin
            if run.visits.count == 1 { run.start = begin }
        }
        guard misfit == nil else { return misfit }
        for move in moves { entries[move.entry]?.move(to: move.block, kind: move.kind) }
        return nil
    }

    private func agendaHolds(_ moves: [EntryMove]) -> Bool { moves.allSatisfy { agenda.block($0.block) != nil } }

    /// Whether every block that was entered or holds an entry is in an agenda.
    func holds(_ agenda: Agenda) -> Bool {
        let ids = Set(agenda.blocks.map(\.id))
        return ids.count == agenda.blocks.count
            && (stage.run?.visits ?? []).allSatisfy { ids.contains($0.block) }
            && entries.values.allSatisfy { $0.block.map(ids.contains) ?? true }
    }

    /// Puts an entry where its time and number place it: nearly always last.
    mutating func insert(_ entry: Entry) {
        var index = entries.count
        while index > 0 {
            let before = entries.values[index - 1]
            guard (entry.time, entry.number) < (before.time, before.number) else { break }
            index -= 1
        }
        entries.updateValue(entry, forKey: entry.id, insertingAt: index)
    }
}
