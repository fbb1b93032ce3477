/// What a meeting found had come of something that was left open: an assignment, a question, a promise, a parked matter.
public struct Settlement: Hashable, Sendable {
    /// What came of it.
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
        /// It was done (*tehty*).
        case done
        /// It was done in part (*osittain*).
        case partly
        /// It was not done (*ei tehty*).
        case notDone = "not-done"
        /// It is moved to a later meeting, which asks again (*siirretty*).
        case moved
        /// It was answered (*vastattu*).
        case answered
        /// It was dealt with (*käsitelty*).
        case handled
        /// It was handed to the organisation (*järjestölle*).
        case toOrganisation = "to-organisation"
        /// It was given up (*poistettu*).
        case dropped
    }

    /// What came of it.
    public var outcome: Outcome
    /// When it is due now, when it was moved.
    public var due: CalendarDay?
    /// What was told about it; may be empty.
    public var note: String

    /// Makes a settlement.
    public init(_ outcome: Outcome, due: CalendarDay? = nil, note: String = "") {
        self.outcome = outcome
        self.due = due
        self.note = note
    }

    /// Whether later meetings need not ask again.
    public var isFinal: Bool { outcome != .moved }

    /// The settlement without its words, as when those of its entry were destroyed.
    var withoutWords: Settlement { Settlement(outcome) }
}

extension EntryKind {
    /// What can come of an entry of this kind in a later meeting, the likeliest first; nothing when it leaves nothing open.
    public var settlementOutcomes: [Settlement.Outcome] {
        switch self {
        case .assignment: [.done, .partly, .notDone, .moved, .dropped]
        case .question, .promise: [.answered, .moved, .toOrganisation, .dropped, .handled, .notDone]
        case .parked: [.handled, .toOrganisation, .moved, .dropped, .answered, .notDone]
        case .situationFactor, .experience, .comparison, .claim, .solution, .insight, .concern, .mood, .groundRule,
            .summary, .processNote, .ownNote, .expertComment, .fact, .correction, .source:
            []
        }
    }
}
