import MeetingEngine
import OrderedCollections
import Testing

/// What the room's projector is shown.
@Suite struct PublicBoardTests {
    private static let nobody = NameFinder.nobody
    /// Finds one name, wherever it stands.
    private static let aura = NameFinder { text in
        guard text.contains("Aura") else { return [] }
        return [NameHit(range: 0..<4, word: "Aura", people: [], certainty: .certain, replacement: "osallistuja 1")]
    }

    private static func board(_ room: Room, _ finder: NameFinder? = nobody) -> PublicBoard {
        PublicBoard(room.meeting, pace: room.pace, finder: finder)
    }

    private static func filled() -> Room {
        var room = Room()
        room.act(.start(before: .zero))
        for kind in EntryKind.allCases { room.capture("\(kind) yksi", kind: kind, speaker: .person(room.people[0])) }
        room.capture("toinen sääntö", kind: .groundRule)
        room.capture("uusi yhteenveto", kind: .summary)
        return room
    }

    @Test func `the agenda comes with its times and the ground rules, and with nothing else`() {
        let board = Self.board(Self.filled())
        #expect(board.parts.map(\.title) == ["Aloitus", "Erittely", "Tauko", "Ratkaisut", "Päätös"])
        #expect(board.parts.map(\.isCurrent) == [true, false, false, false, false])
        #expect(board.parts.allSatisfy { $0.begin != nil })
        #expect(board.groundRules == ["groundRule yksi", "toinen sääntö"])
        #expect(board.summary == nil && board.insights.isEmpty)
    }

    @Test func `what is shown follows the facilitator`() {
        var room = Self.filled()
        room.act(.show(.summary))
        #expect(Self.board(room).summary == "uusi yhteenveto")
        #expect(Self.board(room).groundRules.isEmpty && Self.board(room).parts.isEmpty)
        room.act(.show(.insights))
        #expect(Self.board(room).insights == ["insight yksi"])
        room.act(.show(.blank))
        let blank = Self.board(room)
        #expect(blank.parts.isEmpty && blank.groundRules.isEmpty && blank.insights.isEmpty && blank.summary == nil)
    }

    @Test func `a text with a name is left out and counted; without a list of names all texts are`() {
        var room = Self.filled()
        room.capture("Aura saa sanoa viimeisen sanan.", kind: .groundRule)
        let board = Self.board(room, Self.aura)
        #expect(board.groundRules == ["groundRule yksi", "toinen sääntö"])
        #expect(board.leftOut == 1)
        #expect(Self.board(room, nil).groundRules.isEmpty)
        #expect(Self.board(room, nil).leftOut == 3)
        #expect(PublicBoard.hides("Aura kertoo", Self.aura))
        #expect(!PublicBoard.hides("Tauko", Self.aura))
    }

    @Test func `what is erased, unfinished or for the facilitator alone is not shown`() {
        var room = Room()
        room.act(.start(before: .zero))
        let rule = room.capture("sääntö", kind: .groundRule)
        room.act(
            .capture(
                NewEntry(
                    id: room.ids.next(at: room.now.wall),
                    kind: .groundRule,
                    kindIsChosen: true,
                    text: "",
                    isMark: true
                )
            )
        )
        #expect(Self.board(room).groundRules == ["sääntö"])
        room.act(.erase([rule]))
        #expect(Self.board(room).groundRules.isEmpty)
    }
}
