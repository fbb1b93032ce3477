import MeetingEngine
import OrderedCollections
import Testing

/// The course of a meeting: starting, blocks, corrections of blocks, off the record, closing.
@Suite struct CourseTests {
    private func running() -> Room {
        var room = Room()
        room.act(.start(before: .zero))
        return room
    }

    @Test func `notes are possible before the start and stand before it`() throws {
        var room = Room()
        let early = room.capture("Etäyhteys toimii.")
        room.wait(.minutes(3))
        room.act(.start(before: .zero))
        let entry = try #require(room.meeting.entries[early])
        #expect(entry.block == nil)
        #expect(entry.time < (try #require(room.meeting.stage.run)).start)
    }

    @Test func `previous revokes the change of block and touches no entry`() {
        var room = running()
        room.act(.nextBlock)
        let id = room.capture("Tekijä")
        room.act(.previousBlock)
        #expect(room.meeting.currentBlock?.id == room.blocks[0])
        #expect(room.meeting.entries[id]?.block == room.blocks[1])
    }

    @Test func `a block that began earlier takes its entries along, and default kinds follow`() throws {
        var room = running()
        room.wait(.minutes(6))
        let defaulted = room.capture("Kiire ja peruutukset")
        let chosen = room.capture("Mistä tämä johtuu?", kind: .question)
        room.wait(.minutes(2))
        room.act(.nextBlock)
        room.wait(.minutes(1))
        room.act(.moveBlockBegin(before: .minutes(4), erasingSpeakers: false))
        #expect(room.meeting.entries[defaulted]?.block == room.blocks[1])
        #expect(room.meeting.entries[defaulted]?.kind == .situationFactor)
        #expect(room.meeting.entries[chosen]?.kind == .question)
        #expect(try #require(room.pace).elapsed == .minutes(4))
        room.act(.undo)
        #expect(room.meeting.entries[defaulted]?.block == room.blocks[0])
        #expect(room.meeting.entries[defaulted]?.kind == .groundRule)
        #expect(try #require(room.pace).elapsed == .minutes(1))
    }

    @Test func `moving entries into an anonymous block says first that it erases their speakers`() throws {
        var room = running()
        for _ in 0..<2 { room.act(.nextBlock) }
        room.wait(.minutes(10))
        let id = room.capture("Oma kokemus", kind: .experience, speaker: .person(room.people[0]))
        room.wait(.seconds(10))
        room.act(.nextBlock)
        room.wait(.minutes(1))
        let move = MeetingCommand.moveBlockBegin(before: .minutes(2), erasingSpeakers: false)
        #expect(room.refusal(of: move) == .speakersWouldBeErased(count: 1))
        room.act(.moveBlockBegin(before: .minutes(2), erasingSpeakers: true))
        #expect(room.meeting.entries[id]?.speaker == nil)
        #expect(room.meeting.entries[id]?.block == room.blocks[3])
    }

    @Test func `an anonymous block stores no speaker`() {
        var room = running()
        for _ in 0..<3 { room.act(.nextBlock) }
        let id = room.capture("Ehdotus", speaker: .person(room.people[1]))
        #expect(room.meeting.entries[id]?.speaker == nil)
        let base = room.meeting.entries[id]!.textEvent
        let naming = MeetingCommand.revise(id, base: base, [.speaker(.person(room.people[1]))])
        #expect(room.refusal(of: naming) == .anonymousBlock)
    }

    @Test func `off the record keeps nothing, and going back three minutes destroys what was said in them`() {
        var room = running()
        let before = room.capture("Tämä jää")
        room.wait(.minutes(4))
        let after = room.capture("Tämä ei jää")
        room.wait(.minutes(2))
        room.act(.goOffRecord(before: .minutes(3)))
        #expect(room.meeting.entries[before]?.text == "Tämä jää")
        #expect(room.meeting.entries[after]?.standing == .erased)
        let new = NewEntry(id: ID(high: 7, low: 7), kind: .experience, text: "Ei kirjata")
        #expect(room.refusal(of: .capture(new)) == .offRecord)
        room.act(.goOnRecord)
        #expect(room.meeting.offRecord.count == 1)
        #expect(room.refusal(of: .capture(new)) == nil)
    }

    @Test func `a closed meeting takes no entries until it is reopened, and the time between does not count`() throws {
        var room = running()
        room.wait(.minutes(5))
        room.act(.close(before: .minutes(1)))
        let new = NewEntry(id: ID(high: 7, low: 7), kind: .experience, text: "Myöhässä")
        #expect(room.refusal(of: .capture(new)) == .closed)
        room.wait(.minutes(30))
        room.act(.reopen)
        #expect(try #require(room.pace).elapsed == .minutes(4))
    }

    @Test func `closing before the current block began is refused`() {
        var room = running()
        room.wait(.minutes(5))
        room.act(.nextBlock)
        #expect(room.refusal(of: .close(before: .minutes(2))) == .timeOutOfRange)
    }

    @Test func `a block that was left out is passed over`() {
        var room = running()
        room.act(.skip(room.blocks[1]))
        room.act(.nextBlock)
        #expect(room.meeting.currentBlock?.id == room.blocks[2])
        #expect(room.refusal(of: .skip(room.blocks[0])) == .blockHasBegun(title: "Aloitus"))
    }

    @Test func `a block that has begun stays in the agenda, and an agenda changed by another is not overwritten`() {
        var room = running()
        let seen = room.meeting.agenda
        var without = seen
        without.blocks.removeFirst()
        #expect(room.refusal(of: .replaceAgenda(without, seen: seen)) == .blockHasBegun(title: "Aloitus"))
        room.act(.extend(5))
        #expect(room.refusal(of: .replaceAgenda(seen, seen: seen)) == .agendaHasChanged)
    }

    @Test func `of two edits on one base the later wins and the earlier is kept`() throws {
        var room = running()
        let id = room.capture("Alkuperäinen")
        let base = try #require(room.meeting.entries[id]).textEvent
        room.act(.revise(id, base: base, [.text("Ohjaajan")]))
        room.act(.revise(id, base: base, [.text("Toisen paikan")]), by: Seat(.facilitator, 2))
        let entry = try #require(room.meeting.entries[id])
        #expect(entry.text == "Toisen paikan")
        #expect(entry.conflicts.map(\.text) == ["Ohjaajan"])
    }

    @Test func `a private note never gets another reader`() throws {
        var room = running()
        let id = room.capture("Kerttu ei ole puhunut", kind: .ownNote)
        let entry = try #require(room.meeting.entries[id])
        #expect(entry.audience == .facilitator)
        let sharing = MeetingCommand.revise(id, base: entry.textEvent, [.audience(.group)])
        #expect(room.refusal(of: sharing) == .ownNoteStaysPrivate)
    }

    @Test func `the expert's seat captures and takes back its own, and leads nothing`() {
        var room = running()
        let mine = room.capture("Ohjaajan")
        #expect(room.refusal(of: .nextBlock, by: Seat(.expert)) == .notThisSeat)
        #expect(room.refusal(of: .delete(mine), by: Seat(.expert)) == .notThisSeat)
    }

    @Test func `someone erased leaves no trace in the state`() throws {
        var room = running()
        let person = room.people[0]
        room.act(.markAttendance(person, .present))
        let id = room.capture("Sanoin", speaker: .person(person))
        room.act(.erasePerson(person))
        #expect(room.programme.roster[person] == nil)
        #expect(room.meeting.entries[id]?.speaker == nil)
        #expect(!"\(room.meeting)".contains("\(person.high)"))
        #expect(room.replayed == room.programme)
    }

    @Test func `appending what exists, or what speaks of nothing, changes nothing and is listed`() {
        var room = running()
        room.capture("Kerran")
        let before = room.programme.meetings
        let again = room.log.last!
        room.programme.apply(again)
        #expect(room.programme.meetings == before)
        #expect(room.programme.misfits.map(\.event) == [again.id])
        #expect(room.programme.misfits.map(\.reason) == [.alreadyExists])
    }

    @Test func `a link that leads nowhere, as in a log that somebody changed, is left out`() throws {
        var room = running()
        let id: ID<Entry> = ID(high: 8, low: 8)
        let stray = NewEntry(id: id, kind: .insight, text: "Oivallus", links: [ID(high: 9, low: 9), id])
        let recorded = RecordedEvent(
            id: ID(high: 7, low: 7),
            act: ID(high: 7, low: 8),
            meeting: room.meetingID,
            seat: Seat(.facilitator),
            stamp: room.now,
            event: .meeting(.entryCaptured(stray))
        )
        room.programme.apply(recorded)
        #expect(room.meeting.entries[id]?.links == [])
        #expect(room.meeting.invariantViolations == [])
    }
}
