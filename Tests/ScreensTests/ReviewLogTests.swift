import Localization
import MeetingEngine
import OrderedCollections
import Screens
import Testing
import TextLayout

/// The log, the corrections and the memos of a meeting that was held.
@Suite struct ReviewLogTests {
    @Test func `paging through the log leaves nothing out, either way`() {
        for size in [Size(rows: 24, columns: 80), Size(rows: 16, columns: 60), Size(rows: 50, columns: 160)] {
            var driver = ReviewDriver.long(size: size)
            driver.type("2")
            for (key, end) in [(Key.pageDown, Key.end), (.pageUp, .home)] {
                var seen = Set<Int>()
                var reached = ""
                while reached != driver.text {
                    reached = driver.text
                    for number in 1...80 where reached.contains("nro\(number).") { seen.insert(number) }
                    driver.press(key)
                }
                #expect(seen.count == 80, "\(size) \(key): \(Set(1...80).subtracting(seen).sorted())")
                driver.press(end)
                #expect(driver.text == reached, "paging gets to the end")
            }
        }
    }

    @Test func `Esc takes the filters away and stays on the entry that was found`() {
        var driver = ReviewDriver.long()
        driver.type("2fnro40.")
        driver.press(.enter)
        driver.press(.escape)
        #expect(driver.rows[driver.frame.cursor.row].contains("nro40."))
        driver.type("fnro70.")
        driver.press(.escape)
        #expect(driver.rows[driver.frame.cursor.row].contains("nro40."))
    }

    @Test func `filters step both ways, and only through what the entries have`() {
        var driver = ReviewDriver()
        driver.type("2B")
        #expect(driver.text.contains("Rajaus: Tilanteen erittely") && driver.rows[23].contains("Lohko 1/2"))
        driver.type("T")
        #expect(driver.rows[23].contains("Teema: näissä kirjauksissa ei ole mitä valita"))
        #expect(driver.text.contains("Kiire ja peruutukset"))
        driver.type("BT")
        #expect(driver.text.contains("#luottamus · Kokemusten vertailu"))
        driver.press(.escape)
        driver.type("K")
        let first = driver.rows[4]
        driver.press(.right)
        #expect(driver.rows[4] != first)
        driver.press(.left)
        #expect(driver.rows[4] == first)
        driver.press(.escape)
        driver.type("Y")
        #expect(driver.text.contains("Rajaus: jakelu: ryhmä"))
    }

    @Test func `found words stand out`() throws {
        var driver = ReviewDriver()
        driver.type("2fkiire")
        driver.press(.enter)
        let cells = driver.frame.rows[5]
        let row = cells.map(\.text).joined()
        let place = try #require(row.firstRange(of: "Kiire"))
        let column = row.distance(from: row.startIndex, to: place.lowerBound)
        #expect(cells[column..<column + 5].allSatisfy { $0.style.attributes.contains([.bold, .underline]) })
        #expect(!cells[column + 6].style.attributes.contains(.underline))
    }

    @Test func `entries have their numbers, and Enter follows a link both ways`() throws {
        var driver = ReviewDriver()
        driver.type("2")
        #expect(driver.rows[5].hasSuffix(">1"))
        driver.type("jj")
        #expect(driver.rows[driver.frame.cursor.row].hasSuffix(">3"))
        driver.press(.enter)
        #expect(driver.rows[driver.frame.cursor.row].hasSuffix(">4"))
        driver.press(.enter)
        #expect(driver.rows[driver.frame.cursor.row].hasSuffix(">3"))
        driver.type("g")
        driver.press(.enter)
        #expect(driver.rows[23].contains("ei viittaa muihin"))
    }

    @Test func `an entry that goes on out of sight says so, under its claim too, between words`() throws {
        var driver = ReviewDriver { live in
            live.enter(".c Kaikki ovat samaa mieltä.")
            live.enter(
                ".x Jos käytös aiheuttaa haittaa tai vaaraa terveydelle, työnantajan on ryhdyttävä toimiin epäkohdan "
                    + "poistamiseksi heti, kun se on saanut siitä tiedon. > -- TTL 28 §"
            )
        }
        driver.type("2g")
        let row = try #require(driver.rows.firstIndex { $0.contains("└ Jos käytös") })
        let text = driver.rows[row + 1].trimmingPrefix { $0 == " " }
        #expect(text.hasSuffix(" …"), "\(text)")
        #expect(text.hasPrefix("työnantajan") || text.hasPrefix("terveydelle"))
    }

    @Test func `a theme that stands in the text is not told again`() {
        var driver = ReviewDriver { live in
            live.enter(".k Kun #rakenne puuttuu, riidellään.")
        }
        driver.type("2G")
        #expect(driver.text.contains("Kun #rakenne puuttuu, riidellään."))
        #expect(!driver.text.contains("riidellään. #rakenne"))
    }

    @Test func `the header keeps its views at sixty columns, and says which entries are the leader's own`() {
        func driver(_ columns: Columns) -> ReviewDriver {
            ReviewDriver(size: Size(rows: 16, columns: columns)) { live in
                live.enter(".m Kerttu ei ole puhunut.")
                live.enter(".o Rakenne auttaa.")
            }
        }
        #expect(driver(60).rows[2].contains("4 Oikaisut"))
        #expect(driver(80).rows[2].hasSuffix("9 kirjausta (omia 1, kesken 1)"))
    }

    @Test func `a meeting held on another day than planned names both days`() {
        var live = LiveDriver()
        live.wait(.minutes(60 * 24))
        live.press(.function(2))
        live.enter("Lauantaina.")
        live.act(.close(before: .zero))
        let screen = ReviewScreen(meeting: live.meetingID, in: live.context)
        #expect(
            screen.frame(in: live.context).text(row: 1).contains("pe 13.3.2026 klo 13.00–13.00 (suunniteltu 12.3.2026)")
        )
    }

    @Test func `the help is whole on the smallest screen`() {
        for language in Language.allCases {
            var driver = ReviewDriver(language, size: Size(rows: 16, columns: 60))
            driver.type("?")
            var seen = ""
            for _ in 0..<12 {
                seen += driver.text
                driver.press(.down)
            }
            let help = Texts(language).review.help
            for key in ["│ A ", "│ m ", "│ o ", "│ q "] { #expect(seen.contains(key), "\(language) \(key)") }
            for line in help {
                for word in line.split(whereSeparator: { $0 == " " || $0 == "\t" }) { #expect(seen.contains(word)) }
            }
            driver.press(.escape)
            #expect(!driver.text.contains("│ q "))
        }
    }

    @Test func `what nobody sees on a screen too small is not typed`() {
        var driver = ReviewDriver()
        driver.type("2A")
        driver.live.size = Size(rows: 15, columns: 59)
        driver.type("xq")
        driver.live.size = Size(rows: 24, columns: 80)
        #expect(!driver.text.contains("› x") && driver.asked.isEmpty)
    }

    @Test func `the cursor stands at what is said where there is nothing to select`() {
        var driver = ReviewDriver()
        driver.type("3")
        #expect(driver.frame.cursor == Place(row: 4, column: 1))
        driver.type("*")
        #expect(driver.frame.cursor == Place(row: 5, column: 1))
    }

    @Test func `a version of the memo is read laid out, under its name, with the keys that it takes`() {
        var driver = ReviewDriver()
        let lines =
            [
                "# Muistio", "", "- **Aika:** to 12.3.2026", "- Sovittiin \\<tästä\\>.", "",
                "| Lohko | Ero |", "| :--- | ---: |", "| Tauko \\| kahvi | +5 min |", "| **Yhteensä** | 0 min |", "",
            ]
            + (1...40).map { "Rivi \($0)." }
        driver.live.act(
            .circulateMemo(
                on: CalendarDay(daysSinceEpoch: 20_530),
                audience: .group,
                language: .finnish,
                lines: lines.map { MemoVersion.Line($0) }
            )
        )
        driver.type("3")
        driver.press(.enter)
        #expect(driver.rows[0].contains("versio 1 · ryhmä"))
        #expect(driver.rows[2] == " Muistio" && driver.rows[4] == " - Aika: to 12.3.2026")
        #expect(driver.rows[5] == " - Sovittiin <tästä>.")
        #expect(
            driver.rows[7...9] == [" Lohko             Ero", " Tauko | kahvi  +5 min", " Yhteensä        0 min"]
        )
        #expect(driver.rows[22].hasSuffix("↓ ") || driver.rows[22].contains("↓"))
        #expect(driver.rows[23].contains("q takaisin") && !driver.rows[23].contains("K T B Y"))
        driver.type(" ")
        #expect(driver.rows[1].contains("↑"))
        driver.type("q")
        #expect(driver.text.contains("[3 Muistiot]"))
    }
}
