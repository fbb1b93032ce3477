import MeetingEngine
import OrderedCollections
import Screens
import Testing
import TextLayout

/// Marks, and entries that come back into the line.
@Suite struct CaptureEditTests {
    @Test func `F4 leaves a mark, with or without a text`() {
        var room = CaptureRoom()
        room.perform(room.line.saveAsMark(in: room.context, ids: &room.ids))
        #expect(room.entry(1).isMark && room.entry(1).text.isEmpty)
        room.type(",ta jotain tyylistä")
        room.perform(room.line.saveAsMark(in: room.context, ids: &room.ids))
        #expect(room.entry(2).isMark && room.entry(2).text == "jotain tyylistä")
        #expect(room.entry(2).speaker == room.person("Tapio"))
        #expect(room.line.isEmpty)
    }

    @Test func `A mark is filled in, and the next one asked for`() {
        var room = CaptureRoom()
        room.type(". tapio ja eino")
        room.press(.enter)
        room.wait(.minutes(5))
        _ = room.line.open(room.entry(1), filling: true, in: room.context, ids: &room.ids)
        #expect(room.line.editor.text == "tapio ja eino")
        room.type(" kiivastuivat")
        let outcomes = room.press(.enter)
        #expect(outcomes.last == .filled(room.entry(1).id))
        #expect(room.entry(1).text == "tapio ja eino kiivastuivat")
        #expect(!room.entry(1).isMark)
    }

    @Test func `A mark without a text is passed over or left for later`() {
        var room = CaptureRoom()
        room.perform(room.line.saveAsMark(in: room.context, ids: &room.ids))
        _ = room.line.open(room.entry(1), filling: true, in: room.context, ids: &room.ids)
        room.press(.control("a"), .control("k"))
        #expect(room.press(.enter) == [.filled(room.entry(1).id)])
        #expect(room.entry(1).isMark)
        #expect(room.line.begun == nil)
    }

    @Test func `A line that holds a text is not given to another entry`() {
        var room = CaptureRoom()
        let entry = room.capture("yksi")
        room.type("kesken")
        #expect(room.line.open(entry, in: room.context, ids: &room.ids) == [.notice(.lineInUse)])
        #expect(room.line.editor.text == "kesken")
    }

    // MARK: - Bringing back and editing

    @Test func `Backspace on an empty line brings the last entry back, and Enter saves what changed`() {
        var room = CaptureRoom()
        room.capture("Asiantuntijan", .fact, by: Seat(.expert))
        room.type(".c,ta Se on tyyli.")
        room.press(.enter)
        room.capture("Toisen", .fact, by: Seat(.expert))
        room.press(.backspace)
        #expect(room.line.editor.text == ".c,tapio Se on tyyli.")
        #expect(room.line.isEditing)
        room.press(.backspace)
        room.type("! <")
        let outcomes = room.press(.enter)
        let entry = room.entry(2)
        guard case .revise(entry.id, _, let changes) = outcomes.first else {
            Issue.record("not an edit: \(outcomes)")
            return
        }
        #expect(changes == [.text("Se on tyyli!"), .audience(.organisation)])
        #expect(entry.text == "Se on tyyli!" && entry.speaker == room.person("Tapio"))
        #expect(room.meeting.entries.count == 3)
    }

    @Test func `An edit without changes changes nothing, and Esc closes it`() {
        var room = CaptureRoom()
        room.capture("yksi", .claim, speaker: room.person("Aura"))
        room.press(.backspace)
        #expect(room.press(.enter) == [])
        room.press(.backspace)
        room.press(.escape)
        #expect(room.line.isEmpty)
        room.press(.backspace)
        room.type("!")
        #expect(room.press(.escape) == [.notice(.editHasChanges)])
        room.press(.control("u"))
        #expect(!room.line.isEditing)
        #expect(room.entry(1).text == "yksi")
    }

    @Test func `What a line cannot say of an entry stays as it is through an edit`() {
        var room = CaptureRoom(names: ["Matti", "Matti"])
        let gone = room.capture("pois")
        let entry = room.capture("yksi", speaker: room.person("Matti"), links: [gone.id])
        room.act(.delete(gone.id))
        room.press(.backspace)
        room.type("!")
        room.press(.enter)
        #expect(room.meeting.entries[entry.id]?.text == "yksi!")
        #expect(room.meeting.entries[entry.id]?.speaker == room.person("Matti"))
        #expect(room.meeting.entries[entry.id]?.links == [gone.id])
    }

    @Test func `A Backspace held down does not run on into the last entry`() {
        var room = CaptureRoom()
        room.capture("yksi")
        room.type("abc")
        for _ in 0..<20 {
            room.press(.backspace)
            room.wait(Milliseconds(33))
        }
        #expect(room.line.isEmpty)
        room.wait(.seconds(1))
        room.press(.backspace)
        #expect(room.line.editor.text == "yksi")
    }

    @Test func `An entry on its way to the disk is not mistaken for the one before`() {
        var room = CaptureRoom()
        room.capture("yksi")
        room.isSaving = true
        #expect(room.press(.backspace) == [.notice(.stillSaving)])
        room = CaptureRoom()
        #expect(room.press(.backspace) == [.notice(.nothingToBringBack)])
    }
}
