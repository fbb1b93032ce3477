import Localization
import MeetingEngine
import OrderedCollections
import Screens
import TestSupport
import Testing

/// The lists that a letter settles row by row: the wrap-up, what earlier meetings left, what the organisation gets,
/// what is read back, and ratings.
@Suite struct LiveSheetTests {
    private static let goals = ["Ilmapiiri rauhoittuu.", "Neuvottelut ovat ennakoitavia."]

    /// The second meeting, running, with goals agreed.
    private func running(language: Language = .finnish) -> LiveDriver {
        var driver = LiveDriver(language: language)
        driver.act(.reviseProgramme(ProgrammeDetails(title: "Neuvottelu", goals: Self.goals)))
        driver.press(.escape, .function(2))
        return driver
    }

    private func command(_ text: String, _ driver: inout LiveDriver) { driver.enter(":\(text)") }

    /// Captures something in the first meeting.
    private func left(_ kind: EntryKind, _ text: String, _ driver: inout LiveDriver) throws {
        let first = try #require(driver.programme.meetings.values.first { $0.number == 1 }).id
        let id: ID<Entry> = driver.ids.next(at: driver.now.wall)
        driver.act(.meeting(first, .capture(NewEntry(id: id, kind: kind, kindIsChosen: true, text: text))))
    }

    // MARK: Wrap-up

    @Test func `what is unfinished is settled with one key where it stands, and the header counts it`() throws {
        var driver = running()
        driver.enter(".c Siihen ei voi puuttua")
        driver.enter(".y Kuka maksaa?")
        driver.enter(".y Saako nauhoittaa?")
        driver.enter(".s Kysyn esihenkilöltä")
        #expect(driver.rows[0].contains("⚑1 +3"))
        driver.press(.function(7))
        #expect(driver.shows("Kesken 4"))
        #expect(driver.bottom.contains("j jätä oikaisematta"))
        driver.type("j")
        #expect(driver.shows("Kesken 3"))
        driver.type("o")
        #expect(driver.shows("Kesken 3"))
        driver.type("s")
        let assignment = try #require(driver.entries.first { $0.kind == .assignment })
        #expect(assignment.owner == .facilitator)
        #expect(assignment.due != nil)
        driver.type("v")
        driver.type("p")
        #expect(driver.meeting.openQuestions.map(\.text) == ["Saako nauhoittaa?"])
        #expect(driver.entries.last?.kind == .parked)
        #expect(driver.bottom.contains("Kaikki on kunnossa."))
        #expect(!driver.rows[0].contains("+"))
        driver.type("teksti")
        #expect(driver.shows("› teksti"))
    }

    @Test func `what the facilitator asks the group to open its work is not left open`() throws {
        var driver = running()
        while driver.meeting.currentBlock?.kinds.first != .situationFactor {
            driver.wait(.minutes(1))
            driver.press(.function(2))
        }
        driver.enter(".y,ohj Mitkä asiat pitävät kireyttä yllä?")
        #expect(driver.entries.last?.speaker == .facilitator)
        #expect(driver.meeting.openQuestions.isEmpty)
        driver.enter(".y Kuka maksaa?")
        #expect(driver.meeting.openQuestions.map(\.text) == ["Kuka maksaa?"])
    }

    @Test func `marks are filled first, and the rest of what is open stays in sight after the last`() {
        var driver = running()
        driver.enter(". tapio")
        driver.enter(".y Kuka maksaa?")
        driver.press(.function(7))
        #expect(driver.shows("Kesken 2"))
        driver.type(" kertoi")
        driver.press(.enter)
        #expect(driver.shows("Kesken 1"))
        driver.press(.tab)
        #expect(driver.bottom.contains("v vastattu"))
        driver.press(.enter)
        driver.type("Liitto.")
        driver.press(.enter)
        #expect(driver.meeting.openQuestions.isEmpty)
    }

    @Test func `an entry of a block without kinds takes its kind from one letter`() {
        var driver = LiveDriver(
            agenda: Agenda(blocks: [
                Block(id: ID(high: 1, low: 1), title: "Vapaa", planned: 60),
                Block(id: ID(high: 1, low: 2), title: "Loppu", planned: 10, role: .closing),
            ])
        )
        driver.press(.escape, .function(2))
        driver.enter("Kiire ja peruutukset")
        driver.press(.function(7))
        driver.type("t")
        #expect(driver.entries.map(\.kind) == [.situationFactor])
    }

    @Test func `a promise without a day, and what the expert proposes to be a claim, are settled where they stand`()
        throws
    {
        var driver = running()
        driver.enter(".u Selvitän rajan")
        driver.enter(".t Raja on kaksikymmentä")
        let factor = try #require(driver.entries.last).id
        let correction = NewEntry(
            id: driver.ids.next(at: driver.now.wall),
            kind: .correction,
            text: "Raja on viisikymmentä",
            links: [factor]
        )
        driver.act(.contribute(correction, []), by: Seat(.expert))
        driver.press(.function(7))
        #expect(driver.shows("Kesken 3"))
        driver.type("ee")
        #expect(driver.programme.meetings[driver.meetingID]?.entries[correction.id]?.contribution?.state == .recorded)
        driver.press(.home)
        #expect(driver.bottom.contains("k käsitys  e ei käsitys"))
        driver.type("k")
        #expect(driver.meeting.entries[factor]?.kind == .claim)
        #expect(driver.bottom.contains("s seuraavaan tapaamiseen"))
        driver.type("s")
        #expect(driver.entries.first?.due != nil)
        #expect(driver.bottom.contains("Kaikki on kunnossa."))
    }

    @Test func `names are found in every text that a document prints, and replaced where they stand`() throws {
        var driver = running()
        driver.names = ["Laurille": "osallistujalle 6"]
        driver.enter(".x Suoja on vahva, mutta ei ehdoton -- Tieto Laurille")
        let correction = try #require(driver.entries.last).id
        driver.act(.reviseContribution(correction, [.why("Syy selvisi Laurille"), .sector("Laurille tuttu ala")]))
        driver.act(
            .writeProse(section: .insights, "Pidettiin erityisen hyvänä, että asiasta kerrottiin Laurille heti.")
        )
        driver.press(.function(7))
        #expect(driver.shows("Kesken 4"))
        #expect(driver.rows[0].contains("+4"))
        #expect(driver.shows("Laurille → osallistujalle 6: Tieto Laurille"))
        #expect(driver.shows("Laurille → osallistujalle 6: Syy selvisi Laurille"))
        #expect(
            driver.rows.contains {
                $0.contains("…") && $0.contains("Laurille heti.") && $0.contains("nimi: Oivallukset")
            }
        )
        driver.type("kkkk")
        #expect(driver.bottom.contains("Kaikki on kunnossa."))
        let entry = try #require(driver.meeting.entries[correction])
        #expect(entry.source == "Tieto osallistujalle 6")
        #expect(entry.contribution?.why == "Syy selvisi osallistujalle 6")
        #expect(entry.contribution?.sector == "osallistujalle 6 tuttu ala")
        #expect(driver.meeting.prose[.insights]?.contains("kerrottiin osallistujalle 6 heti") == true)
    }

    @Test func `a question is parked after the end too`() {
        var driver = running()
        driver.enter(".y Kuka maksaa?")
        driver.enter(".o Rakenne rauhoittaa")
        driver.act(.close(before: .zero))
        driver.press(.function(7))
        driver.type("p")
        #expect(driver.entries.last?.kind == .parked)
        #expect(driver.bottom.contains("Kaikki on kunnossa."))
    }

    // MARK: Read-back

    @Test func `a summary is read aloud and approved with one key, and the log shows it`() throws {
        var driver = running()
        driver.enter(".t Kiire")
        driver.enter(".w Kiire ja epäselvyys >1")
        driver.enter(".o Luottamus syntyy teoista")
        command("lue", &driver)
        #expect(driver.shows("Luetaan ääneen 1/2"))
        #expect(driver.shows("Kokoaa:"))
        driver.press(.enter)
        #expect(driver.entries[1].isApproved)
        #expect(driver.bottom.contains("ryhmä hyväksyi"))
        driver.press(.escape)
        #expect(driver.rows.contains { $0.contains("✓w") })
        #expect(!driver.rows.contains { $0.contains("✓o") })
        command("lue 3", &driver)
        driver.press(.enter, .enter)
        #expect(!driver.entries[2].isApproved)
    }

    @Test func `there is nothing to read back before a summary or an insight`() {
        var driver = running()
        command("readback", &driver)
        #expect(driver.bottom.contains("Luettavaa ei ole"))
    }

    // MARK: Ratings

    @Test func `ratings are one line, the moment follows from where the meeting stands`() {
        var driver = running()
        command("arvio 1 4 3 5 4", &driver)
        #expect(driver.meeting.ratings == [Rating(.goal(Self.goals[0]), at: .opening, scores: [4, 3, 5, 4])])
        #expect(driver.bottom.contains("keskiarvo 4,0"))
        command("arvio tunnelma loppu 3,4,4", &driver)
        #expect(driver.meeting.rating(of: .mood, at: .closing)?.scores == [3, 4, 4])
        while driver.meeting.currentBlock?.role != .rest {
            driver.wait(.minutes(1))
            driver.press(.function(2))
        }
        command("rate 2 2 2", &driver)
        #expect(driver.meeting.rating(of: .goal(Self.goals[1]), at: .closing)?.scores == [2, 2])
        driver.press(.control("z"))
        #expect(driver.meeting.ratings.count == 2)
    }

    @Test(arguments: [
        ("1 4 6", "Arvio 6 ei käy"), ("1 4 x", "En ymmärtänyt: x"), ("3 4", "Tavoitetta 3 ei ole"),
        ("1", "Arviot puuttuvat"),
    ])
    func `what cannot be a rating is said, and the line stays`(typed: String, said: String) {
        var driver = running()
        command("arvio \(typed)", &driver)
        #expect(driver.bottom.contains(said))
        #expect(driver.meeting.ratings.isEmpty)
        #expect(driver.shows(":arvio \(typed)"))
    }

    @Test func `while a rating is typed, the goals are named and what it would record`() {
        var driver = running()
        driver.type(":arvio ")
        #expect(driver.shows("1 Ilmapiiri rauhoittuu."))
        driver.type("2 3 4")
        #expect(driver.shows("2 Neuvottelut ovat ennakoitavia, alussa: keskiarvo 3,5 (3 4)"))
        driver.type(" 9")
        #expect(driver.shows("Arvio 9 ei käy"))
    }

    @Test func `without scores the goals are shown with what was given`() {
        var driver = running()
        command("arvio 2 3 4", &driver)
        command("arvio", &driver)
        #expect(driver.rows.contains { $0.contains("2 Neuvottelut ovat ennakoitavia.") && $0.contains("3,5 (2)") })
    }

    // MARK: What the organisation gets

    @Test func `Space raises and lowers, l locks, a letter shows one kind`() {
        var driver = running()
        driver.enter(".o Luottamus syntyy teoista")
        driver.enter(".t Kiire")
        driver.enter(".m Muista tauko")
        command("järjestölle", &driver)
        #expect(driver.shows("Järjestö saa 0/2"))
        #expect(!driver.shows("Muista tauko"))
        driver.type(" ")
        #expect(driver.entries[1].audience == .organisation)
        driver.press(.down)
        driver.type(" l")
        #expect(driver.entries[0].audience == .group)
        #expect(driver.shows("ei järjestölle"))
        driver.type(" ")
        #expect(driver.bottom.contains("ettei kirjaus mene järjestölle"))
        driver.type("t")
        #expect(driver.shows("Järjestö saa 1/1"))
        driver.press(.escape)
        #expect(driver.shows("Järjestö saa 1/2"))
        driver.press(.escape)
        driver.type("teksti")
        #expect(driver.shows("› teksti"))
    }

    // MARK: Carry-over

    @Test func `what the last meeting left is asked one by one before the start`() throws {
        var driver = LiveDriver()
        try left(.assignment, "Kysyn esihenkilöltä", &driver)
        try left(.assignment, "Kokeilen tauotusta", &driver)
        try left(.question, "Kuka maksaa?", &driver)
        driver.press(.tab, .escape)
        #expect(driver.shows("Viime kerralta: 0/3"))
        driver.press(.tab)
        driver.type("ts")
        #expect(driver.shows("Viime kerralta: 2/3"))
        #expect(driver.meeting.settlements.values.map(\.outcome) == [.done, .moved])
        driver.press(.home, .enter)
        driver.type("onnistui")
        driver.press(.enter)
        #expect(driver.meeting.settlements.values.first?.note == "onnistui")
        driver.press(.backspace)
        #expect(driver.shows("Viime kerralta: 1/3"))
        driver.press(.escape, .function(2))
        #expect(driver.meeting.stage.isRunning)
        #expect(!driver.shows("Viime kerralta"))
    }

    @Test func `the sheet opens by itself where the assignments are gone through, and stays closed when it was closed`()
        throws
    {
        var driver = LiveDriver(
            agenda: Agenda(blocks: [
                Block(id: ID(high: 1, low: 1), title: "Aloitus", planned: 10, kinds: [.groundRule]),
                Block(id: ID(high: 1, low: 2), code: "PURKU", title: "Purku", planned: 20, kinds: [.experience]),
            ])
        )
        try left(.assignment, "Kysyn esihenkilöltä", &driver)
        driver.press(.tab, .escape, .escape, .function(2))
        #expect(!driver.shows("Viime kerralta"))
        driver.wait(.minutes(10))
        driver.press(.function(2))
        #expect(driver.meeting.currentBlock?.code == "PURKU")
        #expect(driver.shows("Viime kerralta: 0/1"))
        driver.enter("Kirjoittaminen kirjoittaa")
        #expect(driver.entries.count == 1)
        driver.press(.escape)
        #expect(!driver.shows("Viime kerralta"))
        command("viimeksi", &driver)
        driver.type("o")
        #expect(driver.meeting.settlements.values.map(\.outcome) == [.partly])
    }

    @Test func `nothing left is said`() {
        var driver = running()
        command("viimeksi", &driver)
        #expect(driver.bottom.contains("ei ole avoinna mitään"))
    }

    // MARK: Pictures

    @Test(arguments: Language.allCases)
    func `the lists in each language`(language: Language) throws {
        var driver = running(language: language)
        try left(.assignment, "Kysyn esihenkilöltä, miten neuvottelut aikataulutetaan keväällä.", &driver)
        try left(.parked, "Palkkausjärjestelmä", &driver)
        driver.enter(".c Siihen ei voi puuttua")
        driver.enter(".y Kuka maksaa?")
        driver.enter(".o Luottamus syntyy siitä, että sovitut asiat pitävät ja että muutoksista kerrotaan ajoissa.")
        driver.enter(".w Kiire ja epäselvyys pitävät tilannetta yllä. >1")
        driver.press(.function(7))
        expect(driver, "sheet-wrap-up", language)
        driver.press(.escape)
        for (name, command) in [
            ("carry-over", "carryover"), ("read-back", "readback"), ("organisation", "organisation"),
        ] {
            self.command(command, &driver)
            expect(driver, "sheet-\(name)", language)
            driver.press(.escape)
        }
        command("rate 1 4 3 5", &driver)
        expect(driver, "sheet-ratings", language)
    }

    private func expect(_ driver: LiveDriver, _ name: String, _ language: Language) {
        let difference = difference(driver.frame.snapshot(), fromSnapshot: "\(name)-\(language.rawValue)")
        #expect(difference == nil)
    }
}
