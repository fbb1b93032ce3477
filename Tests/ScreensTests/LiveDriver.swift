import Localization
import MeetingEngine
import OrderedCollections
import Screens
import Testing
import TextLayout

/// A live screen with a meeting in memory: keys go in, commands are decided and applied at once, and frames come out.
struct LiveDriver: Equatable {
    var programme = Programme()
    var people = People()
    var ids = IDSource(seed: 7)
    /// 12.3.2026 13.00 in Helsinki.
    var now = Stamp(
        wall: WallTime(milliseconds: 1_773_313_200_000),
        boot: ID(high: 1, low: 1),
        sinceBoot: .minutes(100)
    )
    var language = Language.finnish
    var size = Size(rows: 24, columns: 80)
    var seat = Seat(.facilitator)
    var saving: [Command] = []
    var savedAt: WallTime?
    var trouble: StoreTrouble?
    /// The words that are found to be a name, with what may stand in their place.
    var names: [String: String] = [:]
    /// Commands stay with the store instead of being carried out, as on a slow disk.
    var holdsCommands = false
    /// The log, in its order.
    var events: [RecordedEvent] = []
    /// What the screen asked for besides commands.
    var asked: [Intent] = []
    var screen: LiveScreen
    let meetingID: ID<Meeting>

    static let names = ["Aura", "Eino", "Helka", "Ilmari", "Kerttu", "Lauri", "Sisko", "Tapio"]

    /// A meeting with the basic agenda, planned for 13.00; not started.
    init(language: Language = .finnish, names: [String] = LiveDriver.names, agenda: Agenda? = nil) {
        self.language = language
        meetingID = ids.next(at: now.wall)
        screen = LiveScreen(
            meeting: meetingID,
            in: ScreenContext(
                programme: Programme(),
                people: People(),
                seat: Seat(.facilitator),
                now: now,
                zone: .helsinki,
                texts: Texts(language),
                size: size
            )
        )
        act(.createProgramme(ids.next(at: now.wall), shortName: "neuvottelu", ProgrammeDetails(title: "Neuvottelu")))
        for name in names {
            let id: ID<Person> = ids.next(at: now.wall)
            people.contacts[id] = People.Contact(name: name)
            act(.addPerson(id, .participant))
        }
        for number in 1...5 {
            let start = CivilTime(day: CalendarDay(daysSinceEpoch: 20_524), hour: 13, minute: 0)
            let plan = MeetingPlan(theme: number == 2 ? "Neuvotteluilmapiiri" : "", start: start)
            let id: ID<Meeting> = number == 2 ? meetingID : ids.next(at: now.wall)
            act(.addMeeting(id, plan, agenda ?? LiveDriver.agenda(&ids, now.wall)))
        }
        reopen()
    }

    var context: ScreenContext {
        ScreenContext(
            programme: programme,
            people: people,
            seat: seat,
            now: now,
            zone: .helsinki,
            texts: Texts(language),
            size: size,
            saving: saving,
            savedAt: savedAt,
            trouble: trouble,
            names: foundNames
        )
    }

    private var foundNames: FoundNames {
        var found = FoundNames()
        guard !names.isEmpty else { return found }
        let finder = NameFinder { [names] text in
            names.compactMap { word, replacement in
                text.firstRange(of: word).map { range in
                    let start = text.distance(from: text.startIndex, to: range.lowerBound)
                    return NameHit(
                        range: start..<(start + word.count),
                        word: word,
                        people: [],
                        certainty: .certain,
                        replacement: replacement
                    )
                }
            }
        }
        while !found.look(at: meeting, for: 20, with: finder) {}
        return found
    }

    var meeting: Meeting {
        guard let meeting = programme.meetings[meetingID] else { preconditionFailure("the driver has its meeting") }
        return meeting
    }

    /// The texts of the entries that stand, in order.
    var entries: [Entry] { Array(meeting.standingEntries) }
    var frame: Frame { screen.frame(in: context) }
    var rows: [String] { frame.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    /// The bottom row: keys, or a message.
    var bottom: String { rows.last ?? "" }
    var block: String { meeting.currentBlock?.title ?? "" }

    func shows(_ text: String) -> Bool { frame.text.contains(text) }

    /// Opens the screen anew, as after a restart of the program, with the draft that was kept.
    mutating func reopen() {
        screen = LiveScreen(meeting: meetingID, restoring: screen.draft(in: context), in: context)
    }

    mutating func wait(_ span: Milliseconds) {
        now.wall = now.wall + span
        now.sinceBoot += span
    }

    /// Lets the clock show a time of this day.
    mutating func clock(_ hour: Int, _ minute: Int, _ second: Int = 0) {
        let civil = CivilTime(
            day: TimeZoneRules.helsinki.civil(now.wall).day,
            second: hour * 3600 + minute * 60 + second
        )
        wait(TimeZoneRules.helsinki.wall(civil) - now.wall)
    }

    // MARK: - Keys

    mutating func press(_ keys: Key...) { press(keys) }

    mutating func press(_ keys: [Key]) {
        for key in keys { perform(screen.handle(key, in: context, ids: &ids)) }
    }

    mutating func type(_ text: String) { press(text.map { Key.character($0) }) }

    /// Types a line and saves it.
    mutating func enter(_ text: String) {
        type(text)
        press(.enter)
    }

    private mutating func perform(_ intents: [Intent]) {
        for intent in intents {
            switch intent {
            case .perform(let command):
                if holdsCommands { saving.append(command) } else { carryOut(command) }
            case .savePerson(let id, let contact): people.contacts[id] = contact
            case .language(let language): self.language = language
            default: asked.append(intent)
            }
        }
    }

    /// The store gets to what waited.
    mutating func store() {
        let waiting = saving
        saving = []
        for command in waiting { carryOut(command) }
    }

    private mutating func carryOut(_ command: Command) {
        do throws(Refusal) {
            try decideAndApply(command)
            savedAt = now.wall
        } catch {
            screen.refused(error, command, in: context)
        }
    }

    // MARK: - Acting behind the screen

    mutating func act(_ command: MeetingCommand, by seat: Seat? = nil) { act(.meeting(meetingID, command), by: seat) }

    mutating func act(_ command: Command, by seat: Seat? = nil) {
        do throws(Refusal) {
            try decideAndApply(command, by: seat)
        } catch {
            preconditionFailure("refused: \(error)")
        }
    }

    private mutating func decideAndApply(_ command: Command, by seat: Seat? = nil) throws(Refusal) {
        let seat = seat ?? self.seat
        let act: ID<Act> = ids.next(at: now.wall)
        for event in try programme.decide(command, by: seat, at: now) {
            let recorded = RecordedEvent(
                id: ids.next(at: now.wall),
                act: act,
                meeting: command.meeting,
                seat: seat,
                stamp: now,
                event: event
            )
            programme.apply(recorded)
            events.append(recorded)
        }
    }
}

extension LiveDriver: CustomTestStringConvertible {
    /// What a failed expectation prints: the screen.
    var testDescription: String { "\n" + frame.snapshot() + "\n" }
}
