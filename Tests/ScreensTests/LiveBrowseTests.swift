import MeetingEngine
import OrderedCollections
import Screens
import Testing
import TextLayout

/// The log, its menu, and the search.
@Suite struct LiveBrowseTests {
    /// The text of the row where the real cursor stands.
    private func cursorRow(_ driver: LiveDriver) -> String { driver.rows[driver.frame.cursor.row] }

    @Test func `Up selects the newest, and the real cursor stands on the selected entry`() {
        var driver = LiveDriver.running()
        driver.press(.up)
        #expect(cursorRow(driver).contains("kiivastuivat"))
        driver.press(.up)
        #expect(cursorRow(driver).contains("Epäasiallinen"))
        driver.press(.home)
        #expect(cursorRow(driver).contains("Työnantajan"))
        driver.press(.end)
        #expect(cursorRow(driver).contains("kiivastuivat"))
        driver.press(.down)
        #expect(cursorRow(driver).contains("›"))
    }

    @Test func `Esc goes back level by level`() {
        var driver = LiveDriver.running()
        driver.press(.up, .enter)
        driver.type("l")
        #expect(driver.shows("Lajin kirjain"))
        driver.press(.escape)
        #expect(driver.shows("Muokkaa Laji"))
        driver.press(.escape)
        #expect(!driver.shows("Muokkaa Laji"))
        #expect(cursorRow(driver).contains("kiivastuivat"))
        driver.press(.escape)
        #expect(cursorRow(driver).contains("›"))
    }

    @Test func `letters of the menu act: kind, star, audience, theme`() {
        var driver = LiveDriver.running()
        driver.press(.up, .up, .up, .up, .enter)
        driver.type("lh")
        #expect(driver.meeting.entry(number: 2)?.kind == .concern)
        driver.press(.enter)
        driver.type("t")
        #expect(driver.meeting.entry(number: 2)?.isStarred == true)
        #expect(driver.shows("★13.39 h Eino"))
        driver.press(.enter)
        driver.type("j")
        #expect(driver.meeting.entry(number: 2)?.audience == .organisation)
        #expect(driver.shows("13.39 h<Eino"))
        driver.type("ekiire")
        driver.press(.enter)
        #expect(driver.meeting.entry(number: 2)?.themes == ["kiire"])
    }

    @Test func `what a menu lists stands clear of the selected entry`() {
        var driver = LiveDriver.running()
        for number in 1...9 { driver.enter("rivi \(number)") }
        driver.press(.up, .enter)
        driver.type("l")
        #expect(driver.shows("l lähde") && driver.shows("rivi 9"))
        driver.press(.escape)
        driver.type("k")
        #expect(driver.shows("Helka   ") && driver.shows("rivi 9"))
        driver.press(.escape, .escape, .home, .enter)
        driver.type("l")
        #expect(driver.shows("l lähde") && driver.shows("Työnantajan edustaja"))
    }

    @Test func `the speaker is chosen by the beginning of a name, nobody by nothing`() {
        var driver = LiveDriver.running()
        driver.press(.home, .up, .home, .enter)
        driver.type("ksis")
        driver.press(.enter)
        #expect(driver.shows("13.38 t Sisko"))
        driver.press(.enter)
        driver.type("kxyz")
        driver.press(.enter)
        #expect(driver.bottom.contains("xyz"))
        driver.press(.control("u"), .enter)
        #expect(driver.meeting.entry(number: 1)?.speaker == nil)
    }

    @Test func `editing brings the text into the line, and Enter saves the change`() {
        var driver = LiveDriver.running()
        driver.press(.pageUp, .home, .enter)
        driver.type("m")
        driver.press(.end)
        driver.type(" Näin on.")
        driver.press(.enter)
        #expect(driver.meeting.entry(number: 1)?.text.hasSuffix("sovittu. Näin on.") == true)
        #expect(driver.meeting.entry(number: 1)?.speaker != nil)
        #expect(driver.entries.count == 5)
    }

    @Test func `an answer to a claim is a correction linked to it, an insight rests on what it comes from`() {
        var driver = LiveDriver.running()
        driver.enter(".c toinen käsitys")
        driver.press(.up, .enter)
        driver.type("v")
        driver.enter("Laki sanoo toisin.")
        #expect(driver.entries.last?.kind == .correction)
        #expect(driver.entries.last?.links == [driver.meeting.entry(number: 6)?.id].compactMap(\.self))
        #expect(driver.shows("└ Laki sanoo toisin."))
        driver.press(.up, .enter)
        driver.type("o")
        driver.enter("Kannattaa tarkistaa.")
        #expect(driver.entries.last?.kind == .insight)
        #expect(driver.entries.last?.links.count == 1)
    }

    @Test func `a claim gets a neutral wording for the memo, other kinds have none to give`() {
        var driver = LiveDriver.running()
        driver.press(.up, .up, .up, .enter)
        #expect(driver.shows("Neutraalisti"))
        driver.type("n")
        driver.press(.control("u"))
        driver.type("Neuvottelutyyliin ei voi puuttua.")
        driver.press(.enter)
        #expect(driver.meeting.entry(number: 3)?.neutralWording == "Neuvottelutyyliin ei voi puuttua.")
        #expect(driver.meeting.entry(number: 3)?.text.hasPrefix("Se on kuitenkin") == true)
        driver.press(.down, .enter)
        #expect(!driver.shows("Neutraalisti"))
        driver.type("n")
        #expect(driver.shows("Muokkaa Laji"))
    }

    @Test func `delete is undone, erase takes the letter twice`() {
        var driver = LiveDriver.running()
        driver.press(.up, .enter)
        driver.type("p")
        #expect(!driver.shows("kiivastuivat"))
        driver.press(.escape, .control("z"))
        #expect(driver.shows("kiivastuivat"))
        driver.press(.up, .enter)
        driver.type("h")
        #expect(driver.shows("Paina h uudestaan"))
        driver.type("x")
        #expect(driver.shows("kiivastuivat"))
        driver.type("h")
        #expect(!driver.shows("kiivastuivat"))
        driver.press(.escape, .control("z"))
        #expect(!driver.shows("kiivastuivat"))
    }

    @Test func `the block began with the selected entry`() {
        var driver = LiveDriver.running()
        driver.clock(14, 6)
        driver.enter("tästä alkaa vertailu")
        driver.clock(14, 9)
        driver.press(.function(2))
        driver.press(.up, .enter)
        driver.type("a")
        #expect(driver.entries.last?.kind == .experience)
        #expect(driver.shows("14.06 ── Kokemusten vertailu"))
    }

    @Test func `searching goes to the hits as it is typed, Enter stays, Esc returns`() {
        var driver = LiveDriver.running()
        driver.type("/kiire")
        #expect(driver.shows("1/1"))
        driver.press(.enter)
        #expect(cursorRow(driver).contains("Kiire ja peruutukset"))
        driver.press(.escape)
        driver.type("/ei")
        #expect(driver.shows("3/3") || driver.shows("4/4") || driver.shows("5/5"))
        driver.press(.up)
        driver.type("löydy tällaista")
        #expect(driver.shows("ei löydy"))
        driver.press(.escape)
        #expect(cursorRow(driver).contains("›"))
    }

    @Test func `a deleted entry is no stop on the way through the log`() {
        var driver = LiveDriver.running()
        guard let fourth = driver.meeting.entry(number: 4) else { return }
        driver.act(.delete(fourth.id))
        driver.press(.up, .up)
        #expect(cursorRow(driver).contains("Se on kuitenkin"))
    }

    @Test func `the selected entry stays in sight in a long log`() {
        var driver = LiveDriver.running()
        for number in 1...200 { driver.enter("rivi numero \(number), johon mahtuu vähän tekstiä") }
        driver.press(.pageUp)
        for _ in 0..<60 {
            driver.press(.up)
            #expect(cursorRow(driver).contains("rivi numero"))
        }
        #expect(driver.shows("uudempaa alempana"))
        driver.press(.home)
        #expect(cursorRow(driver).contains("Työnantajan edustaja"))
        driver.press(.end)
        #expect(cursorRow(driver).contains("rivi numero 200"))
    }
}
