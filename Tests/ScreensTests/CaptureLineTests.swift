import MeetingEngine
import OrderedCollections
import Screens
import Testing
import TextLayout

@Suite struct CaptureLineTests {
    @Test func `Text and Enter are a complete entry`() {
        var room = CaptureRoom()
        room.type("Tieto tulee pöytään vasta kokouksessa.")
        room.press(.enter)
        #expect(room.entry(1).text == "Tieto tulee pöytään vasta kokouksessa.")
        #expect(room.entry(1).kind == .situationFactor)
        #expect(!room.entry(1).kindIsChosen)
        #expect(room.entry(1).speaker == nil)
        #expect(room.line.isEmpty)
    }

    @Test func `One Enter too many does nothing`() {
        var room = CaptureRoom()
        #expect(room.press(.enter) == [])
        room.type("Kiire")
        room.press(.enter, .enter, .enter)
        #expect(room.meeting.entries.count == 1)
    }

    @Test func `The first key fixes time, block and default kind`() {
        var room = CaptureRoom()
        room.type("Ensin")
        room.wait(.seconds(40))
        room.act(.nextBlock)
        room.type(" tämä")
        room.press(.enter)
        #expect(room.entry(1).kind == .situationFactor)
        #expect(room.entry(1).block == room.meeting.agenda.blocks[0].id)
        #expect(room.meeting.clock.time(at: room.now) - room.entry(1).time == .seconds(40))
    }

    @Test func `An emptied line begins anew`() {
        var room = CaptureRoom()
        room.type("En")
        room.press(.backspace, .backspace)
        room.wait(.seconds(40))
        room.act(.nextBlock)
        room.type("Oivallus")
        room.press(.enter)
        #expect(room.entry(1).kind == .insight)
        #expect(room.meeting.clock.time(at: room.now) == room.entry(1).time)
    }

    @Test func `A colon opens the command line and a slash the search, on an empty line alone`() {
        var room = CaptureRoom()
        #expect(room.type(":") == [.openCommand])
        #expect(room.type("/") == [.openSearch])
        #expect(room.type("a:/") == [])
        #expect(room.line.editor.text == "a:/")
    }

    @Test func `A space on an empty line is nothing, so that the sign after it is read as ever`() {
        var room = CaptureRoom()
        #expect(room.type("  :") == [.openCommand])
        room.type(" .o Luottamus syntyy ajan kanssa")
        room.press(.enter)
        #expect(room.entry(1).kind == .insight)
        #expect(room.entry(1).text == "Luottamus syntyy ajan kanssa")
    }

    @Test func `A dot and a digit on an empty line are a function key`() {
        var room = CaptureRoom()
        #expect(room.type(".2") == [.function(2)])
        #expect(room.line.isEmpty)
        #expect(room.type(".0") == [.function(10)])
        #expect(room.type("a.2") == [])
        room.press(.control("u"), .paste(".2"))
        #expect(room.line.editor.text == ".2")
    }

    @Test func `A prefix leaves the field once it is a chip, and Backspace right after it makes it text again`() {
        var room = CaptureRoom()
        room.type(".c,ta ")
        #expect(room.reading.hiddenPrefix == 6)
        room.type("Se on tyyli.")
        room.press(.home)
        #expect(room.line.editor.caret == 6)
        room.press(.left)
        #expect(room.line.editor.caret == 6)
        room.press(.backspace)
        #expect(room.reading.kind == .situationFactor)
        #expect(room.reading.text == ".c,taSe on tyyli.")
        #expect(room.line.editor.caret == 5)
    }

    @Test func `Tab steps through the block's kinds, then all, and back`() {
        var room = CaptureRoom()
        room.type("Se on tyyli.")
        room.press(.tab)
        #expect(room.reading.kind == .claim && room.reading.kindIsChosen)
        room.press(.tab)
        #expect(room.reading.kind == .question)
        room.press(.backTab, .backTab)
        #expect(room.reading.kind == .situationFactor && !room.reading.kindIsChosen)
        #expect(room.line.editor.text == "Se on tyyli.")
        room.press(.backTab)
        #expect(room.reading.kind == .promise)
        for _ in EntryKind.allCases { room.press(.tab) }
        #expect(room.reading.kind == .promise)
        #expect(room.reading.text == "Se on tyyli.")
    }

    @Test func `Tab keeps the speaker and the mark of the prefix`() {
        var room = CaptureRoom()
        room.type(",ta Se on tyyli.")
        room.press(.tab)
        #expect(room.reading.kind == .claim && room.reading.speaker == room.person("Tapio"))
        room.press(.control("u"))
        room.type(". vihje")
        room.press(.tab)
        #expect(room.reading.kind == .claim && room.reading.isMark && room.reading.text == "vihje")
        room.press(.control("u"))
        room.type(",ta .c Se on tyyli.")
        room.press(.tab)
        #expect(room.reading.kind == .question && room.reading.text == "Se on tyyli.")
        for _ in 2..<EntryKind.allCases.count { room.press(.tab) }
        #expect(room.line.editor.text == ",ta Se on tyyli.")
    }

    @Test func `A dot lists the kinds, the block's first, and a comma the people`() {
        var room = CaptureRoom()
        room.type(".")
        #expect(
            room.line.suggestions(in: room.context).prefix(3) == [
                .kind(.situationFactor), .kind(.claim), .kind(.question),
            ]
        )
        room.press(.backspace)
        room.type(",")
        #expect(room.line.suggestions(in: room.context).first == .speaker(room.person("Aura"), letters: "a"))
        #expect(room.line.suggestions(in: room.context).count == 9)
        room.type("t")
        #expect(room.line.suggestions(in: room.context) == [.speaker(room.person("Tapio"), letters: "t")])
        room.press(.tab)
        #expect(room.reading.speaker == room.person("Tapio") && room.reading.hiddenPrefix == 7)
        #expect(room.line.suggestions(in: room.context).isEmpty)
        #expect(room.line.suggestionRows(width: 78, in: room.context).isEmpty)
        room.type(".")
        #expect(room.line.suggestions(in: room.context).first == .kind(.situationFactor))
    }

    @Test func `Numbers show while an angle stands at the end`() {
        var room = CaptureRoom()
        for (text, wants) in [("Hei", false), (" >", true), ("12", true), (",14-", true), ("16 ", false)] {
            room.type(text)
            #expect(room.line.wantsNumbers == wants)
        }
    }

    @Test func `Esc, pages and function keys go on to the screen`() {
        var room = CaptureRoom()
        for key in [Key.escape, .function(2), .control("s"), .pageDown, .focusIn] {
            #expect(room.press(key) == [.pass(key)])
        }
        #expect(room.press(.up) == [.leaveUpwards])
        room.type("kesken")
        #expect(room.press(.pageUp) == [.leaveUpwards])
        #expect(room.press(.escape) == [.pass(.escape)])
        #expect(room.line.editor.text == "kesken")
    }

    @Test func `Up moves within the field and leaves it from its top row`() {
        var room = CaptureRoom()
        room.columns = 24
        room.type(".c yksi kaksi kolme neljä viisi kuusi")
        #expect(room.press(.up) == [])
        #expect(room.press(.up) == [.leaveUpwards])
        #expect(room.press(.down) == [])
        room.press(.control("e"))
        #expect(room.line.editor.caret == room.line.editor.graphemes.count)
    }

    @Test func `Signs without a text are not saved, and it is said`() {
        var room = CaptureRoom()
        room.type(".c ")
        #expect(room.press(.enter) == [.notice(.noText)])
        #expect(room.line.editor.text == ".c ")
    }

    @Test func `Undo and redo are those of acts on an empty line and of the text otherwise`() {
        var room = CaptureRoom()
        #expect(room.press(.control("z")) == [.undo])
        #expect(room.press(.control("y")) == [.redo])
        #expect(room.press(.control("r")) == [.redo])
        room.type("yksi kaksi")
        #expect(room.press(.control("z")) == [])
        #expect(room.line.editor.text == "yksi ")
        room.press(.control("r"))
        #expect(room.line.editor.text == "yksi kaksi")
        // Undone to nothing, the text can still be made again; once more undoes acts.
        room.press(.control("z"), .control("z"))
        #expect(room.line.isEmpty)
        room.press(.control("y"))
        #expect(room.line.editor.text == "yksi ")
        room.press(.control("z"))
        #expect(room.press(.control("z")) == [.undo])
    }

    @Test func `A line killed by a slip comes back as the line it was`() {
        var room = CaptureRoom()
        room.type("Ei luottamusmiestä voi irtisanoa.")
        let begun = room.line.begun
        room.wait(.seconds(9))
        room.press(.control("u"))
        #expect(room.line.isEmpty && room.line.draft(in: room.context) == nil)
        #expect(room.press(.control("z")) == [.notice(.textBack)])
        #expect(room.line.editor.text == "Ei luottamusmiestä voi irtisanoa.")
        #expect(room.line.begun == begun)
    }
}
