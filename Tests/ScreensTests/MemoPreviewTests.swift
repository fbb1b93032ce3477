import Localization
import MeetingEngine
import OrderedCollections
import Screens
import TestSupport
import Testing
import TextLayout

/// A memo on the screen over a meeting in memory, with lines as a document has them.
struct PreviewDriver {
    var room: LiveDriver
    var preview: MemoPreview
    var asked: [Intent] = []
    let first: ID<Entry>
    let second: ID<Entry>

    init(language: Language = .finnish) {
        room = LiveDriver(language: language)
        room.act(.meeting(room.meetingID, .start(before: .zero)))
        first = room.ids.next(at: room.now.wall)
        second = room.ids.next(at: room.now.wall)
        for (id, text) in [(first, "Rakenne rauhoittaa."), (second, "Tauko auttaa.")] {
            room.act(.meeting(room.meetingID, .capture(NewEntry(id: id, kind: .insight, text: text))))
        }
        preview = MemoPreview(meeting: room.meetingID, in: room.context)
        show()
    }

    /// Brings the lines up to the meeting, as the console does after each key and each event.
    mutating func show(_ more: [DocumentContent.Line] = []) {
        let prose = room.meeting.prose[.insights].map { [DocumentContent.Line($0, section: "insights")] } ?? []
        let lines =
            [
                DocumentContent.Line("Muistio: Neuvotteluilmapiiri", look: .title),
                DocumentContent.Line("Aika: to 12.3.2026 klo 13.00"),
                DocumentContent.Line("6 Oivallukset", look: .title, section: "insights"),
            ] + prose + more + [
                DocumentContent.Line("• Rakenne rauhoittaa.", entries: [first], section: "insights"),
                DocumentContent.Line("• Tauko auttaa.", entries: [second], section: "insights"),
            ]
        preview.show(DocumentContent(lines: lines, state: "luonnos kommentoitavaksi"))
    }

    mutating func press(_ keys: Key...) {
        for key in keys {
            for intent in preview.handle(key, in: room.context) {
                if case .perform(let command) = intent { room.act(command) } else { asked.append(intent) }
            }
            show()
        }
    }

    mutating func type(_ text: String) { for character in text { press(.character(character)) } }

    var frame: Frame { preview.frame(in: room.context) }
    var text: String { frame.snapshot() }
    /// The row that the attention is on.
    var row: String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[frame.cursor.row]
    }
}

/// What someone sees and does who reads the memo while the meeting goes on.
@Suite struct MemoPreviewTests {
    @Test(arguments: Language.allCases)
    func `the memo stands on the screen`(language: Language) {
        let driver = PreviewDriver(language: language)
        #expect(difference(driver.text, fromSnapshot: "memo-preview-80x24-\(language.rawValue)") == nil)
    }

    @Test func `the attention stays on its entry when lines come before it`() {
        var driver = PreviewDriver()
        driver.press(.end)
        #expect(driver.row.contains("Tauko auttaa."))
        driver.show([DocumentContent.Line("• Uusi oivallus.", section: "insights")])
        #expect(driver.row.contains("Tauko auttaa."))
        #expect(driver.text.contains("Uusi oivallus."))
    }

    @Test func `a line leads to its entry, and one without an entry says so`() {
        var driver = PreviewDriver()
        driver.press(.enter)
        #expect(driver.asked.isEmpty)
        #expect(driver.text.contains("Tällä rivillä ei ole kirjausta."))
        driver.press(.end, .enter)
        #expect(driver.asked == [.back, .showEntry(driver.second)])
        driver.room.screen.show(driver.second, in: driver.room.context)
        #expect(driver.room.screen.frame(in: driver.room.context).snapshot().contains("Tauko auttaa."))
    }

    @Test func `the readers change in turn`() {
        var driver = PreviewDriver()
        #expect(driver.preview.audience == .group)
        driver.press(.tab)
        #expect(driver.preview.audience == .organisation && driver.text.contains("jakelu: järjestö"))
        driver.press(.tab)
        #expect(driver.preview.audience == .facilitator)
        driver.press(.tab)
        #expect(driver.preview.audience == .group)
    }

    @Test func `text of one's own is written into the section and comes back to be changed`() {
        var driver = PreviewDriver()
        driver.press(.end, .character("e"))
        #expect(driver.text.contains("Oma teksti osaan Oivallukset"))
        driver.type("Ryhmä oli yksimielinen. q e w")
        driver.press(.control("n"))
        driver.type("Toinen kappale.")
        driver.press(.enter)
        #expect(driver.room.meeting.prose[.insights] == "Ryhmä oli yksimielinen. q e w\nToinen kappale.")
        #expect(driver.text.contains("Ryhmä oli yksimielinen."))
        driver.press(.character("e"))
        driver.type(" Vielä yksi.")
        driver.press(.enter)
        #expect(driver.room.meeting.prose[.insights]?.hasSuffix("\nToinen kappale. Vielä yksi.") == true)
    }

    @Test func `what is left with Esc is not lost`() {
        var driver = PreviewDriver()
        driver.press(.end, .character("e"))
        driver.type("Kesken")
        driver.press(.escape)
        #expect(driver.room.meeting.prose[.insights] == nil)
        #expect(driver.text.contains("Teksti jäi tallentamatta"))
        driver.press(.character("e"))
        #expect(driver.text.contains("› Kesken"))
        driver.press(.enter)
        #expect(driver.room.meeting.prose[.insights] == "Kesken")
    }

    @Test func `nothing is written by hand where it would not be read`() {
        var driver = PreviewDriver()
        driver.press(.character("e"))
        #expect(driver.text.contains("Tässä kohdassa ei ole osaa"))
        driver.press(.end, .tab, .character("e"))
        #expect(driver.text.contains("Käsin kirjoitettu teksti on ryhmälle."))
    }

    @Test func `the file is written for the readers that are shown, and q leads back`() {
        var driver = PreviewDriver()
        driver.press(.tab, .character("w"), .character("q"))
        #expect(
            driver.asked == [
                .writeMemo(programme: "neuvottelu", meeting: driver.room.meetingID, audience: .organisation), .back,
            ]
        )
    }

    @Test func `help is shown and any key takes it away`() {
        var driver = PreviewDriver()
        driver.press(.character("?"))
        #expect(driver.text.contains("Muistion esikatselu"))
        driver.press(.character("q"))
        #expect(driver.asked.isEmpty && !driver.text.contains("Muistion esikatselu"))
    }

    @Test(arguments: [(24, 80), (16, 60), (40, 120), (10, 30)])
    func `every size is drawn, the strip too`(size: (rows: Int, columns: Int)) {
        var driver = PreviewDriver()
        driver.room.size = Size(rows: size.rows, columns: Columns(size.columns))
        driver.press(.end, .character("e"))
        driver.type(String(repeating: "pitkä sana ", count: 60))
        let frame = driver.frame
        #expect(frame.size == driver.room.size)
        #expect(frame.cursor.row < size.rows && frame.cursor.column < Columns(size.columns))
    }

    // MARK: Versions

    /// Keeps a version, as the console does when it is asked to.
    private func circulated(_ driver: inout PreviewDriver, on day: CalendarDay) {
        driver.room.act(
            .meeting(
                driver.room.meetingID,
                .circulateMemo(
                    on: day,
                    audience: .group,
                    language: .finnish,
                    lines: [MemoVersion.Line("# Muistio"), MemoVersion.Line("- Rakenne rauhoittaa.")]
                )
            )
        )
        driver.show()
    }

    @Test func `a version is kept on the day that is said, which is today unless it is changed`() throws {
        var driver = PreviewDriver()
        driver.press(.character("c"))
        #expect(driver.text.contains("Versio 1 (ryhmä) lähetetään kommentoitavaksi. Päivä:"))
        driver.press(.enter)
        let today = driver.room.context.zone.civil(driver.room.now.wall).day
        #expect(driver.asked == [.circulateMemo(driver.room.meetingID, .group, on: today)])
        driver.press(.character("c"), .control("u"))
        driver.type("eilen")
        driver.press(.enter)
        #expect(driver.text.contains("”eilen” ei ole päivä."))
        driver.press(.control("u"))
        driver.type("1.1.2026")
        driver.press(.enter)
        let day = try #require(CalendarDay(year: 2026, month: 1, day: 1))
        #expect(driver.asked.last == .circulateMemo(driver.room.meetingID, .group, on: day))
    }

    @Test func `a version is approved by whoever is chosen, once`() throws {
        var driver = PreviewDriver()
        driver.press(.character("a"))
        #expect(driver.text.contains("Versioita ei vielä ole. c tallettaa ensimmäisen."))
        circulated(&driver, on: try #require(CalendarDay(year: 2026, month: 3, day: 12)))
        driver.press(.character("a"))
        #expect(driver.text.contains("Version 1 hyväksyi: ryhmä. Päivä:"))
        driver.press(.tab, .control("u"))
        driver.type("1.1.2026")
        driver.press(.enter)
        let approval = try #require(driver.room.meeting.memoVersions.first?.approved)
        #expect(approval.approver == .client)
        #expect(approval.day == CalendarDay(year: 2026, month: 1, day: 1))
        #expect(driver.row.contains("hyväksytty 1.1.2026 (tilaaja)"))
        driver.press(.character("a"))
        #expect(driver.text.contains("Versio 1 on jo hyväksytty."))
    }

    @Test func `versions are listed, read as they were, and compared`() throws {
        var driver = PreviewDriver()
        let day = try #require(CalendarDay(year: 2026, month: 3, day: 12))
        circulated(&driver, on: day)
        driver.press(.character("v"), .character("b"))
        #expect(driver.text.contains("Samalle jakelulle ei ole aiempaa versiota."))
        circulated(&driver, on: day)
        driver.press(.end, .character("b"), .character("d"))
        let meeting = driver.room.meetingID
        #expect(driver.asked == [.compareMemo(meeting, from: 1, to: 2), .compareMemo(meeting, from: 2, to: nil)])
        driver.preview.showDifference(["+ Uusi rivi."], from: 2, to: nil, in: driver.room.context)
        #expect(driver.text.contains("Versio 2 → muistio nyt: - poistettu, + lisätty"))
        #expect(driver.text.contains("+ Uusi rivi."))
        driver.press(.escape, .home, .enter)
        #expect(driver.text.contains("versio 1 · ryhmä · suomi · lähetetty 12.3.2026 · ei vielä hyväksytty"))
        #expect(driver.text.contains("- Rakenne rauhoittaa."))
        driver.press(.escape, .escape)
        #expect(driver.text.contains("6 Oivallukset") && driver.asked.count == 2)
    }

    // MARK: Texts that are being written

    @Test func `what is typed is kept at each key, until the meeting has it`() {
        var driver = PreviewDriver()
        driver.press(.end, .character("e"))
        driver.type("Kesken")
        #expect(driver.preview.drafts(in: driver.room.context)?.map(\.text) == ["Kesken"])
        driver.press(.escape)
        #expect(driver.preview.drafts(in: driver.room.context)?.map(\.caret) == [6])
        driver.press(.character("e"), .enter)
        #expect(driver.preview.drafts(in: driver.room.context) == [])
    }

    @Test func `what came back is said, and goes on where it was left`() {
        var driver = PreviewDriver()
        let draft = ProseDraft(meeting: driver.room.meetingID, section: .insights, text: "Kesken", caret: 3)
        driver.preview = MemoPreview(meeting: driver.room.meetingID, restoring: [draft], in: driver.room.context)
        driver.show()
        #expect(driver.text.contains("Osan Oivallukset teksti jäi kesken: e jatkaa sitä."))
        driver.press(.character("e"))
        driver.type("!")
        driver.press(.enter)
        #expect(driver.room.meeting.prose[.insights] == "Kes!ken")
    }

    @Test func `nothing is written where what is typed would not be kept`() {
        var driver = PreviewDriver()
        driver.preview = MemoPreview(meeting: driver.room.meetingID, isKept: false, in: driver.room.context)
        driver.show()
        driver.press(.end, .character("e"))
        #expect(driver.text.contains("Tapaamista ohjaa toinen ikkuna."))
    }

    @Test(arguments: Language.allCases)
    func `the versions stand on the screen`(language: Language) throws {
        var driver = PreviewDriver(language: language)
        circulated(&driver, on: try #require(CalendarDay(year: 2026, month: 3, day: 12)))
        driver.press(.character("v"))
        #expect(difference(driver.text, fromSnapshot: "memo-versions-80x24-\(language.rawValue)") == nil)
        driver.press(.character("a"))
        #expect(difference(driver.text, fromSnapshot: "memo-approval-80x24-\(language.rawValue)") == nil)
    }
}
