import Localization
import MeetingEngine
import OrderedCollections
import Screens
import Testing
import TextLayout

/// Who is there, who has not been written down for a while, who is to speak, and what the room sees.
@Suite struct LiveRosterTests {
    private func marked() -> LiveDriver {
        var driver = LiveDriver.running()
        for (index, person) in driver.programme.roster.keys.enumerated() {
            driver.act(.markAttendance(person, index == 1 ? .remote : index == 7 ? .away : .present))
        }
        return driver
    }

    @Test func `twenty minutes without an entry show, twelve over a connection, and say what they count`() {
        var driver = marked()
        driver.enter(":läsnäolo")
        #expect(!driver.shows("ei kirjauksia"))
        driver.wait(.minutes(13))
        #expect(driver.rows.contains { $0.contains("Eino") && $0.hasSuffix("⚑ ei kirjauksia 13 min") })
        #expect(driver.rows.contains { $0.contains("Aura") && $0.hasSuffix("1 kirjaus") })
        #expect(driver.shows("hiljaisuus laskettu kirjauksista, ei puheesta"))
        driver.enter(",ei Täällä ollaan.")
        #expect(driver.rows.contains { $0.contains("Eino") && $0.hasSuffix("2 kirjausta") })
        driver.wait(.minutes(8))
        #expect(driver.rows.contains { $0.contains("Aura") && $0.hasSuffix("⚑ ei kirjauksia 21 min") })
        #expect(driver.rows.contains { $0.contains("Tapio") && !$0.contains("ei kirjauksia") })
    }

    @Test func `names are hidden in discreet mode, and somebody who left can return`() {
        var driver = marked()
        driver.enter(":läsnäolo")
        driver.enter(":piilota")
        #expect(!driver.shows("Eino"))
        driver.press(.tab, .end, .enter)
        #expect(driver.meeting.attendance.values.allSatisfy { $0 != .away })
    }

    @Test func `turns stand in one line, go on, and end`() {
        var driver = LiveDriver.running()
        driver.enter(":vuoro ai")
        #expect(driver.bottom.contains("ai"))
        driver.press(.escape)
        driver.enter(":vuoro Aura")
        driver.enter(":turn Eino")
        driver.enter(":vuoro hel")
        #expect(driver.shows("Puhevuoro: Aura, sitten Eino, Helka"))
        driver.enter(":vuoro eino")
        #expect(driver.bottom.contains("Eino on jo puhevuorojen jonossa."))
        driver.enter(":vuoro seuraava")
        #expect(driver.shows("Puhevuoro: Eino, sitten Helka"))
        driver.enter(":piilota")
        #expect(driver.shows("Puhevuoro: osallistuja 2, sitten osallistuja 3"))
        driver.enter(":turn done")
        #expect(!driver.shows("Puhevuoro"))
        #expect(driver.meeting.turns.isEmpty)
    }

    @Test func `the facilitator chooses what the room sees`() {
        var driver = LiveDriver.running()
        driver.enter(":näytä oival")
        #expect(driver.meeting.publicView == .insights)
        #expect(driver.bottom.contains("Yleisölle näkyy nyt: oivallukset."))
        driver.enter(":show blank")
        #expect(driver.meeting.publicView == .blank)
        driver.enter(":show kaikki")
        #expect(driver.bottom.contains("En ymmärtänyt: kaikki."))
    }
}
