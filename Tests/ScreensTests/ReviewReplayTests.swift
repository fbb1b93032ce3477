import Localization
import MeetingEngine
import OrderedCollections
import Screens
import Testing
import TextLayout

/// A meeting told once more.
@Suite struct ReviewReplayTests {
    @Test func `a replay shows the log and the clock as they were, step by step and at speed`() {
        var driver = ReviewDriver()
        driver.type("r")
        #expect(driver.text.contains("klo 13.00") && driver.text.contains("Toisto 1/"))
        #expect(!driver.text.contains("Työnantajan edustaja"))
        driver.press(.right, .right, .right)
        #expect(driver.text.contains("klo 13.38") && driver.text.contains("Työnantajan edustaja"))
        #expect(driver.text.contains("28 min jäljellä"))
        driver.press(.left)
        #expect(!driver.text.contains("Työnantajan edustaja"))
        // From 13.36 at sixty times the speed: a quarter of an hour later the claim has been made.
        driver.type(" ")
        #expect(driver.screen.nextChange(in: driver.live.context) != nil)
        driver.live.wait(.seconds(14))
        #expect(driver.text.contains("klo 13.50") && driver.text.contains("hänen neuvottelutyylinsä"))
        #expect(driver.text.contains("▶"))
        driver.live.wait(.minutes(600))
        #expect(driver.text.contains("(pysäytetty)"))
        #expect(driver.screen.nextChange(in: driver.live.context) == nil)
        driver.press(.escape)
        #expect(driver.text.contains("1 Kulku"))
        #expect(driver.live.meeting.entries.count == 7)
    }

    @Test func `a replay asks nobody to write, and says its keys, on a narrow screen too`() {
        for columns: Columns in [60, 80] {
            var driver = ReviewDriver(size: Size(rows: 16, columns: columns))
            driver.type("r")
            #expect(!driver.text.contains("Kirjoita ja paina Enter"))
            #expect(driver.rows[15].hasSuffix("Esc takaisin"))
            #expect(driver.rows[13].contains("───"), "the bar follows the log at once")
            driver.type("?")
            #expect(driver.text.contains("askel eteen, taakse"))
            driver.press(.escape)
            #expect(driver.text.contains("Toisto 1/"))
        }
    }

    @Test func `a replay ends with the meeting, whatever was written later`() {
        var driver = ReviewDriver()
        driver.type("2A.o Lisätty kuukautta myöhemmin.")
        driver.press(.enter)
        driver.type("grG")
        #expect(driver.text.contains("· klo 15.58 ·"))
        #expect(!driver.text.contains("Lisätty kuukautta myöhemmin"))
    }

    @Test func `a replay begins at what is selected`() {
        var driver = ReviewDriver()
        driver.type("2jj")
        driver.type("r")
        #expect(driver.text.contains("klo 13.49") && driver.text.contains("hänen neuvottelutyylinsä"))
        #expect(!driver.text.contains("Epäasiallinen kohtelu"))
        driver.type("g")
        #expect(driver.text.contains("Toisto 1/"))
        driver.press(.escape)
        driver.type("1jr")
        #expect(driver.text.contains("klo 13.10"))
    }

    @Test func `a meeting that was never held says so instead of being replayed`() {
        var driver = ReviewDriver()
        let other = driver.live.programme.meetings.values.first { $0.stage == .notStarted }
        guard let other else {
            Issue.record("there is none")
            return
        }
        driver.screen = ReviewScreen(meeting: other.id, in: driver.live.context)
        driver.type("r")
        #expect(driver.rows[23].contains("Tapaamista ei ole vielä pidetty"))
    }
}
