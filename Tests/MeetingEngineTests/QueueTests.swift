import MeetingEngine
import OrderedCollections
import Testing

/// What the facilitator sees of what the expert has brought, and what the room, the projector and the documents do.
@Suite struct QueueTests {
    private let expert = Seat(.expert)

    private func running() -> Room {
        var room = Room()
        room.act(.start(before: .zero))
        return room
    }

    @Test func `the queue has the urgent first, then the oldest, and drops what is done`() {
        var room = running()
        let first = room.contribute("yksi")
        room.wait(.minutes(1))
        let second = room.contribute("kaksi")
        room.wait(.minutes(1))
        let urgent = room.contribute("kolme", [.urgent(true)])
        #expect(room.meeting.queue.map(\.id) == [urgent, first, second])
        room.move(first, to: .raised)
        room.move(first, to: .recorded)
        room.act(.delete(second), by: expert)
        #expect(room.meeting.queue.map(\.id) == [urgent])
        room.act(.reviseContribution(urgent, [.urgent(false)]), by: expert)
        #expect(room.meeting.queue[0].contribution?.isUrgent == false)
    }

    @Test func `a source goes with the correction that it belongs to`() throws {
        var room = running()
        let correction = room.contribute("Saa.")
        let source = room.contribute("TSL 2 luku", kind: .source, links: [correction])
        let lone = room.contribute("Muu lähde", kind: .source)
        #expect(room.meeting.queue.map(\.id) == [correction, lone])
        let entry = try #require(room.meeting.entries[source])
        #expect(!room.meeting.isTold(entry))
        room.move(correction, to: .raised)
        #expect(room.meeting.isTold(entry))
        #expect(room.meeting.unfinished.map(\.id) == [lone])
    }

    @Test func `a block that holds corrections names the block in which they may be raised`() {
        var ids = IDSource(seed: 5)
        let now = WallTime(milliseconds: 1_773_313_200_000)
        let agenda = Agenda(blocks: [
            Block(id: ids.next(at: now), title: "Dialogi", planned: 30, holdsCorrections: true),
            Block(id: ids.next(at: now), title: "Tauko", planned: 10, role: .rest),
            Block(id: ids.next(at: now), title: "Asiantuntija", planned: 20, role: .expert),
        ])
        var room = Room(agenda: agenda)
        #expect(!room.meeting.isHoldingCorrections)
        room.act(.start(before: .zero))
        #expect(room.meeting.isHoldingCorrections)
        #expect(room.meeting.blockOfCorrections?.title == "Asiantuntija")
        room.act(.nextBlock)
        room.act(.nextBlock)
        #expect(!room.meeting.isHoldingCorrections)
        #expect(room.meeting.blockOfCorrections?.title == "Asiantuntija")
    }

    @Test func `what the expert corrects and is no claim is proposed as one, to be accepted or declined`() throws {
        var room = running()
        let factor = room.capture("Sitä ei saa sanoa.", kind: .situationFactor)
        let question = room.capture("Saako sanoa?", kind: .question)
        let claim = room.capture("Ei saa.", kind: .claim)
        let correction = room.contribute("Saa.", links: [factor, question, claim])
        #expect(room.meeting.proposedClaims.map(\.id) == [factor])
        #expect(room.meeting.proposals(of: factor).map(\.id) == [correction])

        var declined = room
        #expect(
            declined.refusal(of: .reviseContribution(correction, [.proposalDeclined(true)]), by: expert) == .notThisSeat
        )
        declined.act(.reviseContribution(correction, [.proposalDeclined(true)]))
        #expect(declined.meeting.proposedClaims.isEmpty)
        declined.act(.undo)
        #expect(declined.meeting.proposedClaims.map(\.id) == [factor])

        let base = try #require(room.meeting.entries[factor]).textEvent
        room.act(.revise(factor, base: base, [.kind(.claim)]))
        #expect(room.meeting.proposedClaims.isEmpty)
        #expect(room.meeting.openClaims.isEmpty)
    }

    @Test func `a correction that the facilitator typed awaits the expert's check, and an edit asks for it again`()
        throws
    {
        var room = running()
        let typed = room.capture("Laki sallii.", kind: .correction)
        let brought = room.contribute("Saa.")
        func awaits(_ id: ID<Entry>) -> Bool? { room.meeting.entries[id]?.awaitsExpertCheck }
        #expect(awaits(typed) == true)
        #expect(awaits(brought) == false)
        #expect(room.refusal(of: .reviseContribution(typed, [.checked(true)])) == .notThisSeat)
        room.act(.reviseContribution(typed, [.checked(true)]), by: expert)
        #expect(awaits(typed) == false)
        var base = try #require(room.meeting.entries[typed]).textEvent
        room.act(.revise(typed, base: base, [.text("Laki kieltää.")]))
        #expect(awaits(typed) == true)
        base = try #require(room.meeting.entries[brought]).textEvent
        room.act(.revise(brought, base: base, [.text("Saa aina.")]))
        #expect(awaits(brought) == true)
        #expect(room.refusal(of: .reviseContribution(typed, [.why("muutos")]), by: expert) == .notThisSeat)
    }

    @Test func `a repeat points to a correction of this programme`() {
        var room = running()
        let earlier = room.contribute("Saa.")
        let note = room.capture("muuta", kind: .situationFactor)
        let later = room.contribute("Edelleen saa.")
        let meeting = room.meetingID
        let wrong = EntryReference(meeting: meeting, entry: note)
        let right = EntryReference(meeting: meeting, entry: earlier)
        #expect(room.refusal(of: .reviseContribution(later, [.repeats(wrong)]), by: expert) == .noSuchEntry)
        room.act(.reviseContribution(later, [.repeats(right)]), by: expert)
        #expect(room.meeting.entries[later]?.contribution?.repeats == right)
    }

    @Test func `erasing destroys the whole record of a correction, in the log too`() {
        var room = running()
        let id = room.contribute(
            "Salaisuus",
            [.why("Salainen syy"), .sector("Salainen ala"), .urgent(true)],
            neutral: "Salainen luulo"
        )
        room.act(.erase([id]))
        #expect(!"\(room.meeting)".contains("Sala"))
        let redacted = room.log.map { $0.event.redacted(erasing: [id]) ?? $0.event }
        #expect(!"\(redacted)".contains("Sala"))
        #expect(room.meeting.queue.isEmpty)
    }

    @Test func `the projector shows what the facilitator chose, and undo brings the choice back`() {
        var room = running()
        #expect(room.meeting.publicView == .agenda)
        room.act(.show(.insights))
        #expect(room.meeting.publicView == .insights)
        #expect(room.refusal(of: .show(.blank), by: expert) == .notThisSeat)
        room.act(.undo)
        #expect(room.meeting.publicView == .agenda)
    }

    @Test func `turns hold people of the roster, each once, and forget who is erased`() {
        var room = running()
        let (first, second) = (room.people[0], room.people[1])
        room.act(.setTurns([first, second, first]))
        #expect(room.meeting.turns == [first, second])
        #expect(room.refusal(of: .setTurns([ID(high: 9, low: 9)])) == .noSuchPerson)
        room.act(.setTurns([second]))
        room.act(.undo)
        #expect(room.meeting.turns == [first, second])
        room.act(.erasePerson(first))
        #expect(room.meeting.turns == [second])
        #expect(room.replayed == room.programme)
    }

    @Test func `the memo tells what was raised, the fact first, and counts the rest as unfinished`() throws {
        var room = running()
        let claim = room.capture("Ei saa sanoa.", kind: .claim)
        let raised = room.contribute(
            "Saa sanoa.",
            links: [claim],
            [
                .why("Laki muuttui."), .sector("yksityinen ala"), .asOf(CalendarDay(year: 2026, month: 1, day: 1)),
                .certain(false),
            ],
            neutral: "ettei saisi sanoa",
            source: "TSL 2 luku"
        )
        room.contribute("Jäi sanomatta.")
        room.contribute("")
        let withdrawn = room.contribute("Peruttu tieto.")
        let checked = room.contribute("Epävarma tieto.")
        room.move(raised, to: .raised)
        room.move(withdrawn, to: .withdrawn, by: expert)
        room.move(checked, to: .toCheck)
        let memo = Memo(of: room.meeting, in: room.programme, for: .group, zone: .helsinki)
        let correction = try #require(memo.expert.corrections.first)
        #expect(memo.expert.corrections.count == 1)
        #expect(correction.fact.text == "Saa sanoa.")
        #expect(correction.believed.map(\.wording) == ["ettei saisi sanoa"])
        #expect(correction.why == "Laki muuttui." && correction.sector == "yksityinen ala" && !correction.isCertain)
        #expect(correction.fact.asOf == CalendarDay(year: 2026, month: 1, day: 1))
        #expect(memo.promises.map(\.item.text) == ["Tarkistetaan."])
        #expect(memo.unfinished == 2)
        let organisation = Memo(of: room.meeting, in: room.programme, for: .organisation, zone: .helsinki)
        #expect(organisation.expert.corrections.isEmpty)
    }
}
