import Localization
import MeetingEngine
import OrderedCollections
import Screens
import TestSupport
import Testing
import TextLayout

/// What someone sees and does who plans a programme.
@Suite struct FormTests {
    private static let sizes = [(24, 80), (40, 120), (16, 60)]

    private func names(_ driver: FormDriver) -> [String] {
        driver.programme.roster.values.filter { !$0.hasLeft }.map { driver.people.name(of: $0.id) ?? "" }
    }

    @Test(arguments: Language.allCases, sizes)
    func `a new programme fits any screen`(language: Language, size: (rows: Int, columns: Int)) {
        var driver = FormDriver(language, size: Size(rows: size.rows, columns: Columns(size.columns)))
        driver.type("Jäsenhankinta työpaikoilla")
        driver.press([Key](repeating: .down, count: 9))
        driver.type("9.4.")
        let name = "form-new-\(size.columns)x\(size.rows)-\(language.rawValue)"
        #expect(difference(driver.frame.snapshot(), fromSnapshot: name) == nil)
    }

    @Test(arguments: Language.allCases, sizes)
    func `a programme that there is fits any screen`(language: Language, size: (rows: Int, columns: Int)) {
        var driver = FormDriver.ofProgramme(language, size: Size(rows: size.rows, columns: Columns(size.columns)))
        driver.press([Key](repeating: .down, count: 9))
        let name = "form-edit-\(size.columns)x\(size.rows)-\(language.rawValue)"
        #expect(difference(driver.frame.snapshot(), fromSnapshot: name) == nil)
    }

    @Test func `a title alone makes a programme of five meetings, with a proposed short name`() {
        var driver = FormDriver()
        driver.type("Ä\u{301}kkiä, Åland & café 2026!")
        driver.press(.control("s"))
        #expect(driver.programme.meetings.count == 5)
        #expect(Programme.isShortName(driver.programme.shortName))
        #expect(driver.programme.shortName.hasSuffix("cafe-2026"))
        #expect(
            driver.programme.meetings.values.allSatisfy {
                $0.agenda.blocks.map(\.title) == ["Perustapaaminen", "Loppu"]
            }
        )
        let blocks = driver.programme.meetings.values.flatMap { $0.agenda.blocks.map(\.id) }
        #expect(Set(blocks).count == blocks.count)
    }

    @Test func `everything that is typed is in the programme`() {
        var driver = FormDriver()
        driver.type("Neuvottelu")
        driver.press(.down, .control("u"))
        driver.type("neuvo")
        driver.press(.down)
        driver.type("Liitto ry")
        driver.press(.down, .right, .down)
        driver.type("Turku")
        driver.press(.down)
        driver.type("Luottamusmiehet")
        driver.press(.down)
        driver.type("Ensin")
        driver.press(.enter, .paste("Toiseksi\nKolmanneksi\n"))
        driver.go(to: "Aikataulupohja")
        driver.press(.right, .down, .control("u"))
        driver.type("2")
        driver.press(.down)
        driver.type("huomenna")
        driver.press(.tab, .control("u"))
        driver.type("9.30")
        driver.press(.tab, .control("u"))
        driver.type("2")
        driver.go(to: "Ohjaaja")
        driver.type("Merja")
        driver.press(.down)
        driver.type("Olli")
        driver.press(.down)
        driver.type("Aura")
        driver.press(.tab)
        driver.type("aura@example.fi")
        driver.press(.control("s"))
        let details = driver.programme.details
        #expect(driver.programme.shortName == "neuvo")
        #expect(details.client == "Liitto ry")
        #expect(details.language == .swedish)
        #expect(details.place == "Turku")
        #expect(details.targetGroup == "Luottamusmiehet")
        #expect(details.goals == ["Ensin", "Toiseksi", "Kolmanneksi"])
        #expect(details.template == "opera")
        let starts = driver.programme.meetings.values.compactMap(\.plan.start)
        #expect(starts.map { Texts(.finnish).dates.dayAndTime($0) } == ["13.3.2026 klo 9.30", "27.3.2026 klo 9.30"])
        #expect(driver.people.facilitator == "Merja")
        #expect(driver.people.expert == "Olli")
        #expect(driver.people.contacts.values.map(\.contact) == ["aura@example.fi"])
        #expect(names(driver) == ["Aura"])
    }

    @Test func `proposed dates follow the first one, and an edited date stays`() {
        var driver = FormDriver()
        driver.type("Ohjelma")
        driver.press([Key](repeating: .down, count: 9))
        driver.type("9.4.")
        driver.press(.down, .down, .down, .control("u"))
        driver.type("ke 6.5.")
        driver.press(.up, .up, .control("u"))
        driver.type("1")
        driver.press(.control("s"))
        let days = driver.programme.meetings.values.compactMap(\.plan.start?.day.iso)
        #expect(days == ["2026-04-09", "2026-05-06", "2026-04-23", "2026-04-30", "2026-05-07"])
    }

    @Test func `a typed number of meetings that passes through a small one loses nothing`() {
        var driver = FormDriver()
        driver.type("Ohjelma")
        driver.press([Key](repeating: .down, count: 9))
        driver.type("9.4.")
        driver.go(to: "3 ")
        driver.go(to: "Tapaamisia")
        driver.press(.backspace)
        driver.type("1")
        driver.type("2")
        driver.press(.control("s"))
        #expect(driver.programme.meetings.count == 12)
        #expect(driver.programme.meetings.values.allSatisfy { $0.plan.start != nil })
    }

    @Test func `what is wrong is said at its field, and nothing is saved`() {
        var driver = FormDriver(taken: ["Neuvottelu"])
        driver.press(.control("s"))
        #expect(driver.said.contains("nimen"))
        driver.type("x")
        driver.press(.down, .control("u"))
        driver.type("neuvottelu")
        driver.press(.control("s"))
        #expect(driver.said.contains("on jo"))
        driver.press(.control("u"))
        driver.type("a b")
        driver.press(.control("s"))
        #expect(driver.frame.text.contains("! Kirjaimia"))
        driver.press(.control("u"))
        driver.type("uusi")
        driver.press([Key](repeating: .down, count: 8))
        driver.type("31.2.")
        driver.press(.up)
        #expect(driver.frame.text.contains("! Päivää ei ole."))
        driver.press(.control("s"))
        #expect(driver.said.contains("12.3."))
        driver.press(.control("u"))
        driver.type("9.4.")
        driver.press(.tab, .control("u"))
        driver.type("25")
        driver.press(.control("s"))
        #expect(driver.said.contains("Aikaa ei ole"))
        #expect(driver.asked.isEmpty)
        driver.press(.control("u"))
        driver.type("12.30")
        driver.press(.control("s"))
        #expect(driver.programme.shortName == "uusi")
    }

    @Test func `the proposed short name keeps clear of others`() {
        var driver = FormDriver(taken: ["neuvottelu", "neuvottelu-2"])
        driver.type("Neuvottelu")
        driver.press(.control("s"))
        #expect(driver.programme.shortName == "neuvottelu-3")
    }

    @Test func `a pasted roster becomes people, with bullets and contacts understood`() {
        var driver = FormDriver()
        driver.type("Ohjelma")
        driver.go(to: "Asiantuntija")
        driver.press(
            .down,
            .paste("1. A\u{30A}ke Ma\u{308}ki\r\n- Eino\tpuh. 040\r\n\r\n• Öna <ona@example.fi>\nSisko; 050")
        )
        driver.press(.control("s"))
        #expect(names(driver) == ["Åke Mäki", "Eino", "Öna", "Sisko"])
        let contacts = driver.programme.roster.keys.map { driver.people.contacts[$0]?.contact }
        #expect(contacts == ["", "puh. 040", "ona@example.fi", "050"])
    }

    @Test func `a roster file is shown before anyone is taken, and nobody is taken twice`() {
        var driver = FormDriver.ofProgramme()
        driver.go(to: "Lue tiedostosta")
        driver.type("~/ryhmä.csv")
        driver.press(.enter)
        #expect(driver.asked == [.readRoster(path: "~/ryhmä.csv")])
        let roster = RosterPreview(
            members: [
                .init(contact: .init(name: "Åsa", contact: "asa@example.fi")), .init(contact: .init(name: "aura")),
                .init(contact: .init(name: "Olga"), role: .guest),
            ],
            expert: "Pertti",
            remarks: ["ryhmä.csv:1:12: sarake ikä jäi lukematta"]
        )
        driver.form.read(roster)
        #expect(difference(driver.frame.snapshot(), fromSnapshot: "form-roster-80x24-fi") == nil)
        driver.press(.escape, .control("s"))
        #expect(names(driver) == ["Aura", "Eino"])
        driver.form.read(roster)
        driver.press(.enter, .control("s"))
        #expect(names(driver) == ["Aura", "Eino", "Åsa", "Olga"])
        #expect(driver.programme.roster.values.last?.role == .guest)
        #expect(driver.people.expert == "Pertti")
    }

    @Test func `what is wrong in a roster file is shown with its place`() {
        var driver = FormDriver()
        driver.form.rosterFailed(["ryhmä.csv:3:7: rooli vetäjätär on tuntematon"])
        #expect(driver.frame.text.contains("ryhmä.csv:3:7"))
        driver.press(.escape)
        #expect(driver.frame.text.contains("Lyhytnimi"))
    }

    @Test func `an edited programme asks only for what changed`() {
        var driver = FormDriver.ofProgramme()
        driver.press(.control("s"))
        #expect(driver.asked.isEmpty)
        driver.type("!")
        driver.press(.control("s"))
        #expect(driver.asked.count == 1)
        #expect(driver.programme.details.title == "Haasteellinen neuvotteluilmapiiri!")
        #expect(driver.frame.text(row: 0).contains("tallessa"))
        driver.press(.control("s"))
        #expect(driver.asked.count == 1)
    }

    @Test func `people join, are renamed and leave`() {
        var driver = FormDriver.ofProgramme()
        driver.go(to: "Aura")
        driver.type(" Ahola")
        driver.press(.down, .control("x"))
        #expect(driver.frame.text.contains("lähtee"))
        driver.press(.down)
        driver.type("Öna")
        driver.press(.control("s"))
        #expect(names(driver) == ["Aura Ahola", "Öna"])
        #expect(driver.programme.roster.count == 3)
        driver.type("X")
        driver.press(.control("s"))
        #expect(driver.programme.roster.count == 3)
        #expect(!driver.frame.text.contains("Eino"))
    }

    @Test func `someone who is to leave can stay after all`() {
        var driver = FormDriver.ofProgramme()
        driver.go(to: "Aura")
        driver.press(.control("x"), .control("x"), .control("s"))
        #expect(driver.asked.isEmpty)
    }

    @Test func `meetings are moved, added and cancelled, and keep their numbers`() {
        var driver = FormDriver.ofProgramme()
        driver.go(to: "9.4.2026")
        driver.press(.control("u"))
        driver.type("16.4.")
        driver.press(.tab, .tab)
        driver.type("Ratkaisut")
        driver.press(.down, .function(8))
        #expect(driver.frame.text.contains("perutaan"))
        driver.go(to: "+ uusi")
        driver.press(.enter, .control("s"))
        let meetings = Array(driver.programme.meetings.values)
        #expect(meetings.map(\.number) == [1, 2, 3, 4])
        #expect(meetings[1].plan.theme == "Ratkaisut")
        #expect(meetings[1].plan.start?.day.iso == "2026-04-16")
        #expect(meetings[2].stage == .cancelled)
        #expect(meetings[3].plan.start?.day.iso == "2026-05-21")
        #expect(driver.frame.text.contains("peruttu"))
    }

    @Test func `a meeting that is over cannot be cancelled`() {
        var driver = FormDriver.ofProgramme()
        driver.go(to: "Käynnistys")
        driver.press(.control("x"))
        #expect(driver.said.contains("perua"))
        #expect(!driver.form.isEdited)
    }

    @Test func `goals go to the editor only when no meeting runs, and come back one a line`() {
        var driver = FormDriver()
        driver.go(to: "Tavoitteet")
        driver.type("Yksi")
        driver.press(.function(4))
        #expect(driver.asked == [.editLongText("Yksi", .goals)])
        driver.form.edited("Yksi\n\n Kaksi \n", .goals, in: driver.context)
        #expect(driver.frame.text.contains("Kaksi"))
        var running = FormDriver.ofProgramme()
        running.go(to: "Tavoitteet")
        running.press(.function(4))
        #expect(running.asked.isEmpty)
    }

    @Test func `leaving asks before changes are thrown away, and the safe answer is the default`() {
        var driver = FormDriver()
        driver.press(.escape)
        #expect(driver.asked == [.back])
        driver.type("Ohjelma")
        driver.press(.escape)
        #expect(driver.said.contains("hylkää"))
        driver.press(.enter)
        #expect(driver.frame.text.contains("Ohjelma"))
        driver.press(.escape, .character("x"))
        #expect(driver.asked == [.back, .back])
    }

    @Test func `a refusal keeps what was typed, and says why`() {
        var driver = FormDriver.ofProgramme()
        driver.type("!")
        driver.form.refused(.notThisSeat, in: driver.context)
        #expect(driver.said.contains("paikalta"))
        #expect(driver.form.isEdited)
    }

    @Test func `a small screen says so and loses nothing`() {
        var driver = FormDriver()
        driver.type("Ohjelma")
        driver.size = Size(rows: 10, columns: 40)
        #expect(driver.frame.text.contains("60×16"))
        driver.type("xxx")
        driver.size = Size(rows: 24, columns: 80)
        #expect(driver.frame.text.contains("Ohjelma"))
        #expect(!driver.frame.text.contains("xxx"))
    }

    @Test func `help shows the keys, and no key does two things`() {
        var driver = FormDriver()
        driver.press(.function(1))
        #expect(difference(driver.frame.snapshot(), fromSnapshot: "form-help-80x24-fi") == nil)
        #expect(Set(ProgrammeForm.keys).count == ProgrammeForm.keys.count)
    }

    @Test(arguments: 0..<12) func `whatever is pressed, frames are exact and what is saved is accepted`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var driver = seed.isMultiple(of: 2) ? FormDriver() : FormDriver.ofProgramme()
        let keys: [Key] =
            [
                .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .escape, .enter, .tab, .backTab,
                .backspace, .delete, .insert, .function(1), .function(4), .function(8), .control("s"), .control("x"),
                .control("u"), .control("z"), .control("y"), .control("w"),
            ] + "019.:åäö ;a-".map(Key.character)
        for turn in 0..<120 {
            driver.size = Size(
                rows: Int.random(in: 1...40, using: &random),
                columns: Columns(Int.random(in: 1...130, using: &random))
            )
            if !turn.isMultiple(of: 4) { driver.size = Size(rows: 24, columns: 80) }
            let pick = Int.random(in: 0..<20, using: &random)
            if pick == 0 {
                driver.press(.paste(random.nastyText(count: 12)))
            } else if pick == 1 {
                driver.press(.paste("A\u{30A}sa\n\(random.nastyText(count: 4))\nEino"))
            } else if let key = keys.randomElement(using: &random) {
                driver.press(key)
            }
            let frame = driver.frame
            #expect(frame.rows.count == driver.size.rows)
            #expect(frame.rows.allSatisfy { $0.count == driver.size.columns.rawValue })
            #expect((0..<driver.size.rows).contains(frame.cursor.row))
        }
        #expect(driver.programme.misfits.isEmpty)
    }
}
