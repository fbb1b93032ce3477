import Interchange
import MeetingEngine
import OrderedCollections
import Testing

/// A programme with one planned meeting, and what carries out acts on it.
struct TestProgramme {
    var programme = Programme()
    var people = People()
    var ids = IDSource(seed: 42)
    let meetingID = ID<Meeting>(high: 2, low: 2)
    let seat = Seat(.command)
    /// Whether the notes are the expert's own list.
    var isExperts = false
    /// 12 March 2026, 16.30 in Helsinki: after the meeting.
    var now = Stamp(
        wall: WallTime(milliseconds: 1_773_325_800_000),
        boot: ID(high: 3, low: 3),
        sinceBoot: .minutes(500)
    )

    init(roster: [String] = [], start: (hour: Int, minute: Int)? = (13, 0)) throws {
        try act(.createProgramme(ID(high: 1, low: 1), shortName: "neuvottelu", ProgrammeDetails(title: "Neuvottelu")))
        for name in roster {
            let id: ID<Person> = ids.next(at: now.wall)
            people.contacts[id] = People.Contact(name: name)
            try act(.addPerson(id, .participant))
        }
        let day = try #require(CalendarDay(year: 2026, month: 3, day: 12))
        let plan = MeetingPlan(theme: "", start: start.map { CivilTime(day: day, hour: $0.hour, minute: $0.minute) })
        let agenda = try AgendaTemplates.builtIn.agenda(named: "basic", language: .finnish, ids: &ids, at: now.wall)
        try act(.addMeeting(meetingID, plan, agenda))
    }

    var meeting: Meeting {
        get throws { try #require(programme.meeting(number: 1)) }
    }

    /// Carries out a command, at the present or another stamp.
    mutating func act(_ command: Command, at stamp: Stamp? = nil) throws {
        let stamp = stamp ?? now
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
        #expect(programme.misfits.isEmpty)
    }

    /// Reads notes for the meeting.
    func read(_ source: SourceFile) throws -> NotesImport {
        let context = NotesContext(
            programme: programme,
            meeting: try meeting,
            people: people,
            zone: .helsinki,
            stamp: now,
            isExperts: isExperts
        )
        return try NotesImport(source, in: context)
    }

    func read(_ text: String) throws -> NotesImport { try read(SourceFile(name: "n.tsv", text: text)) }

    /// Reads notes and carries them out.
    mutating func take(_ source: SourceFile) throws {
        let plan = try read(source).plan(ids: &ids)
        for member in plan.members { people.contacts[member.id] = member.contact }
        for step in plan.steps { try act(step.command, at: step.stamp) }
    }

    mutating func take(_ text: String) throws { try take(SourceFile(name: "n.tsv", text: text)) }

    /// What the meeting's entries say, with names instead of identities.
    var entries: [EntryLine] {
        get throws {
            let meeting = try meeting
            return meeting.entries.values.map { entry in
                EntryLine(
                    number: entry.number,
                    minute: meeting.stage.run.map { Int((entry.time - $0.start).count / 60_000) },
                    block: entry.block.flatMap { meeting.agenda.block($0)?.code } ?? "",
                    kind: entry.kind,
                    speaker: name(entry.speaker),
                    links: entry.links.compactMap { meeting.entries[$0]?.number },
                    text: entry.text
                )
            }
        }
    }

    func name(_ speaker: Speaker?) -> String? {
        switch speaker {
        case .facilitator: "Ohjaaja"
        case .expert: "Asiantuntija"
        case .person(let id): people.name(of: id)
        case nil: nil
        }
    }
}

/// An entry as a test compares it.
struct EntryLine: Hashable {
    var number: Int
    var minute: Int?
    var block: String
    var kind: EntryKind
    var speaker: String?
    var links: [Int] = []
    var text: String
}
