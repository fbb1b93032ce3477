public import MeetingEngine
import OrderedCollections

/// What a list of programmes shows of one.
public struct ProgrammeSummary: Hashable, Sendable {
    /// The short name.
    public let name: ProgrammeName
    /// The title; the short name when the file cannot be read.
    public var title: String
    /// The organisation that ordered it; may be empty.
    public var client: String
    /// Whom it is for; may be empty.
    public var targetGroup = ""
    /// How many people are on its roster.
    public var people: Int
    /// When something was last recorded in it.
    public var lastChange: WallTime
    /// Whether its file can be opened; why not, opening it tells.
    public var isUsable: Bool
    /// Its meetings, in the order of their numbers.
    public var meetings: [MeetingSummary]

    /// The meeting that is running, if one is: the one with the highest number.
    public var running: MeetingSummary? { meetings.last { $0.stage == .running } }
}

/// What a list of meetings shows of one.
public struct MeetingSummary: Hashable, Sendable {
    /// Where a meeting is in its life.
    public enum Stage: String, Hashable, Sendable, CaseIterable {
        /// Planned.
        case notStarted = "not-started"
        /// Going on.
        case running
        /// Over.
        case closed
        /// Given up.
        case cancelled
    }

    /// The identity.
    public let id: ID<Meeting>
    /// Its number in the series.
    public let number: Int
    /// What it is about; may be empty.
    public var theme: String
    /// When it is to begin, on the clock of the room.
    public var start: CivilTime?
    /// Where; may be empty.
    public var place: String
    /// Where it is in its life.
    public var stage: Stage
    /// When it was started, by the wall clock.
    public var began: WallTime?
    /// When it ended, by the wall clock.
    public var ended: WallTime?
    /// How many entries stand.
    public var entries: Int
    /// How many of them are still to be filled in.
    public var unfinished: Int
    /// What it adds to the numbers of the archive; nothing before it is started.
    public var tally = MeetingTally()
}

extension ProgrammeSummary {
    /// Sums a programme up.
    init(_ programme: Programme, name: ProgrammeName) {
        self.name = name
        title = programme.details.title
        client = programme.details.client
        targetGroup = programme.details.targetGroup
        people = programme.roster.values.count { !$0.hasLeft }
        let tallies = programme.tallies
        meetings = programme.meetings.values.map { MeetingSummary($0, tallies[$0.id] ?? MeetingTally()) }
        lastChange =
            programme.meetings.values.compactMap { $0.clock.anchor?.stamp.wall }.max() ?? WallTime(milliseconds: 0)
        isUsable = true
    }

    /// Stands for a programme whose file cannot be read.
    init(unusable name: ProgrammeName) {
        self.name = name
        title = name.text
        client = ""
        people = 0
        meetings = []
        lastChange = WallTime(milliseconds: 0)
        isUsable = false
    }
}

extension MeetingSummary {
    /// Sums a meeting up.
    init(_ meeting: Meeting, _ tally: MeetingTally) {
        self.tally = tally
        id = meeting.id
        number = meeting.number
        theme = meeting.plan.theme
        start = meeting.plan.start
        place = meeting.plan.place
        entries = meeting.standingEntries.count { _ in true }
        unfinished = meeting.standingEntries.count { $0.isMark }
        began = meeting.stage.run.flatMap { meeting.clock.wall(of: $0.start) }
        switch meeting.stage {
        case .notStarted: stage = .notStarted
        case .running: stage = .running
        case .closed(_, let end):
            stage = .closed
            ended = meeting.clock.wall(of: end)
        case .cancelled: stage = .cancelled
        }
    }
}
