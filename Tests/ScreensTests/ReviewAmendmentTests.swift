import Localization
import MeetingEngine
import OrderedCollections
import Screens
import Testing
import TextLayout

/// A line that is added after the end.
@Suite struct ReviewAmendmentTests {
    @Test func `a line added later is marked as that, and nobody else's is`() throws {
        var driver = ReviewDriver()
        driver.press(.character("j"), .character("j"))
        driver.type("A.o Nyt tiedetään, että kahvi auttaa.")
        #expect(driver.text.contains("Lisäys jälkikäteen"))
        driver.press(.enter)
        let added = try #require(driver.live.entries.last)
        #expect(added.text == "Nyt tiedetään, että kahvi auttaa." && added.kind == .insight)
        #expect(added.block == driver.live.meeting.agenda.blocks[2].id)
        #expect(driver.live.entries.filter(driver.live.meeting.isLate).map(\.id) == [added.id])
        driver.type("2G")
        #expect(driver.text.contains("(jälkikäteen "))
        // The meeting is closed as before.
        #expect(driver.live.meeting.stage.run != nil && !driver.live.meeting.stage.isRunning)
    }

    @Test func `only a closed meeting takes a late line, and not from the expert`() {
        let driver = ReviewDriver()
        let new = NewEntry(id: ID(high: 5, low: 5), kind: .insight, text: "x")
        #expect(throws: Refusal.notThisSeat) {
            try driver.live.programme.decide(
                .meeting(driver.live.meetingID, .amend(new)),
                by: Seat(.expert),
                at: driver.live.now
            )
        }
        let running = LiveDriver.running()
        #expect(throws: Refusal.notClosed) {
            try running.programme.decide(.meeting(running.meetingID, .amend(new)), by: running.seat, at: running.now)
        }
    }

    @Test func `a line that is left comes back, and is not lost without a word`() {
        var driver = ReviewDriver()
        driver.type("2Apuoliksi kirjoitettu")
        #expect(driver.rows[23].contains("Enter lisää") && driver.rows[23].contains("Esc jättää kesken"))
        driver.press(.escape)
        #expect(driver.rows[23].contains("A jatkaa sitä"))
        driver.type("q")
        #expect(driver.asked.isEmpty && driver.rows[23].contains("Toinen q hylkää sen"))
        driver.type("A")
        #expect(driver.text.contains("› puoliksi kirjoitettu"))
        driver.press(.escape, .escape, .escape)
        #expect(driver.asked == [.back])
    }

    @Test func `a line that is kept is left without a warning, and comes back on another screen`() throws {
        var driver = ReviewDriver()
        driver.keepsLines = true
        driver.type("2A.o puoliksi kirjoitettu")
        driver.press(.escape)
        let draft = try #require(driver.screen.draft(in: driver.live.context))
        driver.type("q")
        #expect(driver.asked == [.back])

        var other = ReviewDriver()
        (other.keepsLines, other.kept) = (true, draft)
        other.type("2A")
        #expect(other.text.contains("› puoliksi kirjoitettu"))
        #expect(other.rows[23].contains("Keskeneräinen rivi on tallella."))
        #expect(other.screen.draft(in: other.live.context)?.entry == draft.entry)
    }

    @Test func `where another console has the seat, that is said`() {
        var driver = ReviewDriver()
        driver.type("2A")
        driver.screen.keepsLine(false, nil, in: driver.live.context)
        #expect(driver.rows[23].contains("rivi tallentuu vasta Enterillä"))
    }

    @Test func `it says which block it goes to and the time it gets, and is selected once it is there`() throws {
        var driver = ReviewDriver()
        driver.type("jjA")
        #expect(driver.text.contains("Lisäys jälkikäteen · klo 16.58 · Tilanteen erittely"))
        driver.type(".o Nyt tiedetään.")
        driver.press(.enter)
        #expect(driver.text.contains("[2 Loki]"))
        let frame = driver.frame
        let row = try #require(frame.rows.firstIndex { $0.map(\.text).joined().contains("Nyt tiedetään.") })
        #expect(frame.cursor.row == row && frame.rows[row][20].style.attributes.contains(.reverse))
        driver.press(.escape)
        #expect(driver.text.contains("[1 Kulku]"))
        let block = try #require(driver.rows.first { $0.contains("6 kirjausta: t3 c o x") })
        #expect(block.hasSuffix("2██21██████"), "what came later is not on the time line")
    }

    @Test func `a meeting that goes on is not told as over`() {
        var driver = ReviewDriver(isClosed: false) { _ in }
        #expect(driver.text.contains("edessä") && !driver.text.contains("jäi pois"))
        driver.type("A")
        #expect(driver.rows[23].contains("Tapaaminen on käynnissä"))
    }
}
