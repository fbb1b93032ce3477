import Localization
import MeetingEngine
import OrderedCollections
import Screens
import TestSupport
import Testing
import TextLayout

/// What an expert sees in the list, and how they move in it.
@Suite struct ExpertListTests {
    @Test(arguments: Language.allCases, [(24, 80), (40, 120), (16, 60)])
    func `the list fits any screen`(language: Language, size: (rows: Int, columns: Int)) {
        var driver = ExpertDriver(language: language, size: Size(rows: size.rows, columns: Columns(size.columns)))
        let name = "expert-\(size.columns)x\(size.rows)-\(language.rawValue)"
        #expect(difference(driver.frame.snapshot(), fromSnapshot: name) == nil)
        driver.press(.character("k"), .character("x"))
        driver.type("Saa puuttua.")
        #expect(difference(driver.frame.snapshot(), fromSnapshot: name + "-writing") == nil)
    }

    @Test func `help shows every key, and no key does two things`() {
        var driver = ExpertDriver()
        driver.press(.character("?"))
        #expect(difference(driver.frame.snapshot(), fromSnapshot: "expert-help-80x24-fi") == nil)
        driver.press(.escape)
        #expect(driver.bottom.contains("? ohje"))
        #expect(Set(ExpertScreen.keys).count == ExpertScreen.keys.count)
    }

    @Test func `nobody's name and no private note is on the screen`() {
        var driver = ExpertDriver()
        driver.facilitator(".m tapio on väsynyt")
        driver.facilitator(". auran juttu")
        for name in LiveDriver.names { #expect(!driver.shows(name), "\(name)") }
        #expect(!driver.shows("väsynyt") && !driver.shows("auran juttu"))
        #expect(!driver.shows("kiivastuivat"), "a mark waits for its text first")
        #expect(driver.shows("neuvottelutyylinsä"))
        #expect(!driver.shows("⚑"), "what is still open is the facilitator's business")
    }

    @Test func `the newest is selected until the expert moves; then a count tells what came`() {
        var driver = ExpertDriver(size: Size(rows: 16, columns: 60))
        driver.facilitator("Uusin tekijä.")
        #expect(driver.cursorRow.contains("Uusin tekijä."))
        driver.facilitator("Vielä uudempi.")
        #expect(driver.cursorRow.contains("Vielä uudempi."))
        driver.press(.character("k"))
        #expect(driver.cursorRow.contains("Uusin tekijä."))
        for number in 1...9 { driver.facilitator("Tekijä \(number).") }
        #expect(driver.cursorRow.contains("Uusin tekijä."))
        #expect(driver.shows("uudempaa alempana"))
        driver.press(.character("G"))
        #expect(driver.cursorRow.contains("Tekijä 9."))
        #expect(!driver.shows("uudempaa alempana"))
        driver.facilitator("Tekijä 10.")
        #expect(driver.cursorRow.contains("Tekijä 10."))
    }

    @Test func `a place that was chosen stands still while the log grows and changes`() throws {
        var driver = ExpertDriver(size: Size(rows: 16, columns: 60))
        for number in 1...20 { driver.facilitator("Tekijä \(number).") }
        driver.press(.character("k"), .character("k"))
        #expect(driver.cursorRow.contains("Tekijä 18."))
        let (before, cursor) = (driver.rows, driver.frame.cursor)
        for number in 21...24 { driver.facilitator("Tekijä \(number).") }
        let above = try #require(driver.meeting.standingEntries.first { $0.text == "Tekijä 17." })
        let long = "Tekijä 17 on paljon pidempi kuin ennen, niin että se vie monta riviä ja työntäisi muita."
        driver.room.act(.revise(above.id, base: above.textEvent, [.text(long)]))
        #expect(driver.frame.cursor == cursor)
        let changed = zip(driver.rows[3..<13], before[3..<13]).count { $0 != $1 }
        #expect(changed == 1, "only the row of what was changed is another")
        #expect(driver.shows("4 uudempaa alempana"))
        driver.press(.character("G"))
        #expect(driver.cursorRow.contains("Tekijä 24."))
    }

    @Test func `while something is written the list stands still, and follows the newest again after`() {
        var driver = ExpertDriver()
        for number in 1...20 { driver.facilitator("Tekijä \(number).") }
        driver.press(.character("a"))
        driver.type("Kommentti")
        let before = driver.rows
        for number in 21...23 { driver.facilitator("Tekijä \(number).") }
        driver.type("ni")
        #expect(driver.rows[3..<14] == before[3..<14])
        driver.press(.enter)
        driver.facilitator("Tekijä 24.")
        #expect(driver.cursorRow.contains("Tekijä 24."))
    }

    @Test func `the details of the newest stay its details when something newer comes`() {
        var driver = ExpertDriver()
        driver.facilitator("Tästä halutaan tiedot.")
        driver.press(.enter)
        #expect(driver.shows("Tästä halutaan tiedot."))
        driver.facilitator("Uudempi.")
        #expect(driver.shows("Tästä halutaan tiedot.") && !driver.shows("Uudempi."))
        driver.press(.escape)
        #expect(driver.cursorRow.contains("Uudempi."))
    }

    @Test func `what vanishes afterwards leaves the selection in its place`() throws {
        var driver = ExpertDriver()
        driver.facilitator("Ensimmäinen.")
        driver.facilitator("Toinen.")
        driver.facilitator("Kolmas.")
        driver.press(.character("k"))
        #expect(driver.cursorRow.contains("Toinen."))
        let second = try #require(driver.meeting.standingEntries.first { $0.text == "Toinen." })
        driver.room.act(.erase([second.id]))
        #expect(!driver.shows("Toinen."))
        #expect(driver.cursorRow.contains("Kolmas."))
        let third = try #require(driver.meeting.standingEntries.first { $0.text == "Kolmas." })
        driver.room.act(.delete(third.id))
        #expect(!driver.shows("Kolmas."))
        #expect(driver.cursorRow.contains("Ensimmäinen."))
        driver.room.act(.undo)
        #expect(driver.cursorRow.contains("Kolmas."), "the place is the same when it comes back")
    }

    @Test func `off the record is said, and what was put there is gone`() {
        var driver = ExpertDriver()
        driver.facilitator("Tätä ei olisi pitänyt sanoa.")
        driver.room.act(.goOffRecord(before: .minutes(1)))
        #expect(!driver.shows("Tätä ei olisi"))
        #expect(driver.shows("EI KIRJATA"))
        driver.press(.character("x"))
        driver.type("jotain")
        #expect(driver.draft == nil, "off the record not even a draft is kept")
        driver.press(.enter)
        #expect(driver.own.isEmpty)
        driver.room.act(.goOnRecord)
        driver.press(.enter)
        #expect(driver.own.map(\.text) == ["jotain"])
    }

    @Test func `after closing only one's own contributions are there`() {
        var driver = ExpertDriver()
        driver.press(.character("f"))
        driver.type("Laki muuttui.")
        driver.press(.enter)
        driver.room.act(.close(before: .zero))
        #expect(driver.shows("Laki muuttui."))
        #expect(!driver.shows("neuvottelutyylinsä") && !driver.shows("Kiire"))
        driver.press(.character("x"))
        driver.type("Liian myöhään.")
        driver.press(.enter)
        #expect(driver.bottom.contains("päätetty"), "\(driver.bottom)")
        #expect(driver.shows("Liian myöhään."), "no word is lost")
    }

    @Test func `a search goes to what answers, Esc goes back`() {
        var driver = ExpertDriver()
        driver.press(.character("/"))
        driver.type("kiire")
        #expect(driver.cursorRow.contains("kiire"))
        driver.press(.enter)
        #expect(driver.cursorRow.contains("Kiire ja peruutukset"))
        driver.press(.character("/"))
        driver.type("edustaja")
        driver.press(.escape)
        #expect(driver.cursorRow.contains("Kiire ja peruutukset"))
        driver.press(.character("n"))
        #expect(driver.cursorRow.contains("Kiire ja peruutukset"), "it is the only one")
        driver.press(.character("/"))
        driver.type("zzz")
        #expect(driver.bottom.contains("ei löydy"))
    }

    @Test func `details show the whole text, its record and its way`() {
        var driver = ExpertDriver()
        driver.press(.character("k"), .character("x"))
        driver.type("Saa puuttua.")
        driver.press(.tab)
        driver.type("ettei saa")
        driver.press(.tab)
        driver.type("laki ei tunne tyyliä")
        driver.press(.enter)
        driver.press(.character("G"), .enter)
        for text in ["Saa puuttua.", "ettei saa", "laki ei tunne tyyliä", "jonossa 13.52"] {
            #expect(driver.shows(text), "\(text)")
        }
        driver.press(.escape)
        #expect(driver.shows("neuvottelutyylinsä"))
    }

    @Test func `q leaves, and keys of other places do nothing`() {
        var driver = ExpertDriver()
        let before = driver.frame
        driver.press(.escape, .function(2), .function(9), .character(":"), .alt("x"), .insert, .focusIn)
        #expect(driver.frame == before)
        #expect(driver.asked.isEmpty)
        driver.press(.character("q"))
        #expect(driver.asked == [.back])
    }

    @Test func `below 60x16 one line says what is needed, and nothing is lost`() {
        var driver = ExpertDriver()
        driver.press(.character("a"))
        driver.type("Kesken")
        driver.size = Size(rows: 15, columns: 59)
        #expect(driver.shows("60×16"))
        driver.type(" jatkuu")
        driver.size = Size(rows: 24, columns: 80)
        #expect(driver.shows("Kesken jatkuu"))
    }
}
