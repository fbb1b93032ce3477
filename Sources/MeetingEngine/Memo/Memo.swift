/// What a meeting's memo says, before any language or format: the facts of its ten sections for one circle of readers.
///
/// Nothing in it names anybody: a person is a number of the roster, the expert and the facilitator are roles. Private
/// notes, deleted and erased entries, marks and what was kept out of the memo are not in it; neither are the claims
/// that participants made, but for those that have a neutral wording and a correction.
public struct Memo: Hashable, Sendable {
    /// Who may read it.
    public var audience: Audience
    /// What stands above the sections.
    public var head: Head
    /// 1 Opening and ground rules.
    public var rules: Section
    /// 2 What came of the assignments of the meeting before.
    public var review: Review
    /// 3 What affects the situation.
    public var factors: Section
    /// 3 What people are concerned about, as far as it does not stand under a solution.
    public var concerns: [Item]
    /// 4 Experiences, each with those it was compared with.
    public var experiences: Section
    /// 5 Options for a solution, each with the concerns about it.
    public var solutions: Section
    /// 6 Insights, the starred ones first.
    public var insights: Section
    /// 7 What the expert corrected and added.
    public var expert: ExpertPart
    /// 8 What was agreed: assignments.
    public var assignments: [Agreed]
    /// 8 What was promised to be found out.
    public var promises: [Agreed]
    /// 9 Questions that nobody answered yet.
    public var openQuestions: [Item]
    /// 9 What was set aside for later.
    public var parked: [Item]
    /// 10 The next meeting.
    public var next: Next
    /// The moods that were noted.
    public var moods: [Item]
    /// What people gave in numbers, goals first; nothing for the organisation, which gets the report.
    public var ratings: [Rated]
    /// How the time went; nil before the start.
    public var time: TimeRecord?
    /// What the facilitator wrote into the sections by hand; never an empty text, and nothing for the organisation, since
    /// it is written for those who were there.
    public var prose: [MemoSection: String]
    /// How many entries still wait for their text; none of them is in the memo.
    public var unfinished: Int
}

extension Memo {
    /// What people gave for a goal or for the mood; outside the facilitator's own copy only when five or more did.
    public struct Rated: Hashable, Sendable {
        /// What was rated.
        public var subject: Rating.Subject
        /// At the start; nil when it was not asked.
        public var opening: Report.Measure?
        /// At the end; nil when it was not asked.
        public var closing: Report.Measure?
    }

    /// The working parts of a meeting that a summary or a question to the group can stand at the head of.
    public struct Section: Hashable, Sendable {
        /// What the facilitator asked the group to open it.
        public var asked: [Item] = []
        /// Summaries that were read back to the group.
        public var summaries: [Item] = []
        /// Its entries, in the order of their times.
        public var items: [Item] = []

        /// Whether there is nothing to print.
        public var isEmpty: Bool { asked.isEmpty && summaries.isEmpty && items.isEmpty }
    }

    /// What came of the earlier assignments.
    public struct Review: Hashable, Sendable {
        /// What was agreed in the meeting before.
        public var agreed: [Agreed] = []
        /// What was told of it.
        public var told = Section()
    }

    /// What the expert brought, and the questions that were answered.
    public struct ExpertPart: Hashable, Sendable {
        /// The corrections, in the order of their times.
        public var corrections: [Correction] = []
        /// Comments.
        public var comments: [Item] = []
        /// Facts.
        public var facts: [Item] = []
        /// Sources.
        public var sources: [Item] = []
        /// The questions with their answers.
        public var answered: [Answered] = []
    }

    /// The meeting that follows.
    public enum Next: Hashable, Sendable {
        /// It is planned.
        case planned(number: Int, of: Int, theme: String, begin: CivilTime?, end: CivilTime?, place: String)
        /// This was the last one.
        case last
    }
}
