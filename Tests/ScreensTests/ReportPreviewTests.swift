import Localization
import MeetingEngine
import OrderedCollections
import Screens
import TestSupport
import Testing
import TextLayout

/// The final report on the screen over a programme in memory, with lines as a document has them.
struct ReportDriver {
    var room: LiveDriver
    var preview = ReportPreview()
    var asked: [Intent] = []
    let insight: ID<Entry>

    init(language: Language = .finnish) {
        room = LiveDriver(language: language)
        room.act(.meeting(room.meetingID, .start(before: .zero)))
        insight = room.ids.next(at: room.now.wall)
        room.act(.meeting(room.meetingID, .capture(NewEntry(id: insight, kind: .insight, text: "Rakenne rauhoittaa."))))
        show()
    }

    mutating func show() {
        let prose = room.context.programme.reportProse[.summary].map {
            [DocumentContent.Line($0, section: "summary")]
        }
        preview.show(
            DocumentContent(
                lines: [
                    DocumentContent.Line("Loppuraportti: Neuvotteluilmapiiri", look: .title),
                    DocumentContent.Line("Tilaaja: Esimerkkiliitto"),
                    DocumentContent.Line("Tiivistelmä", look: .title, section: "summary"),
                ] + (prose ?? []) + [
                    DocumentContent.Line("5 Oivallukset teemoittain", look: .title, section: "insights"),
                    DocumentContent.Line("Teema   1  2  Yhteensä", look: .table, section: "insights"),
                    DocumentContent.Line("Rakenne  1  0         1", look: .table, section: "insights"),
                    DocumentContent.Line("• Rakenne rauhoittaa. (2/1)", entries: [insight], section: "insights"),
                ]
            )
        )
    }

    mutating func press(_ keys: Key...) {
        for key in keys {
            take(preview.handle(key, in: room.context))
            show()
        }
    }

    /// Gives a text back as the editor does.
    mutating func edit(_ text: String, _ subject: Intent.LongText) {
        take(preview.edited(text, subject, in: room.context, ids: &room.ids))
        show()
    }

    private mutating func take(_ intents: [Intent]) {
        for intent in intents {
            if case .perform(let command) = intent { room.act(command) } else { asked.append(intent) }
        }
    }

    var recommendations: [Recommendation] { room.context.programme.recommendations }
    /// The recommendations as the editor opens them.
    var sheet: String {
        var copy = preview
        guard case .editLongText(let text, .recommendations)? = copy.handle(.character("r"), in: room.context).first
        else { return "" }
        return text
    }
    var text: String { preview.frame(in: room.context).snapshot() }
}

/// What someone sees and does who writes the final report.
@Suite struct ReportPreviewTests {
    @Test(arguments: Language.allCases)
    func `the report stands on the screen`(language: Language) {
        var driver = ReportDriver(language: language)
        #expect(difference(driver.text, fromSnapshot: "report-preview-80x24-\(language.rawValue)") == nil)
        driver.press(.character("?"))
        #expect(difference(driver.text, fromSnapshot: "report-help-80x24-\(language.rawValue)") == nil)
    }

    @Test func `a section is opened in the editor, and what comes back is stored`() {
        var driver = ReportDriver()
        driver.press(.character("e"))
        #expect(driver.asked.isEmpty && driver.text.contains("Valitse rivi siitä osasta"))
        driver.press(.down, .down, .character("e"))
        #expect(driver.asked == [.editLongText("", .reportSection(.summary))])
        driver.edit("Rakenne auttoi.\n\nToinen kappale.\n\n", .reportSection(.summary))
        #expect(driver.room.context.programme.reportProse[.summary] == "Rakenne auttoi.\n\nToinen kappale.")
        #expect(driver.text.contains("Rakenne auttoi."))
    }

    @Test func `recommendations are written, changed and taken away as a text`() {
        var driver = ReportDriver()
        #expect(driver.sheet.hasPrefix("# Suositukset"))
        let place = "2/\(driver.room.meeting.entries[driver.insight]?.number ?? 0)"
        driver.edit(
            driver.sheet + "\nMalli jokaiselle.\nPerustuu: \(place)\nKenelle: Liitto\n\nTukipari.\n",
            .recommendations
        )
        #expect(driver.recommendations.map(\.text) == ["Malli jokaiselle.", "Tukipari."])
        #expect(driver.recommendations.first?.evidence.map(\.entry) == [driver.insight])
        #expect(driver.recommendations.first?.addressee == "Liitto")
        let ids = driver.recommendations.map(\.id)
        #expect(driver.sheet.contains("1. Malli jokaiselle.\nPerustuu: \(place)\nKenelle: Liitto\nTyömäärä:\n"))
        driver.edit(driver.sheet, .recommendations)
        #expect(driver.recommendations.map(\.id) == ids)
        driver.edit("2. Tukipari kaikille.\nTyömäärä: Kaksi päivää", .recommendations)
        #expect(driver.recommendations.map(\.id) == [ids[1]])
        #expect(driver.recommendations.map(\.text) == ["Tukipari kaikille."])
        #expect(driver.recommendations.map(\.effort) == ["Kaksi päivää"])
    }

    @Test func `a theme may begin a recommendation, and an empty text takes none away`() {
        var driver = ReportDriver()
        driver.edit("# for the reader\n#luottamus ensin", .recommendations)
        #expect(driver.recommendations.map(\.text) == ["#luottamus ensin"])
        driver.edit("\n \n", .recommendations)
        #expect(driver.recommendations.count == 1)
        driver.edit("# for the reader\n", .recommendations)
        #expect(driver.recommendations.isEmpty)
    }

    @Test func `what cannot be taken in is said, and opened again as it was written`() {
        var driver = ReportDriver()
        driver.edit("Malli.\nPerustuu: 9/9", .recommendations)
        #expect(driver.text.contains("Kirjausta 9/9 ei ole."))
        #expect(driver.recommendations.isEmpty && driver.sheet == "Malli.\nPerustuu: 9/9")
        driver.edit("7. Malli.", .recommendations)
        #expect(driver.text.contains("Suositusta 7 ei ole."))
        driver.edit("Kenelle: Liitto", .recommendations)
        #expect(driver.text.contains("ei ole tekstiä"))
        driver.edit("Malli.", .recommendations)
        #expect(driver.recommendations.map(\.text) == ["Malli."] && driver.sheet.contains("1. Malli."))
    }

    @Test func `a line leads to its entry, the readers change, and the file is theirs`() {
        var driver = ReportDriver()
        driver.press(.enter)
        #expect(driver.text.contains("Tällä rivillä ei ole kirjausta."))
        driver.press(.end, .enter, .tab)
        #expect(driver.preview.audience == .group && driver.text.contains("jakelu: ryhmä"))
        driver.press(.character("w"), .character("q"))
        let (programme, meeting) = (driver.room.context.programme.shortName, driver.room.meetingID)
        let place = Intent.Destination.entry(programme: programme, meeting: meeting, entry: driver.insight)
        #expect(driver.asked == [.open(place), .writeReport(audience: .group), .back])
    }
}
