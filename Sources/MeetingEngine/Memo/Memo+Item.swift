extension Memo {
    /// An entry as the memo prints it.
    public struct Item: Hashable, Sendable {
        /// Which entry.
        public var entry: ID<Entry>
        /// The number of the meeting that it was captured in.
        public var meeting: Int
        /// Its display number there.
        public var number: Int
        /// Its kind.
        public var kind: EntryKind
        /// Its text, as it was captured.
        public var text: String
        /// What came of the means.
        public var outcome: Outcome?
        /// Where it can be checked, without the day it is of; empty when that is not known.
        public var source: String
        /// The day that a correction or a fact is of.
        public var asOf: CalendarDay?
        /// Whether it is starred.
        public var isStarred: Bool
        /// Whether the group approved its text when it was read back to them.
        public var isApproved: Bool
        /// What stands under it: comparisons of an experience, concerns about a solution, the question that was parked.
        public var attached: [Item]
    }

    /// A correction: the fact, where it can be checked and, where it may be told, what it corrects.
    public struct Correction: Hashable, Sendable {
        /// The fact.
        public var fact: Item
        /// What was believed, in the neutral wordings that were written for it.
        public var believed: [Belief]
        /// Why what was believed differs from it; may be empty.
        public var why: String
        /// The sector or agreement that it holds for; may be empty.
        public var sector: String
        /// Whether it is certain, or still to be checked.
        public var isCertain: Bool
    }

    /// A claim as a document may tell it.
    public struct Belief: Hashable, Sendable {
        /// Which entry.
        public var entry: ID<Entry>
        /// Its display number.
        public var number: Int
        /// The neutral wording.
        public var wording: String
    }

    /// Something that was agreed: who, what, by when.
    public struct Agreed: Hashable, Sendable {
        /// What.
        public var item: Item
        /// Who; nil when that was left open.
        public var owner: Owner?
        /// By when; nil when that was left open.
        public var due: CalendarDay?
    }

    /// Who took something on, without a name.
    public enum Owner: Hashable, Sendable {
        /// The facilitator.
        case facilitator
        /// The expert.
        case expert
        /// A person of the roster.
        case person(number: Int, Person.Role)
        /// Somebody of the roster: for readers outside the group, to whom even a number would tell too much.
        case somebody(Person.Role)
    }

    /// A question and what answered it.
    public struct Answered: Hashable, Sendable {
        /// The question.
        public var question: Item
        /// The answers, at least one.
        public var answers: [Answer]
    }

    /// What answered a question.
    public enum Answer: Hashable, Sendable {
        /// An entry that is printed here.
        case entry(Item)
        /// An entry that is printed under an earlier question.
        case above
        /// The correction with this position among the corrections, from 1.
        case correction(Int)
        /// A promise, printed with what was agreed.
        case promise(Owner?, due: CalendarDay?)
        /// Something that these readers do not see.
        case unseen
    }
}
