import Localization
import MeetingEngine
import OrderedCollections
import Screens
import TextLayout

/// A meeting with the sample's people and a capture line at its facilitator's seat: what the capture tests type into.
struct CaptureRoom {
    static let names = ["Aura", "Eino", "Helka", "Ilmari", "Kerttu", "Lauri", "Sisko", "Tapio"]

    var programme = Programme()
    var people = People()
    var seat = Seat(.facilitator)
    var language = Language.finnish
    /// 12.3.2026 13.00 in Helsinki.
    var now = Stamp(
        wall: WallTime(milliseconds: 1_773_313_200_000),
        boot: ID(high: 1, low: 1),
        sinceBoot: .minutes(100)
    )
    var ids = IDSource(seed: 1)
    var line = CaptureLine()
    var isSaving = false
    var hidesNames = false
    var columns = 80
    let meetingID: ID<Meeting>

    /// A running meeting in a block whose default is the first of `kinds`.
    init(
        kinds: [EntryKind] = [.situationFactor, .claim, .question],
        capture: Block.Capture = .open,
        names: [String] = CaptureRoom.names,
        isStarted: Bool = true
    ) {
        var ids = IDSource(seed: 2)
        meetingID = ids.next(at: now.wall)
        let blocks = [
            Block(id: ids.next(at: now.wall), title: "Erittely", planned: 30, capture: capture, kinds: kinds),
            Block(id: ids.next(at: now.wall), title: "Oivallukset", planned: 30, kinds: [.insight, .assignment]),
        ]
        act(.createProgramme(ids.next(at: now.wall), shortName: "neuvottelu", ProgrammeDetails(title: "Neuvottelu")))
        for name in names {
            let id: ID<Person> = ids.next(at: now.wall)
            people.contacts[id] = People.Contact(name: name)
            act(.addPerson(id, .participant))
        }
        act(.addMeeting(meetingID, MeetingPlan(), Agenda(blocks: blocks)))
        if isStarted { act(.start(before: .zero)) }
    }

    var meeting: Meeting {
        guard let meeting = programme.meetings[meetingID] else { preconditionFailure("the room has its meeting") }
        return meeting
    }

    var context: CaptureContext {
        let texts = Texts(language)
        return CaptureContext(
            meeting: meeting,
            names: SpeakerNames(
                programme: programme,
                meeting: meeting,
                people: people,
                texts: texts,
                hidesNames: hidesNames
            ),
            seat: seat,
            now: now,
            today: TimeZoneRules.helsinki.civil(now.wall).day,
            texts: texts,
            columns: Columns(columns),
            isSaving: isSaving
        )
    }

    var grammar: CaptureGrammar { CaptureGrammar(context: context, place: CapturePlace(in: context)) }

    /// How the line reads now.
    var reading: CaptureReading { line.reading(in: context) }

    func read(_ line: String) -> CaptureReading { grammar.read(line) }

    func person(_ name: String) -> Speaker {
        guard let id = people.contacts.first(where: { $0.value.name == name })?.key else {
            preconditionFailure("nobody is called \(name)")
        }
        return .person(id)
    }

    func entry(_ number: Int) -> Entry {
        guard let entry = meeting.entry(number: number) else { preconditionFailure("no entry \(number)") }
        return entry
    }

    mutating func wait(_ span: Milliseconds) {
        now.wall = now.wall + span
        now.sinceBoot += span
    }

    // MARK: - Acting

    mutating func act(_ command: Command, by seat: Seat? = nil) {
        let seat = seat ?? self.seat
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

    mutating func act(_ command: MeetingCommand, by seat: Seat? = nil) { act(.meeting(meetingID, command), by: seat) }

    @discardableResult
    mutating func capture(
        _ text: String,
        _ kind: EntryKind? = nil,
        speaker: Speaker? = nil,
        links: [ID<Entry>] = [],
        by seat: Seat? = nil
    ) -> Entry {
        let block = meeting.currentBlock
        let id: ID<Entry> = ids.next(at: now.wall)
        let new = NewEntry(
            id: id,
            block: block?.id,
            kind: kind ?? block?.defaultKind ?? .processNote,
            kindIsChosen: kind != nil,
            speaker: speaker,
            text: text,
            links: links
        )
        act(.capture(new), by: seat)
        return entry(meeting.nextNumber - 1)
    }

    // MARK: - Typing

    /// Presses keys; what the line asks for is carried out, as the live screen does it.
    @discardableResult
    mutating func press(_ keys: Key...) -> [CaptureOutcome] { press(keys) }

    @discardableResult
    mutating func press(_ keys: [Key]) -> [CaptureOutcome] {
        var all: [CaptureOutcome] = []
        for key in keys {
            let outcomes = line.handle(key, in: context, ids: &ids)
            perform(outcomes)
            all += outcomes
        }
        return all
    }

    @discardableResult
    mutating func type(_ text: String) -> [CaptureOutcome] { press(text.map(Key.character)) }

    mutating func perform(_ outcomes: [CaptureOutcome]) {
        for outcome in outcomes {
            switch outcome {
            case .save(let new): act(.capture(new))
            case .revise(let id, let base, let changes): act(.revise(id, base: base, changes))
            case .filled, .openCommand, .openSearch, .leaveUpwards, .function, .undo, .redo, .notice, .pass: break
            }
        }
    }
}
