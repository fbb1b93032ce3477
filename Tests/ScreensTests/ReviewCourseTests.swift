import Localization
import MeetingEngine
import OrderedCollections
import Screens
import Testing
import TextLayout

/// The course of a meeting: what was planned against what was held.
@Suite struct ReviewCourseTests {
    @Test func `every block has two bars on one scale, and all nine are seen at eighty columns`() throws {
        let driver = ReviewDriver()
        let rows = driver.rows
        #expect(rows.count { $0.contains("░") } == 10, "nine blocks and the legend")
        #expect(rows[22].contains("░ suunniteltu  █ pidetty  1–9 kirjauksia"))
        #expect(rows[3].contains("min 13.00"))
        let planned = try #require(rows.firstIndex { $0.contains("Tilanteen erittely") })
        #expect(rows[planned].hasSuffix(" 30         ░░░░░░░░"))
        // Thirty minutes were planned and forty-four held; the figures stand in the bar and leave it whole.
        let cells = driver.frame.rows[planned + 1]
        let bar = cells.filter { $0.text == "█" || $0.style.attributes.contains(.reverse) && $0.text != " " }
        #expect(bar.count == 10 || bar.count == 11)
        #expect(rows[planned + 1].contains("5 kirjausta: t3 c x") || rows[planned + 1].contains("5 kirjausta: t2"))
    }

    @Test func `what does not fit is counted, and reached`() {
        var driver = ReviewDriver(size: Size(rows: 16, columns: 60))
        #expect(driver.rows[14].hasSuffix(" ↓ 4 ─"))
        driver.type("G")
        #expect(driver.text.contains("Päätös") && driver.rows[3].contains("↑ 4"))
        driver.type("g")
        driver.press(.pageDown)
        #expect(driver.text.contains("Ratkaisuvaihtoehdot"))
    }

    @Test func `long titles are cut with a sign, and get more room on a wide screen`() {
        func driver(_ columns: Columns) -> ReviewDriver {
            ReviewDriver(size: Size(rows: 24, columns: columns)) { live in
                var agenda = live.meeting.agenda
                agenda.blocks[7].title = "Oivallukset, välitehtävät ja seuraavan tapaamisen valmistelu yhdessä"
                live.act(.replaceAgenda(agenda, seen: live.meeting.agenda))
            }
        }
        #expect(driver(80).text.contains("Oivallukset, välitehtävät ja… "))
        #expect(driver(200).text.contains("Oivallukset, välitehtävät ja seuraavan tapaamisen valmistelu yhdessä"))
    }
}
