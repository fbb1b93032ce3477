extension Memo {
    /// What stands above the sections.
    public struct Head: Hashable, Sendable {
        /// The title of the programme.
        public var programme: String
        /// The number of the meeting.
        public var number: Int
        /// How many meetings the series has.
        public var count: Int
        /// What the meeting was about; may be empty.
        public var theme: String
        /// Whether it has been held.
        public var standing: Standing
        /// When it began, or is to begin.
        public var begin: CivilTime?
        /// When it ended, or is to end; nil while it goes on.
        public var end: CivilTime?
        /// Where; may be empty.
        public var place: String
        /// Who was there.
        public var attendance: AttendanceCount
        /// The language that the entries are written in.
        public var language: Language
    }

    /// Whether the meeting has been held.
    public enum Standing: Hashable, Sendable {
        /// It is to be held.
        case planned
        /// It goes on: the memo is incomplete.
        case running
        /// It has been held.
        case held
        /// It will not be held.
        case cancelled
    }

    /// Who was there, in numbers.
    public struct AttendanceCount: Hashable, Sendable {
        /// Participants who took part, those over a connection too.
        public var participants = 0
        /// Participants over a connection.
        public var remote = 0
        /// Guests who took part.
        public var guests = 0
        /// Whether the expert took part.
        public var expert = false
        /// Participants who were away.
        public var away = 0
    }

    /// How the time went.
    public struct TimeRecord: Hashable, Sendable {
        /// What one block took.
        public struct Row: Hashable, Sendable {
            /// The title of the block.
            public var title: String
            /// When it was first entered; nil when it never was.
            public var begin: CivilTime?
            /// The minutes planned.
            public var planned: Minutes
            /// The minutes it took, the stopped clock left out; nil when it was not held.
            public var actual: Minutes?
        }

        /// A span of the day.
        public struct Span: Hashable, Sendable {
            /// From when.
            public var from: CivilTime
            /// Until when; nil while it lasts.
            public var to: CivilTime?
        }

        /// The blocks in the order of the agenda.
        public var rows: [Row]
        /// The minutes planned in all.
        public var planned: Minutes
        /// The minutes it took in all; the sum of the rows.
        public var actual: Minutes
        /// When the clock stood still.
        public var pauses: [Span]
        /// When nothing was kept.
        public var offRecord: [Span]
    }
}
