import Localization
import MeetingEngine
import Screens
import TestSupport
import Testing
import TextLayout

/// What someone sees and does in the search of all meetings.
@Suite struct SearchScreenTests {
    func context(_ language: Language = .finnish, rows: Int = 24, columns: Columns = 80) -> ScreenContext {
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

    let findings = SearchFindings(
        groups: (1...3).map { group in
            SearchFindings.Group(
                programme: "neuvottelu",
                title: "Neuvotteluilmapiiri",
                meeting: ID(high: 1, low: UInt64(group)),
                number: group,
                theme: "Aihe \(group)",
                start: CivilTime(day: CalendarDay(daysSinceEpoch: 20_524 - group), hour: 13, minute: 0),
                hits: (1...10).map { hit in
                    SearchFindings.Hit(
                        entry: ID(high: UInt64(group), low: UInt64(hit)),
                        number: hit,
                        kind: .insight,
                        text: String(repeating: "alku ", count: 30 * (hit % 2)) + "tauko auttaa aina",
                        marks: [150 * (hit % 2)..<150 * (hit % 2) + 5]
                    )
                }
            )
        },
        found: 1000,
        isCapped: true
    )

    @Test func `each letter asks, and what was found stands by meeting with the word in sight`() {
        var screen = SearchScreen()
        #expect(screen.frame(in: context()).text.contains("laji:oivallus"))
        #expect(screen.handle(.character("t"), in: context()) == [.search("t")])
        #expect(screen.handle(.character("a"), in: context()) == [.search("ta")])
        #expect(screen.frame(in: context()).text.contains("haetaan…"))
        screen.found(findings, reductions: [])
        let text = screen.frame(in: context()).text
        #expect(
            text.contains("neuvottelu/1  12.3.2026 · Neuvotteluilmapiiri · Aihe 1") || text.contains("neuvottelu/1")
        )
        #expect(text.contains("▶    >1 o …"))
        #expect(text.contains("ainakin 1000 kirjausta, parhaat 30 näkyvissä"))
        #expect(text.split(separator: "\n").filter { $0.contains("tauko") }.count >= 10)
    }

    @Test func `arrows pass the headings, and Enter opens the meeting at the entry`() {
        var screen = SearchScreen("tauko")
        screen.found(findings, reductions: [])
        for _ in 0..<10 { _ = screen.handle(.down, in: context()) }
        #expect(
            screen.handle(.enter, in: context()) == [
                .open(.entry(programme: "neuvottelu", meeting: ID(high: 1, low: 2), entry: ID(high: 2, low: 1)))
            ]
        )
        _ = screen.handle(.pageUp, in: context())
        _ = screen.handle(.up, in: context())
        #expect(screen.frame(in: context()).cursor.row == 0)
        #expect(screen.handle(.escape, in: context()) == [.back])
    }

    @Test func `a fault is said and what was found before stays`() {
        var screen = SearchScreen("tauko")
        screen.found(findings, reductions: [])
        screen.cannotSearch(Texts(.finnish).search[.unknownFilter("lajii", nearest: "laji")])
        let text = screen.frame(in: context()).text
        #expect(text.contains("tarkoititko ”laji:”?"))
        #expect(text.contains("neuvottelu/1"))
    }

    @Test(arguments: 0..<12) func `whatever is pressed, the frame is exact and the cursor inside`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var screen = SearchScreen()
        let keys: [Key] = [
            .up, .down, .pageUp, .pageDown, .enter, .backspace, .function(1), .paste("ä\nö"), .character("a"),
            .character(":"), .left,
        ]
        for step in 0..<150 {
            let language = Language.allCases[step % 3]
            let context = context(
                language,
                rows: Int.random(in: 1...40, using: &random),
                columns: Columns(Int.random(in: 1...130, using: &random))
            )
            guard let key = keys.randomElement(using: &random) else { continue }
            _ = screen.handle(key, in: context)
            if step % 11 == 0 { screen.found(step % 2 == 0 ? findings : SearchFindings(), reductions: ["puuttuu"]) }
            if step % 17 == 0 { screen.cannotSearch("ei käy") }
            let frame = screen.frame(in: context)
            #expect(frame.rows.allSatisfy { $0.count == context.size.columns.rawValue })
            #expect((0..<context.size.rows).contains(frame.cursor.row))
        }
    }
}
