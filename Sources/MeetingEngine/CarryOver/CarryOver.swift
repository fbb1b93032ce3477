/// What earlier meetings left to a meeting: the sheet that it opens with.
public struct CarryOver: Hashable, Sendable {
    /// Something that was left, as it stands.
    public struct Item: Hashable, Sendable {
        /// Which entry it is.
        public var reference: EntryReference
        /// The number of the meeting that left it.
        public var meeting: Int
        /// The entry.
        public var entry: Entry
        /// When it is due: as it was moved last, else as it was agreed.
        public var due: CalendarDay?
        /// What the last meeting that moved it told.
        public var moved: Settlement?
        /// What this meeting found had come of it; nil while it was not asked.
        public var settlement: Settlement?
    }

    /// The assignments agreed, the oldest first.
    public var assignments: [Item] = []
    /// The questions that nobody answered.
    public var questions: [Item] = []
    /// What was promised to be found out.
    public var promises: [Item] = []
    /// What was set aside.
    public var parked: [Item] = []

    /// Everything that was left, the assignments first.
    public var items: [Item] { assignments + questions + promises + parked }
    /// What this meeting has not asked yet.
    public var unasked: [Item] { items.filter { $0.settlement == nil } }
    /// Whether nothing was left.
    public var isEmpty: Bool { assignments.isEmpty && questions.isEmpty && promises.isEmpty && parked.isEmpty }
}
