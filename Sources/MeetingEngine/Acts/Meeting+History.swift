import OrderedCollections

extension Meeting {
    /// What an event changes undoably.
    func cells(touchedBy event: MeetingEvent) -> [History.Cell] {
        switch event {
        case .planRevised: [.plan, .stage]
        case .agendaChanged: [.agenda]
        case .attendanceMarked(let person, _): [.attendance(person)]
        case .cancelled, .started, .closed, .reopened, .blockBegan, .blockRevoked, .clockStopped, .clockContinued:
            [.stage]
        case .blockBeginMoved(_, let moves): [.stage] + moves.map { .entry($0.entry) }
        case .entryCaptured(let new): [.entry(new.id)]
        case .entryRevised(let id, base: _, _), .entryDeleted(let id): [.entry(id)]
        case .contributionMoved(let id, to: _), .contributionRevised(let id, _): [.entry(id)]
        case .publicViewChanged: [.publicView]
        case .turnsChanged: [.turns]
        case .entryApproved(let id, text: _), .approvalTaken(let id), .entryKept(let id, _), .nameKept(let id, word: _):
            [.entry(id)]
        case .rated(let rating): [.rating(rating.key)]
        case .settled(let reference, _): [.settlement(reference)]
        case .proseWritten(let section, _): [.prose(section)]
        case .entriesErased, .speakersErased, .offRecordBegan, .offRecordEnded, .memoCirculated, .memoApproved,
            .actUndone, .actRedone:
            []
        }
    }

    /// What a cell holds now.
    func value(of cell: History.Cell) -> History.Value {
        switch cell {
        case .entry(let id): .entry(entries[id])
        case .agenda: .agenda(agenda)
        case .stage: .stage(stage)
        case .plan: .plan(plan)
        case .attendance(let person): .attendance(attendance[person])
        case .publicView: .publicView(publicView)
        case .turns: .turns(turns)
        case .rating(let key): .rating(rating(of: key.subject, at: key.moment))
        case .settlement(let reference): .settlement(settlements[reference])
        case .prose(let section): .prose(prose[section])
        }
    }

    /// Notes in the history what an event of an act changed, compared with the values before it.
    mutating func note(_ cells: [History.Cell], before: [History.Value], act: ID<Act>, seat: Seat) {
        for (cell, before) in zip(cells, before) {
            let after = value(of: cell)
            // Settlements that differ in words alone are told apart no more once those were destroyed in the log.
            let isSettlement = if case .settlement = cell { true } else { false }
            guard after != before || isSettlement else { continue }
            history.note(History.Change(cell: cell, before: before, after: after), act: act, seat: seat)
        }
    }

    /// Puts back what was before an act.
    mutating func undo(_ act: ID<Act>) -> Misfit.Reason? {
        guard let record = history.records[act] else { return unknown(act) }
        guard !record.isUndone else { return .unknownSubject }
        for change in record.changes.reversed() { put(change.before, into: change.cell) }
        history.markUndone(act)
        return nil
    }

    /// Puts again what was after an act.
    mutating func redo(_ act: ID<Act>) -> Misfit.Reason? {
        guard let record = history.records[act] else { return unknown(act) }
        guard record.isUndone else { return .unknownSubject }
        for change in record.changes { put(change.after, into: change.cell) }
        history.markRedone(act)
        return nil
    }

    /// What it means that an act has left nothing to undo: it was never done, or all that it changed are words that were
    /// destroyed in the log since, so that there is nothing to put back either.
    private func unknown(_ act: ID<Act>) -> Misfit.Reason? { history.seats[act] == nil ? .unknownSubject : nil }

    private mutating func put(_ value: History.Value, into cell: History.Cell) {
        switch value {
        case .entry(let entry):
            guard case .entry(let id) = cell else { return mismatch() }
            guard let entry else {
                entries.removeValue(forKey: id)
                return
            }
            if entries[id] == nil { insert(entry) } else { entries[id] = entry }
        case .agenda(let agenda): self.agenda = agenda
        case .stage(let stage): self.stage = stage
        case .plan(let plan): self.plan = plan
        case .attendance(let attendance):
            guard case .attendance(let person) = cell else { return mismatch() }
            self.attendance[person] = attendance
        case .rating(let rating):
            guard case .rating(let key) = cell else { return mismatch() }
            setRating(rating, for: key)
        case .settlement(let settlement):
            guard case .settlement(let reference) = cell else { return mismatch() }
            settlements[reference] = settlement
        case .prose(let text):
            guard case .prose(let section) = cell else { return mismatch() }
            prose[section] = text
        case .publicView(let view): publicView = view
        case .turns(let people): turns = people
        }
    }

    private func mismatch() { assertionFailure("A cell holds a value of its own kind.") }
}
