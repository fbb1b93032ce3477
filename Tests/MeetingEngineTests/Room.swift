import MeetingEngine
import OrderedCollections

/// A programme with one meeting and a hand-moved clock: what engine tests act on, as a seat would.
struct Room {
    var programme = Programme()
    var log: [RecordedEvent] = []
    var now = Stamp(
        wall: WallTime(milliseconds: 1_773_313_200_000),
        boot: ID(high: 1, low: 1),
        sinceBoot: .minutes(100)
    )
    var ids = IDSource(seed: 1)
    static let goals = ["Ymmärrämme ilmapiiriä", "Saamme keinoja"]
    let meetingID: ID<Meeting>
    let people: [ID<Person>]
    let blocks: [ID<Block>]

    /// 12.3.2026 13.00 in Helsinki; blocks of 10, 30, 15 (break), 30 and 5 (closing) minutes.
    init(people count: Int = 3, startsAt: CivilTime? = nil, agenda: Agenda? = nil) {
        var ids = IDSource(seed: 2)
        let now = now.wall
        meetingID = ids.next(at: now)
        people = (0..<count).map { _ in ids.next(at: now) }
        let agenda =
            agenda
            ?? Agenda(blocks: [
                Block(id: ids.next(at: now), title: "Aloitus", planned: 10, minimum: 5, kinds: [.groundRule]),
                Block(
                    id: ids.next(at: now),
                    title: "Erittely",
                    planned: 30,
                    minimum: 15,
                    kinds: [.situationFactor, .claim]
                ),
                Block(id: ids.next(at: now), title: "Tauko", planned: 15, isProtected: true, role: .rest),
                Block(
                    id: ids.next(at: now),
                    title: "Ratkaisut",
                    planned: 30,
                    minimum: 15,
                    capture: .anonymous,
                    kinds: [.solution]
                ),
                Block(
                    id: ids.next(at: now),
                    title: "Päätös",
                    planned: 5,
                    isProtected: true,
                    role: .closing,
                    kinds: [.mood]
                ),
            ])
        blocks = agenda.blocks.map(\.id)
        act(
            .createProgramme(
                ids.next(at: now),
                shortName: "neuvottelu",
                ProgrammeDetails(title: "Neuvottelu", goals: Room.goals)
            )
        )
        for person in people { act(.addPerson(person, .participant)) }
        act(.addMeeting(meetingID, MeetingPlan(start: startsAt), agenda))
    }

    var meeting: Meeting {
        guard let meeting = programme.meetings[meetingID] else { preconditionFailure("the room has its meeting") }
        return meeting
    }
    var pace: Pace? { meeting.pace(at: now, zone: .helsinki) }

    mutating func wait(_ span: Milliseconds) {
        now.wall = now.wall + span
        now.sinceBoot += span
    }

    mutating func decide(_ command: Command, by seat: Seat = Seat(.facilitator)) throws(Refusal) {
        let events = try programme.decide(command, by: seat, at: now)
        let act: ID<Act> = ids.next(at: now.wall)
        for event in events {
            let recorded = RecordedEvent(
                id: ids.next(at: now.wall),
                act: act,
                meeting: command.meeting,
                seat: seat,
                stamp: now,
                event: event
            )
            programme.apply(recorded)
            log.append(recorded)
        }
    }

    /// Acts, trusting that the command is allowed.
    mutating func act(_ command: Command, by seat: Seat = Seat(.facilitator)) {
        do { try decide(command, by: seat) } catch { preconditionFailure("refused: \(error)") }
    }

    mutating func act(_ command: MeetingCommand, by seat: Seat = Seat(.facilitator)) {
        act(.meeting(meetingID, command), by: seat)
    }

    /// Why a command is refused; nil when it is not (and then it is carried out).
    mutating func refusal(of command: MeetingCommand, by seat: Seat = Seat(.facilitator)) -> Refusal? {
        do {
            try decide(.meeting(meetingID, command), by: seat)
            return nil
        } catch { return error }
    }

    @discardableResult
    mutating func capture(
        _ text: String,
        kind: EntryKind? = nil,
        speaker: Speaker? = nil,
        links: [ID<Entry>] = [],
        by seat: Seat = Seat(.facilitator)
    ) -> ID<Entry> {
        let id: ID<Entry> = ids.next(at: now.wall)
        let block = meeting.currentBlock
        act(
            .capture(
                NewEntry(
                    id: id,
                    block: block?.id,
                    kind: kind ?? block?.defaultKind ?? .processNote,
                    kindIsChosen: kind != nil,
                    speaker: speaker,
                    text: text,
                    links: links
                )
            ),
            by: seat
        )
        return id
    }

    /// Plans a later meeting of the programme, with the same agenda under identities of its own.
    mutating func addMeeting() -> ID<Meeting> {
        let id: ID<Meeting> = ids.next(at: now.wall)
        let blocks = meeting.agenda.blocks.map { block in
            Block(id: ids.next(at: now.wall), title: block.title, planned: block.planned, kinds: block.kinds)
        }
        act(.addMeeting(id, MeetingPlan(), Agenda(blocks: blocks)))
        return id
    }

    /// Why a command in some meeting is refused; nil when it is not (and then it is carried out).
    mutating func refusal(of command: MeetingCommand, in meeting: ID<Meeting>) -> Refusal? {
        do {
            try decide(.meeting(meeting, command))
            return nil
        } catch { return error }
    }

    /// An entry of the first meeting, as other meetings refer to it.
    func reference(_ entry: ID<Entry>) -> EntryReference { EntryReference(meeting: meetingID, entry: entry) }

    /// The log as it reads once the words of erased entries were overwritten in it.
    func redactedLog(person: ID<Person>? = nil) -> [RecordedEvent] {
        let erased = Set(
            programme.meetings.values.flatMap(\.entries.values).filter { $0.standing == .erased }.map(\.id)
        )
        var speakers: Set<ID<Entry>> = []
        for case .meeting(.speakersErased(let ids)) in log.map(\.event) { speakers.formUnion(ids) }
        return log.map { recorded in
            let redacted = recorded.event.redacted(erasing: erased, speakersOf: speakers, person: person)
            return RecordedEvent(
                id: recorded.id,
                act: recorded.act,
                meeting: recorded.meeting,
                seat: recorded.seat,
                stamp: recorded.stamp,
                event: redacted ?? recorded.event
            )
        }
    }

    /// The state that the whole log folds to.
    var replayed: Programme {
        var programme = Programme()
        for recorded in log { programme.apply(recorded) }
        return programme
    }
}
