import MeetingEngine
import OrderedCollections
import Testing

/// A series of five meetings whose second one goes on, with a hand-moved clock: 12.3.2026 from 13.00 in Helsinki.
struct MemoRoom {
    var programme = Programme()
    var ids = IDSource(seed: 7)
    var now = Stamp(
        wall: WallTime(milliseconds: 1_773_313_200_000),
        boot: ID(high: 1, low: 1),
        sinceBoot: .minutes(100)
    )
    var people: [String: ID<Person>] = [:]
    var meetings: [ID<Meeting>] = []
    /// The meeting that acts go to, by its index.
    var current = 1
    var blocks: [String: ID<Block>] = [:]

    init(
        title: String = "Neuvotteluilmapiiri",
        theme: String = "",
        place: String = "",
        names: [String] = ["Aura", "Eino"],
        meetings count: Int = 5,
        blocks make: [(ID<Block>) -> Block] = [
            { Block(id: $0, code: "TYO", title: "Työ", planned: 60, kinds: [.situationFactor]) }
        ]
    ) {
        let wall = now.wall
        act(
            programme: .createProgramme(
                ids.next(at: wall),
                shortName: "neuvottelu",
                ProgrammeDetails(title: title, place: place)
            )
        )
        for name in names {
            let id: ID<Person> = ids.next(at: wall)
            people[name] = id
            act(programme: .addPerson(id, .participant))
        }
        for index in 0..<count {
            let id: ID<Meeting> = ids.next(at: wall)
            meetings.append(id)
            let made = make.map { $0(ids.next(at: wall)) }
            if index == 1 { for block in made { blocks[block.code] = block.id } }
            let day = CalendarDay(daysSinceEpoch: 20_524 + 28 * (index - 1))
            act(
                programme: .addMeeting(
                    id,
                    MeetingPlan(theme: index == 1 ? theme : "", start: CivilTime(day: day, hour: 13, minute: 0)),
                    Agenda(blocks: made)
                )
            )
        }
        act(.start(before: .zero))
    }

    var meeting: Meeting {
        guard let meeting = programme.meetings[meetings[current]] else { preconditionFailure("no such meeting") }
        return meeting
    }

    func memo(_ audience: Audience = .group) -> Memo {
        Memo(of: meeting, in: programme, for: audience, zone: .helsinki)
    }

    func speaker(_ name: String) -> Speaker? {
        switch name {
        case "Ohjaaja": .facilitator
        case "Asiantuntija": .expert
        default: people[name].map(Speaker.person)
        }
    }

    mutating func go(to begin: Stamp, plus span: Milliseconds) {
        now.wall = begin.wall + span
        now.sinceBoot = begin.sinceBoot + span
    }

    mutating func wait(_ span: Milliseconds) { go(to: now, plus: span) }

    mutating func mark(_ name: String, _ attendance: Attendance) {
        if let person = people[name] { act(.markAttendance(person, attendance)) }
    }

    /// Goes to a block unless it goes on already.
    mutating func enter(_ code: String) {
        if let block = blocks[code], meeting.currentBlock?.id != block { act(.goTo(block)) }
    }

    @discardableResult mutating func capture(
        _ kind: EntryKind,
        _ text: String,
        by speaker: Speaker? = nil,
        links: [ID<Entry>] = [],
        audience: Audience? = nil,
        source: String = "",
        due: CalendarDay? = nil,
        owner: Speaker? = nil,
        outcome: Outcome? = nil,
        neutral: String = "",
        isMark: Bool = false,
        isStarred: Bool = false
    ) -> ID<Entry> {
        let id: ID<Entry> = ids.next(at: now.wall)
        act(
            .capture(
                NewEntry(
                    id: id,
                    block: meeting.currentBlock?.id,
                    kind: kind,
                    kindIsChosen: true,
                    speaker: speaker,
                    text: text,
                    isMark: isMark,
                    links: links,
                    audience: audience,
                    isStarred: isStarred,
                    outcome: outcome,
                    source: source,
                    due: due,
                    owner: owner,
                    neutralWording: neutral
                )
            )
        )
        return id
    }

    mutating func revise(_ entry: ID<Entry>, _ change: EntryChange) {
        if let base = meeting.entries[entry]?.textEvent { act(.revise(entry, base: base, [change])) }
    }

    /// The expert brings a correction.
    @discardableResult mutating func contribute(
        _ text: String,
        links: [ID<Entry>] = [],
        _ changes: [ContributionChange] = []
    ) -> ID<Entry> {
        let id: ID<Entry> = ids.next(at: now.wall)
        let block = meeting.currentBlock?.id
        let new = NewEntry(id: id, block: block, kind: .correction, speaker: .expert, text: text, links: links)
        act(.contribute(new, changes), by: Seat(.expert))
        return id
    }

    mutating func act(_ command: MeetingCommand, by seat: Seat = Seat(.facilitator)) {
        act(programme: .meeting(meetings[current], command), by: seat)
    }

    mutating func act(programme command: Command, by seat: Seat = Seat(.facilitator)) {
        do {
            let events = try programme.decide(command, by: seat, at: now)
            let act: ID<Act> = ids.next(at: now.wall)
            for event in events {
                programme.apply(
                    RecordedEvent(
                        id: ids.next(at: now.wall),
                        act: act,
                        meeting: command.meeting,
                        seat: seat,
                        stamp: now,
                        event: event
                    )
                )
            }
        } catch {
            Issue.record("refused: \(error) for \(command)")
        }
    }
}
