import Localization
import MeetingEngine
import Screens
import TestSupport
import Testing
import TextLayout

/// What someone sees and does on the first screen.
@Suite struct HomeScreenTests {
    private static let day = CalendarDay(daysSinceEpoch: 20_524)

    private func context(_ language: Language = .finnish, rows: Int = 24, columns: Columns = 80) -> ScreenContext {
        ScreenContext(
            programme: Programme(),
            people: People(),
            seat: Seat(.facilitator),
            now: Stamp(wall: WallTime(milliseconds: 1_773_316_320_000), boot: ID(high: 1, low: 1), sinceBoot: .zero),
            zone: .helsinki,
            texts: Texts(language),
            size: Size(rows: rows, columns: columns)
        )
    }

    private var list: HomeList {
        func meeting(_ number: Int, _ theme: String, _ days: Int, _ stage: HomeList.Meeting.Stage, _ entries: Int = 0)
            -> HomeList.Meeting
        {
            var tally = MeetingTally()
            tally.kinds[.insight] = entries / 6
            tally.kinds[.correction] = entries / 20
            return HomeList.Meeting(
                id: ID(high: 1, low: UInt64(number)),
                number: number,
                theme: theme,
                start: CivilTime(day: Self.day.advanced(by: days), hour: 13, minute: 0),
                stage: stage,
                entries: entries,
                tally: tally
            )
        }
        return HomeList(
            programmes: [
                HomeList.Programme(
                    shortName: "neuvottelu",
                    title: "Haasteellinen neuvotteluilmapiiri",
                    client: "Esimerkkiliitto ry",
                    meetings: [
                        meeting(1, "Käynnistys", -28, .closed, 58), meeting(2, "Neuvotteluilmapiiri", 0, .running, 24),
                        meeting(3, "Ratkaisut", 28, .notStarted), meeting(4, "", 56, .cancelled),
                    ]
                ),
                HomeList.Programme(
                    shortName: "hankinta",
                    title: "Jäsenhankinta työpaikoilla",
                    client: "",
                    meetings: [meeting(1, "Åländska erfarenheter", 7, .notStarted)]
                ),
            ],
            unreadable: [HomeList.Unreadable(shortName: "vanha", reason: "Tiedosto on vahingoittunut.")]
        )
    }

    @Test(arguments: Language.allCases) func `an empty store offers the demo and a first programme`(language: Language)
    {
        let screen = HomeScreen(list: HomeList())
        let frame = screen.frame(in: context(language))
        #expect(difference(frame.snapshot(), fromSnapshot: "home-empty-80x24-\(language.rawValue)") == nil)
    }

    @Test(arguments: [(24, 80), (40, 120), (16, 60)]) func `running comes first, then what is next, then all`(
        rows: Int,
        columns: Int
    ) {
        let context = context(rows: rows, columns: Columns(columns))
        var screen = HomeScreen(list: list)
        screen.update(list, in: context)
        let name = "home-\(columns)x\(rows)-fi"
        #expect(difference(screen.frame(in: context).snapshot(styles: true), fromSnapshot: name) == nil)
    }

    @Test(arguments: [(24, 80), (40, 120), (16, 60)], Language.allCases)
    func `looked back at, programmes stand with what came of each meeting`(size: (Int, Int), language: Language) {
        let context = context(language, rows: size.0, columns: Columns(size.1))
        var screen = HomeScreen(list: list, purpose: .review)
        screen.update(list, in: context)
        let name = "home-review-\(size.1)x\(size.0)-\(language.rawValue)"
        #expect(difference(screen.frame(in: context).snapshot(), fromSnapshot: name) == nil)
        #expect(
            screen.handle(.enter, in: context)
                == [.open(.review(programme: "neuvottelu", meeting: ID(high: 1, low: 2)))],
            "a programme leads to the last meeting that was held"
        )
        _ = screen.handle(.down, in: context)
        #expect(
            screen.handle(.enter, in: context)
                == [.open(.review(programme: "neuvottelu", meeting: ID(high: 1, low: 1)))]
        )
        #expect(screen.handle(.character("d"), in: context) == [], "nothing is changed from here")
        #expect(screen.handle(.character("n"), in: context) == [])
        #expect(screen.handle(.character("/"), in: context) == [.open(.search(""))])
        #expect(screen.handle(.character("s"), in: context) == [.open(.statistics)])
    }

    @Test func `two meetings or two programmes are chosen to be compared`() {
        let context = context()
        var screen = HomeScreen(list: list)
        _ = screen.handle(.character("v"), in: context)
        #expect(screen.frame(in: context).text.contains("katselu"))
        _ = screen.handle(.character("g"), in: context)
        _ = screen.handle(.character("c"), in: context)
        #expect(screen.frame(in: context).text.contains("Vertaillaan: Haasteellinen neuvot"))
        _ = screen.handle(.down, in: context)
        #expect(screen.handle(.character("c"), in: context) == [])
        #expect(screen.frame(in: context).text.contains("Vertaa tapaamista tapaamiseen"))
        for _ in 0..<4 { _ = screen.handle(.down, in: context) }
        #expect(
            screen.handle(.enter, in: context)
                == [.open(.comparison(.init(programme: "neuvottelu"), .init(programme: "hankinta")))]
        )
        _ = screen.handle(.down, in: context)
        _ = screen.handle(.character("c"), in: context)
        _ = screen.handle(.escape, in: context)
        #expect(!screen.frame(in: context).text.contains("Vertaillaan"))
        _ = screen.handle(.character("v"), in: context)
        #expect(!screen.frame(in: context).text.contains("katselu"))
    }

    @Test func `the one that is chosen to be compared is marked and named as the list names it`() {
        let context = context()
        var screen = HomeScreen(list: list, purpose: .review)
        screen.update(list, in: context)
        _ = screen.handle(.down, in: context)
        _ = screen.handle(.character("c"), in: context)
        let text = screen.frame(in: context).text
        #expect(text.contains("Vertaillaan: Haasteellinen neuvot") && text.contains("… 1/4. Valitse toinen"))
        #expect(text.contains("\n»   1/4") && text.split(separator: "\n").count { $0.hasPrefix("»") } == 1)
    }

    @Test func `looked back at from the list for leading, q leads there, and else out`() {
        let context = context()
        var screen = HomeScreen(list: list)
        _ = screen.handle(.character("v"), in: context)
        #expect(screen.frame(in: context).text.contains("q takaisin"))
        #expect(screen.handle(.character("q"), in: context) == [] && screen.purpose == .leading)
        #expect(screen.frame(in: context).text.contains("q lopeta"))
        #expect(screen.handle(.character("q"), in: context) == [.quit])
        var review = HomeScreen(list: list, purpose: .review)
        #expect(review.frame(in: context).text.contains("q lopeta"))
        #expect(review.handle(.character("q"), in: context) == [.quit])
    }

    @Test func `a meeting whose day went by without it is no longer to come`() {
        var list = list
        list.programmes[0].meetings[2].start = CivilTime(day: Self.day.advanced(by: -9), hour: 13, minute: 0)
        let context = context()
        var screen = HomeScreen(list: list, purpose: .review)
        screen.update(list, in: context)
        let rows = screen.frame(in: context).text.split(separator: "\n")
        #expect(rows.contains { $0.contains("Ratkaisut") && $0.hasSuffix("pitämättä") })
        #expect(rows.contains { $0.contains("Åländska") && $0.hasSuffix("tulossa") })
    }

    @Test func `a long title leaves the client in sight, and a filter the hints`() {
        var list = list
        list.programmes[0].title = String(repeating: "Haasteellinen neuvotteluilmapiiri ", count: 4)
        let context = context(rows: 16, columns: 60)
        var screen = HomeScreen(list: list, purpose: .review)
        screen.update(list, in: context)
        #expect(screen.frame(in: context).text(row: 2).contains("… · Esimerkki"))
        for key in "fneuvottelu".map(Key.character) { _ = screen.handle(key, in: context) }
        _ = screen.handle(.enter, in: context)
        let row = screen.frame(in: context).text(row: 15)
        #expect(row.hasSuffix("suodata: neuvottelu") && row.contains("q lopeta  "))
    }

    @Test func `with nothing to look back at that is said, and c says what it needs`() {
        let context = context()
        var screen = HomeScreen(list: HomeList(), purpose: .review)
        let text = screen.frame(in: context).text
        #expect(text.contains("Katseltavaa ei vielä ole") && !text.contains("Tervetuloa"))
        #expect(text.contains("Enter avaa") && !text.contains("katsele "))
        _ = screen.handle(.character("c"), in: context)
        #expect(screen.frame(in: context).text.contains("Valitse ensin tapaaminen tai ohjelma."))
    }

    @Test func `enter opens the running meeting at once`() {
        var screen = HomeScreen(list: list)
        #expect(
            screen.handle(.enter, in: context())
                == [.open(.live(programme: "neuvottelu", meeting: ID(high: 1, low: 2)))]
        )
    }

    @Test func `enter looks at a past meeting, and r at any`() {
        var screen = HomeScreen(list: list)
        _ = screen.handle(.down, in: context())
        _ = screen.handle(.down, in: context())
        let closed = Intent.open(.review(programme: "neuvottelu", meeting: ID(high: 1, low: 1)))
        let running = Intent.open(.review(programme: "neuvottelu", meeting: ID(high: 1, low: 2)))
        while screen.handle(.enter, in: context()) != [closed] { _ = screen.handle(.down, in: context()) }
        _ = screen.handle(.character("g"), in: context())
        #expect(screen.handle(.character("r"), in: context()) == [running])
    }

    @Test func `a filter narrows the list, and a programme can be opened from what is left`() {
        let context = context()
        var screen = HomeScreen(list: list)
        for key in "fåländska".map(Key.character) { _ = screen.handle(key, in: context) }
        _ = screen.handle(.enter, in: context)
        #expect(screen.frame(in: context).text.contains("Åländska"))
        #expect(!screen.frame(in: context).text.contains("Käynnistys"))
        #expect(screen.handle(.enter, in: context) == [.open(.programmeForm("hankinta"))])
    }

    @Test func `a programme is deleted only when its name is typed`() {
        let context = context()
        var screen = HomeScreen(list: list)
        _ = screen.handle(.character("d"), in: context)
        for key in "neuvot".map(Key.character) { _ = screen.handle(key, in: context) }
        #expect(screen.handle(.enter, in: context) == [])
        #expect(screen.frame(in: context).text.contains("tallella"))
        _ = screen.handle(.character("d"), in: context)
        for key in "neuvottelu".map(Key.character) { _ = screen.handle(key, in: context) }
        #expect(screen.handle(.enter, in: context) == [.deleteProgramme("neuvottelu")])
    }

    @Test(arguments: 0..<20) func `whatever is pressed, the frame is exact and the cursor inside`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var screen = HomeScreen(list: list)
        let keys: [Key] =
            [
                .up, .down, .home, .end, .pageUp, .pageDown, .escape, .enter, .tab, .backspace, .paste("ä\nö"),
                .function(1),
            ]
            + "njkgGdeaf/?Lxqåvcs".map(Key.character)
        for _ in 0..<200 {
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
