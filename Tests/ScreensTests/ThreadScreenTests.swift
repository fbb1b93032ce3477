import Localization
import MeetingEngine
import Screens
import TestSupport
import Testing
import TextLayout

/// What someone sees and does who follows something over all meetings.
@Suite struct ThreadScreenTests {
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

    private func appearance(
        _ number: Int,
        in meeting: Int,
        _ kind: EntryKind,
        _ text: String,
        _ outcome: Appearance.Outcome? = nil,
        year: Int,
        isSame: Bool = true
    ) -> Appearance {
        Appearance(
            programme: meeting < 3 ? "neuvottelu" : "hankinta",
            title: meeting < 3 ? "Haasteellinen neuvotteluilmapiiri" : "Jäsenhankinta työpaikoilla",
            client: "Esimerkkiliitto ry",
            meeting: ID(high: 1, low: UInt64(meeting)),
            meetingNumber: meeting,
            day: CalendarDay(year: year, month: 3, day: 12),
            entry: ID(high: UInt64(meeting), low: UInt64(number)),
            number: number,
            kind: kind,
            text: text,
            themes: ["luottamus", "työaika"],
            outcome: outcome,
            isSame: isSame
        )
    }

    private let claim =
        "Luottamusmies ei saa kertoa neuvottelun sisällöstä jäsenille mitään, ennen kuin sopimus on syntynyt."
    private var subject: ThreadSubject {
        .entry(ID(high: 2, low: 14), of: "neuvottelu", kind: .claim, text: claim)
    }
    private func thread(_ subject: ThreadSubject) -> EntryThread {
        EntryThread(
            subject,
            [
                appearance(8, in: 1, .claim, "Neuvottelun sisällöstä ei saa kertoa jäsenille.", .corrected, year: 2023),
                appearance(14, in: 2, .claim, claim, .corrected, year: 2025),
                appearance(15, in: 2, .correction, "Jäsenille saa kertoa neuvottelun kulusta.", .repeated, year: 2025),
                appearance(
                    3,
                    in: 4,
                    .assignment,
                    "Kerrotaan jäsenille neuvottelun kulusta.",
                    .settled(.done),
                    year: 2026
                ),
                appearance(5, in: 4, .claim, "Jäsenille ei saa kertoa neuvottelusta.", year: 2026),
            ]
        )
    }

    @Test(arguments: [(24, 80), (40, 120), (16, 60)], Language.allCases)
    func `a claim stands with what was like it, first, again and corrected`(size: (Int, Int), language: Language) {
        let context = context(language, rows: size.0, columns: Columns(size.1))
        var screen = ThreadScreen(subject)
        screen.found(thread(subject), in: context)
        let name = "thread-\(size.1)x\(size.0)-\(language.rawValue)"
        #expect(difference(screen.frame(in: context).snapshot(), fromSnapshot: name) == nil)
    }

    @Test func `from an appearance Enter leads to its meeting, s to what is like it, t to its theme`() {
        let context = context()
        var screen = ThreadScreen(.theme("luottamus"))
        #expect(screen.frame(in: context).text.contains("haetaan…"))
        screen.found(thread(.theme("luottamus")), in: context)
        #expect(screen.frame(in: context).text.contains("Teema #luottamus"))
        #expect(screen.frame(in: context).text.contains("5 kirjausta, 3 tapaamista, 2 ohjelmassa, ratkennut 3"))
        let first = thread(subject).appearances[0]
        #expect(
            screen.handle(.enter, in: context)
                == [.open(.entry(programme: "neuvottelu", meeting: first.meeting, entry: first.entry))]
        )
        #expect(
            screen.handle(.character("s"), in: context)
                == [.open(.thread(.entry(first.entry, of: "neuvottelu", kind: .claim, text: first.text)))]
        )
        #expect(screen.handle(.character("t"), in: context) == [.open(.thread(.theme("työaika")))], "the other theme")
        #expect(screen.handle(.character("q"), in: context) == [.back])
        screen.found(EntryThread(.theme("luottamus")), in: context)
        #expect(screen.frame(in: context).text.contains("Ei löytynyt."))
        #expect(screen.handle(.enter, in: context) == [])
    }

    @Test func `what is only something like it stands apart, and is neither the first nor said again`() {
        let context = context()
        var screen = ThreadScreen(subject)
        let weak = [
            appearance(2, in: 1, .claim, "Neuvottelu on sisällöltään tärkeä.", year: 2022, isSame: false),
            appearance(8, in: 1, .claim, "Neuvottelun sisällöstä ei saa kertoa jäsenille.", year: 2023),
            appearance(14, in: 2, .claim, claim, year: 2025),
            appearance(5, in: 4, .claim, "Jäsenille ei makseta sopimuksesta.", year: 2026, isSame: false),
        ]
        screen.found(EntryThread(subject, weak), in: context)
        let rows = (0..<24).map { screen.frame(in: context).text(row: $0) }
        let places = ["Sama asia (2)", ">8 c", ">14 c", "Muistuttavat (2)", ">2 c", ">5 c"].map { word in
            rows.firstIndex { $0.contains(word) } ?? -1
        }
        #expect(places == places.sorted() && !places.contains(-1))
        #expect(rows.filter { $0.hasSuffix("ensi kerran") }.map { $0.contains(">8 c") } == [true])
        #expect(rows.filter { $0.hasSuffix("uudelleen") }.map { $0.contains(">14 c") } == [true])
    }

    @Test func `an own note is not shown until it is selected`() {
        let context = context()
        let notes = [
            appearance(1, in: 1, .insight, "Tauko auttaa.", year: 2024),
            appearance(2, in: 1, .ownNote, "Kerttu ei ole puhunut.", year: 2024),
        ]
        var screen = ThreadScreen(.theme("tauko"))
        screen.found(EntryThread(.theme("tauko"), notes), in: context)
        #expect(!screen.frame(in: context).text.contains("Kerttu"))
        _ = screen.handle(.down, in: context)
        #expect(screen.frame(in: context).text.contains("Kerttu"))
        let followed = ThreadScreen(.entry(notes[1].entry, of: "n", kind: .ownNote, text: notes[1].text))
        #expect(!followed.frame(in: context).text.contains("Kerttu"))
    }

    @Test func `of a theme with more than are listed the whole is counted, over all its years`() {
        let context = context()
        let listed = (0..<20).map { appearance($0, in: $0 % 4, .insight, "Luottamus \($0)", year: 2026) }
        let years = Dictionary(uniqueKeysWithValues: (2012...2026).map { ($0, $0 == 2026 ? 1_234 : 7) })
        var screen = ThreadScreen(.theme("luottamus"))
        screen.found(EntryThread(.theme("luottamus"), listed, isCapped: true, allYears: years), in: context)
        let text = screen.frame(in: context).text
        #expect(text.contains("1332 kirjausta; luettelossa uusimmat 20"))
        #expect(text.contains("2012 2013") && text.contains("2026") && text.contains("1234"))
        #expect(text.contains("oivallus 20"))
        #expect(!text.contains("ensi kerran"), "the first is not listed")
    }

    @Test(arguments: 0..<10) func `whatever is pressed, the frame is exact and the cursor inside`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var screen = ThreadScreen(subject)
        screen.found(thread(subject), in: context())
        let keys: [Key] =
            [.up, .down, .home, .end, .pageUp, .pageDown, .tab, .enter, .paste("ä")] + "jkgG st?".map(Key.character)
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
