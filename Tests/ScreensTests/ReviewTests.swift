import Localization
import MeetingEngine
import OrderedCollections
import Screens
import TestSupport
import Testing
import TextLayout

/// What someone sees and does who looks at a meeting afterwards.
@Suite struct ReviewTests {
    @Test(arguments: Language.allCases) func `its views are drawn in three languages and sizes`(language: Language) {
        for size in [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120), Size(rows: 16, columns: 60)] {
            var driver = ReviewDriver(language, size: size)
            for (number, name) in zip(1..., ["course", "log", "memos", "corrections"]) {
                driver.type("\(number)")
                let name = "review-\(name)-\(size.columns.rawValue)x\(size.rows)-\(language.rawValue)"
                #expect(difference(driver.screen.frame(in: driver.live.context).snapshot(), fromSnapshot: name) == nil)
            }
            driver.type("?")
            let name = "review-help-\(size.columns.rawValue)x\(size.rows)-\(language.rawValue)"
            #expect(difference(driver.screen.frame(in: driver.live.context).snapshot(), fromSnapshot: name) == nil)
        }
    }

    @Test func `the course shows blocks as planned and as held, and Enter shows a block's entries`() {
        var driver = ReviewDriver()
        #expect(driver.text.contains("jäi pois"))
        driver.press(.character("j"), .character("j"), .enter)
        #expect(driver.text.contains("Rajaus: Tilanteen erittely"))
        #expect(driver.text.contains("Kiire ja peruutukset"))
        #expect(!driver.text.contains("Tauon jälkeen"))
        driver.press(.escape)
        #expect(driver.text.contains("[1 Kulku]"))
        driver.type("2")
        #expect(driver.text.contains("Tauon jälkeen"))
    }

    @Test func `the log is narrowed by kind, theme, readers, star, corrections, what is open, and words`() {
        var driver = ReviewDriver()
        driver.type("X")
        #expect(driver.text.contains("Rajaus: oikaistut") && driver.text.contains("2/7"))
        driver.press(.escape)
        driver.type("O")
        #expect(driver.text.contains("Kuka kirjaa sovitun?") && driver.text.contains("tapio ja eino"))
        driver.press(.escape)
        driver.type("T")
        #expect(driver.text.contains("Rajaus: #luottamus") && driver.text.contains("1/7"))
        driver.type("T")
        #expect(!driver.text.contains("Rajaus"))
        driver.type("K")
        #expect(driver.text.contains("Rajaus: tilannetekijä"))
        driver.press(.escape)
        driver.type("*")
        #expect(driver.text.contains("Mikään kirjaus ei vastaa rajausta"))
        driver.press(.escape)
        driver.type("fkiire")
        driver.press(.enter)
        #expect(driver.text.contains("”kiire”") && driver.text.contains("1/7"))
        driver.press(.escape)
        #expect(driver.asked.isEmpty)
        driver.press(.escape)
        #expect(driver.asked == [.back])
    }

    @Test func `a search, and the threads of an entry and of its theme, are opened from the log`() {
        var driver = ReviewDriver()
        driver.type("s")
        #expect(driver.text.contains("Valitse kirjaus lokista (2)"))
        driver.type("t/2Gkst")
        let meeting = driver.live.meeting
        let entry = meeting.entries.values.first { $0.text.hasPrefix("Tauon jälkeen") }
        guard let entry else {
            Issue.record("the entry is not there")
            return
        }
        let programme = driver.live.context.programme.shortName
        #expect(
            driver.asked == [
                .open(.search("")),
                .open(.thread(.entry(entry.id, of: programme, kind: .experience, text: entry.text))),
                .open(.thread(.theme("luottamus"))),
            ]
        )
        driver.type("jt")
        #expect(driver.text.contains("ei ole teemaa"))
    }

    @Test func `corrections stand under their claims, and Enter leads to the entry`() {
        var driver = ReviewDriver()
        driver.type("4")
        #expect(driver.text.contains("hänen neuvottelutyylinsä"))
        #expect(driver.text.contains("└ Epäasiallinen kohtelu"))
        driver.press(.enter)
        #expect(driver.text.contains("[2 Loki]"))
    }

    @Test(arguments: 0..<8) func `random keys never crash, and every frame is whole`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var driver = ReviewDriver(Language.allCases[seed % 3])
        let keys: [Key] =
            Array("jkgGKTBYXO*/rA1234 +-hlmo?q.xåä").map { Key.character($0) }
            + [.enter, .tab, .backTab, .escape, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .backspace]
        for step in 0..<150 {
            driver.press(keys.randomElement(using: &random) ?? .enter)
            driver.live.wait(Milliseconds(Int64.random(in: 0...90_000, using: &random)))
            if step.isMultiple(of: 5) {
                let (rows, columns) = [(24, 80), (16, 60), (40, 120), (3, 9)].randomElement(using: &random) ?? (24, 80)
                driver.live.size = Size(rows: rows, columns: Columns(columns))
            }
            let frame = driver.screen.frame(in: driver.live.context)
            #expect(frame.size == driver.live.size)
            for row in frame.rows {
                #expect(row.reduce(Columns.zero) { $0 + columns(of: $1.text) } == driver.live.size.columns)
            }
        }
    }
}
