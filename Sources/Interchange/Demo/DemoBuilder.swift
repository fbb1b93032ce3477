import Localization
import MeetingEngine
import OrderedCollections
import Resources

/// Folds the demo's acts one by one, so that each is decided on the state that the ones before it made.
struct DemoBuilder {
    let words: DemoWords
    private(set) var ids: IDSource
    private(set) var people = People()
    private(set) var steps: [StampedCommand] = []
    private(set) var current = ID<Meeting>(high: 0, low: 0)
    private var programme = Programme()
    private let now: Stamp
    private let zone: TimeZoneRules
    /// When the meeting that goes on began: a whole five minutes, fifty minutes ago or a little more.
    private let begin: WallTime

    private static let elapsed = Milliseconds.minutes(50)
    /// The days from one meeting of the series to the next.
    private static let interval = 28

    init(words: DemoWords, now: Stamp, zone: TimeZoneRules, ids: IDSource) {
        self.words = words
        self.now = now
        self.zone = zone
        self.ids = ids
        let latest = now.wall + -Self.elapsed
        let past = ((latest.milliseconds % 300_000) + 300_000) % 300_000
        begin = latest + Milliseconds(-past)
    }

    mutating func build() throws {
        let first = civil(daysLater: -Self.interval)
        let agreed = stamp(zone.wall(first) + .minutes(-14 * 24 * 60))
        try act(.createProgramme(ids.next(at: agreed.wall), shortName: words.shortName, details), at: agreed)
        try addPeople(at: agreed)
        var meetings: [ID<Meeting>] = []
        let templates = ["kickoff", "basic", "basic", "basic", "final"]
        for (number, template) in templates.enumerated() {
            let id: ID<Meeting> = ids.next(at: agreed.wall)
            let plan = MeetingPlan(
                theme: words.themes[number],
                start: civil(daysLater: (number - 1) * Self.interval),
                place: words.place
            )
            let agenda = try AgendaTemplates.builtIn.agenda(
                named: template,
                language: words.language,
                ids: &ids,
                at: agreed.wall
            )
            try act(.addMeeting(id, plan, agenda), at: agreed)
            meetings.append(id)
        }
        current = meetings[1]
        let notes = BuiltInFiles.demoNotes(language: words.language.rawValue)
        try hold(meetings[0], notes.kickoff, name: "demo-kickoff.tsv", isOver: true)
        try hold(current, notes.meeting, name: "demo-meeting.tsv", isOver: false)
    }

    private var details: ProgrammeDetails {
        ProgrammeDetails(
            title: words.title,
            client: words.client,
            language: words.language,
            place: words.place,
            goals: words.goals
        )
    }

    private func civil(daysLater days: Int) -> CivilTime {
        var time = zone.civil(begin)
        time.day = time.day.advanced(by: days)
        return time
    }

    private mutating func addPeople(at stamp: Stamp) throws {
        let roster = try Roster(SourceFile(name: "demo-roster.csv", bytes: BuiltInFiles.demoRoster))
        people.expert = roster.expert
        people.facilitator = roster.facilitator
        for member in roster.members {
            let id: ID<Person> = ids.next(at: stamp.wall)
            people.contacts[id] = member.contact
            try act(.addPerson(id, member.role), at: stamp)
        }
    }

    /// Carries out the notes of a meeting; one that goes on is not closed, and who says nothing in it is away.
    private mutating func hold(_ id: ID<Meeting>, _ bytes: [UInt8], name: String, isOver: Bool) throws {
        guard let meeting = programme.meetings[id] else { return }
        let context = NotesContext(programme: programme, meeting: meeting, people: people, zone: zone, stamp: now)
        let plan = try NotesImport(dated(bytes, name: name, by: meeting), in: context).plan(ids: &ids)
        // The plan's time of day comes twice in one night of the year; the beginning does not.
        let beginning = isOver ? meeting.plan.start.map(zone.wall) ?? begin : begin
        for step in plan.steps {
            switch step.command {
            case .meeting(_, .close) where !isOver: continue
            case .meeting(_, .start) where !isOver:
                for person in silent(in: plan) {
                    try act(.meeting(id, .markAttendance(person, .away)), at: stamp(beginning))
                }
            default: break
            }
            try act(marked(step.command), at: stamp(beginning + step.stamp.sinceBoot))
        }
    }

    /// The notes with the day of their meeting and of the next one filled in.
    private func dated(_ bytes: [UInt8], name: String, by meeting: Meeting) -> SourceFile {
        let day = meeting.plan.start?.day ?? zone.civil(now.wall).day
        let text = String(decoding: bytes, as: UTF8.self)
            .replacing("{today}", with: Texts(words.language).dates.compactDay(day))
            .replacing("{next}", with: day.advanced(by: Self.interval).iso)
        return SourceFile(name: name, text: text)
    }

    private func silent(in plan: NotesPlan) -> [ID<Person>] {
        let present = plan.steps.compactMap { step -> ID<Person>? in
            guard case .meeting(_, .markAttendance(let person, _)) = step.command else { return nil }
            return person
        }
        return programme.roster.keys.filter { !present.contains($0) }
    }

    /// A text that begins with the sign of a mark is one.
    private func marked(_ command: Command) -> Command {
        guard case .meeting(let id, .capture(var entry)) = command, entry.text.hasPrefix("▢ ") else { return command }
        entry.text.removeFirst(2)
        entry.isMark = true
        return .meeting(id, .capture(entry))
    }

    /// A stamp of this boot, or before it.
    private func stamp(_ wall: WallTime) -> Stamp {
        Stamp(wall: wall, boot: now.boot, sinceBoot: now.sinceBoot + (wall - now.wall))
    }

    private mutating func act(_ command: Command, at stamp: Stamp) throws {
        let seat = Seat(.facilitator)
        let act: ID<Act> = ids.next(at: stamp.wall)
        for event in try programme.decide(command, by: seat, at: stamp) {
            programme.apply(
                RecordedEvent(
                    id: ids.next(at: stamp.wall),
                    act: act,
                    meeting: command.meeting,
                    seat: seat,
                    stamp: stamp,
                    event: event
                )
            )
        }
        steps.append(StampedCommand(stamp: stamp, command: command))
    }
}
