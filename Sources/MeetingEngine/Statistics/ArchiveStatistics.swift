/// The numbers of a whole archive: all the meetings of all the programmes, by year, client and target group.
///
/// For all but the facilitator, groups of fewer than five people are left out of every number of people, of the sums too:
/// whatever is added up and subtracted, no such group can come out. The groups are the participants of a meeting, and
/// within a programme's year those whose assignments were done and those whose were not.
public struct ArchiveStatistics: Hashable, Sendable {
    /// The numbers of some meetings that were held.
    public struct Numbers: Hashable, Sendable {
        /// The programmes that they belong to.
        public var programmes: Int
        /// The meetings.
        public var meetings: Int
        /// From start to end.
        public var minutes: Minutes
        /// The same without the breaks.
        public var workingMinutes: Minutes
        /// How many came to each meeting, added up; `few` when no meeting is told.
        public var attendances: Cell
        /// Whether meetings of few are left out of that.
        public var leavesMeetingsOut: Bool
        /// The entries.
        public var kinds: KindCounts
        /// How many corrections repeat an earlier one.
        public var repeated: Int
        /// The assignments done, of those that a later meeting has asked about; nil when none was or it is not told.
        public var done: Share?
        /// Whether that is not told.
        public var isDoneWithheld: Bool
        /// Whether assignments of few are left out of that.
        public var leavesAssignmentsOut: Bool

        /// Whole teaching hours of 45 minutes in the working time.
        public var teachingHours: Int { workingMinutes.count / 45 }
        /// Corrections.
        public var corrections: Int { kinds[.correction] }
        /// Assignments agreed.
        public var assignments: Int { kinds[.assignment] }
    }

    /// The numbers of a year, a client or a target group.
    public struct Row: Hashable, Sendable {
        /// What it is; empty when that was never said.
        public var name: String
        /// Its numbers.
        public var numbers: Numbers
    }

    /// Who may read it.
    public var audience: Audience
    /// Meetings that are still to be held.
    public var planned: Int
    /// Meetings that were cancelled.
    public var cancelled: Int
    /// The day of the first meeting that was held.
    public var from: CalendarDay?
    /// The day of the last one.
    public var to: CalendarDay?
    /// All the meetings.
    public var total: Numbers
    /// The years, in order.
    public var years: [Row]
    /// The clients, the one with the most meetings first; those without one last.
    public var clients: [Row]
    /// The target groups, in the same order.
    public var targetGroups: [Row]

    /// Whether anything is kept back.
    public var isWithheld: Bool { total.leavesMeetingsOut || total.leavesAssignmentsOut }
}
