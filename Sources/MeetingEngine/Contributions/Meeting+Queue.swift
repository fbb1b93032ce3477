import OrderedCollections

extension Meeting {
    /// What the expert has brought and somebody still has to do something about: urgent first, then the oldest.
    public var queue: [Entry] {
        contributions
            .filter { entry in entry.contribution?.state.isOpen == true && !hangsOnAnother(entry) }
            .sorted { first, second in
                let (urgent, other) = (first.contribution?.isUrgent == true, second.contribution?.isUrgent == true)
                return urgent == other ? (first.time, first.number) < (second.time, second.number) : urgent
            }
    }

    /// The standing entries that have something of the expert's, found by index: copying each entry would cost more.
    private var contributions: [Entry] {
        let all = entries.values.elements
        return all.indices.filter { all[$0].contribution != nil && all[$0].standing == .standing }.map { all[$0] }
    }

    /// Whether corrections wait by themselves while the current block goes on.
    public var isHoldingCorrections: Bool { currentBlock?.holdsCorrections ?? false }

    /// The block in which what waits may be brought up: the current one, or the next that does not hold corrections.
    ///
    /// A rest is no place for it; nil when no such block is left.
    public var blockOfCorrections: Block? {
        if let current = currentBlock, !current.holdsCorrections { return current }
        return laterBlocks.first { !$0.holdsCorrections && $0.role != .rest }
    }

    /// The entries that the expert corrected although they are no claims, and that were not declined to be ones.
    public var proposedClaims: [Entry] {
        var proposed: Set<ID<Entry>> = []
        for correction in contributions where correction.proposesClaims { proposed.formUnion(correction.links) }
        return proposed.compactMap { entries[$0] }
            .filter { $0.kind.mayBeClaim && $0.standing == .standing }
            .sorted { ($0.time, $0.number) < ($1.time, $1.number) }
    }

    /// The corrections by which the expert proposes that an entry is a claim.
    public func proposals(of claim: ID<Entry>) -> [Entry] {
        contributions.filter { $0.proposesClaims && $0.links.contains(claim) }
    }

    /// Whether the room has heard of an entry, so that a document may tell it.
    ///
    /// Of what went through the queue, only what was raised; a source is told with what it is the source of.
    public func isTold(_ entry: Entry) -> Bool {
        guard let contribution = entry.contribution else { return true }
        switch contribution.state {
        case .raised, .recorded: return true
        case .queued: return sourcedEntries(of: entry).contains { isTold($0) }
        case .flagged, .parked, .toCheck, .withdrawn: return false
        }
    }

    /// Whether an entry is a source, which goes where the correction or the fact goes that it belongs to.
    func hangsOnAnother(_ entry: Entry) -> Bool { !sourcedEntries(of: entry).isEmpty }

    private func sourcedEntries(of entry: Entry) -> [Entry] {
        guard entry.kind == .source, !entry.isMark else { return [] }
        return entry.links.compactMap { entries[$0] }.filter {
            $0.standing == .standing && ($0.kind == .correction || $0.kind == .fact)
        }
    }
}

extension Entry {
    /// Whether it is a correction or a fact that somebody else than the expert wrote, and the expert has not checked.
    public var awaitsExpertCheck: Bool {
        guard standing == .standing, kind == .correction || kind == .fact, !text.isEmpty else { return false }
        return textSeat.role != .expert && contribution?.isChecked != true && contribution?.state != .withdrawn
    }

    /// Whether it waits for words, or for the room to hear it.
    public var isUnfinished: Bool { contribution?.state == .withdrawn ? false : isMark || isWaiting }

    /// Whether it went through the queue and the room has not heard it.
    public var isWaiting: Bool { contribution?.state.isWaiting ?? false }

    /// Whether it is a correction that the expert's own list or seat brought, and that may propose claims.
    fileprivate var proposesClaims: Bool {
        guard kind == .correction, seat.role != .facilitator, let contribution else { return false }
        return contribution.wasQueued && contribution.state != .withdrawn && !contribution.proposalIsDeclined
    }
}
