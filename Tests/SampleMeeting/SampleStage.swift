import Localization
public import MeetingEngine
import OrderedCollections
public import Screens
import TextLayout

/// The sample's meeting as it goes on: its people and blocks, its clock, and what has been captured so far.
public struct SampleStage {
    /// What the log folds to.
    public private(set) var programme = Programme()
    /// The names behind the roster.
    public private(set) var people = People()
    /// Now, on both clocks.
    public private(set) var now: Stamp
    /// The facilitator's seat.
    public let seat = Seat(.facilitator)
    /// Where identities come from.
    public var ids = IDSource(seed: 65)
    /// Which meeting.
    public let meetingID: ID<Meeting>
    private let start: Stamp

    /// The names of the eight who take part, in seating order.
    public static let names = ["Aura", "Eino", "Helka", "Ilmari", "Kerttu", "Lauri", "Sisko", "Tapio"]

    /// The blocks of the basic meeting: code, title, minutes, and the letters of the kinds.
    public static let blocks: [(code: String, title: String, minutes: Int, kinds: String)] = [
        ("ALOITUS", "Aloitus ja pelisäännöt", 10, "gn"),
        ("PURKU", "Välitehtävien purku ja kuulumiset", 25, "khy"),
        ("ERITTELY", "Tilanteen erittely", 30, "tchyw"),
        ("VERTAILU", "Kokemusten vertailu", 30, "kvcyw"),
        ("TAUKO", "Tauko", 15, ""),
        ("RATKAISUT", "Ratkaisuvaihtoehdot", 30, "rhy"),
        ("ASIANTUNTIJA", "Asiantuntijan puheenvuoro", 15, "afxlu"),
        ("OIVALLUKSET", "Oivallukset ja välitehtävät", 20, "os"),
        ("PAATOS", "Päätös", 5, "nj"),
    ]

    /// 12.3.2026 at 13.00 in Helsinki, when the sample's meeting began.
    public static let beginning = Stamp(
        wall: WallTime(milliseconds: 1_773_313_200_000),
        boot: ID(high: 1, low: 1),
        sinceBoot: .minutes(100)
    )

    /// The meeting at its start, in its first block.
    public init(beginning: Stamp = SampleStage.beginning) {
        var ids = IDSource(seed: 12)
        let wall = beginning.wall
        start = beginning
        now = beginning
        meetingID = ids.next(at: wall)
        let blocks = SampleStage.blocks.map { block in
            Block(
                id: ids.next(at: wall),
                code: block.code,
                title: block.title,
                planned: Minutes(block.minutes),
                role: block.code == "TAUKO" ? .rest : .work,
                capture: block.code == "TAUKO" ? .none : .open,
                kinds: block.kinds.compactMap(EntryKind.init)
            )
        }
        act(
            .createProgramme(
                ids.next(at: wall),
                shortName: "neuvottelu",
                ProgrammeDetails(title: "Neuvotteluilmapiiri")
            )
        )
        for name in SampleStage.names {
            let id: ID<Person> = ids.next(at: wall)
            people.contacts[id] = People.Contact(name: name)
            act(.addPerson(id, .participant))
        }
        act(.addMeeting(meetingID, MeetingPlan(theme: "Haasteellinen neuvotteluilmapiiri"), Agenda(blocks: blocks)))
        for (id, contact) in people.contacts {
            act(.meeting(meetingID, .markAttendance(id, contact.name == "Helka" ? .remote : .present)))
        }
        act(.meeting(meetingID, .start(before: .zero)))
    }

    /// The meeting.
    public var meeting: Meeting {
        guard let meeting = programme.meetings[meetingID] else { preconditionFailure("the stage has its meeting") }
        return meeting
    }

    /// What the capture line sees now.
    public var context: CaptureContext {
        let texts = Texts(.finnish)
        return CaptureContext(
            meeting: meeting,
            names: SpeakerNames(programme: programme, meeting: meeting, people: people, texts: texts),
            seat: seat,
            now: now,
            today: TimeZoneRules.helsinki.civil(now.wall).day,
            texts: texts
        )
    }

    /// Goes on to the block of a row, and to its time or another after the start.
    public mutating func goOn(to row: SampleRow, after offset: Milliseconds? = nil) {
        now.wall = start.wall + (offset ?? row.offset)
        now.sinceBoot = start.sinceBoot + (offset ?? row.offset)
        while meeting.currentBlock?.code != row.block { act(.meeting(meetingID, .nextBlock)) }
    }

    /// The entry that a row describes, begun now.
    public func entry(of row: SampleRow, id: ID<Entry>) -> NewEntry {
        NewEntry(
            id: id,
            block: meeting.currentBlock?.id,
            kind: row.kind,
            kindIsChosen: row.kind != meeting.currentBlock?.defaultKind,
            speaker: speaker(row.speaker),
            text: row.text,
            links: row.links.compactMap { meeting.entry(number: $0)?.id },
            audience: row.audience,
            source: row.source,
            due: row.due,
            owner: row.owner.isEmpty ? nil : speaker(row.owner)
        )
    }

    /// Captures an entry.
    public mutating func capture(_ new: NewEntry) { act(.meeting(meetingID, .capture(new))) }

    /// Chooses what the room's projector shows.
    public mutating func show(_ view: PublicView) { act(.meeting(meetingID, .show(view))) }

    private func speaker(_ name: String) -> Speaker? {
        switch name {
        case "Ohjaaja": .facilitator
        case "Asiantuntija": .expert
        default: people.contacts.first { $0.value.name == name }.map { .person($0.key) }
        }
    }

    private mutating func act(_ command: Command) {
        do {
            let act: ID<Act> = ids.next(at: now.wall)
            for event in try programme.decide(command, by: seat, at: now) {
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
        } catch { preconditionFailure("refused: \(error)") }
    }
}
