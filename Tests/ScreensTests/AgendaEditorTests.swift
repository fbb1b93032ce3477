import Localization
import MeetingEngine
import OrderedCollections
import Screens
import TestSupport
import Testing
import TextLayout

/// An agenda editor on a meeting in memory: keys go in, commands are decided and applied.
struct AgendaDriver {
    var room: LiveDriver
    var editor: AgendaEditor
    /// What the editor asked for besides commands.
    var asked: [Intent] = []

    init(language: Language = .finnish, size: Size = Size(rows: 24, columns: 80), isStarted: Bool = false) {
        room = LiveDriver(language: language)
        room.size = size
        if isStarted { room.act(.meeting(room.meetingID, .start(before: .zero))) }
        var ids = IDSource(seed: 99)
        let short = Agenda(blocks: [
            Block(id: ids.next(at: room.now.wall), title: "Avaus", planned: 30, kinds: [.groundRule]),
            Block(id: ids.next(at: room.now.wall), title: "Tapaus", planned: 90, kinds: [.experience]),
            Block(id: ids.next(at: room.now.wall), title: "Lopetus", planned: 60, role: .closing, kinds: [.insight]),
        ])
        let offer = AgendaOffer(
            name: "short",
            titles: [.finnish: "Lyhyt pohja", .swedish: "Kort mall", .english: "Short template"],
            agendas: [.finnish: short, .swedish: short, .english: short]
        )
        editor = AgendaEditor(meeting: room.meetingID, offers: [offer], offersEditor: true, in: room.context)
    }

    var meeting: Meeting { room.meeting }
    var frame: Frame { editor.frame(in: room.context) }

    mutating func press(_ keys: Key...) { press(keys) }

    mutating func press(_ keys: [Key]) {
        for key in keys {
            for intent in editor.handle(key, in: room.context, ids: &room.ids) {
                guard case .perform(let command) = intent else {
                    asked.append(intent)
                    continue
                }
                do {
                    _ = try room.programme.decide(command, by: room.seat, at: room.now)
                    room.act(command)
                } catch { editor.refused(error, in: room.context) }
            }
        }
    }

    mutating func type(_ text: String) { press(text.map(Key.character)) }
}

/// What someone sees and does who plans a meeting.
@Suite struct AgendaEditorTests {
    @Test(arguments: Language.allCases, [(24, 80), (40, 120), (16, 60)])
    func `the agenda with its clock times fits any screen`(language: Language, size: (rows: Int, columns: Int)) {
        var driver = AgendaDriver(
            language: language,
            size: Size(rows: size.rows, columns: Columns(size.columns))
        )
        driver.press(.down, .character("2"), .character("0"), .enter)
        let name = "agenda-\(size.columns)x\(size.rows)-\(language.rawValue)"
        #expect(difference(driver.frame.snapshot(), fromSnapshot: name) == nil)
        driver.press(.enter)
        #expect(difference(driver.frame.snapshot(), fromSnapshot: name + "-block") == nil)
    }

    @Test func `help shows every key`() {
        var driver = AgendaDriver()
        driver.press(.character("?"))
        #expect(difference(driver.frame.snapshot(), fromSnapshot: "agenda-help-80x24-fi") == nil)
        driver.press(.enter)
        #expect(driver.frame.text(row: 23).contains("0–9 min"))
    }

    @Test func `no key does two things in the list`() {
        let keys = AgendaEditor.keys
        #expect(Set(keys).count == keys.count)
    }

    @Test func `minutes are typed in place, the times follow, and saving keeps them`() {
        var driver = AgendaDriver()
        let first = driver.meeting.agenda.blocks[0]
        driver.type("25")
        driver.press(.enter)
        #expect(driver.frame.text(row: 4).contains("13.25"))
        driver.press(.control("s"))
        #expect(driver.meeting.agenda.blocks[0].planned == 25)
        #expect(driver.meeting.agenda.blocks[0].allotted == 25)
        #expect(driver.meeting.agenda.blocks[0].minimum == first.minimum)
        #expect(driver.frame.text.contains("tallessa"))
    }

    @Test func `a text that is no minutes is not taken`() {
        var driver = AgendaDriver()
        driver.press(.character("0"), .enter)
        #expect(driver.frame.text(row: 23).contains("1–600"))
        driver.press(.escape, .control("s"))
        #expect(driver.meeting.agenda.blocks[0].planned == 10)
    }

    @Test func `blocks are added, named, moved, removed and brought back`() {
        var driver = AgendaDriver()
        let titles = driver.meeting.agenda.blocks.map(\.title)
        driver.press(.character("a"))
        driver.press(.control("u"))
        driver.type("Kahvit ja å")
        driver.press(.escape, .character("J"), .control("s"))
        var expected = titles
        expected.insert("Kahvit ja å", at: 2)
        #expect(driver.meeting.agenda.blocks.map(\.title) == expected)
        driver.press(.character("d"))
        #expect(driver.frame.text(row: 23).contains("Kahvit ja å"))
        driver.press(.control("s"))
        #expect(driver.meeting.agenda.blocks.map(\.title) == titles)
        driver.press(.control("z"), .control("s"))
        #expect(driver.meeting.agenda.blocks.map(\.title) == expected)
    }

    @Test func `details are switched and typed, and one undo takes all of them back`() {
        var driver = AgendaDriver()
        let before = driver.meeting.agenda
        driver.press(.enter, .end)
        driver.type("!")
        driver.press(.down, .control("u"))
        driver.type("15")
        driver.press(.down, .down, .right, .down, .right, .down, .right, .down, .down, .control("u"))
        driver.type("t c")
        driver.press(.down, .control("u"), .paste("Tervetuloa!\nAloitetaan."), .down, .down, .control("u"))
        driver.type("Yksin 5; Parit 10 min")
        driver.press(.escape, .control("s"))
        let block = driver.meeting.agenda.blocks[0]
        #expect(block.title == before.blocks[0].title + "!")
        #expect(block.planned == 15)
        #expect(block.isProtected != before.blocks[0].isProtected)
        #expect(block.role == .rest)
        #expect(block.capture == .anonymous)
        #expect(block.kinds == [.situationFactor, .claim])
        #expect(block.prompt == "Tervetuloa! Aloitetaan.")
        #expect(block.phases.map(\.minutes) == [5, 10])
        driver.press(.control("z"), .control("s"))
        #expect(driver.meeting.agenda == before)
    }

    @Test func `what cannot be read is said beside the field, and is not saved`() {
        var driver = AgendaDriver()
        driver.press(.enter, .down, .control("u"))
        driver.type("9999")
        #expect(driver.frame.text.contains("! Minuutteja 1–600."))
        driver.press(.control("s"))
        #expect(driver.meeting.agenda.blocks[0].planned == 10)
        driver.press(.down, .escape)
        #expect(driver.frame.text.contains("9999"))
    }

    @Test func `a prompt goes to the editor and back`() {
        var driver = AgendaDriver()
        driver.press(.enter, .up, .up, .up, .function(4))
        let block = driver.meeting.agenda.blocks[0]
        #expect(driver.asked == [.editLongText(block.prompt, .prompt(block.id))])
        driver.editor.edited("A\u{30A}ke aloittaa.\n", .prompt(block.id), in: driver.room.context)
        driver.press(.control("s"))
        #expect(driver.meeting.agenda.blocks[0].prompt == "Åke aloittaa.")
    }

    @Test func `a template replaces what has not begun`() {
        var driver = AgendaDriver(isStarted: true)
        let first = driver.meeting.agenda.blocks[0]
        driver.press(.character("t"))
        #expect(driver.frame.text.contains("Lyhyt pohja"))
        driver.press(.enter, .control("s"))
        #expect(driver.meeting.agenda.blocks.map(\.title) == [first.title, "Avaus", "Tapaus", "Lopetus"])
    }

    @Test func `a block that has begun is locked and says why`() {
        var driver = AgendaDriver(isStarted: true)
        let before = driver.meeting.agenda
        for key: Key in [.character("d"), .character("5"), .character("p"), .character("J"), .character("+")] {
            driver.press(.home, key)
            #expect(driver.frame.text(row: 23).contains("alkanut"))
        }
        driver.press(.down, .character("K"))
        #expect(driver.frame.text(row: 23).contains("alkaneiden"))
        driver.press(.control("s"))
        #expect(driver.meeting.agenda == before)
    }

    @Test func `minutes of a running meeting change beside the plan`() {
        var driver = AgendaDriver(isStarted: true)
        let planned = driver.meeting.agenda.blocks[1].planned
        driver.press(.home, .down, .character("+"), .control("s"))
        #expect(driver.meeting.agenda.blocks[1].planned == planned)
        #expect(driver.meeting.agenda.blocks[1].allotted == planned + 5)
    }

    @Test func `another seat's change keeps the edits, says what helps, and both ways out work`() {
        for takesOther in [false, true] {
            var driver = AgendaDriver(isStarted: true)
            driver.press(.end, .character("+"))
            driver.room.act(.meeting(driver.meeting.id, .extend(5)))
            #expect(driver.frame.text(row: 23).contains("toisaalla"))
            let last = driver.meeting.agenda.blocks.count - 1
            let allotted = driver.meeting.agenda.blocks[last].allotted
            driver.press(takesOther ? .character("r") : .control("s"), .control("s"))
            #expect(driver.meeting.agenda.blocks[0].allotted == 15)
            #expect(driver.meeting.agenda.blocks[last].allotted == (takesOther ? allotted : allotted + 5))
        }
    }

    @Test func `a refusal keeps the edits`() {
        var driver = AgendaDriver()
        driver.press(.character("+"))
        driver.editor.refused(.agendaHasChanged, in: driver.room.context)
        #expect(driver.frame.text(row: 23).contains("toisaalla"))
        #expect(driver.editor.isEdited)
    }

    @Test func `leaving asks before edits are thrown away, and the safe answer is the default`() {
        var driver = AgendaDriver()
        driver.press(.character("q"))
        #expect(driver.asked == [.back])
        driver.press(.character("+"), .escape)
        #expect(driver.frame.text(row: 23).contains("hylkää"))
        driver.press(.enter)
        #expect(driver.editor.isEdited)
        driver.press(.escape, .character("x"))
        #expect(driver.asked == [.back, .back])
    }

    @Test func `a block is found by its title`() {
        var driver = AgendaDriver()
        driver.press(.character("/"))
        driver.type("tauko")
        driver.press(.enter)
        #expect(driver.frame.text(row: driver.frame.cursor.row).contains("Tauko"))
    }

    @Test func `a small screen says so and loses nothing`() {
        var driver = AgendaDriver()
        driver.press(.character("+"))
        driver.room.size = Size(rows: 15, columns: 59)
        #expect(driver.frame.text.contains("60×16"))
        driver.press(.character("d"))
        driver.room.size = Size(rows: 24, columns: 80)
        #expect(driver.editor.isEdited)
        #expect(driver.frame.text.contains("+") || driver.frame.text.contains("15"))
    }

    @Test(arguments: 0..<16) func `whatever is pressed, frames are exact and what is saved is accepted`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var driver = AgendaDriver(isStarted: seed.isMultiple(of: 2))
        let keys: [Key] =
            [
                .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .escape, .enter, .tab, .backTab,
                .backspace, .delete, .insert, .paste("ä\nö"), .function(1), .function(4), .control("s"),
                .control("z"), .control("y"), .control("u"), .control("k"), .character(" "),
            ] + "0123456789+-eadJKptujkgG/?qxrå;".map(Key.character)
        for turn in 0..<150 {
            driver.room.size = Size(
                rows: Int.random(in: 1...40, using: &random),
                columns: Columns(Int.random(in: 1...130, using: &random))
            )
            if turn.isMultiple(of: 3) { driver.room.size = Size(rows: 24, columns: 80) }
            guard let key = keys.randomElement(using: &random) else { continue }
            driver.press(key)
            let frame = driver.frame
            #expect(frame.rows.count == driver.room.size.rows)
            #expect(frame.rows.allSatisfy { $0.count == driver.room.size.columns.rawValue })
            #expect((0..<driver.room.size.rows).contains(frame.cursor.row))
        }
        driver.room.size = Size(rows: 24, columns: 80)
        driver.press(.escape, .escape, .escape, .escape, .control("s"))
        #expect(driver.meeting.invariantViolations.isEmpty)
    }
}
