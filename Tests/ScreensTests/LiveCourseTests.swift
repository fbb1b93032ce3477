import MeetingEngine
import OrderedCollections
import Screens
import Testing
import TextLayout

/// The course of a meeting by keys and commands.
@Suite struct LiveCourseTests {
    @Test func `F2 starts, and a double press begins neither the second block nor the third`() {
        var driver = LiveDriver()
        driver.press(.function(2), .function(2))
        #expect(driver.block == "Aloitus ja pelisäännöt")
        #expect(driver.bottom.contains("toinen ohitettiin"))
        driver.wait(.seconds(6))
        driver.press(.function(2))
        #expect(driver.block == "Välitehtävien purku")
        driver.wait(.seconds(4))
        driver.press(.function(2))
        #expect(driver.block == "Välitehtävien purku")
        driver.wait(.seconds(2))
        driver.press(.function(2))
        #expect(driver.block == "Tilanteen erittely")
    }

    @Test func `each function key is also a point and a digit on an empty line`() {
        var driver = LiveDriver()
        driver.type(".2")
        #expect(driver.block == "Aloitus ja pelisäännöt")
        driver.type(".4")
        #expect(driver.meeting.unfinished.count == 1)
        driver.type(".0")
        #expect(driver.shows("Päätetäänkö tapaaminen?"))
        driver.type(".0")
        #expect(!driver.meeting.stage.isRunning)
    }

    @Test func `a start can be backdated`() {
        var driver = LiveDriver()
        driver.clock(13, 10)
        driver.enter(":start 13.04")
        driver.press(.function(2))
        #expect(driver.shows("4 min jäljellä") || driver.shows("4:00 jäljellä"))
    }

    @Test func `F3 stops the clock and lets it go on`() {
        var driver = LiveDriver.running()
        driver.press(.function(3))
        #expect(driver.shows("kello seisoo"))
        driver.wait(.minutes(10))
        #expect(driver.shows("loppuu 16.11"))
        driver.press(.function(3))
        #expect(driver.shows("14 min jäljellä"))
    }

    @Test func `F5 gives five minutes, and a command any number`() {
        var driver = LiveDriver.running()
        driver.press(.function(5))
        #expect(driver.shows("19 min jäljellä"))
        #expect(driver.bottom.contains("35 min"))
        driver.enter(":lisää 3")
        #expect(driver.shows("22 min jäljellä"))
        driver.press(.control("z"), .control("z"))
        #expect(driver.shows("14 min jäljellä"))
    }

    @Test func `replanning is shown first and accepted by the second F6, and undone`() {
        var driver = LiveDriver.running()
        driver.clock(14, 21)
        #expect(driver.shows("loppuu 16.16 (16 min yli)"))
        driver.press(.function(6))
        #expect(driver.shows("Loppu myöhästyy 16 min"))
        #expect(driver.shows("suojattu"))
        driver.type("teksti menee riville")
        driver.press(.enter)
        #expect(driver.entries.last?.text == "teksti menee riville")
        driver.press(.function(6))
        #expect(!driver.shows("min yli)"))
        driver.press(.control("z"))
        #expect(driver.shows("(16 min yli)"))
    }

    @Test func `Esc leaves a proposal alone`() {
        var driver = LiveDriver.running()
        driver.press(.function(6), .escape)
        #expect(!driver.shows("Ehdotus"))
        driver.press(.function(6))
        #expect(driver.shows("Ehdotus"))
    }

    @Test func `the block began minutes ago: later entries move with it, in one step of undo, and it is said`() {
        var driver = LiveDriver.running()
        driver.clock(14, 6)
        driver.enter("kuuluu jo vertailuun")
        driver.clock(14, 10)
        driver.press(.function(2))
        driver.type(":back 5")
        #expect(driver.shows("Yksi kirjaus siirtyy."))
        driver.press(.enter)
        #expect(driver.bottom.contains("Lohko alkoi klo 14.05. Yksi kirjaus siirtyi."))
        #expect(driver.entries.last?.kind == .experience)
        driver.press(.control("z"))
        #expect(driver.entries.last?.kind == .situationFactor)
    }

    @Test func `blocks can be gone to, skipped, revoked, and interrupted by the break`() {
        var driver = LiveDriver.running()
        driver.enter(":goto Rat")
        #expect(driver.block == "Ratkaisuvaihtoehdot")
        driver.enter(":previous")
        #expect(driver.block == "Tilanteen erittely")
        driver.enter(":skip 4")
        #expect(driver.shows("sitten Tauko"))
        driver.enter(":break")
        #expect(driver.block == "Tauko")
        driver.press(.function(2))
        #expect(driver.block == "Tilanteen erittely")
    }

    @Test func `closing shows what is open, and the second F10 closes`() {
        var driver = LiveDriver.running()
        driver.press(.function(10))
        #expect(driver.shows("1 merkki ilman tekstiä"))
        #expect(driver.meeting.stage.isRunning)
        driver.press(.escape, .function(10), .function(10))
        #expect(!driver.meeting.stage.isRunning)
        #expect(driver.shows("päättyi 13.52"))
        driver.press(.function(10))
        #expect(!driver.meeting.stage.isRunning)
        driver.enter(":avaa")
        #expect(driver.meeting.stage.isRunning)
    }

    @Test func `a meeting with a text in the line is not closed over it`() {
        var driver = LiveDriver.running()
        driver.type("kesken jäävä")
        driver.press(.function(10), .function(10))
        #expect(driver.meeting.stage.isRunning)
        #expect(driver.bottom.contains("Rivi on kesken"))
    }

    @Test func `closing can be backdated`() {
        var driver = LiveDriver.running()
        driver.enter(":close 13.51")
        #expect(driver.shows("loppu 13.51"))
        driver.press(.function(10))
        #expect(driver.shows("päättyi 13.51"))
    }

    @Test func `a meeting that nobody closed proposes its last entry as its end`() {
        var driver = LiveDriver.running()
        driver.clock(18, 30)
        driver.reopen()
        #expect(driver.shows("Päätetäänkö viimeiseen kirjaukseen 13.51?"))
        driver.press(.function(10))
        #expect(driver.shows("loppu 13.51"))
        driver.press(.function(10))
        #expect(driver.shows("päättyi 13.51"))
    }

    @Test func `a long time with the machine off is asked about and left out`() {
        var driver = LiveDriver.running()
        driver.now.wall = driver.now.wall + .minutes(200)
        driver.now.boot = ID(high: 2, low: 2)
        driver.now.sinceBoot = .minutes(1)
        #expect(driver.shows("Kone oli poissa 3 h 21 min"))
        driver.enter(":väli")
        #expect(!driver.shows("Kone oli poissa"))
        #expect(driver.shows("15 min jäljellä"))
    }

    @Test func `a closed meeting is read with the usual keys`() {
        var driver = LiveDriver.running()
        driver.press(.function(10), .function(10))
        driver.type("jk")
        #expect(driver.entries.count == 5)
        driver.type("g")
        #expect(driver.rows[driver.frame.cursor.row].contains("Työnantajan edustaja"))
        driver.type("q")
        #expect(driver.asked == [.back])
    }
}
