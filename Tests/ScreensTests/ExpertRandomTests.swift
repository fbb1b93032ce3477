import Localization
import MeetingEngine
import OrderedCollections
import SampleMeeting
import Screens
import TestSupport
import Testing
import TextLayout

/// Any keys at all on any screen: frames hold, acts are sound, nothing is seen that must not be.
@Suite struct ExpertRandomTests {
    private static let keys: [Key] =
        "xaflu  e dtojkgGnN/?L".map(Key.character) + [
            .enter, .enter, .escape, .tab, .backTab, .backspace, .up, .down, .pageUp, .home, .end, .left,
            .control("z"), .control("y"), .control("x"), .control("u"), .function(1), .delete, .paste("liitä\tnäin\n!"),
            .character("ä"), .character("2"), .character("."),
        ]

    @Test(arguments: 0..<6) func `random keys beside a facilitator keep every promise`(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        var driver = ExpertDriver()
        let sizes = [Size(rows: 24, columns: 80), Size(rows: 16, columns: 60), Size(rows: 50, columns: 160)]
        for _ in 0..<100 {
            driver.size = sizes.randomElement(using: &generator) ?? driver.size
            driver.press(Self.keys.randomElement(using: &generator) ?? .enter)
            if Int.random(in: 0..<6, using: &generator) == 0 { Self.disturb(&driver, &generator) }
            if Int.random(in: 0..<10, using: &generator) == 0 { driver.reopen() }
            #expect(driver.meeting.invariantViolations.isEmpty)
            let frame = driver.frame
            #expect(frame.rows.count == driver.size.rows)
            for name in LiveDriver.names { #expect(!frame.text.contains(name)) }
            #expect(!frame.text.contains("salaisuus"))
        }
    }

    private static func disturb(_ driver: inout ExpertDriver, _ generator: inout SeededGenerator) {
        driver.room.wait(.seconds(20))
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: driver.facilitator(".m salaisuus")
        case 1: driver.facilitator(",au Se on niin.")
        case 2: driver.facilitator(".c Ei saa.")
        case 3:
            guard let entry = driver.meeting.standingEntries.map(\.id).randomElement(using: &generator) else { return }
            driver.room.act(.erase([entry]))
            driver.screen.forgetErased(in: driver.context)
        case 4:
            let waiting = driver.meeting.queue.filter { $0.contribution?.state == .queued }
            guard let entry = waiting.randomElement(using: &generator) else { return }
            driver.room.act(.moveContribution(entry.id, to: .raised))
        default: driver.facilitator("Uutta.")
        }
    }
}

/// What the projector shows of the sample's meeting: nothing but what it may.
@Suite struct PublicScreenTests {
    private static func context(
        _ stage: SampleStage,
        _ language: Language = .finnish,
        _ size: Size = Size(rows: 24, columns: 80),
        finder: NameFinder? = .nobody
    ) -> ScreenContext {
        ScreenContext(
            programme: stage.programme,
            people: stage.people,
            seat: Seat(.command),
            now: stage.now,
            zone: .helsinki,
            texts: Texts(language),
            size: size,
            nameFinder: finder
        )
    }

    /// The sample's meeting at its last row, with what the facilitator shows.
    private static func stage(_ view: PublicView) -> SampleStage {
        var stage = SampleStage()
        for row in SampleRow.all {
            stage.goOn(to: row)
            let id: ID<Entry> = stage.ids.next(at: stage.now.wall)
            stage.capture(stage.entry(of: row, id: id))
        }
        stage.show(view)
        return stage
    }

    @Test(arguments: PublicView.allCases, [(24, 80), (40, 120), (16, 60)])
    func `of the sample's entries only what is shown can be read, and no name`(
        view: PublicView,
        size: (rows: Int, columns: Int)
    ) throws {
        let stage = Self.stage(view)
        let size = Size(rows: size.rows, columns: Columns(size.columns))
        let screen = PublicScreen(meeting: stage.meetingID)
        let frame = screen.frame(in: Self.context(stage, .finnish, size))
        let text = frame.text.split(separator: "\n").joined(separator: " ").split(separator: " ").joined(separator: " ")
        for entry in stage.meeting.entries.values {
            let isShown =
                switch view {
                case .agenda: entry.kind == .groundRule
                case .summary: entry.kind == .summary
                case .insights: entry.kind == .insight
                case .blank: false
                }
            // Any five words of an entry in a row would give it away.
            let words = entry.text.split(separator: " ")
            guard !isShown, words.count >= 5 else { continue }
            for start in 0...words.count - 5 {
                let run = words[start..<start + 5].joined(separator: " ")
                #expect(!text.contains(run), "\(entry.number): \(run)")
            }
        }
        for name in SampleStage.names { #expect(!text.contains(name), "\(name)") }
        #expect(
            difference(
                frame.snapshot(),
                fromSnapshot: "public-\(view.rawValue)-\(size.columns.rawValue)x\(size.rows)-fi"
            ) == nil
        )
    }

    @Test func `keys change nothing but the language, and q leaves`() throws {
        let stage = Self.stage(.agenda)
        var screen = PublicScreen(meeting: stage.meetingID)
        let context = Self.context(stage)
        for key in [Key.enter, .character("x"), .character(":"), .function(2), .control("z"), .paste("q")] {
            #expect(screen.handle(key, in: context).isEmpty)
        }
        #expect(screen.handle(.character("L"), in: context) == [.language(.swedish)])
        #expect(screen.handle(.character("q"), in: context) == [.back])
    }

    @Test func `without a list of names no text is shown`() throws {
        let stage = Self.stage(.agenda)
        let screen = PublicScreen(meeting: stage.meetingID)
        let rules = stage.meeting.standingEntries.filter { $0.kind == .groundRule }
        let frame = screen.frame(in: Self.context(stage, finder: nil))
        for rule in rules { #expect(!frame.text.contains(String(rule.text.prefix(20)))) }
    }
}
