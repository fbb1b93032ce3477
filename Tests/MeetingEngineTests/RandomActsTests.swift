import MeetingEngine
import OrderedCollections
import Testing

/// Thousands of random commands of three seats: what must hold whatever people do.
@Suite struct RandomActsTests {
    private static let seats = [Seat(.facilitator), Seat(.facilitator, 2), Seat(.expert)]

    @Test(arguments: 0..<60) func `whatever the seats do, the invariants hold and a replay gives the same state`(
        seed: UInt64
    ) {
        var dice = Dice(seed: seed)
        var room = Room()
        for _ in 0..<150 { Self.step(&room, &dice) }
        #expect(room.meeting.invariantViolations == [])
        #expect(room.programme.misfits == [])
        #expect(room.replayed == room.programme)
    }

    @Test func `the random acts reach every kind of event`() {
        var reached: Set<String> = []
        for seed in 0..<60 as Range<UInt64> {
            var dice = Dice(seed: seed)
            var room = Room()
            for _ in 0..<150 { Self.step(&room, &dice) }
            for case .meeting(let event) in room.log.map(\.event) {
                reached.insert(String("\(event)".prefix { $0 != "(" }))
            }
        }
        #expect(reached.count >= 32, "\(reached.sorted())")
    }

    @Test(arguments: 100..<140) func `undoing all of the only seat's acts returns to the start`(seed: UInt64) {
        var dice = Dice(seed: seed)
        var room = Room()
        let start = room.meeting
        for _ in 0..<80 { Self.step(&room, &dice, seats: [Seat(.facilitator)], undoable: true) }
        while room.refusal(of: .undo) == nil {}
        #expect(room.meeting.stage == start.stage)
        #expect(room.meeting.agenda == start.agenda)
        #expect(room.meeting.attendance == start.attendance)
        #expect(room.meeting.turns == start.turns)
        #expect(room.meeting.publicView == start.publicView)
        #expect(room.meeting.entries == start.entries)
        #expect(room.meeting.ratings == start.ratings)
        #expect(room.meeting.settlements == start.settlements)
        #expect(room.meeting.prose == start.prose)
        var redone = room
        while redone.refusal(of: .redo) == nil {}
        #expect(redone.meeting.invariantViolations == [])
    }

    @Test(arguments: 200..<240) func `a log whose erased texts were overwritten folds to the same state`(seed: UInt64) {
        var dice = Dice(seed: seed)
        var room = Room()
        for _ in 0..<120 { Self.step(&room, &dice) }
        var programme = Programme()
        for recorded in room.redactedLog() { programme.apply(recorded) }
        #expect(programme == room.programme)
        #expect(programme.misfits == [])
    }

    /// One random command of a random seat; refusals are part of the game.
    static func step(_ room: inout Room, _ dice: inout Dice, seats: [Seat] = seats, undoable: Bool = false) {
        room.wait(Milliseconds(Int64(dice.roll(240_000))))
        let seat = dice.pick(seats)
        let known = room.meeting.entries.keys.map { $0 }
        let entry = known.isEmpty ? ID<Entry>(high: 9, low: 9) : dice.pick(known)
        let base = room.meeting.entries[entry]?.textEvent ?? ID(high: 9, low: 9)
        let block = dice.pick(room.meeting.agenda.blocks.map(\.id))
        let person = dice.pick(room.people)
        let speaker = dice.pick([nil, .facilitator, .expert, .person(person)] as [Speaker?])
        let freshEntry: ID<Entry> = room.ids.next(at: room.now.wall)
        let freshBlock: ID<Block> = room.ids.next(at: room.now.wall)
        let command: MeetingCommand
        switch dice.roll(undoable ? 35 : 42) {
        case 0: command = .start(before: .minutes(dice.roll(4)))
        case 1: command = .nextBlock
        case 2: command = .previousBlock
        case 3: command = .goTo(block)
        case 4: command = .skip(block)
        case 5:
            command = .moveBlockBegin(before: .minutes(dice.roll(8)), erasingSpeakers: !undoable && dice.roll(2) == 0)
        case 6: command = .takeBreak(rest: freshBlock)
        case 7: command = .extend(Minutes(dice.roll(11) - 5))
        case 8: command = .markAttendance(person, dice.pick([.present, .remote, .away, nil]))
        case 9: command = dice.roll(2) == 0 ? .stopClock(before: .zero) : .continueClock
        case 10: command = dice.roll(8) == 0 ? .close(before: .zero) : .reopen
        case 11:
            guard let replan = room.meeting.replan(at: room.now, zone: .helsinki) else { return }
            command = .accept(replan)
        case 12...16:
            command = .capture(
                NewEntry(
                    id: freshEntry,
                    before: .seconds(dice.roll(100)),
                    block: room.meeting.currentBlock?.id,
                    kind: dice.pick(EntryKind.allCases),
                    kindIsChosen: dice.roll(2) == 0,
                    speaker: speaker,
                    text: "sana \(dice.roll(1000))",
                    isMark: dice.roll(5) == 0,
                    links: dice.roll(3) == 0 && !known.isEmpty ? [entry] : [],
                    owner: speaker
                )
            )
        case 17...19:
            command = .revise(
                entry,
                base: base,
                dice.pick([
                    [.text("toinen \(dice.roll(1000))")], [.kind(dice.pick(EntryKind.allCases))],
                    [.speaker(speaker)], [.star(dice.roll(2) == 0), .themes(["luottamus"])],
                    [.audience(dice.pick(Audience.allCases))],
                ])
            )
        case 20: command = .delete(entry)
        case 21: command = .revisePlan(MeetingPlan(theme: "teema \(dice.roll(5))"))
        case 22...23:
            command = .contribute(
                NewEntry(
                    id: freshEntry,
                    block: room.meeting.currentBlock?.id,
                    kind: dice.pick([.correction, .fact, .source, .expertComment, .claim]),
                    speaker: .expert,
                    text: dice.roll(3) == 0 ? "" : "tieto \(dice.roll(1000))",
                    links: known.isEmpty ? [] : [entry]
                ),
                dice.pick([[], [.urgent(true)], [.why("syy \(dice.roll(9))"), .sector("ala")]])
            )
        case 24...25: command = room.moving(entry, to: dice.pick(ContributionState.allCases))
        case 26:
            command = .reviseContribution(
                entry,
                dice.pick([
                    [.checked(true)], [.proposalDeclined(true)], [.why("toinen \(dice.roll(9))")], [.certain(false)],
                ])
            )
        case 27: command = .show(dice.pick(PublicView.allCases))
        case 28: command = .setTurns(dice.pick([[], [person], room.people]))
        case 29: command = .approve(entry, dice.roll(3) > 0)
        case 30: command = .keepFromOrganisation(entry, dice.roll(3) > 0)
        case 31: command = .keepName(entry, word: dice.pick(["Aura", "Auran"]))
        case 32:
            let subject: Rating.Subject = dice.roll(2) == 0 ? .mood : .goal(dice.pick(Room.goals))
            command = .rate(
                Rating(
                    subject,
                    at: dice.pick(Rating.Moment.allCases),
                    scores: (0...dice.roll(4)).map { _ in dice.roll(6) }
                )
            )
        case 33:
            let outcome = dice.pick([nil] + Settlement.Outcome.allCases)
            command = .settle(
                EntryReference(meeting: room.meetingID, entry: entry),
                outcome.map { Settlement($0, note: "kerrottu \(dice.roll(3))") }
            )
        case 34: command = .writeProse(section: dice.pick(MemoSection.allCases), dice.pick(["", "Proosaa.", "Lisää."]))
        case 35:
            command = .circulateMemo(
                on: CalendarDay(daysSinceEpoch: 20_000),
                audience: .group,
                language: .finnish,
                lines: [.init("otsikko"), .init("rivi", entries: known.isEmpty ? [] : [entry])]
            )
        case 36:
            command = .approveMemo(
                version: dice.roll(4),
                on: CalendarDay(daysSinceEpoch: 20_007),
                by: dice.pick(MemoApprover.allCases)
            )
        case 37: command = .undo
        case 38: command = .redo
        case 39: command = .erase([entry])
        case 40: command = .goOffRecord(before: .minutes(dice.roll(3)))
        default: command = .goOnRecord
        }
        _ = room.refusal(of: command, by: seat)
    }
}

/// A seeded die, so that a failure can be thrown again.
struct Dice {
    private var state: UInt64
    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func roll(_ sides: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(sides))
    }

    mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[roll(things.count)] }
}
