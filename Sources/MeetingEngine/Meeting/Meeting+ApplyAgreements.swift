import OrderedCollections

extension Meeting {
    mutating func changeEntry(_ id: ID<Entry>, _ change: (inout Entry) -> Void) -> Misfit.Reason? {
        guard var entry = entries[id] else { return .unknownSubject }
        change(&entry)
        entries[id] = entry
        return nil
    }

    mutating func circulate(_ version: MemoVersion) -> Misfit.Reason? {
        guard version.number == memoVersions.count + 1 else { return .alreadyExists }
        memoVersions.append(version)
        return nil
    }

    mutating func approveMemo(_ number: Int, _ approval: MemoVersion.Approval) -> Misfit.Reason? {
        guard let index = memoVersions.firstIndex(where: { $0.number == number }) else { return .unknownSubject }
        guard memoVersions[index].approved == nil else { return .outOfOrder }
        memoVersions[index].approved = approval
        return nil
    }

    /// Destroys what the meeting keeps of the words of erased entries of any meeting: what was told when they were
    /// settled, and the lines of memo versions that print them.
    mutating func strike(_ erased: Set<ID<Entry>>) {
        for (reference, settlement) in settlements where erased.contains(reference.entry) {
            settlements[reference] = settlement.withoutWords
        }
        history.forgetSettlements(of: erased)
        for index in memoVersions.indices {
            memoVersions[index].lines = memoVersions[index].lines.map { $0.striking(erased) }
        }
    }
}

extension Entry {
    /// Keeps the entry from the organisation, which lowers it when it was raised, or lets it go there again.
    mutating func keepFromOrganisation(_ isKept: Bool) {
        isKeptFromOrganisation = isKept
        if isKept { audience = min(audience, .group) }
    }
}
