import Interchange
import MeetingEngine

/// A notes file with any bytes in it: refused by line and column, or read, and then every act of it can be done.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNotesFile(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard var room, let meeting = room.programme.meeting(number: 1) else { preconditionFailure("there is no room") }
    let context = NotesContext(
        programme: room.programme,
        meeting: meeting,
        people: room.people,
        zone: .helsinki,
        stamp: room.now
    )
    for name in ["notes.tsv", "notes.jsonl"] {
        guard let notes = try? NotesImport(SourceFile(name: name, bytes: bytes), in: context) else { continue }
        for step in notes.plan(ids: &room.ids).steps {
            precondition((try? room.act(step.command, at: step.stamp)) != nil, "what was read cannot be stored")
        }
        return 0
    }
    return 0
}

/// A programme of one meeting with two people, before any notes.
private let room = try? Room()

private struct Room {
    var programme = Programme()
    var people = People()
    var ids = IDSource(seed: 7)
    let now = Stamp(
        wall: WallTime(milliseconds: 1_773_325_800_000),
        boot: ID(high: 3, low: 3),
        sinceBoot: .minutes(500)
    )

    init() throws {
        try act(.createProgramme(ID(high: 1, low: 1), shortName: "fuzz", ProgrammeDetails(title: "Fuzz")), at: now)
        for name in ["Aura", "Tapio"] {
            let id: ID<Person> = ids.next(at: now.wall)
            people.contacts[id] = People.Contact(name: name)
            try act(.addPerson(id, .participant), at: now)
        }
        let agenda = try AgendaTemplates.builtIn.agenda(named: "basic", language: .finnish, ids: &ids, at: now.wall)
        let start = CalendarDay(year: 2026, month: 3, day: 12).map { CivilTime(day: $0, hour: 13, minute: 0) }
        try act(.addMeeting(ID(high: 2, low: 2), MeetingPlan(theme: "", start: start), agenda), at: now)
    }

    mutating func act(_ command: Command, at stamp: Stamp) throws(Refusal) {
        let seat = Seat(.command)
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
    }
}
