/// What a search of all meetings found: the best of the newest hits, by meeting, the one with the best hit first.
public struct SearchFindings: Hashable, Sendable {
    /// The hits in one meeting.
    public struct Group: Hashable, Sendable {
        /// The programme's short name.
        public var programme: String
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

        /// Makes a group.
        public init(
            programme: String,
            title: String,
            meeting: ID<Meeting>,
            number: Int,
            theme: String,
            start: CivilTime?,
            hits: [Hit] = []
        ) {
            self.programme = programme
            self.title = title
            self.meeting = meeting
            self.number = number
            self.theme = theme
            self.start = start
            self.hits = hits
        }
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
        /// The words that answer: ranges of characters, from left to right.
        public var marks: [Range<Int>]
        /// The source or the neutral wording, when a word that answers stands only there; else empty.
        public var elsewhere = ""
        /// The words of it that answer.
        public var elsewhereMarks: [Range<Int>] = []

        /// Makes a hit.
        public init(entry: ID<Entry>, number: Int, kind: EntryKind, text: String, marks: [Range<Int>] = []) {
            self.entry = entry
            self.number = number
            self.kind = kind
            self.text = text
            self.marks = marks
        }
    }

    /// The meetings.
    public var groups: [Group]
    /// How many entries were found.
    public var found: Int
    /// Whether there may be more than were found.
    public var isCapped: Bool

    /// Makes findings.
    public init(groups: [Group] = [], found: Int = 0, isCapped: Bool = false) {
        self.groups = groups
        self.found = found
        self.isCapped = isCapped
    }
}

extension SearchFindings.Hit {
    /// The text, and in brackets after it the source or wording that answers where the text does not.
    public var shown: (text: String, marks: [Range<Int>]) {
        guard !elsewhere.isEmpty else { return (text, marks) }
        let before = text.count + 2
        let moved = elsewhereMarks.map { before + $0.lowerBound..<before + $0.upperBound }
        return ("\(text) [\(elsewhere)]", marks + moved)
    }
}
