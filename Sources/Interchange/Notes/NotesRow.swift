public import MeetingEngine

/// One note of a file, with everything in it read and checked.
struct NotesRow: Hashable, Sendable {
    /// Where it stands.
    var position: SourcePosition
    /// When it was said: after the start of the meeting; nil when the file does not say.
    var time: Milliseconds?
    /// The block that it names.
    var block: ID<Block>?
    /// The kind that it names.
    var kind: EntryKind?
    /// Who said it.
    var speaker: NotedSpeaker?
    /// Whether the file says who said it, even if nobody.
    var namesSpeaker: Bool
    /// How the speaker took part.
    var attendance: Attendance?
    /// The earlier rows that it refers to, by their places.
    var references: [Int]
    /// The entries of the meeting that it refers to by their numbers.
    var entries: [ID<Entry>]
    /// Who may read it.
    var audience: Audience?
    /// Who took it on.
    var owner: NotedSpeaker?
    /// When it is due.
    var due: CalendarDay?
    /// Its source.
    var source: String
    /// Its text.
    var text: String
}

/// Where notes belong: what a reader needs to know besides the file.
public struct NotesContext: Sendable {
    /// The programme as it stands.
    public var programme: Programme
    /// The meeting whose notes they are.
    public var meeting: Meeting
    /// The names of the programme's people.
    public var people: People
    /// The rules of the place where the meeting is held.
    public var zone: TimeZoneRules
    /// The clocks at the time of reading.
    public var stamp: Stamp
    /// Whether the notes are the expert's own list, which the expert need not check.
    public var isExperts: Bool

    /// Makes a context.
    public init(
        programme: Programme,
        meeting: Meeting,
        people: People,
        zone: TimeZoneRules,
        stamp: Stamp,
        isExperts: Bool = false
    ) {
        self.programme = programme
        self.meeting = meeting
        self.people = people
        self.zone = zone
        self.stamp = stamp
        self.isExperts = isExperts
    }

    /// The day that days without a year are counted from: the meeting's, when that is known.
    var day: CalendarDay {
        if let start = startWall { return zone.civil(start).day }
        return meeting.plan.start?.day ?? zone.civil(stamp.wall).day
    }

    /// When a meeting that has been started began, on the wall clock.
    var startWall: WallTime? { meeting.stage.run.flatMap { meeting.clock.wall(of: $0.start, now: stamp) } }
}
