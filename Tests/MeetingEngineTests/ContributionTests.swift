import MeetingEngine
import OrderedCollections
import Testing

/// The way of what the expert brings, step by step: what each role may do in each state, and what it may not.
@Suite struct ContributionTests {
    static let facilitator = Seat(.facilitator)
    static let expert = Seat(.expert)
    static let otherExpert = Seat(.expert, 2)
    static let command = Seat(.command)

    /// What brings a contribution of the expert's to each state.
    private static let ways: [ContributionState: [ContributionState]] = [
        .flagged: [], .queued: [], .raised: [.raised], .recorded: [.raised, .recorded], .parked: [.parked],
        .toCheck: [.toCheck], .withdrawn: [.withdrawn],
    ]

    /// A room in which the expert's correction is in a state.
    private static func room(_ state: ContributionState, by seat: Seat = expert) -> (Room, ID<Entry>) {
        var room = Room()
        room.act(.start(before: .zero))
        let id = room.contribute(state == .flagged ? "" : "Saa sanoa.", by: seat)
        for step in ways[state] ?? [] { room.move(id, to: step, by: step == .withdrawn ? seat : facilitator) }
        return (room, id)
    }

    @Test(arguments: ContributionState.allCases, ContributionState.allCases)
    func `the facilitator brings the expert's correction along its way and nowhere else`(
        from: ContributionState,
        to: ContributionState
    ) {
        var (room, id) = Self.room(from)
        #expect(room.state(of: id) == from)
        let refusal = room.refusal(of: room.moving(id, to: to))
        let allowed: Set<[ContributionState]> = [
            [.queued, .raised], [.queued, .parked], [.queued, .toCheck],
            [.raised, .recorded], [.raised, .queued], [.raised, .parked], [.raised, .toCheck],
            [.parked, .queued], [.parked, .toCheck], [.toCheck, .queued],
        ]
        if allowed.contains([from, to]) {
            #expect(refusal == nil)
            #expect(room.state(of: id) == to)
            #expect(room.meeting.entries[id]?.contribution?.steps.last?.seat == Self.facilitator)
        } else {
            let expected: Refusal =
                switch (from, to) {
                case (_, .withdrawn): .notThisSeat
                case (.flagged, .queued): .emptyText
                default: .wrongTransition(from: from, to: to)
                }
            #expect(refusal == expected)
            #expect(room.state(of: id) == from)
        }
        #expect(room.replayed == room.programme)
    }

    @Test(arguments: ContributionState.allCases, ContributionState.allCases)
    func `the expert takes its own back until it was raised, and brings nothing else about`(
        from: ContributionState,
        to: ContributionState
    ) {
        var (room, id) = Self.room(from)
        let refusal = room.refusal(of: room.moving(id, to: to), by: Self.expert)
        guard to == .withdrawn else {
            #expect(refusal == .notThisSeat)
            return
        }
        switch from {
        case .flagged, .queued, .parked, .toCheck: #expect(refusal == nil)
        case .raised, .recorded, .withdrawn: #expect(refusal == .wrongTransition(from: from, to: .withdrawn))
        }
    }

    @Test(arguments: ContributionState.allCases)
    func `another expert's seat can do nothing to it`(state: ContributionState) {
        var (room, id) = Self.room(state)
        for to in ContributionState.allCases {
            #expect(room.refusal(of: room.moving(id, to: to), by: Self.otherExpert) == .notThisSeat)
        }
        let base = room.meeting.entries[id]?.textEvent ?? ID(high: 0, low: 0)
        #expect(room.refusal(of: .revise(id, base: base, [.text("x")]), by: Self.otherExpert) == .notThisSeat)
        #expect(room.refusal(of: .delete(id), by: Self.otherExpert) == .notThisSeat)
        #expect(room.refusal(of: .reviseContribution(id, [.why("x")]), by: Self.otherExpert) == .notThisSeat)
    }

    @Test(arguments: [facilitator, command])
    func `what was queued without an expert's seat is taken back by the facilitator, not by an expert`(seat: Seat) {
        var (room, id) = Self.room(.queued, by: seat)
        #expect(room.refusal(of: room.moving(id, to: .withdrawn), by: Self.expert) == .notThisSeat)
        #expect(room.refusal(of: room.moving(id, to: .withdrawn)) == nil)
        #expect(room.state(of: id) == .withdrawn)
    }

    @Test func `an empty text is flagged, and a text given later queues it in the same act`() throws {
        var (room, id) = Self.room(.flagged)
        #expect(room.meeting.entries[id]?.isMark == true)
        let base = try #require(room.meeting.entries[id]).textEvent
        room.act(.revise(id, base: base, [.text("Saa sanoa.")]), by: Self.expert)
        #expect(room.state(of: id) == .queued)
        #expect(room.meeting.entries[id]?.isMark == false)
        #expect(Set(room.log.suffix(2).map(\.act)).count == 1)
        room.act(.undo, by: Self.expert)
        #expect(room.state(of: id) == .flagged)
        #expect(room.meeting.entries[id]?.text == "")
    }

    @Test func `text and record change in one act, and one undo takes both back`() throws {
        var (room, id) = Self.room(.queued)
        let before = try #require(room.meeting.entries[id])
        room.act(.reword(id, base: before.textEvent, [.text("Uusi.")], [.why("Laki.")]), by: Self.expert)
        let after = try #require(room.meeting.entries[id])
        #expect(after.text == "Uusi." && after.contribution?.why == "Laki.")
        #expect(Set(room.log.suffix(2).map(\.act)).count == 1)
        room.act(.undo, by: Self.expert)
        #expect(room.meeting.entries[id]?.text == before.text)
        #expect(room.meeting.entries[id]?.contribution == before.contribution)
        let rewording = MeetingCommand.reword(id, base: before.textEvent, [.text("x")], [.why("y")])
        #expect(room.refusal(of: rewording, by: Self.otherExpert) == .notThisSeat)
    }

    @Test func `what is queued keeps a text and a kind of the expert's`() throws {
        var (room, id) = Self.room(.queued)
        let base = try #require(room.meeting.entries[id]).textEvent
        #expect(room.refusal(of: .revise(id, base: base, [.text(""), .mark(true)])) == .emptyText)
        #expect(room.refusal(of: .revise(id, base: base, [.kind(.ownNote)])) == .notAContribution)
        #expect(room.refusal(of: .revise(id, base: base, [.kind(.fact)])) == nil)
    }

    @Test func `the steps tell each state with its seat and its time`() {
        var (room, id) = Self.room(.queued)
        let queued = room.meeting.clock.time(at: room.now)
        room.wait(.minutes(4))
        room.move(id, to: .raised)
        let steps = room.meeting.entries[id]?.contribution?.steps
        #expect(
            steps == [
                .init(state: .queued, seat: Self.expert, time: queued),
                .init(state: .raised, seat: Self.facilitator, time: queued + .minutes(4)),
            ]
        )
    }

    @Test func `what is to be checked becomes a promise of the expert's with its day, in one act`() throws {
        var (room, id) = Self.room(.queued)
        #expect(room.refusal(of: .moveContribution(id, to: .toCheck)) == .promiseWithoutDay)
        let dayless = NewEntry(id: room.ids.next(at: room.now.wall), kind: .promise, text: "Selvitetään.")
        #expect(room.refusal(of: .moveContribution(id, to: .toCheck, promise: dayless)) == .promiseWithoutDay)
        room.move(id, to: .toCheck)
        let promise = try #require(room.meeting.entries.values.last)
        #expect(promise.kind == .promise && promise.links == [id] && promise.owner == .expert && promise.due != nil)
        room.act(.undo)
        #expect(room.state(of: id) == .queued)
        #expect(room.meeting.entries.count == 1)
    }

    @Test func `the expert's undo is refused once the facilitator has raised it, and says so`() {
        var (room, id) = Self.room(.queued)
        room.move(id, to: .raised)
        #expect(
            room.refusal(of: .undo, by: Self.expert)
                == .movedSince(by: Self.facilitator, entryNumber: 1, to: .raised)
        )
        #expect(room.refusal(of: .delete(id), by: Self.expert) == .wrongTransition(from: .raised, to: .withdrawn))
        room.act(.undo)
        #expect(room.refusal(of: .undo, by: Self.expert) == nil)
        #expect(room.meeting.entries[id] == nil)
    }

    @Test func `undo brings back what is recorded or withdrawn`() {
        var (room, id) = Self.room(.recorded)
        room.act(.undo)
        #expect(room.state(of: id) == .raised)
        room.act(.undo)
        #expect(room.state(of: id) == .queued)
        room.move(id, to: .withdrawn, by: Self.expert)
        room.act(.undo, by: Self.expert)
        #expect(room.state(of: id) == .queued)
    }

    @Test(arguments: EntryKind.allCases) func `only what is the expert's goes into the queue`(kind: EntryKind) {
        var room = Room()
        room.act(.start(before: .zero))
        let new = NewEntry(id: room.ids.next(at: room.now.wall), kind: kind, text: "sana")
        let refusal = room.refusal(of: .contribute(new, []), by: Self.expert)
        #expect(refusal == (kind.isExperts ? nil : .notAContribution))
    }

    @Test func `an entry typed as it was said is in no queue`() {
        var room = Room()
        room.act(.start(before: .zero))
        let id = room.capture("Laki sallii sen.", kind: .correction)
        #expect(room.meeting.queue.isEmpty)
        #expect(room.refusal(of: .moveContribution(id, to: .raised)) == .notAContribution)
        room.act(.reviseContribution(id, [.sector("kunta-ala")]))
        #expect(room.meeting.queue.isEmpty)
        #expect(room.meeting.entries[id]?.contribution?.state == .recorded)
    }

    @Test func `nothing is brought or moved before its time, off the record, or after the end`() {
        var (room, id) = Self.room(.queued)
        room.act(.goOffRecord(before: .zero))
        let new = NewEntry(id: room.ids.next(at: room.now.wall), kind: .fact, text: "sana")
        #expect(room.refusal(of: .contribute(new, []), by: Self.expert) == .offRecord)
        #expect(room.refusal(of: .moveContribution(id, to: .raised)) == .offRecord)
        #expect(room.refusal(of: .reviseContribution(id, [.urgent(true)]), by: Self.expert) == .offRecord)
        room.act(.goOnRecord)
        room.act(.close(before: .zero))
        #expect(room.refusal(of: .contribute(new, []), by: Self.expert) == .closed)
        #expect(room.refusal(of: .moveContribution(id, to: .raised)) == nil)
    }
}

extension Room {
    /// The expert, or another seat, brings something.
    @discardableResult
    mutating func contribute(
        _ text: String,
        kind: EntryKind = .correction,
        links: [ID<Entry>] = [],
        _ changes: [ContributionChange] = [],
        neutral: String = "",
        source: String = "",
        by seat: Seat = Seat(.expert)
    ) -> ID<Entry> {
        let id: ID<Entry> = ids.next(at: now.wall)
        let new = NewEntry(
            id: id,
            block: meeting.currentBlock?.id,
            kind: kind,
            speaker: .expert,
            text: text,
            links: links,
            source: source,
            neutralWording: neutral
        )
        act(.contribute(new, changes), by: seat)
        return id
    }

    /// The command that brings a contribution to a state, with the promise that checking needs.
    mutating func moving(_ id: ID<Entry>, to state: ContributionState) -> MeetingCommand {
        let promise = NewEntry(
            id: ids.next(at: now.wall),
            block: meeting.currentBlock?.id,
            kind: .promise,
            text: "Tarkistetaan.",
            due: CalendarDay(year: 2026, month: 3, day: 20)
        )
        return .moveContribution(id, to: state, promise: state == .toCheck ? promise : nil)
    }

    mutating func move(_ id: ID<Entry>, to state: ContributionState, by seat: Seat = Seat(.facilitator)) {
        act(moving(id, to: state), by: seat)
    }

    func state(of id: ID<Entry>) -> ContributionState? { meeting.entries[id]?.contribution?.state }
}
