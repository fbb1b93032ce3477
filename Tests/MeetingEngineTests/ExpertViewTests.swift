import MeetingEngine
import OrderedCollections
import Testing

/// What an expert's seat is shown of a meeting, and what it never is.
@Suite struct ExpertViewTests {
    private static let expert = Seat(.expert)

    private static func running() -> Room {
        var room = Room()
        room.act(.start(before: .zero))
        return room
    }

    private static func texts(_ room: Room, from seat: Seat = expert) -> [String] {
        let view = ExpertView(room.meeting, from: seat)
        return (0..<view.count).map { view[$0].text }
    }

    @Test func `what the group said is seen, and never who said it or has it to do`() {
        var room = Self.running()
        room.capture("Kiire vaivaa.", speaker: .person(room.people[0]))
        room.act(
            .capture(
                NewEntry(
                    id: room.ids.next(at: room.now.wall),
                    kind: .assignment,
                    kindIsChosen: true,
                    speaker: .person(room.people[1]),
                    text: "Kokeillaan.",
                    owner: .person(room.people[1])
                )
            )
        )
        let view = ExpertView(room.meeting, from: Self.expert)
        #expect(Self.texts(room) == ["Kiire vaivaa.", "Kokeillaan."])
        for index in 0..<view.count {
            #expect(view[index].speaker == nil)
            #expect(view[index].owner == nil)
        }
    }

    @Test func `private notes, marks and what is for the facilitator alone are not seen`() {
        var room = Self.running()
        room.capture("oma huomio", kind: .ownNote)
        let id = room.capture("vain ohjaajalle")
        let base = room.meeting.entries[id]?.textEvent ?? ID(high: 0, low: 0)
        room.act(.revise(id, base: base, [.audience(.facilitator)]))
        room.act(
            .capture(
                NewEntry(id: room.ids.next(at: room.now.wall), kind: .claim, text: "tapio kiivastui", isMark: true)
            )
        )
        #expect(Self.texts(room).isEmpty)
        room.act(.revise(id, base: base, [.audience(.organisation)]))
        #expect(Self.texts(room) == ["vain ohjaajalle"])
    }

    @Test func `what is deleted, erased or put off the record afterwards is seen no more`() {
        var room = Self.running()
        let deleted = room.capture("poistuva")
        let erased = room.capture("häviävä")
        room.wait(.minutes(10))
        room.capture("viimeinen")
        #expect(Self.texts(room).count == 3)
        room.act(.delete(deleted))
        #expect(Self.texts(room) == ["häviävä", "viimeinen"])
        room.act(.erase([erased]))
        #expect(Self.texts(room) == ["viimeinen"])
        room.act(.undo)
        room.act(.goOffRecord(before: .minutes(3)))
        #expect(!Self.texts(room).contains("viimeinen"))
    }

    @Test func `after closing a seat sees its own contributions alone`() {
        var room = Self.running()
        let claim = room.capture("Ei saa.", kind: .claim)
        room.contribute("Saa kyllä.", links: [claim], by: Self.expert)
        room.contribute("Samoin.", links: [claim], by: Seat(.expert, 2))
        #expect(Self.texts(room) == ["Ei saa.", "Saa kyllä.", "Samoin."])
        room.act(.close(before: .zero))
        #expect(Self.texts(room) == ["Saa kyllä."])
        let view = ExpertView(room.meeting, from: Self.expert)
        #expect(view[0].links.isEmpty, "the claim is not seen, so nothing leads to it")
        #expect(Self.texts(room, from: Seat(.expert, 21)).isEmpty)
    }

    @Test func `what another expert only flagged or took back is that one's own`() {
        var room = Self.running()
        room.contribute("", by: Seat(.expert, 2))
        let id = room.contribute("Väärin muistin.", by: Seat(.expert, 2))
        room.move(id, to: .withdrawn, by: Seat(.expert, 2))
        #expect(Self.texts(room).isEmpty)
        #expect(Self.texts(room, from: Seat(.expert, 2)) == ["", "Väärin muistin."])
    }

    @Test func `positions find their entries, also around what vanished`() {
        var room = Self.running()
        var ids: [ID<Entry>] = []
        for number in 0..<20 {
            room.wait(.seconds(30))
            ids.append(room.capture("\(number)", kind: number % 3 == 0 ? .ownNote : .claim))
        }
        let view = ExpertView(room.meeting, from: Self.expert)
        for (number, id) in ids.enumerated() {
            let index = view.index(of: id)
            #expect((index == nil) == (number % 3 == 0))
            if let index { #expect(view[index].text == "\(number)") }
            guard let entry = room.meeting.entries[id] else { continue }
            let next = view.index(from: entry.time, number: entry.number)
            #expect(next == (index ?? (0..<view.count).first { Int(view[$0].text) ?? 0 > number } ?? view.count))
        }
    }
}
