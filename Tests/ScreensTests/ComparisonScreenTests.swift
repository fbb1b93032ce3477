import Localization
import MeetingEngine
import OrderedCollections
import SampleMeeting
import Screens
import TestSupport
import Testing
import TextLayout

/// Two meetings or programmes side by side.
@Suite struct ComparisonScreenTests {
    private let sample = SampleProgramme()
    private let today = CalendarDay(daysSinceEpoch: 20_800)

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

    private func side(_ number: Int? = nil) throws -> ComparisonSide {
        let programme = sample.programme
        let meeting = number.flatMap { number in programme.meetings.values.first { $0.number == number } }
        return try #require(ComparisonSide(of: programme, meeting: meeting?.id, zone: .helsinki, today: today))
    }

    @Test func `a meeting's side has what its meeting has, and a programme's all of it`() throws {
        let (first, second, whole) = (try side(1), try side(2), try side())
        #expect(first.meetings == 1 && second.meetings == 1)
        #expect(whole.meetings == sample.programme.meetings.values.count { $0.stage.run != nil })
        #expect(whole.tally.kinds.total >= first.tally.kinds.total + second.tally.kinds.total)
        #expect(whole.means.count >= first.means.count + second.means.count)
        let times = whole.corrections.reduce(0) { $0 + $1.times }
        #expect(times == whole.tally.kinds[.correction])
        #expect(
            ComparisonSide(of: sample.programme, meeting: ID(high: 9, low: 9), zone: .helsinki, today: today) == nil
        )
    }

    @Test(arguments: [(24, 80), (40, 120), (16, 60)], Language.allCases)
    func `numbers, themes, means and corrections stand side by side`(size: (Int, Int), language: Language) throws {
        let context = context(language, rows: size.0, columns: Columns(size.1))
        var screen = ComparisonScreen(try side(1), try side(2))
        let name = "comparison-\(size.1)x\(size.0)-\(language.rawValue)"
        #expect(difference(screen.frame(in: context).snapshot(), fromSnapshot: name) == nil)
        for _ in 0..<3 { _ = screen.handle(.tab, in: context) }
        #expect(difference(screen.frame(in: context).snapshot(), fromSnapshot: name + "-below") == nil)
        #expect(screen.handle(.character("q"), in: context) == [.back])
    }

    @Test func `two programmes are compared as wholes`() throws {
        let screen = ComparisonScreen(try side(), try side())
        #expect(
            difference(screen.frame(in: context()).snapshot(), fromSnapshot: "comparison-programmes-80x24-fi") == nil
        )
    }
}
