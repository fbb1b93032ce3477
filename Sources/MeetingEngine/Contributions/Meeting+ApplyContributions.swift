import OrderedCollections

extension Meeting {
    /// Lets a contribution go a step further; its first step makes it one.
    mutating func moveContribution(
        _ id: ID<Entry>,
        to state: ContributionState,
        by seat: Seat,
        at now: MeetingTime
    ) -> Misfit.Reason? {
        guard let entry = entries[id] else { return .unknownSubject }
        var contribution = entry.contribution ?? Contribution()
        let isNext = contribution.wasQueued ? contribution.state.next.contains(state) : Contribution.isFirst(state)
        guard isNext else { return .outOfOrder }
        contribution.steps.append(Contribution.Step(state: state, seat: seat, time: now))
        entries[id]?.contribution = contribution
        return nil
    }

    /// Changes what belongs to an entry of the expert's.
    mutating func reviseContribution(_ id: ID<Entry>, _ changes: [ContributionChange]) -> Misfit.Reason? {
        guard let entry = entries[id] else { return .unknownSubject }
        var contribution = entry.contribution ?? Contribution()
        contribution.revise(changes)
        entries[id]?.contribution = contribution
        return nil
    }
}

extension Contribution {
    /// Whether a contribution can begin with a state.
    static func isFirst(_ state: ContributionState) -> Bool { state == .flagged || state == .queued }

    /// Whether its steps follow one another as they may.
    var isSound: Bool {
        guard let first = steps.first else { return true }
        return Contribution.isFirst(first.state)
            && zip(steps, steps.dropFirst()).allSatisfy { $0.state.next.contains($1.state) }
    }
}
