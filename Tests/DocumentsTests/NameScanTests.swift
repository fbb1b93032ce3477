import FinnishLanguage
import MeetingEngine
import OrderedCollections
import Testing

@Suite struct NameScanTests {
    /// A finder of some names, as participants from 1 on.
    static func finder(_ names: [String]) -> NameFinder {
        NameFinder(
            names.enumerated().map { index, name in
                NamedPerson(
                    name: name,
                    speaker: .person(ID(high: 1, low: UInt64(index))),
                    role: "osallistuja",
                    number: index + 1
                )
            },
            in: .finnish
        )
    }

    @Test func `a memo's titles, sources and wordings are scanned as well`() {
        var room = MemoRoom(title: "Ohjelma Eino", theme: "Eino")
        let claim = room.capture(.claim, "Väite", neutral: "Silloin Eino luuli näin")
        room.capture(.correction, "Oikea tieto", links: [claim], source: "Eino 2026")
        let hits = NameScan(Self.finder(["Eino"]), in: room.programme).hits(in: room.memo())
        #expect(
            hits.map(\.place) == [
                .programmeTitle, .theme(meeting: 2), .source(meeting: 2, entry: 2), .wording(meeting: 2, entry: 1),
            ]
        )
    }

    @Test(.enabled(if: FinnishLanguage() != nil, "libvoikko or voikko-fi is not installed"))
    func `of a title, which cannot be decided about, only a certain name counts`() {
        var room = MemoRoom(title: "Toivo ja tulevaisuus", theme: "toivo")
        room.capture(.insight, "Toivoa on")
        let hits = NameScan(Self.finder(["Toivo"]), in: room.programme).hits(in: room.memo())
        #expect(hits.map(\.place) == [.text(meeting: 2, entry: 1)])
        #expect(hits.map(\.name.certainty) == [.ask])
    }

    @Test(.enabled(if: FinnishLanguage() != nil, "libvoikko or voikko-fi is not installed"))
    func `in the sample names stand in four entries, as they are and inflected`() {
        let sample = HeldSample()
        let finder = Self.finder(["Aura", "Eino", "Ilmari", "Helka", "Tapio", "Kerttu", "Lauri", "Sisko", "Veikko"])
        let found = sample.room.meeting.entries.values.flatMap { entry in
            finder.names(in: entry).map { "\(entry.number) \($0.hit.word) → \($0.hit.replacement)" }
        }
        #expect(
            found == [
                "27 Kerttu → Osallistuja 6", "27 Tapiolla → Osallistujalla 5", "37 Kertun → osallistujan 6",
                "42 Helka → osallistuja 4", "63 Laurille → osallistujalle 7",
            ]
        )
        #expect(finder.names(in: sample.room.meeting.entries.values[36]).map(\.hit.certainty) == [.certain])
    }
}
