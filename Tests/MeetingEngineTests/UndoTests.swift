import MeetingEngine
import OrderedCollections
import Testing

/// Undo takes back one's own last act, and nothing that others have built on.
@Suite struct UndoTests {
    private let expert = Seat(.expert)

    private func running() -> Room {
        var room = Room()
        room.act(.start(before: .zero))
        return room
    }

    @Test func `undo takes one's own last act back, and redo does it again`() {
        var room = running()
        let first = room.capture("Ensimmäinen")
        let second = room.capture("Toinen")
        room.act(.undo)
        #expect(Array(room.meeting.entries.keys) == [first])
        room.act(.redo)
        #expect(Array(room.meeting.entries.keys) == [first, second])
    }

    @Test func `a display number is never given twice, even when its entry was undone`() {
        var room = running()
        room.capture("Ensimmäinen")
        room.act(.undo)
        let next = room.capture("Toinen")
        #expect(room.meeting.entries[next]?.number == 2)
    }

    @Test func `each seat undoes its own acts alone`() {
        var room = running()
        let mine = room.capture("Minun")
        let theirs = room.capture("Oikaisu", kind: .correction, by: expert)
        room.act(.undo)
        #expect(room.meeting.entries[mine] == nil)
        #expect(room.meeting.entries[theirs] != nil)
        #expect(room.refusal(of: .undo, by: Seat(.facilitator, 2)) == .nothingToUndo)
    }

    @Test func `what another seat has linked to is not undone, and the entry that links is named`() {
        var room = running()
        let claim = room.capture("Ei saa.", kind: .claim)
        room.capture("Saa.", kind: .correction, links: [claim], by: expert)
        #expect(room.refusal(of: .undo) == .changedSince(by: expert, entryNumber: 2))
        #expect(room.meeting.entries[claim] != nil)
    }

    @Test func `what another seat has changed since is not undone`() throws {
        var room = running()
        let id = room.capture("Oikaisu", kind: .correction, by: expert)
        let base = try #require(room.meeting.entries[id]).textEvent
        room.act(.revise(id, base: base, [.star(true)]))
        #expect(room.refusal(of: .undo, by: expert) == .changedSince(by: Seat(.facilitator), entryNumber: 1))
    }

    @Test func `a new act ends what could be redone`() {
        var room = running()
        room.capture("Ensimmäinen")
        room.act(.undo)
        room.capture("Toinen")
        #expect(room.refusal(of: .redo) == .nothingToRedo)
    }

    @Test func `an erased text cannot come back`() {
        var room = running()
        let id = room.capture("Salaisuus")
        room.act(.erase([id]))
        #expect(room.meeting.entries[id]?.text == "")
        #expect(room.meeting.entries[id]?.standing == .erased)
        room.act(.undo)
        #expect(room.meeting.entries[id]?.standing == .erased)
        #expect(!"\(room.meeting)".contains("Salaisuus"))
    }
}
