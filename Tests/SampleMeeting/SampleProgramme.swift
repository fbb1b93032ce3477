public import MeetingEngine
import OrderedCollections

/// The sample programme: five meetings on difficult negotiations, held by nine shop stewards of invented unions.
///
/// The texts are the rows of five notes files; what is no text (themes, outcomes, approvals, ratings, what came of the
/// assignments, recommendations) comes from `sample-acts-fi.tsv`.
public struct SampleProgramme: Sendable {
    /// What the log folds to.
    public private(set) var programme = Programme()
    /// The names behind the roster.
    public private(set) var people = People()
    /// The log itself, in order.
    public private(set) var log: [RecordedEvent] = []
    /// The meetings, in order.
    public private(set) var meetings: [ID<Meeting>] = []
    /// The last moment of the log.
    public private(set) var now: Stamp
    private var ids = IDSource(seed: 5)
    private var entries: [EntryPlace: ID<Entry>] = [:]

    /// Where an entry stands: its meeting and its number there.
    private struct EntryPlace: Hashable {
        var meeting: Int
        var row: Int
    }

    /// The names of the nine, in the order of their numbers.
    public static let names = ["Aura", "Eino", "Ilmari", "Helka", "Tapio", "Kerttu", "Lauri", "Sisko", "Veikko"]

    /// The goals agreed, with the themes that belong to them.
    public static let goals = [
        "Rauhallisempi neuvottelutapa ja yhdessä sovitut pelisäännöt #rakenne #valtuudet #etäneuvottelu",
        "Oikeudet ja menettelyt tutuiksi niin, että ne osaa tarkistaa lähteestä #oikeudet",
        "Kahden suunnan paine ja oma jaksaminen hallintaan #jaksaminen #tunteet #odotukset",
        "Järjestölle konkreettiset ehdotukset paikallisen neuvottelijan tuesta #vertaistuki",
    ]

    /// What each meeting is about, its day and its plan.
    private static let plans: [(theme: String, day: CalendarDay?, blocks: [SampleBlock])] = [
        ("Tavoitteet ja tilannekartta", CalendarDay(year: 2026, month: 2, day: 12), SampleBlock.kickoff),
        ("Haasteellinen neuvotteluilmapiiri", CalendarDay(year: 2026, month: 3, day: 12), SampleBlock.basic),
        ("Kaksi tapausta", CalendarDay(year: 2026, month: 4, day: 9), SampleBlock.caseConsultation),
        ("Ehdotukset paremmalle neuvottelulle", CalendarDay(year: 2026, month: 5, day: 7), SampleBlock.opera),
        ("Tulokset ja viestit järjestölle", CalendarDay(year: 2026, month: 6, day: 4), SampleBlock.final),
    ]

    /// The programme after so many of its meetings.
    ///
    /// - Parameter held: how many meetings have been held, 0–5; the others are planned.
    public init(held: Int = 5) {
        now = Stamp(wall: WallTime(milliseconds: 1_770_000_000_000), boot: ID(high: 1, low: 1), sinceBoot: .zero)
        let details = ProgrammeDetails(
            title: "Neuvotteluilmapiiri",
            client: "Esimerkkiliitto",
            place: "Etänä ja lähitilassa",
            goals: SampleProgramme.goals,
            targetGroup: "Luottamusmiehet, joiden neuvottelut ovat kiristyneet"
        )
        act(.createProgramme(ids.next(at: now.wall), shortName: "neuvottelu", details))
        for name in SampleProgramme.names {
            let id: ID<Person> = ids.next(at: now.wall)
            people.contacts[id] = People.Contact(name: name)
            act(.addPerson(id, .participant))
        }
        for plan in SampleProgramme.plans {
            let id: ID<Meeting> = ids.next(at: now.wall)
            meetings.append(id)
            let start = plan.day.map { CivilTime(day: $0, hour: 13, minute: 0) }
            let blocks = plan.blocks.map { $0.block(ids.next(at: now.wall)) }
            act(.addMeeting(id, MeetingPlan(theme: plan.theme, start: start), Agenda(blocks: blocks)))
        }
        let acts = SampleRow.table(PackageResources.sample_acts_fi_tsv).map(SampleAct.init)
        for number in 1...5 where number <= held { hold(number, acts.filter { $0.meeting == number }) }
        if held == 5 { for written in acts where written.meeting == 0 { carryOut(written) } }
    }

    /// A meeting as it stands, 1–5.
    public func meeting(_ number: Int) -> Meeting {
        guard let meeting = programme.meetings[meetings[number - 1]] else { preconditionFailure("there are five") }
        return meeting
    }

    /// The entry with a number in a meeting.
    public func reference(_ meeting: Int, _ row: Int) -> EntryReference? {
        entries[EntryPlace(meeting: meeting, row: row)].map {
            EntryReference(meeting: meetings[meeting - 1], entry: $0)
        }
    }

    /// Carries out a command now.
    public mutating func act(_ command: Command) {
        do {
            let act: ID<Act> = ids.next(at: now.wall)
            for event in try programme.decide(command, by: Seat(.facilitator), at: now) {
                let recorded = RecordedEvent(
                    id: ids.next(at: now.wall),
                    act: act,
                    meeting: command.meeting,
                    seat: Seat(.facilitator),
                    stamp: now,
                    event: event
                )
                log.append(recorded)
                programme.apply(recorded)
            }
        } catch { preconditionFailure("refused: \(error) for \(command)") }
    }

    /// Carries out a command in a meeting, 1–5.
    public mutating func act(in number: Int, _ command: MeetingCommand) {
        act(.meeting(meetings[number - 1], command))
    }

    /// The speaker that a name or a word for a role means.
    public func speaker(_ name: String) -> Speaker? {
        switch name {
        case "Ohjaaja": .facilitator
        case "Asiantuntija": .expert
        default: people.contacts.first { $0.value.name == name }.map { .person($0.key) }
        }
    }

    // MARK: Holding a meeting

    private mutating func hold(_ number: Int, _ acts: [SampleAct]) {
        let rows = SampleRow.rows(ofMeeting: number)
        guard let day = SampleProgramme.plans[number - 1].day else { return }
        let begin = TimeZoneRules.helsinki.wall(CivilTime(day: day, hour: 13, minute: 0))
        go(to: begin)
        for name in SampleProgramme.names {
            let spoken = rows.first { $0.speaker == name }
            if case .person(let person) = speaker(name) {
                act(in: number, .markAttendance(person, spoken?.attendance ?? .away))
            }
        }
        act(in: number, .start(before: .zero))
        for row in rows {
            go(to: begin + row.offset)
            while meeting(number).currentBlock?.code != row.block { act(in: number, .nextBlock) }
            capture(row, in: number)
        }
        go(to: begin + .minutes(179))
        for act in acts { carryOut(act) }
        act(in: number, .close(before: .zero))
    }

    private mutating func go(to wall: WallTime) {
        now.sinceBoot += wall - now.wall
        now.wall = wall
    }

    private mutating func capture(_ row: SampleRow, in number: Int) {
        let id: ID<Entry> = ids.next(at: now.wall)
        entries[EntryPlace(meeting: number, row: row.number)] = id
        let block = meeting(number).currentBlock
        act(
            in: number,
            .capture(
                NewEntry(
                    id: id,
                    block: block?.id,
                    kind: row.kind,
                    kindIsChosen: row.kind != block?.defaultKind,
                    speaker: speaker(row.speaker),
                    text: row.text,
                    links: row.links.compactMap { entries[EntryPlace(meeting: number, row: $0)] },
                    audience: row.audience,
                    source: row.source,
                    due: row.due,
                    owner: row.owner.isEmpty ? nil : speaker(row.owner)
                )
            )
        )
    }

    private mutating func carryOut(_ written: SampleAct) {
        let number = written.meeting
        switch written.what {
        case .revise(let row, let change):
            guard let id = reference(number, row)?.entry, let entry = meeting(number).entries[id] else { return }
            act(in: number, .revise(id, base: entry.textEvent, [change]))
        case .approve(let row):
            if let id = reference(number, row)?.entry { act(in: number, .approve(id, true)) }
        case .keep(let row):
            if let id = reference(number, row)?.entry { act(in: number, .keepFromOrganisation(id, true)) }
        case .contribution(let row, let change):
            if let id = reference(number, row)?.entry { act(in: number, .reviseContribution(id, [change(self)])) }
        case .settle(let left, let settlement):
            if let reference = reference(left.meeting, left.row) { act(in: number, .settle(reference, settlement)) }
        case .rate(let rating):
            act(in: number, .rate(rating))
        case .prose(let section, let text):
            act(.writeReportProse(section: section, text))
        case .recommend(let text, let evidence, let addressee, let effort):
            let recommendation = Recommendation(
                id: ids.next(at: now.wall),
                text: text,
                evidence: evidence.compactMap { reference($0.meeting, $0.row) },
                addressee: addressee,
                effort: effort
            )
            act(.putRecommendation(recommendation))
        }
    }
}
