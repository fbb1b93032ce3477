/// What is followed over all meetings.
public enum ThreadSubject: Hashable, Sendable {
    /// A theme, without `#`: every entry that has it.
    case theme(String)
    /// An entry of a programme (its short name): itself, and the entries that resemble it.
    case entry(ID<Entry>, of: String, kind: EntryKind, text: String)
}

/// An entry in which something that is followed appears.
public struct Appearance: Hashable, Sendable {
    /// What came of it, as far as that can be told of it alone.
    public enum Outcome: Hashable, Sendable {
        /// An expert corrected it.
        case corrected
        /// It is a correction that repeats an earlier one.
        case repeated
        /// A later meeting found what had come of it.
        case settled(Settlement.Outcome)
    }

    /// The short name of its programme.
    public var programme: String
    /// The title of its programme.
    public var title: String
    /// The client of its programme; may be empty.
    public var client: String
    /// Its meeting.
    public var meeting: ID<Meeting>
    /// The number of its meeting.
    public var meetingNumber: Int
    /// The day of its meeting; nil when it is not known.
    public var day: CalendarDay?
    /// The entry.
    public var entry: ID<Entry>
    /// Its number.
    public var number: Int
    /// Its kind.
    public var kind: EntryKind
    /// Its text.
    public var text: String
    /// Its themes, without `#`, as they are compared: in lower case, letters and figures alone.
    public var themes: [String]
    /// What came of it; nil when nothing is known.
    public var outcome: Outcome?
    /// Whether it says the same as the entry that is followed; one that is only something like it does not.
    public var isSame: Bool

    /// Makes an appearance.
    public init(
        programme: String,
        title: String,
        client: String,
        meeting: ID<Meeting>,
        meetingNumber: Int,
        day: CalendarDay?,
        entry: ID<Entry>,
        number: Int,
        kind: EntryKind,
        text: String,
        themes: [String],
        outcome: Outcome?,
        isSame: Bool = true
    ) {
        self.programme = programme
        self.title = title
        self.client = client
        self.meeting = meeting
        self.meetingNumber = meetingNumber
        self.day = day
        self.entry = entry
        self.number = number
        self.kind = kind
        self.text = text
        self.themes = themes
        self.outcome = outcome
        self.isSame = isSame
    }
}
