import MeetingEngine
import OrderedCollections
import Testing

/// What a meeting leaves open comes to the next ones, until one of them settles it.
@Suite struct CarryOverTests {
    private func texts(_ items: [CarryOver.Item]) -> [String] { items.map(\.entry.text) }

    @Test func `the next meeting opens with the assignments, questions, promises and parked matters of the last`() {
        var room = Room()
        room.act(.start(before: .zero))
        room.capture("Kysyn esihenkilöltä", kind: .assignment)
        room.capture("Kuka maksaa?", kind: .question)
        let answered = room.capture("Saako nauhoittaa?", kind: .question)
        room.capture("Saa.", kind: .fact, links: [answered])
        room.capture("Selvitän", kind: .promise)
        room.capture("Palkkaus", kind: .parked)
        room.capture("Kiire", kind: .situationFactor)
        let next = room.addMeeting()
        let carryOver = room.programme.carryOver(into: next)
        #expect(texts(carryOver.assignments) == ["Kysyn esihenkilöltä"])
        #expect(texts(carryOver.questions) == ["Kuka maksaa?"])
        #expect(texts(carryOver.promises) == ["Selvitän"])
        #expect(texts(carryOver.parked) == ["Palkkaus"])
        #expect(room.programme.carryOver(into: room.meetingID).isEmpty)
    }

    @Test func `a question that was parked is left once, as parked`() {
        var room = Room()
        room.act(.start(before: .zero))
        let question = room.capture("Kuka maksaa?", kind: .question)
        room.capture("Maksaja", kind: .parked, links: [question])
        let next = room.addMeeting()
        #expect(texts(room.programme.carryOver(into: next).items) == ["Maksaja"])
    }

    @Test func `what was settled is gone from the meeting after, what was moved is asked again with its new date`() {
        var room = Room()
        room.act(.start(before: .zero))
        let done = room.capture("Tehty", kind: .assignment)
        let moved = room.capture("Siirtyy", kind: .assignment)
        room.capture("Unohtui", kind: .assignment)
        let (second, third) = (room.addMeeting(), room.addMeeting())
        let day = CalendarDay(daysSinceEpoch: 20_600)
        room.act(.meeting(second, .settle(room.reference(done), Settlement(.done, note: "onnistui"))))
        room.act(.meeting(second, .settle(room.reference(moved), Settlement(.moved, due: day))))
        let now = room.programme.carryOver(into: second)
        #expect(texts(now.assignments) == ["Tehty", "Siirtyy", "Unohtui"])
        #expect(now.assignments.map(\.settlement?.outcome) == [.done, .moved, nil])
        #expect(texts(now.unasked) == ["Unohtui"])
        let later = room.programme.carryOver(into: third)
        #expect(texts(later.assignments) == ["Siirtyy", "Unohtui"])
        #expect(later.assignments.map(\.due) == [day, nil])
        #expect(later.assignments.allSatisfy { $0.settlement == nil })
    }

    @Test func `a settlement is undone and done again like any act`() {
        var room = Room()
        room.act(.start(before: .zero))
        let entry = room.capture("Tehty", kind: .assignment)
        let second = room.addMeeting()
        room.act(.meeting(second, .settle(room.reference(entry), Settlement(.done))))
        room.act(.meeting(second, .undo))
        #expect(room.programme.meetings[second]?.settlements.isEmpty == true)
        room.act(.meeting(second, .redo))
        #expect(room.programme.settlement(of: room.reference(entry))?.outcome == .done)
    }

    @Test func `an outcome that a kind cannot have, a later meeting's entry and one that is gone are refused`() {
        var room = Room()
        room.act(.start(before: .zero))
        let entry = room.capture("Tehtävä", kind: .assignment)
        let factor = room.capture("Kiire", kind: .situationFactor)
        let second = room.addMeeting()
        #expect(
            room.refusal(of: .settle(room.reference(entry), Settlement(.answered)), in: second) == .outcomeDoesNotFit
        )
        #expect(room.refusal(of: .settle(room.reference(factor), Settlement(.done)), in: second) == .outcomeDoesNotFit)
        room.act(
            .meeting(second, .capture(NewEntry(id: ID(high: 5, low: 5), kind: .assignment, text: "Myöhempi")))
        )
        let later = EntryReference(meeting: second, entry: ID(high: 5, low: 5))
        #expect(room.refusal(of: .settle(later, Settlement(.done)), in: room.meetingID) == .laterMeeting)
        room.act(.delete(entry))
        #expect(room.refusal(of: .settle(room.reference(entry), Settlement(.done)), in: second) == .noSuchEntry)
    }

    @Test func `erasing an assignment destroys what a later meeting was told of it, in the log as in the state`() {
        var room = Room()
        room.act(.start(before: .zero))
        let entry = room.capture("Puhun Pekalle", kind: .assignment)
        let second = room.addMeeting()
        for note in ["Pekka suuttui", "Pekka leppyi"] {
            room.act(.meeting(second, .settle(room.reference(entry), Settlement(.partly, note: note))))
        }
        room.act(.meeting(second, .undo))
        room.act(.erase([entry]))
        #expect(!"\(room.programme)".contains("Pekka"))
        #expect(room.programme.settlement(of: room.reference(entry))?.outcome == .partly)
        #expect(room.refusal(of: .redo, in: second) == .nothingToRedo)
        var programme = Programme()
        for recorded in room.redactedLog() { programme.apply(recorded) }
        #expect(programme == room.programme)
        #expect(!"\(room.redactedLog())".contains("Pekka"))
    }
}
