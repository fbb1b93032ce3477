import Localization
import MeetingEngine
import OrderedCollections
import Screens
import Testing
import TextLayout

/// A correction of an earlier meeting, offered on the expert's screen where the same is claimed again.
@Suite struct ExpertSeriesTests {
    /// The second meeting runs; in the first a claim was corrected.
    private static func second(asOf: CalendarDay? = nil) throws -> (ExpertDriver, EntryReference) {
        var room = LiveDriver()
        let first = try #require(room.programme.meeting(number: 1))
        let claim: ID<Entry> = room.ids.next(at: room.now.wall)
        let correction: ID<Entry> = room.ids.next(at: room.now.wall)
        let said = NewEntry(id: claim, kind: .claim, kindIsChosen: true, text: "Nauhoittaminen ilman lupaa on rikos.")
        room.act(.meeting(first.id, .capture(said)))
        let new = NewEntry(
            id: correction,
            kind: .correction,
            kindIsChosen: true,
            text: "Oman keskustelun saa tallentaa.",
            links: [claim],
            source: "RL 24 luku 5 §",
            neutralWording: "tallentaminen on rikos"
        )
        let record: [ContributionChange] = [.why("yleinen luulo"), .asOf(asOf)]
        room.act(.meeting(first.id, .contribute(new, record)), by: Seat(.expert))
        room.press(.function(2))
        var driver = ExpertDriver(room: room)
        driver.facilitator(".c Eikö nauhoittaminen ilman lupaa ole rikos")
        return (driver, EntryReference(meeting: first.id, entry: correction))
    }

    @Test func `it is offered with its age, and one key contributes it as a repeat`() throws {
        var (driver, reference) = try Self.second(asOf: CalendarDay(year: 2026, month: 1, day: 15))
        #expect(driver.shows("o: oikaistu 1. tapaamisessa"))
        #expect(driver.shows("Oman keskustelun saa"))
        #expect(!driver.shows("yli vuoden vanha"))
        driver.press(.character("o"))
        let own = try #require(driver.own.first)
        #expect(own.text == "Oman keskustelun saa tallentaa.")
        #expect(own.source == "RL 24 luku 5 §" && own.neutralWording == "tallentaminen on rikos")
        #expect(own.contribution?.repeats == reference)
        #expect(own.contribution?.why == "yleinen luulo")
        #expect(own.contribution?.asOf == CalendarDay(year: 2026, month: 1, day: 15))
        #expect(own.links.count == 1)
        #expect(own.contribution?.state == .queued)
        driver.press(.character("k"))
        #expect(!driver.shows("o: oikaistu"), "it is corrected now")
        driver.press(.control("z"))
        #expect(driver.own.isEmpty)
        #expect(driver.shows("o: oikaistu"))
    }

    @Test func `old knowledge comes with a warning`() throws {
        let (driver, _) = try Self.second(asOf: CalendarDay(year: 2024, month: 5, day: 2))
        #expect(driver.shows("2.5.2024"))
        #expect(driver.shows("yli vuoden vanha"))
    }

    @Test func `nothing is offered for another claim, and nothing of the earlier claim is shown`() throws {
        var (driver, _) = try Self.second()
        #expect(!driver.shows("Nauhoittaminen ilman lupaa on rikos."))
        driver.facilitator(".c Luottamusmiestä ei voi irtisanoa.")
        #expect(!driver.shows("o: oikaistu"))
        driver.press(.character("o"))
        #expect(driver.own.isEmpty)
        #expect(driver.bottom.contains("ei ole tarjolla"))
    }

    @Test func `words that nobody has looked up yet offer nothing and are asked for`() throws {
        let (driver, _) = try Self.second()
        var context = driver.context
        context.words = { _ in nil }
        #expect(!driver.screen.frame(in: context).text.contains("o: oikaistu"))
        let asked = driver.screen.unknownTexts(in: context)
        #expect(asked.contains("Nauhoittaminen ilman lupaa on rikos."))
        #expect(driver.screen.unknownTexts(in: driver.context).isEmpty)
    }
}
