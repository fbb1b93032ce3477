public import OrderedCollections

/// One occasion of the series: its plan, its course, and what was captured.
public struct Meeting: Hashable, Sendable {
    /// The identity.
    public let id: ID<Meeting>
    /// Its number in the series, from 1; it survives moves and cancellations.
    public let number: Int
    /// What was agreed beforehand.
    public internal(set) var plan: MeetingPlan
    /// How many times it was moved, made longer or shorter, cancelled or taken up again: what calendars tell a newer entry by.
    public internal(set) var planChanges: Int
    /// The parts, as planned and replanned.
    public internal(set) var agenda: Agenda
    /// Where it is in its life.
    public internal(set) var stage: Stage
    /// Who is there, and how.
    public internal(set) var attendance: [ID<Person>: Attendance]
    /// When each person's attendance was marked last, to know since when somebody has been there.
    public internal(set) var attendanceMarks: [ID<Person>: MeetingTime]
    /// The entries by identity, in the order of their times; deleted and erased ones keep their place.
    public internal(set) var entries: OrderedDictionary<ID<Entry>, Entry>
    /// When nothing was kept.
    public internal(set) var offRecord: [OffRecordSpan]
    /// How stamps become points of this meeting.
    public internal(set) var clock: MeetingClock
    /// What was done, for undo and redo.
    public internal(set) var history: History
    /// What people gave in numbers, one rating of each subject at each moment, the opening's first.
    public internal(set) var ratings: [Rating] = []
    /// What this meeting found had come of what was left open, in the order asked.
    public internal(set) var settlements: OrderedDictionary<EntryReference, Settlement> = [:]
    /// The memo as it was sent out, the oldest version first.
    public internal(set) var memoVersions: [MemoVersion] = []
    /// What the facilitator wrote into sections of the memo by hand.
    public internal(set) var prose: [MemoSection: String] = [:]
    /// The number that the next entry gets.
    public internal(set) var nextNumber: Int
    /// What the room's projector shows.
    public internal(set) var publicView: PublicView
    /// Who is to speak next, in this order.
    public internal(set) var turns: [ID<Person>]

    init(id: ID<Meeting>, number: Int, plan: MeetingPlan, agenda: Agenda) {
        self.id = id
        self.number = number
        self.plan = plan
        planChanges = 0
        self.agenda = agenda
        stage = .notStarted
        attendance = [:]
        attendanceMarks = [:]
        entries = [:]
        offRecord = []
        clock = MeetingClock()
        history = History()
        nextNumber = 1
        publicView = .agenda
        turns = []
    }

    /// The block that goes on; nil before the start and after the end.
    public var currentBlock: Block? {
        guard case .running(let run) = stage, let visit = run.current else { return nil }
        return agenda.block(visit.block)
    }

    /// Whether nothing is being kept just now.
    public var isOffRecord: Bool { offRecord.last.map { $0.to == nil } ?? false }

    /// The entries that stand, in the order of their times.
    public var standingEntries: some Sequence<Entry> { entries.values.lazy.filter { $0.standing == .standing } }

    /// The entry with a display number.
    public func entry(number: Int) -> Entry? { entries.values.first { $0.number == number } }
}

/// What is agreed of a meeting before it is held.
public struct MeetingPlan: Hashable, Sendable {
    /// What it is about; may be empty.
    public var theme: String
    /// When it is to begin, on the clock of the room; nil when that is not yet known.
    public var start: CivilTime?
    /// Where; may be empty.
    public var place: String

    /// Makes a plan.
    public init(theme: String = "", start: CivilTime? = nil, place: String = "") {
        self.theme = theme
        self.start = start
        self.place = place
    }
}
