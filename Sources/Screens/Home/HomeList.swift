public import MeetingEngine

/// What the home screen lists: the programmes of a store with their meetings, as far as they could be read.
public struct HomeList: Hashable, Sendable {
    /// A programme.
    public struct Programme: Hashable, Sendable {
        /// Its short name.
        public var shortName: String
        /// Its title.
        public var title: String
        /// Its client; may be empty.
        public var client: String
        /// Its meetings, in the order of their numbers.
        public var meetings: [Meeting]

        /// Makes a programme.
        public init(shortName: String, title: String, client: String, meetings: [Meeting]) {
            self.shortName = shortName
            self.title = title
            self.client = client
            self.meetings = meetings
        }
    }

    /// A meeting.
    public struct Meeting: Hashable, Sendable {
        /// How far a meeting has come.
        public enum Stage: String, Hashable, Sendable {
            /// Planned.
            case notStarted
            /// Going on.
            case running
            /// Over.
            case closed
            /// Given up.
            case cancelled
        }

        /// Its identity.
        public var id: ID<MeetingEngine.Meeting>
        /// Its number in the series.
        public var number: Int
        /// What it is about; may be empty.
        public var theme: String
        /// When it is to begin.
        public var start: CivilTime?
        /// How far it has come.
        public var stage: Stage
        /// How many entries stand in it.
        public var entries: Int
        /// Its numbers.
        public var tally: MeetingTally

        /// Makes a meeting.
        public init(
            id: ID<MeetingEngine.Meeting>,
            number: Int,
            theme: String,
            start: CivilTime?,
            stage: Stage,
            entries: Int,
            tally: MeetingTally = MeetingTally()
        ) {
            self.id = id
            self.number = number
            self.theme = theme
            self.start = start
            self.stage = stage
            self.entries = entries
            self.tally = tally
        }
    }

    /// A programme whose file could not be read, and why, in the user's language.
    public struct Unreadable: Hashable, Sendable {
        /// Its short name.
        public var shortName: String
        /// One sentence.
        public var reason: String

        /// Makes one.
        public init(shortName: String, reason: String) {
            self.shortName = shortName
            self.reason = reason
        }
    }

    /// The programmes that could be read.
    public var programmes: [Programme]
    /// Those that could not.
    public var unreadable: [Unreadable]

    /// Makes a list.
    public init(programmes: [Programme] = [], unreadable: [Unreadable] = []) {
        self.programmes = programmes
        self.unreadable = unreadable
    }
}
