import Localization
import MeetingEngine
import Screens
import Testing
import TextLayout

@Suite struct CaptureDrawTests {
    /// The rows of the capture line, drawn at the top of a small screen.
    private func frame(_ room: CaptureRoom) -> Frame {
        var frame = Frame(size: Size(rows: 6, columns: Columns(room.columns)))
        room.line.draw(into: &frame, from: 0, chipColumns: 60, in: room.context)
        return frame
    }

    @Test func `Chips stand above the field, and the cursor at the caret`() {
        var room = CaptureRoom()
        room.type(",la Edustettavat odottavat luottamusmieheltä kovuutta. Jos palaa ilman voittoa, saa kuulla siitä.")
        let frame = frame(room)
        #expect(
            frame.text(row: 0) == " tilannetekijä · Lauri"
                && frame.text(row: 1)
                    == " › Edustettavat odottavat luottamusmieheltä kovuutta. Jos palaa ilman voittoa,"
                && frame.text(row: 2) == "   saa kuulla siitä."
        )
        #expect(frame.cursor == Place(row: 2, column: 20))
    }

    @Test func `An empty line shows what a text will be`() {
        let room = CaptureRoom()
        #expect(frame(room).text(row: 0) == " tilannetekijä")
        #expect(frame(room).text(row: 1) == " ›")
        #expect(frame(room).cursor == Place(row: 1, column: 3))
        #expect(room.line.height(in: room.context) == 2)
    }

    @Test func `The field shows four rows, and says that there are more`() {
        var room = CaptureRoom()
        room.type((1...60).map { "sana\($0)" }.joined(separator: " "))
        #expect(room.line.height(in: room.context) == 5)
        var frame = frame(room)
        #expect(frame.text(row: 1).hasPrefix(" ↑"))
        #expect(frame.text(row: 4).hasSuffix("sana60"))
        room.press(.home)
        frame = self.frame(room)
        #expect(frame.text(row: 1).hasPrefix(" › sana1 "))
        #expect(frame.text(row: 4).hasPrefix(" ↓"))
        #expect(frame.cursor == Place(row: 1, column: 3))
    }

    @Test func `A correction shows the claim it will hang on before Enter`() {
        var room = CaptureRoom()
        room.capture("Ei luottamusmiestä voi irtisanoa missään tilanteessa.", .claim)
        room.type(".x Suoja on vahva. -- TSL 7 luku 10 §")
        #expect(
            room.line.chips(in: room.context).map(\.label) == [
                "oikaisu", "asiantuntija", "oikaisee 1 Ei luottamusmiestä voi irti…", "lähde: TSL 7 luku 10 §",
            ]
        )
    }

    @Test func `Chips say who, when, what came of it, for whom, and what was not understood`() {
        var room = CaptureRoom(names: ["Eino", "Tapio", "Tarja"])
        room.type(".s,ei Selvittää. -- tap 9.4. < #valtuudet")
        #expect(
            room.line.chips(in: room.context).map(\.label) == [
                "sovittu välitehtävä", "Eino", "vastuu: Tapio", "mennessä to 9.4.", "järjestölle", "#valtuudet",
            ]
        )
        room.press(.control("u"))
        room.type(",ta Hei >77")
        #expect(
            room.line.chips(in: room.context).filter { $0.role == .hint }.map(\.label) == [
                "kuka: Tapio vai Tarja?", "ei kirjausta 77",
            ]
        )
        room.press(.control("u"))
        room.type(".k Kokeilin +-")
        #expect(room.line.chips(in: room.context).map(\.label) == ["kokemus", "toimi osittain"])
    }

    @Test func `Suggestions stand in columns, in every language`() {
        for language in Language.allCases {
            var room = CaptureRoom()
            room.language = language
            room.type(".")
            let rows = room.line.suggestionRows(width: 78, in: room.context)
            #expect((1...6).contains(rows.count))
            #expect(rows.allSatisfy { columns(of: $0) <= 78 })
            #expect(rows[0].hasPrefix("t "))
        }
    }

    @Test func `Every notice has its words in every language`() {
        let notices: [CaptureNotice] = [
            .noText, .lineInUse, .editHasChanges, .offRecord, .nothingToBringBack, .stillSaving, .textBack,
        ]
        for language in Language.allCases {
            let words = Set(notices.map { Texts(language).capture[$0] })
            #expect(words.count == notices.count && !words.contains(""))
            #expect(words.allSatisfy { columns(of: $0) <= 78 })
        }
    }

    @Test func `Hidden names are understood and not shown`() {
        var room = CaptureRoom()
        room.hidesNames = true
        room.type(",ta Se on tyyli.")
        #expect(room.line.reading(in: room.context).speaker == room.person("Tapio"))
        #expect(!frame(room).text.contains("Tapio"))
        #expect(frame(room).text(row: 0) == " tilannetekijä · osallistuja 8")
    }

    @Test func `A paste shows its lines one below the other`() {
        var room = CaptureRoom()
        room.press(.paste(".c Ensimmäinen\ntoinen"))
        let frame = frame(room)
        #expect(frame.text(row: 1) == " › .c Ensimmäinen")
        #expect(frame.text(row: 2) == "   toinen")
        #expect(frame.cursor == Place(row: 2, column: 9))
    }
}
