/// Where something that the expert brings is on its way to the room.
public enum ContributionState: String, Hashable, Sendable, CaseIterable {
    /// Noted at a moment, still without words.
    case flagged
    /// Worded, and waiting for its turn.
    case queued
    /// Brought up in the room.
    case raised
    /// Brought up and settled: it stands in the memo as it is.
    case recorded
    /// Set aside, to be returned to.
    case parked
    /// To be found out first; a promise says by when.
    case toCheck = "to-check"
    /// Taken back; it reaches no document.
    case withdrawn

    /// The states that may follow; what is recorded or withdrawn comes back by undo alone.
    public var next: Set<ContributionState> {
        switch self {
        case .flagged: [.queued, .withdrawn]
        case .queued: [.raised, .parked, .toCheck, .withdrawn]
        case .raised: [.recorded, .queued, .parked, .toCheck]
        case .parked: [.queued, .toCheck, .withdrawn]
        case .toCheck: [.queued, .withdrawn]
        case .recorded, .withdrawn: []
        }
    }

    /// Whether somebody still has to do something about it.
    public var isOpen: Bool {
        switch self {
        case .flagged, .queued, .raised, .parked, .toCheck: true
        case .recorded, .withdrawn: false
        }
    }

    /// Whether the room has not heard it, and no promise stands for it either.
    public var isWaiting: Bool {
        switch self {
        case .flagged, .queued, .parked: true
        case .raised, .recorded, .toCheck, .withdrawn: false
        }
    }
}

extension EntryKind {
    /// Whether entries of this kind are the expert's to bring: comments, facts, corrections, sources and promises.
    public var isExperts: Bool {
        switch self {
        case .expertComment, .fact, .correction, .source, .promise: true
        case .situationFactor, .experience, .comparison, .claim, .question, .solution, .insight, .concern, .mood,
            .assignment, .parked, .groundRule, .summary, .processNote, .ownNote:
            false
        }
    }

    /// Whether a correction of an entry of this kind proposes that the entry is a claim.
    public var mayBeClaim: Bool {
        switch self {
        case .situationFactor, .experience, .comparison, .solution, .insight, .concern, .mood, .assignment, .parked,
            .groundRule, .summary:
            true
        case .claim, .question, .processNote, .ownNote, .expertComment, .fact, .correction, .source, .promise: false
        }
    }
}
