import MeetingEngine
import OrderedCollections
import Screens
import Testing
import TextLayout

/// Pastes, drafts, and what is not kept off the record.
@Suite struct CaptureKeepingTests {
    @Test func `Several pasted lines wait, and Enter saves each`() {
        var room = CaptureRoom()
        room.type("Helka: ")
        room.press(.paste("Kamerat kiinni.\r\n\r\n.o Toinen\n:close\n"))
        #expect(room.line.pastedLines == ["Helka: Kamerat kiinni.", ".o Toinen", ":close"])
        #expect(room.line.chips(in: room.context).map(\.label) == ["3 kirjausta — Enter tallentaa, Esc yhdistää"])
        room.press(.enter)
        #expect(room.entry(1).speaker == room.person("Helka"))
        #expect(room.entry(2).kind == .insight)
        #expect(room.entry(3).text == ":close")
        #expect(room.line.isEmpty)
    }

    @Test func `Of a paste no line is lost, whatever is in it`() {
        var room = CaptureRoom()
        room.press(.paste("yksi\n>\n.c \n-- \n#teema\n+"))
        room.press(.enter)
        #expect(room.meeting.entries.values.map(\.text) == ["yksi", ">", ".c", "--", "#teema", "+"])
    }

    @Test func `An entry of several lines is edited whole`() {
        var room = CaptureRoom()
        room.capture("yksi\nkaksi")
        room.press(.backspace)
        #expect(room.line.pastedLines == [])
        room.type("!")
        room.press(.enter)
        #expect(room.entry(1).text == "yksi\nkaksi!")
    }

    @Test func `Esc joins a paste into one text, and undo takes it apart again`() {
        var room = CaptureRoom()
        room.press(.paste("yksi\nkaksi"))
        room.press(.escape)
        #expect(room.line.editor.text == "yksi kaksi")
        room.press(.control("z"))
        #expect(room.line.pastedLines == ["yksi", "kaksi"])
    }

    @Test func `A paste is text, never commands`() {
        var room = CaptureRoom()
        for text in [":close", "/haku", ".2", "\n:close\n"] {
            #expect(room.press(.paste(text)) == [])
            #expect(room.line.editor.text == text.filter { $0 != "\n" })
            room.press(.control("u"))
        }
    }

    // MARK: - Off the record

    @Test func `Off the record nothing is typed, kept or saved, and F9's dot still works`() {
        var room = CaptureRoom()
        room.type("ennen")
        room.act(.goOffRecord(before: .zero))
        #expect(room.line.draft(in: room.context) == nil)
        #expect(room.type("x") == [.notice(.offRecord)])
        #expect(room.press(.paste("y")) == [.notice(.offRecord)])
        #expect(room.press(.enter) == [.notice(.offRecord)])
        #expect(room.line.editor.text == "ennen")
        room.press(.control("u"))
        #expect(room.type(".9") == [.function(9)])
    }

    // MARK: - The draft

    @Test func `A draft restores the line with its time, place, chips and caret`() throws {
        var room = CaptureRoom()
        room.type(".c,ta Se on tyyli.")
        room.press(.left, .left)
        let draft = try #require(room.line.draft(in: room.context))
        room.wait(.minutes(3))
        room.act(.nextBlock)
        let restored = CaptureLine(restoring: draft, in: room.context)
        #expect(restored.begun == room.line.begun)
        #expect(restored.editor.caret == room.line.editor.caret)
        #expect(restored.draft(in: room.context) == draft)
        #expect(restored.reading(in: room.context) == room.reading)
    }

    @Test func `A draft of an edit goes on as the edit it was`() throws {
        var room = CaptureRoom()
        room.type(".c,ta Se on tyyli.")
        room.press(.enter, .backspace)
        room.type(" Kai")
        let draft = try #require(room.line.draft(in: room.context))
        room.line = CaptureLine(restoring: draft, in: room.context)
        let outcomes = room.press(.enter)
        guard case .revise(_, _, let changes) = outcomes.first else {
            Issue.record("not an edit: \(outcomes)")
            return
        }
        #expect(changes == [.text("Se on tyyli. Kai")])
    }

    @Test func `Every key leaves a draft that holds it`() {
        var room = CaptureRoom()
        var typed = ""
        for character in "Pelkään, että olen seuraava. -- 😀 #huoli" {
            room.type(String(character))
            typed.append(character)
            #expect(room.line.draft(in: room.context)?.text == typed)
        }
        #expect(CaptureRoom().line.draft(in: room.context) == nil)
    }
}
