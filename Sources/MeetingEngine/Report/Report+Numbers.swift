extension Report {
    /// A meeting held, or cancelled, or still to come.
    public struct MeetingRow: Hashable, Sendable {
        /// A block and its length.
        public struct Block: Hashable, Sendable {
            /// The title.
            public var title: String
            /// The minutes planned.
            public var planned: Minutes
            /// The minutes taken; nil when it was not held.
            public var actual: Minutes?
        }

        /// Its number.
        public var number: Int
        /// What it was about; may be empty.
        public var theme: String
        /// When it began, or is to begin.
        public var begin: CivilTime?
        /// Whether it has been held.
        public var standing: Memo.Standing
        /// The minutes planned.
        public var planned: Minutes
        /// The minutes taken; nil until it is held.
        public var actual: Minutes?
        /// How many participants took part; nil until it is held.
        public var attended: Cell?
        /// How many of them over a connection.
        public var remote: Cell?
        /// The participants who said something that was captured, of those who took part.
        public var contributors: Share?
        /// How many entries were captured.
        public var entries: Int
        /// How many of them are insights.
        public var insights: Int
        /// The blocks.
        public var blocks: [Block]
    }

    /// Something that went otherwise than planned.
    public enum Deviation: Hashable, Sendable {
        /// A meeting was cancelled.
        case cancelled(meeting: Int)
        /// A meeting took so many minutes more than planned, or fewer.
        case length(meeting: Int, minutes: Int)
        /// A block of a meeting was not held.
        case skipped(meeting: Int, block: String)
    }

    /// What was agreed to be done between the meetings, and what came of it.
    public struct Assignments: Hashable, Sendable {
        /// An assignment with what came of it.
        public struct Row: Hashable, Sendable {
            /// What was agreed.
            public var agreed: Memo.Agreed
            /// What came of it; nil while no meeting has asked.
            public var settlement: Settlement?
        }

        /// How many had an outcome.
        public struct Count: Hashable, Sendable {
            /// The outcome; nil for those that no meeting has asked about.
            public var outcome: Settlement.Outcome?
            /// How many, by people.
            public var cell: Cell
        }

        /// How many were agreed.
        public var agreed: Int
        /// How many were done, of those that a later meeting has settled.
        public var done: Share?
        /// How many had each outcome; outcomes that none had are left out.
        public var counts: [Count]
        /// The assignments that these readers see.
        public var rows: [Row]
    }

    /// The numbers of the programme.
    public struct Indicators: Hashable, Sendable {
        /// Meetings held.
        public var meetingsHeld = 0
        /// Meetings planned.
        public var meetingsPlanned = 0
        /// Participants of the roster; nil when it would give away how few were absent.
        public var invited: Cell?
        /// How many came to each meeting, added up; nil when a meeting's number is not told.
        public var attendances: Int?
        /// Attendances of invitations; nil when it would give away how few were absent.
        public var attendance: Share?
        /// Minutes from start to end, all meetings.
        public var minutes: Minutes = 0
        /// Minutes without the breaks.
        public var workingMinutes: Minutes = 0
        /// Entries of each kind that was captured, private notes left out.
        public var kinds: [Kind] = []
        /// Insights that were starred.
        public var starred = 0
        /// Insights whose words the group approved.
        public var approved = 0
        /// Options for a solution.
        public var options = 0
        /// Means that were tried.
        public var tried = 0
        /// Means that worked, where they were tried.
        public var worked = 0
        /// Corrections.
        public var corrections = 0
        /// Corrections that repeat an earlier one.
        public var repeated = 0
        /// Promises, and how many were kept.
        public var promises: Share?
        /// How many days a promise took, half of them at most that many.
        public var promiseDays: Int?
        /// What was set aside, and how much of it was dealt with or handed on.
        public var parked: Share?

        /// How many entries of a kind there are.
        public struct Kind: Hashable, Sendable {
            /// The kind.
            public var kind: EntryKind
            /// How many.
            public var count: Int
        }

        /// Whole teaching hours of 45 minutes in the working time.
        public var teachingHours: Int { workingMinutes.count / 45 }
        /// The minutes of the working time beyond the whole teaching hours.
        public var teachingRest: Minutes { Minutes(workingMinutes.count % 45) }
        /// Insights.
        public var insights: Int { kinds.first { $0.kind == .insight }?.count ?? 0 }
    }

    /// What limits what the report can tell.
    public struct Limits: Hashable, Sendable {
        /// How many entries of the programme these readers see.
        public var seen: Int
        /// How many entries there are, private notes left out.
        public var all: Int
        /// Whether a number was kept back since it was of fewer than five people.
        public var hasFew: Bool
        /// Whether a number was kept back since it would have given such a one away.
        public var hasWithheld: Bool
        /// How many corrections must be checked again before they are relied on.
        public var staleCorrections: Int
    }
}
