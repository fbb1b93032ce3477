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
        #expect(text.contains("ainakin 1000 kirjausta, parhaat 30"))
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

    @Test func `the end of a long line is in sight, and what is before it scrolls away by letters`() {
        var screen = SearchScreen("laji:oivallus ohjelma:neuvottelu teema:rakenne alkaen:2024")
        let row = screen.frame(in: context()).text(row: 0)
        #expect(row.contains("…") && row.contains("neuvottelu teema:rakenne alkaen:2024"))
        _ = screen.handle(.home, in: context())
        #expect(screen.frame(in: context()).text(row: 0).contains("laji:oivallus ohjelma:neuvottelu"))
    }

    @Test func `asked again, as after a look at a hit, the same line keeps its place`() {
        var screen = SearchScreen()
        _ = screen.handle(.character("t"), in: context())
        screen.found(findings, reductions: [])
        for _ in 0..<3 { _ = screen.handle(.down, in: context()) }
        screen.found(findings, reductions: [])
        #expect(screen.frame(in: context()).text.contains("▶    >4 o"))
        _ = screen.handle(.character("a"), in: context())
        screen.found(findings, reductions: [])
        #expect(screen.frame(in: context()).text.contains("▶    >1 o"))
    }

    @Test func `what a filter lacks is said while the rest of the line has its hits`() {
        var screen = SearchScreen("tauko laji:")
        screen.found(findings, reductions: [])
        screen.lacks(Texts(.finnish).search[.missingValue(.kind, written: "laji")])
        let text = screen.frame(in: context()).text
        #expect(text.contains("”laji:” tarvitsee arvon") && text.contains("neuvottelu/1"))
        screen.asksForNothing(reductions: [])
        #expect(screen.frame(in: context()).text.contains("laji:oivallus"), "what can be typed")
        #expect(!screen.frame(in: context()).text.contains("Ei löytynyt"))
    }

    @Test func `while the index is made the search waits`() {
        var screen = SearchScreen("tauko")
        screen.waits(Texts(.finnish).search.indexIsMade)
        let text = screen.frame(in: context()).text
        #expect(text.contains("haetaan…") && text.contains("osumat tulevat"))
        screen.found(findings, reductions: [])
        #expect(screen.frame(in: context()).text.contains("neuvottelu/1"))
    }

    @Test func `a cut text says so, fills its row, and stands whole below when it is selected`() {
        var findings = findings
        findings.groups = [findings.groups[0]]
        let text = String(repeating: "alku ", count: 30) + "ja viimeinen tauko loppui"
        findings.groups[0].hits = [
            SearchFindings.Hit(entry: ID(high: 1, low: 1), number: 1, kind: .insight, text: text, marks: [163..<168]),
            SearchFindings.Hit(
                entry: ID(high: 1, low: 2),
                number: 2,
                kind: .insight,
                text: "tauko " + String(repeating: "keskellä ", count: 20),
                marks: [0..<5]
            ),
        ]
        var screen = SearchScreen("tauko")
        screen.found(findings, reductions: [])
        let frame = screen.frame(in: context())
        #expect(frame.text(row: 3).hasSuffix("viimeinen tauko loppui"))
        #expect(frame.text(row: 3).count > 70, "the row is filled from what stands before")
        #expect(frame.text(row: 4).hasSuffix("…") && frame.text(row: 4).contains("tauko keskellä"))
        #expect(frame.text(row: 19).hasPrefix(" alku alku"))
    }

    @Test func `an own note is not shown until it is selected`() {
        var findings = findings
        findings.groups = [findings.groups[0]]
        findings.groups[0].hits = [(1, "tauko"), (2, "Kerttu ei puhunut")].map { number, text in
            SearchFindings.Hit(
                entry: ID(high: 1, low: UInt64(number)),
                number: number,
                kind: number == 2 ? .ownNote : .insight,
                text: text,
                marks: []
            )
        }
        var screen = SearchScreen("tauko")
        screen.found(findings, reductions: [])
        #expect(!screen.frame(in: context()).text.contains("Kerttu"))
        #expect(screen.frame(in: context()).text.contains("m oma muistiinpano"))
        _ = screen.handle(.down, in: context())
        #expect(screen.frame(in: context()).text.contains("Kerttu"))
        findings.groups[0].hits.removeFirst()
        _ = screen.handle(.character("k"), in: context())
        screen.found(findings, reductions: [])
        #expect(!screen.frame(in: context()).text.contains("Kerttu"), "nobody chose the best hit")
        _ = screen.handle(.down, in: context())
        #expect(screen.frame(in: context()).text.contains("Kerttu"))
    }

    @Test func `on a screen that is too small nothing is typed unseen`() {
        var screen = SearchScreen("tauko")
        #expect(screen.handle(.character("x"), in: context(rows: 15, columns: 59)) == [])
        #expect(screen.text == "tauko")
        #expect(screen.handle(.escape, in: context(rows: 15, columns: 59)) == [.back])
    }

    @Test(arguments: [80, 60] as [Columns], Language.allCases)
    func `the hints and the count never run into each other`(width: Columns, language: Language) {
        var screen = SearchScreen("tauko")
        screen.found(findings, reductions: [])
        let texts = Texts(language).search
        let row = screen.frame(in: context(language, columns: width)).text(row: 23)
        #expect(row.contains("\(texts.foundAtLeast(1000))"))
        // What opens a hit and what leads back stay, whatever else has to go.
        #expect(row.hasPrefix(" \(texts.hints[0])  ") && row.contains("  \(texts.hints[3])  "))
        if width == 80 { #expect(row.contains(texts.best(30)) && row.contains(texts.hints[1])) }
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
