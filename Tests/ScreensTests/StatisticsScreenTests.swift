import Localization
import MeetingEngine
import Screens
import TestSupport
import Testing
import TextLayout

/// What someone sees of the numbers of all meetings.
@Suite struct StatisticsScreenTests {
    private func context(_ language: Language = .finnish, rows: Int = 24, columns: Columns = 80) -> ScreenContext {
        ScreenContext(
            programme: Programme(),
            people: People(),
            seat: Seat(.command),
            now: Stamp(wall: WallTime(milliseconds: 1_773_316_320_000), boot: ID(high: 1, low: 1), sinceBoot: .zero),
            zone: .helsinki,
            texts: Texts(language),
            size: Size(rows: rows, columns: columns)
        )
    }

    private var statistics: ArchiveStatistics {
        let clients = ["Esimerkkiliitto ry", "Harjoituskeskusliitto ja sen jäsenyhdistykset ry", ""]
        let meetings = (0..<40).map { number in
            var tally = MeetingTally()
            tally.minutes = Minutes(170 + number % 20)
            tally.workingMinutes = Minutes(150 + number % 11)
            tally.attendances = number == 7 ? 3 : 6 + number % 5
            for (place, kind) in EntryKind.allCases.enumerated() where kind != .ownNote {
                tally.kinds[kind] = (number + place * 7) % 9 + (place < 4 ? 4 : 0)
            }
            tally.repeated = number % 2
            tally.asked = 6
            tally.done = 5 - number % 3
            return ArchiveStatistics.Meeting(
                programme: "ohjelma-\(number / 5)",
                client: clients[number / 5 % 3],
                targetGroup: number < 20 ? "Luottamusmiehet" : "Työsuojeluvaltuutetut",
                standing: number == 39 ? .planned : number == 38 ? .cancelled : .held,
                day: CalendarDay(year: 2020 + number / 8, month: 3, day: 1 + number % 8),
                tally: tally
            )
        }
        return ArchiveStatistics(of: meetings, for: .organisation)
    }

    @Test(arguments: [(24, 80), (40, 120), (16, 60)], Language.allCases)
    func `the sum stands above, and the rest is scrolled to`(size: (Int, Int), language: Language) {
        let context = context(language, rows: size.0, columns: Columns(size.1))
        var screen = StatisticsScreen()
        screen.show(statistics, isComplete: true)
        let name = "statistics-\(size.1)x\(size.0)-\(language.rawValue)"
        #expect(difference(screen.frame(in: context).snapshot(), fromSnapshot: name) == nil)
        _ = screen.handle(.tab, in: context)
        _ = screen.handle(.tab, in: context)
        #expect(difference(screen.frame(in: context).snapshot(), fromSnapshot: name + "-years") == nil)
    }

    @Test func `while files are read it says so, and without meetings too`() {
        var screen = StatisticsScreen()
        #expect(screen.frame(in: context()).text.contains("luetaan…"))
        screen.show(ArchiveStatistics(of: [], for: .organisation), isComplete: true)
        let text = screen.frame(in: context()).text
        #expect(text.contains("Yhtään tapaamista ei ole vielä pidetty.") && !text.contains("luetaan…"))
        #expect(screen.handle(.character("q"), in: context()) == [.back])
    }

    @Test func `a changes for whom the numbers are, and that stands in the head`() {
        var screen = StatisticsScreen()
        screen.show(statistics, isComplete: true)
        #expect(screen.frame(in: context()).text(row: 0).hasSuffix("Jakelu: järjestö"))
        for (audience, name) in [(Audience.group, "ryhmä"), (.facilitator, "ohjaaja"), (.organisation, "järjestö")] {
            #expect(screen.handle(.character("a"), in: context()) == [.countAgain])
            #expect(screen.audience == audience)
            #expect(screen.frame(in: context()).text(row: 0).hasSuffix("Jakelu: \(name)"))
        }
        _ = screen.handle(.character("?"), in: context())
        #expect(screen.frame(in: context()).text.contains("kenelle luvut ovat"))
        #expect(screen.handle(.character("q"), in: context()) == [], "the help is closed first")
    }

    @Test func `columns that only a wider screen has are named`() {
        let narrow = StatisticsPage(statistics, Texts(.finnish), width: 78).lines.map(\.text).joined(separator: "\n")
        #expect(narrow.contains("Leveämmällä ruudulla myös: osallist., oivalluksia, toistuu."))
        let wide = StatisticsPage(statistics, Texts(.finnish), width: 140).lines.map(\.text).joined(separator: "\n")
        #expect(!wide.contains("Leveämmällä"))
    }

    @Test(arguments: 0..<10) func `whatever is pressed, the frame is exact and the cursor inside`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var screen = StatisticsScreen()
        screen.show(statistics, isComplete: true)
        let keys: [Key] =
            [.up, .down, .home, .end, .pageUp, .pageDown, .tab, .backTab, .enter, .paste("ä")]
            + "jkgGa? ".map(Key.character)
        for _ in 0..<100 {
            let context = context(
                rows: Int.random(in: 1...40, using: &random),
                columns: Columns(Int.random(in: 1...130, using: &random))
            )
            guard let key = keys.randomElement(using: &random) else { continue }
            _ = screen.handle(key, in: context)
            let frame = screen.frame(in: context)
            #expect(frame.rows.allSatisfy { $0.count == context.size.columns.rawValue })
            #expect((0..<context.size.rows).contains(frame.cursor.row))
        }
    }
}
