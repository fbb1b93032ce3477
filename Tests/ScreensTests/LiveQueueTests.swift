import Localization
import MeetingEngine
import OrderedCollections
import Screens
import Testing
import TextLayout

/// What the expert brings, on the facilitator's screen: it shows at once, and moves nothing that is under the hands.
@Suite struct LiveQueueTests {
    private let expert = Seat(.expert)

    @Test func `an urgent one shows at once, the others as a count, and nothing else moves`() {
        var driver = LiveDriver.running()
        driver.type("puolikas lau")
        let (before, cursor) = (driver.rows, driver.frame.cursor)
        driver.contribute("Lisätieto taustaksi.", kind: .fact)
        driver.contribute("Näin ei saa tehdä.", [.urgent(true)])
        #expect(driver.shows("▢ asiantuntijan jonossa 1  ⚑ kiireellinen: Näin ei saa tehdä."))
        #expect(driver.frame.cursor == cursor)
        #expect(driver.rows[21...] == before[21...])
        #expect(driver.rows[0...2] == before[0...2])
        driver.type("se")
        driver.press(.enter)
        #expect(driver.entries.contains { $0.text == "puolikas lause" })
    }

    @Test func `while the log is read, what comes in moves neither the selection nor the rows`() {
        var driver = LiveDriver.running()
        driver.type("kesken")
        driver.press(.pageUp, .up)
        let before = driver.rows
        let cursor = driver.frame.cursor
        driver.contribute("Uusi asia.", [.urgent(true)])
        #expect(driver.frame.cursor == cursor)
        #expect(driver.rows[3..<18].prefix(8) == before[3..<18].prefix(8))
    }

    /// A running meeting whose log is longer than the screen.
    private static func full() -> LiveDriver {
        var driver = LiveDriver.running()
        for number in 1...20 { driver.enter("kirjaus \(number)") }
        return driver
    }

    @Test func `a full log stands still while others add to it, and a count tells how many came`() {
        var driver = Self.full()
        driver.type("puolikas lau")
        let before = driver.rows
        driver.wait(.minutes(-1))
        driver.contribute("Näin se ei ole, vaan toisin: tästä on laissa oma pykälänsä, jonka mukaan menetellään.")
        driver.wait(.minutes(1))
        driver.contribute("")
        #expect(driver.rows[3..<19] == before[3..<19])
        #expect(driver.rows[19].hasSuffix("2 uudempaa alempana"))
        #expect(driver.rows[21...] == before[21...])
        driver.type("se")
        #expect(driver.rows[3..<19] == before[3..<19])
        driver.press(.enter)
        #expect(driver.shows("puolikas lause") && driver.shows("Näin se ei ole, vaan toisin"))
        #expect(!driver.shows("uudempaa alempana"))
    }

    @Test func `what another seat words anew keeps its rows until the line is done`() throws {
        var driver = Self.full()
        let flag = driver.contribute("")
        driver.press(.escape)
        driver.type("puolikas lau")
        let before = driver.rows
        let base = try #require(driver.meeting.entries[flag]).textEvent
        let text = "Näin se ei ole, vaan toisin: tästä on laissa oma pykälänsä, jonka mukaan on meneteltävä aina."
        driver.act(.reword(flag, base: base, [.text(text)], [.why("Muutos 2021.")]), by: expert)
        #expect(driver.rows[3..<19] == before[3..<19])
        #expect(driver.rows[19].contains("Näin se ei ole") && driver.rows[19].hasSuffix("jonossa"))
        driver.type("se")
        driver.press(.enter)
        #expect(driver.shows("meneteltävä aina."))
    }

    @Test func `what another seat takes back leaves its row empty until the line is done`() {
        var driver = Self.full()
        driver.contribute("Perutaan kohta.")
        driver.enter("uusin")
        driver.press(.escape)
        driver.type("puolikas")
        let before = driver.rows
        driver.act(.undo, by: expert)
        #expect(!driver.shows("Perutaan kohta."))
        #expect(zip(driver.rows[3..<20], before[3..<20]).count { $0 != $1 } == 1)
        driver.press(.enter)
        #expect(driver.rows[3..<20].allSatisfy { !$0.isEmpty })
    }

    @Test func `a selected entry near the end keeps its row when others add to the log`() {
        var driver = Self.full()
        driver.press(.pageUp, .up)
        let (before, cursor) = (driver.rows, driver.frame.cursor)
        for number in 1...4 { driver.contribute("Uusi \(number).") }
        #expect(driver.frame.cursor == cursor)
        #expect(driver.rows[3..<19] == before[3..<19])
        driver.press(.down)
        #expect(driver.shows("Uusi 1.") || driver.shows("uudempaa alempana"))
    }

    @Test func `the queue of the expert's own block opens by itself, but not over a half-typed line`() {
        var driver = LiveDriver.running()
        driver.enter(":siirry 7")
        driver.type("puolikas")
        let before = driver.rows
        driver.contribute("Ensimmäinen asia.")
        #expect(!driver.shows("Asiantuntijan jono 1"))
        #expect(driver.rows[3..<8] == before[3..<8])
        driver.press(.enter)
        #expect(driver.shows("Asiantuntijan jono 1"))
    }

    @Test func `who only looks on follows everything`() {
        var driver = Self.full()
        driver.trouble = .seatTaken
        driver.contribute("Uusin asia.")
        #expect(driver.shows("Uusin asia."))
    }

    @Test func `news from elsewhere stays while a line is typed, and goes when it was seen`() {
        var driver = LiveDriver.running()
        driver.type("puolikas")
        driver.screen.tell("Uutinen.", at: driver.now)
        driver.type(" lause")
        #expect(driver.bottom.contains("Uutinen."))
        driver.press(.enter)
        #expect(driver.bottom.contains("Uutinen."), "nobody reads that fast")
        driver.wait(.seconds(5))
        driver.press(.escape)
        #expect(!driver.bottom.contains("Uutinen."))
    }

    @Test func `the selected one shows all that belongs to it`() {
        var driver = LiveDriver.running()
        let claim = driver.entries.first { $0.kind == .claim }
        let day = CalendarDay(year: 2025, month: 3, day: 1)
        driver.contribute(
            "Saa puuttua.",
            links: claim.map { [$0.id] } ?? [],
            [.why("Laki muuttui."), .asOf(day), .sector("kunta-ala"), .certain(false)]
        )
        driver.enter(":jono")
        driver.press(.tab)
        #expect(driver.shows("Laki muuttui."))
        #expect(driver.shows("1.3.2025"))
        #expect(driver.shows("kunta-ala"))
    }

    @Test func `the queue is entered on purpose, and letters act on the selected one`() {
        var driver = LiveDriver.running()
        let first = driver.contribute("Ensimmäinen oikaisu.")
        driver.wait(.minutes(3))
        let urgent = driver.contribute("Kiireellinen oikaisu.", [.urgent(true)])
        driver.enter(":jono")
        #expect(driver.shows("Asiantuntijan jono 2, kiireellisiä 1"))
        driver.enter("eppu")
        #expect(driver.entries.last?.text == "eppu")
        #expect(driver.state(of: urgent) == .queued)
        driver.press(.tab)
        #expect(driver.bottom.contains("Esitä  Parkkiin  Tarkistettavaksi  Enter muokkaa"))
        driver.type("e")
        #expect(driver.state(of: urgent) == .raised)
        driver.type("k")
        #expect(driver.state(of: urgent) == .recorded)
        driver.type("p")
        #expect(driver.state(of: first) == .parked)
        driver.type("j")
        #expect(driver.state(of: first) == .queued)
        driver.press(.escape)
        driver.enter("taas tekstiä")
        #expect(driver.entries.last?.text == "taas tekstiä")
    }

    @Test func `ages, states and signs stand in the queue`() {
        var driver = LiveDriver.running()
        let claim = driver.entries.first { $0.kind == .claim }
        driver.contribute("", links: claim.map { [$0.id] } ?? [])
        driver.wait(.minutes(4))
        driver.enter(":queue")
        #expect(driver.rows.contains { $0.contains("▢  4 min  x (sanat puuttuvat)") && $0.hasSuffix("merkitty") })
        #expect(driver.shows("└ >3 Se on kuitenkin"))
    }

    @Test func `what is to be checked asks for a day and becomes a promise`() {
        var driver = LiveDriver.running()
        let id = driver.contribute("Ehkä näin.")
        driver.enter(":jono")
        driver.press(.tab)
        driver.type("t")
        #expect(driver.shows("Selvitetään mihin mennessä: 26.3."))
        driver.press(.control("u"))
        driver.type("ei päivä")
        driver.press(.enter)
        #expect(driver.bottom.contains("Päivää ei ymmärretty"))
        driver.press(.control("u"))
        driver.type("9.4.")
        driver.press(.enter)
        #expect(driver.state(of: id) == .toCheck)
        let promise = driver.entries.last { $0.kind == .promise }
        #expect(promise?.text == "Selvitetään: Ehkä näin.")
        #expect(promise?.due == CalendarDay(year: 2026, month: 4, day: 9))
        driver.press(.escape, .control("z"))
        #expect(driver.state(of: id) == .queued)
    }

    @Test func `the commands act on the first that they fit, or on a number`() {
        var driver = LiveDriver.running()
        let first = driver.contribute("Yksi.")
        let second = driver.contribute("Kaksi.")
        driver.enter(":esitä")
        #expect(driver.state(of: first) == .raised)
        driver.enter(":record")
        #expect(driver.state(of: first) == .recorded)
        let number = driver.meeting.entries[second]?.number ?? 0
        driver.enter(":parkkiin \(number)")
        #expect(driver.state(of: second) == .parked)
        driver.enter(":palauta")
        #expect(driver.state(of: second) == .queued)
        driver.enter(":tarkista 9.4.")
        #expect(driver.state(of: second) == .toCheck)
        driver.type(":esitä")
        #expect(driver.shows("ei nyt: Jonossa ei ole sellaista"))
    }

    @Test func `in the expert's own block the queue is the main list, until it is closed`() {
        var driver = LiveDriver.running()
        driver.contribute("Odottava asia.")
        driver.enter(":siirry 7")
        #expect(driver.block == "Asiantuntijan puheenvuoro")
        #expect(driver.shows("Asiantuntijan jono 1"))
        driver.enter("kommentti")
        #expect(driver.entries.last?.text == "kommentti")
        driver.press(.escape)
        #expect(!driver.shows("Asiantuntijan jono 1"))
        #expect(driver.shows("asiantuntijan jonossa 1"))
    }

    @Test func `a block that holds corrections lets them wait, urgent ones too, and says until when`() {
        var driver = LiveDriver.running(holding: true)
        driver.enter(".x Väärin ymmärretty.")
        driver.contribute("Kiireellinen.", [.urgent(true)])
        #expect(driver.meeting.queue.count == 2)
        #expect(driver.shows("▢ jonossa 2 (kiireellisiä 1), odottaa lohkoon Kokemusten vertailu"))
        #expect(!driver.shows("⚑ kiireellinen:"))
    }

    @Test func `x and Enter flag the shown claim, and words given later queue it`() throws {
        var driver = LiveDriver.running()
        driver.enter(".c Ei saa sanoa mitään.")
        driver.enter(".x")
        let flagged = try #require(driver.entries.last)
        #expect(flagged.kind == .correction && flagged.isMark && flagged.contribution?.state == .flagged)
        #expect(flagged.links.count == 1)
        driver.press(.function(7))
        driver.press(.function(7))
        driver.type("Saa sanoa asiallisesti.")
        driver.press(.enter)
        #expect(driver.state(of: flagged.id) == .queued)
        #expect(driver.meeting.entries[flagged.id]?.text == "Saa sanoa asiallisesti.")
        #expect(driver.meeting.entries[flagged.id]?.links == flagged.links)
    }

    @Test func `x and Enter without a claim in sight queue nothing`() {
        var driver = LiveDriver.running()
        driver.enter(".x")
        #expect(driver.meeting.queue.isEmpty)
    }

    @Test func `a proposed claim is accepted or declined with one key`() throws {
        var driver = LiveDriver.running()
        let factor = try #require(driver.entries.first)
        driver.contribute("Ei pidä paikkaansa.", links: [factor.id])
        #expect(driver.shows("? 1 käsitysehdotus"))
        driver.enter(":jono")
        driver.press(.tab, .end)
        #expect(driver.shows("käsitykseksi?"))
        var declined = driver
        declined.type("y")
        #expect(declined.meeting.proposedClaims.isEmpty)
        #expect(declined.meeting.entries[factor.id]?.kind == factor.kind)
        driver.type("h")
        #expect(driver.meeting.entries[factor.id]?.kind == .claim)
        #expect(driver.meeting.proposedClaims.isEmpty)
    }

    @Test func `closing says what the room has not heard`() {
        var driver = LiveDriver.running()
        driver.contribute("Yksi.")
        driver.press(.function(10))
        #expect(driver.shows("1 asiantuntijan asia esittämättä (:jono)"))
    }

    @Test func `two texts written at once are said, and both can be read`() throws {
        var driver = LiveDriver.running()
        let id = driver.contribute("Alkuperäinen.")
        let base = try #require(driver.meeting.entries[id]).textEvent
        driver.act(.revise(id, base: base, [.text("Asiantuntijan uusi.")]), by: expert)
        driver.act(.revise(id, base: base, [.text("Ohjaajan uusi.")]))
        #expect(driver.shows("kaksi tekstiä"))
        driver.press(.up, .enter)
        driver.type("i")
        driver.press(.escape)
        #expect(driver.shows("nyt, ohjaaja: Ohjaajan uusi."))
        #expect(driver.shows("aiemmin, asiantuntija: Asiantuntijan uusi."))
        #expect(driver.shows("aiemmin, asiantuntija: Alkuperäinen."))
        #expect(driver.shows("jonossa, asiantuntija"))
    }

    @Test(arguments: Language.allCases) func `letters of the queue differ`(language: Language) {
        let texts = Texts(language).live.queue
        let letters = QueueAction.allCases.map { texts.letter(of: $0) }
        #expect(Set(letters).count == letters.count)
        for action in QueueAction.allCases { #expect(texts.action(of: texts.letter(of: action)) == action) }
    }
}

extension LiveDriver {
    /// The expert brings something from another seat.
    @discardableResult
    mutating func contribute(
        _ text: String,
        kind: EntryKind = .correction,
        links: [ID<Entry>] = [],
        _ changes: [ContributionChange] = []
    ) -> ID<Entry> {
        let id: ID<Entry> = ids.next(at: now.wall)
        let new = NewEntry(
            id: id,
            block: meeting.currentBlock?.id,
            kind: kind,
            speaker: .expert,
            text: text,
            links: links
        )
        act(.contribute(new, changes), by: Seat(.expert))
        return id
    }

    func state(of id: ID<Entry>) -> ContributionState? { meeting.entries[id]?.contribution?.state }

    /// A running meeting whose current block holds corrections.
    static func running(holding: Bool) -> LiveDriver {
        var driver = LiveDriver.running()
        var agenda = driver.meeting.agenda
        let seen = agenda
        if let index = agenda.blocks.firstIndex(where: { $0.id == driver.meeting.currentBlock?.id }) {
            agenda.blocks[index].holdsCorrections = holding
        }
        driver.act(.replaceAgenda(agenda, seen: seen))
        return driver
    }
}
