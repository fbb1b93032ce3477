import Localization
import MeetingEngine
import Screens
import TestSupport
import Testing
import TextLayout

/// Whole screens, compared with files: the ones a facilitator sees in three hours.
@Suite struct LiveSnapshotTests {
    private static let sizes = [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120), Size(rows: 16, columns: 60)]

    private func check(_ driver: LiveDriver, _ name: String, styles: Bool = false) {
        for size in LiveSnapshotTests.sizes {
            var driver = driver
            driver.size = size
            let suffix = "\(size.columns.rawValue)x\(size.rows)-\(driver.language.rawValue)"
            let difference = difference(
                driver.frame.snapshot(styles: styles),
                fromSnapshot: "live-\(name)-\(suffix)"
            )
            #expect(difference == nil)
        }
    }

    @Test(arguments: Language.allCases)
    func `a meeting in progress with a line being typed`(language: Language) {
        var driver = LiveDriver.running(language)
        driver.type(",la Edustettavat odottavat luottamusmieheltä kovuutta. Jos palaa ilman voittoa, saa kuulla siitä.")
        check(driver, "running")
    }

    @Test(arguments: Language.allCases)
    func `before the start, with attendance`(language: Language) {
        check(LiveDriver(language: language), "before")
    }

    @Test(arguments: Language.allCases)
    func `the menu of an entry`(language: Language) {
        var driver = LiveDriver.running(language)
        driver.press(.up, .up, .enter)
        check(driver, "menu")
    }

    @Test(arguments: Language.allCases)
    func `the expert's queue, entered`(language: Language) {
        var driver = LiveDriver.running(language)
        let claim = driver.entries.first { $0.kind == .claim }?.id
        driver.contribute("Lisätieto: toimivalta on valtuutetulla.", kind: .fact)
        driver.wait(.minutes(2))
        let change: [ContributionChange] = [.urgent(true), .why("Laki muuttui."), .certain(false)]
        driver.contribute("Siihen voi puuttua aina.", links: claim.map { [$0] } ?? [], change)
        driver.contribute("", links: driver.entries.first.map { [$0.id] } ?? [])
        driver.wait(.minutes(1))
        driver.enter(":queue")
        driver.press(.tab)
        check(driver, "queue")
    }

    @Test(arguments: Language.allCases)
    func `the commands`(language: Language) {
        var driver = LiveDriver.running(language)
        driver.type(":")
        check(driver, "commands")
    }

    @Test(arguments: Language.allCases)
    func `help`(language: Language) {
        var driver = LiveDriver.running(language)
        driver.press(.function(1))
        check(driver, "help")
    }

    @Test(arguments: Language.allCases)
    func `a replan`(language: Language) {
        var driver = LiveDriver.running(language)
        driver.clock(14, 21)
        driver.press(.function(6))
        check(driver, "replan")
    }

    @Test(arguments: Language.allCases)
    func `what is open before closing`(language: Language) {
        var driver = LiveDriver.running(language)
        driver.press(.function(10))
        check(driver, "closing")
    }

    @Test(arguments: Language.allCases)
    func `after closing`(language: Language) {
        var driver = LiveDriver.running(language)
        driver.press(.function(10), .function(10))
        check(driver, "closed")
    }

    @Test func `everything at once: full disk, off the record, a round`() {
        var driver = LiveDriver.running()
        driver.enter(":round")
        driver.press(.function(9))
        driver.trouble = .diskFull
        check(driver, "trouble")
    }

    @Test func `the kinds, listed after a point`() {
        var driver = LiveDriver.running()
        driver.type(".")
        check(driver, "kinds")
    }

    @Test func `the styles of a late meeting, which words and signs say as well`() {
        var driver = LiveDriver.running()
        driver.clock(14, 9)
        driver.press(.up)
        check(driver, "styles", styles: true)
    }

    @Test func `the last five minutes of a block show seconds`() {
        var driver = LiveDriver.running()
        driver.clock(14, 1, 30)
        #expect(driver.shows("enää 4:30 jäljellä"))
        driver.clock(14, 5, 20)
        #expect(driver.shows("viimeinen minuutti, 0:40"))
        driver.clock(14, 6, 20)
        #expect(driver.shows("aika täynnä"))
        driver.clock(14, 9)
        #expect(driver.shows("3 min yli ajan"))
    }

    @Test func `a screen that is too small says so and keeps the text`() {
        var driver = LiveDriver.running()
        driver.type("ei katoa")
        driver.size = Size(rows: 15, columns: 59)
        #expect(driver.shows("59×15"))
        #expect(driver.shows("60×16"))
        driver.type("!")
        driver.size = Size(rows: 24, columns: 80)
        #expect(driver.shows("› ei katoa!"))
    }
}
