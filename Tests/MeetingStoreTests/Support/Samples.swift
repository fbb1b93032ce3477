import MeetingEngine

/// Events of every kind, some with everything in them and some with the least: what the golden fixtures hold.
enum Samples {
    static func id<Subject>(_ number: UInt64) -> ID<Subject> {
        ID(high: 0x0195_8C00_0000_7000, low: 0x8000_0000_0000_0000 | number)
    }

    static let stamp = Stamp(
        wall: WallTime(milliseconds: 1_773_313_200_123),
        boot: ID(high: 0x1111_2222_3333_4444, low: 0x5555_6666_7777_8888),
        sinceBoot: Milliseconds(5_000_321)
    )

    static let details = ProgrammeDetails(
        title: "Neuvotteluilmapiiri",
        client: "Esimerkkiliitto ry",
        language: .swedish,
        place: "Tampere",
        goals: ["Ymmärrämme, mikä ilmapiiriin vaikuttaa", "Saamme keinoja"],
        template: "oma"
    )

    static var plan: MeetingPlan {
        var plan = MeetingPlan(theme: "Toinen \"osapuoli\"", place: "Järvisali")
        if let day = CalendarDay(year: 2026, month: 3, day: 12) { plan.start = CivilTime(day: day, second: 46_805) }
        return plan
    }

    static let agenda = Agenda(blocks: [
        Block(
            id: id(31),
            code: "ERITTELY",
            title: "Tilanteen erittely",
            planned: 40,
            allotted: 45,
            minimum: 10,
            isProtected: true,
            role: .work,
            capture: .anonymous,
            holdsCorrections: true,
            kinds: [.situationFactor, .claim, .question],
            prompt: "Mikä tilanteeseen vaikuttaa?\nKierros.",
            question: "Mikä on muuttunut?",
            phases: [.init(name: "yksin", minutes: 5), .init(name: "parit", minutes: 10)],
            isSkipped: true
        ),
        Block(id: id(32), title: "Tauko", planned: 15, role: .rest, capture: .none),
    ])

    static var fullEntry: NewEntry {
        NewEntry(
            id: id(40),
            before: Milliseconds(4321),
            block: id(31),
            kind: .correction,
            kindIsChosen: true,
            speaker: .expert,
            text: "Epäasiallinen kohtelu ei muutu sallituksi. 🙂 \u{1F1EB}\u{1F1EE} a/b\\c",
            isMark: true,
            links: [id(41), id(42)],
            themes: ["esihenkilö", "palautuminen"],
            audience: .organisation,
            isStarred: true,
            outcome: .partly,
            source: "TTurvL 28 §",
            due: CalendarDay(year: 2026, month: 4, day: 9),
            owner: .person(id(21)),
            neutralWording: "Käsitys, että kohtelu olisi sallittua",
            isRedacted: false
        )
    }

    static var erasedEntry: NewEntry {
        NewEntry(id: id(43), kind: .situationFactor, text: "", audience: .group, isRedacted: true)
    }

    static let changes: [EntryChange] = [
        .text("uusi teksti"), .text(""), .kind(.question), .speaker(.person(id(21))), .speaker(nil),
        .links([id(41)]), .links([]), .themes(["kiire"]), .audience(.facilitator), .star(true), .star(false),
        .outOfMemo(true), .outcome(.failed), .outcome(nil), .source("TES 7 §"),
        .due(CalendarDay(year: 2026, month: 12, day: 31)), .due(nil), .owner(.facilitator), .owner(nil),
        .neutralWording("neutraali"), .mark(false), .block(id(32)), .block(nil),
    ]

    static let contributionChanges: [ContributionChange] = [
        .why("laki muuttui 1.1.2026"), .asOf(CalendarDay(year: 2026, month: 3, day: 12)), .asOf(nil),
        .sector("yksityinen ala"), .certain(false), .certain(true), .urgent(true), .checked(true),
        .repeats(EntryReference(meeting: id(11), entry: id(45))), .repeats(nil), .proposalDeclined(true),
    ]

    static var guest: Person {
        var person = Person(id: id(22), number: 2, role: .guest)
        person.hasLeft = true
        return person
    }

    static var aimedDetails: ProgrammeDetails {
        var aimed = details
        aimed.targetGroup = "Luottamusmiehet"
        return aimed
    }

    static let day = CalendarDay(daysSinceEpoch: 20_524)

    static let version = MemoVersion(
        number: 2,
        audience: .organisation,
        language: .swedish,
        circulated: day,
        lines: [
            .init("# Muistio"), .init(""), .init("1. Luottamus \"syntyy\" \\ teoista", entries: [id(40), id(41)]),
            .init("", entries: [id(43)], isStruck: true),
        ]
    )

    static let recommendation = Recommendation(
        id: id(60),
        text: "Koulutetaan luottamusmiehet.",
        evidence: [EntryReference(meeting: id(10), entry: id(40)), EntryReference(meeting: id(11), entry: id(45))],
        addressee: "hallitus",
        effort: "pieni"
    )

    /// Every kind of event, by the kind it is stored as.
    static let events: [(kind: String, event: Event)] = [
        ("programme.created", .programmeCreated(id(1), shortName: "neuvottelu", details)),
        ("programme.created", .programmeCreated(id(1), shortName: "a", ProgrammeDetails(title: ""))),
        ("programme.revised", .programmeRevised(details)),
        ("person.added", .personAdded(Person(id: id(21), number: 1))),
        ("person.added", .personAdded(guest)),
        ("person.left", .personLeft(id(21))),
        ("person.erased", .personErased(id(21))),
        ("meeting.added", .meetingAdded(id(10), number: 2, plan, agenda)),
        ("meeting.added", .meetingAdded(id(10), number: 1, MeetingPlan(), Agenda())),
        ("plan.revised", .meeting(.planRevised(plan))),
        ("meeting.cancelled", .meeting(.cancelled)),
        ("agenda.changed", .meeting(.agendaChanged(agenda, .replanned))),
        ("attendance.marked", .meeting(.attendanceMarked(id(21), .remote))),
        ("attendance.marked", .meeting(.attendanceMarked(id(21), nil))),
        ("meeting.started", .meeting(.started(before: Milliseconds(60_000), block: id(31)))),
        ("meeting.closed", .meeting(.closed(before: .zero))),
        ("meeting.reopened", .meeting(.reopened)),
        ("block.began", .meeting(.blockBegan(id(32), before: Milliseconds(240_000)))),
        ("block.revoked", .meeting(.blockRevoked)),
        (
            "block.begin-moved",
            .meeting(
                .blockBeginMoved(
                    before: Milliseconds(240_000),
                    [EntryMove(entry: id(40), block: id(31), kind: .experience)]
                )
            )
        ),
        ("clock.stopped", .meeting(.clockStopped(before: Milliseconds(1)))),
        ("clock.continued", .meeting(.clockContinued)),
        ("entry.captured", .meeting(.entryCaptured(fullEntry))),
        ("entry.captured", .meeting(.entryCaptured(NewEntry(id: id(44), kind: .ownNote, text: "tapio ja eino")))),
        ("entry.captured", .meeting(.entryCaptured(erasedEntry))),
        ("entry.revised", .meeting(.entryRevised(id(40), base: id(90), changes))),
        ("entry.deleted", .meeting(.entryDeleted(id(40)))),
        ("entries.erased", .meeting(.entriesErased([id(40), id(41)]))),
        ("speakers.erased", .meeting(.speakersErased([id(40)]))),
        ("off-record.began", .meeting(.offRecordBegan(before: .minutes(3)))),
        ("off-record.ended", .meeting(.offRecordEnded)),
        ("act.undone", .meeting(.actUndone(id(70)))),
        ("act.redone", .meeting(.actRedone(id(70)))),
        ("programme.created", .programmeCreated(id(1), shortName: "neuvottelu", aimedDetails)),
        ("programme.revised", .programmeRevised(aimedDetails)),
        ("entry.approved", .meeting(.entryApproved(id(40), text: id(90)))),
        ("entry.approval-taken", .meeting(.approvalTaken(id(40)))),
        ("entry.kept-from-organisation", .meeting(.entryKept(id(40), true))),
        ("entry.kept-from-organisation", .meeting(.entryKept(id(40), false))),
        ("entry.name-kept", .meeting(.nameKept(id(40), word: "Auran"))),
        ("entry.name-kept", .meeting(.nameKept(id(43), word: ""))),
        ("rating.given", .meeting(.rated(Rating(.goal("Saamme keinoja"), at: .closing, scores: [4, 3, 5, 4])))),
        ("rating.given", .meeting(.rated(Rating(.mood, at: .opening, scores: [1])))),
        (
            "entry.settled",
            .meeting(
                .settled(
                    EntryReference(meeting: id(11), entry: id(45)),
                    Settlement(.moved, due: day, note: "kokous siirtyi")
                )
            )
        ),
        ("entry.settled", .meeting(.settled(EntryReference(meeting: id(11), entry: id(45)), Settlement(.notDone)))),
        ("entry.settled", .meeting(.settled(EntryReference(meeting: id(11), entry: id(45)), nil))),
        ("memo.prose-written", .meeting(.proseWritten(.insights, "Ryhmä palasi tähän\nkolmesti."))),
        ("memo.prose-written", .meeting(.proseWritten(.course, ""))),
        ("memo.circulated", .meeting(.memoCirculated(version))),
        ("memo.approved", .meeting(.memoApproved(version: 2, .init(day: day, by: .group)))),
        ("report.prose-written", .reportProseWritten(.continuation, "Verkosto jatkaa.")),
        ("recommendation.put", .recommendationPut(recommendation)),
        ("recommendation.put", .recommendationPut(Recommendation(id: id(61), text: "Kysytään."))),
        ("recommendation.removed", .recommendationRemoved(id(60))),
    ]

    /// The events of the expert's seat, likewise; each list is numbered apart, so that no fixture depends on another list.
    static let contributions: [(kind: String, event: Event)] = [
        ("contribution.moved", .meeting(.contributionMoved(id(40), to: .queued))),
        ("contribution.moved", .meeting(.contributionMoved(id(40), to: .toCheck))),
        ("contribution.revised", .meeting(.contributionRevised(id(40), contributionChanges))),
        ("public-view.changed", .meeting(.publicViewChanged(.summary))),
        ("turns.changed", .meeting(.turnsChanged([id(21), id(22)]))),
        ("turns.changed", .meeting(.turnsChanged([]))),
    ]

    /// The events of a kind, in envelopes.
    static func recorded(_ kind: String) -> [RecordedEvent] { recorded { $0 == kind } }

    /// The events of some kinds, in envelopes.
    static func recorded(_ isWanted: (String) -> Bool) -> [RecordedEvent] {
        recorded(isWanted, of: events, from: 0) + recorded(isWanted, of: contributions, from: 1000)
    }

    private static func recorded(
        _ isWanted: (String) -> Bool,
        of samples: [(kind: String, event: Event)],
        from first: Int
    ) -> [RecordedEvent] {
        samples.enumerated().filter { isWanted($0.element.kind) }.map { position, sample in
            let index = first + position
            let isMeetings = if case .meeting = sample.event { true } else { false }
            return RecordedEvent(
                id: id(900 + UInt64(index)),
                act: id(800 + UInt64(index)),
                meeting: isMeetings ? id(10) : nil,
                seat: index % 2 == 0 ? Seat(.facilitator) : Seat(.expert, 2),
                stamp: stamp,
                event: sample.event
            )
        }
    }
}
