public import OrderedCollections

/// The series agreed with a client organisation: the state that the log of its file folds to.
public struct Programme: Hashable, Sendable {
    /// The identity; nil until the log's first event made it.
    public internal(set) var id: ID<Programme>?
    /// The short name, fixed at creation; also the name of its file.
    public internal(set) var shortName: String
    /// What was agreed.
    public internal(set) var details: ProgrammeDetails
    /// The people of its roster, known by number alone, in the order of their numbers.
    public internal(set) var roster: OrderedDictionary<ID<Person>, Person>
    /// The meetings, in the order of their numbers.
    public internal(set) var meetings: OrderedDictionary<ID<Meeting>, Meeting>
    /// The number that the next person of the roster gets.
    public internal(set) var nextPersonNumber: Int
    /// What was written into sections of the final report by hand.
    public internal(set) var reportProse: [ReportSection: String] = [:]
    /// What the final report recommends, in the order written.
    public internal(set) var recommendations: [Recommendation] = []
    /// The events that no longer fitted when they were applied; they changed nothing.
    public internal(set) var misfits: [Misfit]

    /// The state before any event.
    public init() {
        shortName = ""
        details = ProgrammeDetails(title: "")
        roster = [:]
        meetings = [:]
        nextPersonNumber = 1
        misfits = []
    }

    /// The meeting with a number.
    public func meeting(number: Int) -> Meeting? { meetings.values.first { $0.number == number } }
    /// The meetings that are to be held or were: all but the cancelled.
    public var heldMeetings: [Meeting] { meetings.values.filter { $0.stage != .cancelled } }
}

/// What was agreed with the client about a programme.
public struct ProgrammeDetails: Hashable, Sendable {
    /// The title, as documents print it.
    public var title: String
    /// The organisation that ordered it; may be empty.
    public var client: String
    /// The language that is spoken and written in it.
    public var language: Language
    /// Where the meetings are held unless a meeting says otherwise; may be empty.
    public var place: String
    /// The goals agreed.
    public var goals: [String]
    /// Whom the programme is for, as agreed; may be empty.
    public var targetGroup: String
    /// The name of the agenda template that new meetings start from.
    public var template: String

    /// Makes the details.
    public init(
        title: String,
        client: String = "",
        language: Language = .finnish,
        place: String = "",
        goals: [String] = [],
        targetGroup: String = "",
        template: String = "basic"
    ) {
        self.title = title
        self.client = client
        self.language = language
        self.place = place
        self.goals = goals
        self.targetGroup = targetGroup
        self.template = template
    }
}

/// A language of the screens, the documents and what people say.
public enum Language: String, Hashable, Sendable, CaseIterable {
    /// Finnish.
    case finnish = "fi"
    /// Swedish, as in Finland.
    case swedish = "sv"
    /// English.
    case english = "en"
}

/// An event that did not fit the state it was applied to.
public struct Misfit: Hashable, Sendable {
    /// Which event.
    public let event: ID<Event>
    /// Why it did not fit.
    public let reason: Reason

    /// Why an event may not fit.
    public enum Reason: String, Hashable, Sendable {
        /// It speaks of something that the log has not made, or has destroyed.
        case unknownSubject
        /// It makes something that exists.
        case alreadyExists
        /// It does not follow from the state of the meeting.
        case outOfOrder
    }
}
