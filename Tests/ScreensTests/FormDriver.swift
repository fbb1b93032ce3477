import Localization
import MeetingEngine
import OrderedCollections
import Screens
import Testing
import TextLayout

/// A programme's form over a store in memory: keys go in, what is asked for is decided and applied.
struct FormDriver {
    var programme = Programme()
    var people = People()
    var ids = IDSource(seed: 7)
    /// 12.3.2026 13.00 in Helsinki.
    var now = Stamp(
        wall: WallTime(milliseconds: 1_773_313_200_000),
        boot: ID(high: 1, low: 1),
        sinceBoot: .minutes(100)
    )
    var language: Language
    var size = Size(rows: 24, columns: 80)
    var form: ProgrammeForm
    /// What the form asked for, in order.
    var asked: [Intent] = []

    static let offers: [AgendaOffer] = {
        var ids = IDSource(seed: 99)
        let time = WallTime(milliseconds: 1_773_313_200_000)
        func offer(_ name: String, _ titles: [Language: String]) -> AgendaOffer {
            let agendas = titles.mapValues { title in
                Agenda(blocks: [
                    Block(id: ids.next(at: time), title: title, planned: 150, kinds: [.experience]),
                    Block(id: ids.next(at: time), title: "Loppu", planned: 30, role: .closing),
                ])
            }
            return AgendaOffer(name: name, titles: titles, agendas: agendas)
        }
        return [
            offer("basic", [.finnish: "Perustapaaminen", .swedish: "Grundträff", .english: "Basic meeting"]),
            offer("opera", [.finnish: "OPERA", .swedish: "OPERA", .english: "OPERA"]),
        ]
    }()

    /// A form for a new programme.
    init(_ language: Language = .finnish, size: Size = Size(rows: 24, columns: 80), taken: Set<String> = []) {
        self.language = language
        self.size = size
        let context = FormDriver.context(Programme(), People(), now, language, size)
        form = ProgrammeForm(isNew: true, taken: taken, offers: FormDriver.offers, offersEditor: true, in: context)
    }

    /// A form for a programme with two people and three meetings, the first of which is over.
    static func ofProgramme(_ language: Language = .finnish, size: Size = Size(rows: 24, columns: 80)) -> FormDriver {
        var driver = FormDriver(language, size: size)
        driver.act(
            .createProgramme(
                driver.ids.next(at: driver.now.wall),
                shortName: "neuvottelu",
                ProgrammeDetails(
                    title: "Haasteellinen neuvotteluilmapiiri",
                    client: "Esimerkkiliitto ry",
                    place: "Opintokeskus",
                    goals: ["Neuvottelut kulkevat", "Kukaan ei jää yksin"]
                )
            )
        )
        for name in ["Aura", "Eino"] {
            let id: ID<Person> = driver.ids.next(at: driver.now.wall)
            driver.people.contacts[id] = People.Contact(name: name)
            driver.act(.addPerson(id, .participant))
        }
        for index in 0..<3 {
            let id: ID<Meeting> = driver.ids.next(at: driver.now.wall)
            let day = CalendarDay(daysSinceEpoch: 20_524 + 28 * index)
            let plan = MeetingPlan(
                theme: index == 0 ? "Käynnistys" : "",
                start: CivilTime(day: day, hour: 13, minute: 0)
            )
            driver.act(
                .addMeeting(
                    id,
                    plan,
                    Agenda(blocks: [Block(id: driver.ids.next(at: driver.now.wall), title: "Alku", planned: 180)])
                )
            )
            guard index == 0 else { continue }
            driver.act(.meeting(id, .start(before: .zero)))
            driver.act(.meeting(id, .close(before: .zero)))
        }
        driver.form = ProgrammeForm(isNew: false, offers: offers, offersEditor: false, in: driver.context)
        return driver
    }

    private static func context(
        _ programme: Programme,
        _ people: People,
        _ now: Stamp,
        _ language: Language,
        _ size: Size
    ) -> ScreenContext {
        ScreenContext(
            programme: programme,
            people: people,
            seat: Seat(.facilitator),
            now: now,
            zone: .helsinki,
            texts: Texts(language),
            size: size
        )
    }

    var context: ScreenContext { FormDriver.context(programme, people, now, language, size) }
    var frame: Frame { form.frame(in: context) }
    /// The lowest row: hints and what is said.
    var said: String { frame.text(row: size.rows - 1) }

    mutating func press(_ keys: Key...) { press(keys) }

    mutating func press(_ keys: [Key]) {
        for key in keys {
            let intents = form.handle(key, in: context, ids: &ids)
            asked += intents
            for intent in intents { perform(intent) }
        }
    }

    mutating func type(_ text: String) { press(text.map(Key.character)) }

    /// Goes to the row with a label, from the top.
    mutating func go(to label: String) {
        press([Key](repeating: .pageUp, count: 12))
        for _ in 0..<80 where !frame.text(row: frame.cursor.row).contains(label) { press(.down) }
    }

    private mutating func perform(_ intent: Intent) {
        switch intent {
        case .perform(let command): act(command)
        case .savePerson(let id, let contact): people.contacts[id] = contact
        case .saveNames(let facilitator, let expert): (people.facilitator, people.expert) = (facilitator, expert)
        case .createProgramme(_, let people, let commands):
            programme = Programme()
            self.people = people
            for command in commands { act(command) }
        case .open, .back, .quit, .suspend, .redraw, .language, .editLongText, .readRoster, .writeMemo, .writeReport,
            .circulateMemo, .compareMemo, .showEntry, .deleteProgramme, .search, .countAgain, .keepLateLine, .replay,
            .demo:
            break
        }
    }

    /// Decides and applies a command; a refusal is an error of the test.
    mutating func act(_ command: Command) {
        do {
            let act: ID<Act> = ids.next(at: now.wall)
            for event in try programme.decide(command, by: Seat(.facilitator), at: now) {
                programme.apply(
                    RecordedEvent(
                        id: ids.next(at: now.wall),
                        act: act,
                        meeting: command.meeting,
                        seat: Seat(.facilitator),
                        stamp: now,
                        event: event
                    )
                )
            }
        } catch { Issue.record("refused: \(error) of \(command)") }
    }
}
