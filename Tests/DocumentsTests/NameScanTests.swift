import MeetingEngine
import Testing

@Suite struct NameScanTests {
    func found(_ names: [String], in text: String) -> [String] {
        NameScan(names: names).hits(in: text, at: .programmeTitle).map { "\($0.offset):\($0.found)" }
    }

    @Test func `a whole word is found in any case of letters`() {
        #expect(found(["Aura"], in: "Soita aura, AURA ja Aura!") == ["6:aura", "12:AURA", "20:Aura"])
    }

    @Test func `a part of a word and an inflected name are not found`() {
        #expect(found(["Lauri", "Kerttu", "Satu"], in: "Laurille, Kertun, satunnainen, 3Satu4") == [])
    }

    @Test func `a colon, a hyphen and quotation marks end a word`() {
        #expect(found(["Lauri"], in: "Lauri:n ”Lauri”, Lauri-setä") == ["0:Lauri", "9:Lauri", "17:Lauri"])
    }

    @Test func `both normal forms of a letter are the same`() {
        #expect(found(["Päivi"], in: "Pa\u{308}ivi tuli") == ["0:Pa\u{308}ivi"])
        #expect(found(["Pa\u{308}ivi"], in: "Päivi tuli") == ["0:Päivi"])
    }

    @Test func `names of several words are looked for word by word, small words left out`() {
        #expect(found(["Carl von Essen"], in: "Essen ja von carl") == ["0:Essen", "13:carl"])
    }

    @Test func `an initial of a name is no name`() {
        #expect(found(["A Lahtinen"], in: "a ja o, Lahtinen") == ["8:Lahtinen"])
    }

    @Test func `two names from one place are both found, from left to right`() {
        #expect(found(["Anna", "Anna-Liisa"], in: "Anna-Liisa") == ["0:Anna", "0:Anna-Liisa"])
    }

    @Test func `a double name is found whole and by its parts only as it is written`() {
        #expect(found(["Anna-Liisa"], in: "Anna-Liisa ja Liisa") == ["0:Anna-Liisa"])
    }

    @Test func `names without letters and empty names find nothing`() {
        #expect(found(["", "  ", "-", "3"], in: "a - 3 b") == [])
    }

    @Test func `the people file's expert and facilitator are looked for too`() {
        let scan = NameScan(
            People(contacts: [ID(high: 1, low: 1): .init(name: "Eino")], expert: "Ritva", facilitator: "Outi")
        )
        #expect(scan.hits(in: "Outi, Ritva ja Eino", at: .block).map(\.name) == ["Outi", "Ritva", "Eino"])
    }

    @Test func `a memo's titles, sources and wordings are scanned as well`() {
        var room = MemoRoom(title: "Auran ja Aura", theme: "Aura")
        let claim = room.capture(.claim, "Väite", neutral: "Aura luuli näin")
        room.capture(.correction, "Oikea tieto", links: [claim], source: "Aura 2026")
        let hits = NameScan(names: ["Aura"]).hits(in: room.memo())
        #expect(
            hits.map(\.place) == [
                .programmeTitle, .theme(meeting: 2), .source(meeting: 2, entry: 2), .wording(meeting: 2, entry: 1),
            ]
        )
    }
}
