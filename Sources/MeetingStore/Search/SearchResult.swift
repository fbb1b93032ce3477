public import MeetingEngine

/// What a search found: the best of the newest hits, by meeting.
public struct SearchResult: Hashable, Sendable {
    /// The hits in one meeting.
    public struct Group: Hashable, Sendable {
        /// The programme.
        public var programme: ProgrammeName
        /// Its title.
        public var title: String
        /// The meeting.
        public var meeting: ID<Meeting>
        /// Its number in the series.
        public var number: Int
        /// What it was about; may be empty.
        public var theme: String
        /// When it was to begin.
        public var start: CivilTime?
        /// Its hits, the best first.
        public var hits: [Hit]
    }

    /// An entry that answers the query.
    public struct Hit: Hashable, Sendable {
        /// The entry.
        public var entry: ID<Entry>
        /// Its number in its meeting.
        public var number: Int
        /// Its kind.
        public var kind: EntryKind
        /// Its text.
        public var text: String
        /// The words that answer the query: ranges of characters, from left to right.
        public var marks: [Range<Int>]
        /// Its source or its neutral wording, when a word that answers stands only there; else empty.
        public var elsewhere = ""
        /// The words that answer in it.
        public var elsewhereMarks: [Range<Int>] = []
    }

    /// The meetings, the one with the best hit first.
    public var groups: [Group]
    /// How many were found, at most `ArchiveSearch.most`.
    public var found: Int
    /// Whether there may be more than were found.
    public var isCapped: Bool

    /// Makes a result.
    public init(groups: [Group] = [], found: Int = 0, isCapped: Bool = false) {
        self.groups = groups
        self.found = found
        self.isCapped = isCapped
    }
}
