import OrderedCollections

extension Meeting {
    /// Something of the expert's is brought: queued, or only flagged while it has no text.
    func decideContribution(
        _ new: NewEntry,
        _ changes: [ContributionChange],
        by seat: Seat,
        roster: Set<ID<Person>>
    ) throws(Refusal) -> [MeetingEvent] {
        guard new.kind.isExperts else { throw .notAContribution }
        var new = new
        new.isMark = new.text.isBlank
        if new.isMark { new.text = "" }
        new.kindIsChosen = true
        let captured = try decideCapture(new, by: seat, roster: roster)
        try check(changes, kind: new.kind, isOwn: true, by: seat)
        let moved = MeetingEvent.contributionMoved(new.id, to: new.isMark ? .flagged : .queued)
        return captured + [moved] + (changes.isEmpty ? [] : [.contributionRevised(new.id, changes)])
    }

    /// A contribution goes a step further; one to be checked becomes a promise.
    func decideMove(
        of id: ID<Entry>,
        to state: ContributionState,
        promise: NewEntry?,
        by seat: Seat,
        roster: Set<ID<Person>>
    ) throws(Refusal) -> [MeetingEvent] {
        guard !isOffRecord else { throw .offRecord }
        let entry = try standingEntry(id)
        guard let contribution = entry.contribution, contribution.wasQueued else { throw .notAContribution }
        guard Meeting.may(seat, move: entry, to: state) else { throw .notThisSeat }
        let present = contribution.state
        guard present.next.contains(state) else { throw .wrongTransition(from: present, to: state) }
        guard present != .flagged || state != .queued else { throw .emptyText }
        guard state == .toCheck else { return [.contributionMoved(id, to: state)] }
        guard var promise, promise.kind == .promise, promise.due != nil else { throw .promiseWithoutDay }
        promise.kindIsChosen = true
        if promise.owner == nil { promise.owner = .expert }
        if !promise.links.contains(id) { promise.links.insert(id, at: 0) }
        return [.contributionMoved(id, to: state)] + (try decideCapture(promise, by: seat, roster: roster))
    }

    /// What belongs to an entry of the expert's changes.
    func decideContributionRevision(
        of id: ID<Entry>,
        _ changes: [ContributionChange],
        by seat: Seat
    ) throws(Refusal) -> [MeetingEvent] {
        guard !isOffRecord else { throw .offRecord }
        let entry = try standingEntry(id)
        guard seat.role != .expert || entry.seat == seat || entry.audience >= .group else { throw .noSuchEntry }
        guard entry.kind.isExperts else { throw .notAContribution }
        try check(changes, kind: entry.kind, isOwn: entry.seat == seat, by: seat)
        var revised = entry.contribution ?? Contribution()
        revised.revise(changes)
        return revised == entry.contribution ?? Contribution() ? [] : [.contributionRevised(id, changes)]
    }

    /// What follows when an entry's text changes: a flagged one that has words now is queued.
    func consequences(of revised: Entry, from entry: Entry) throws(Refusal) -> (EntryChange?, MeetingEvent?) {
        guard let contribution = entry.contribution, contribution.wasQueued else { return (nil, nil) }
        guard revised.kind.isExperts else { throw .notAContribution }
        guard contribution.state == .flagged else {
            guard !revised.text.isEmpty else { throw .emptyText }
            return (nil, nil)
        }
        guard !revised.text.isEmpty else { return (nil, nil) }
        return (revised.isMark ? .mark(false) : nil, .contributionMoved(entry.id, to: .queued))
    }

    func decideTurns(_ people: [ID<Person>], roster: Set<ID<Person>>) throws(Refusal) -> [MeetingEvent] {
        switch stage {
        case .notStarted, .running: break
        case .closed: throw .closed
        case .cancelled: throw .cancelled
        }
        var turns: [ID<Person>] = []
        for person in people where !turns.contains(person) {
            guard roster.contains(person) else { throw .noSuchPerson }
            turns.append(person)
        }
        return turns == self.turns ? [] : [.turnsChanged(turns)]
    }

    /// Whether a seat may bring a contribution to a state: the expert takes back its own, the room is the facilitator's.
    private static func may(_ seat: Seat, move entry: Entry, to state: ContributionState) -> Bool {
        switch (state, seat.role) {
        case (.withdrawn, .expert): entry.seat == seat
        case (.withdrawn, .facilitator), (.withdrawn, .command): entry.seat.role != .expert
        case (_, .expert): false
        case (_, .facilitator), (_, .command): true
        }
    }

    private func check(
        _ changes: [ContributionChange],
        kind: EntryKind,
        isOwn: Bool,
        by seat: Seat
    ) throws(Refusal) {
        for change in changes {
            switch change {
            case .checked:
                guard kind == .correction || kind == .fact else { throw .notAContribution }
                guard seat.role != .facilitator else { throw .notThisSeat }
            case .proposalDeclined:
                guard kind == .correction else { throw .notAContribution }
                guard seat.role != .expert else { throw .notThisSeat }
            case .why, .asOf, .sector, .certain, .urgent, .repeats:
                guard seat.role != .expert || isOwn else { throw .notThisSeat }
            }
        }
    }
}

extension Programme {
    /// Refuses a contribution that would repeat what is no correction of this programme.
    func check(_ changes: [ContributionChange]) throws(Refusal) {
        for case .repeats(let reference?) in changes {
            guard let entry = meetings[reference.meeting]?.entries[reference.entry], entry.kind == .correction,
                entry.standing == .standing
            else { throw .noSuchEntry }
        }
    }
}
