import Interchange
import MeetingEngine
import Testing

/// The line of a search, as it is read.
@Suite struct SearchQueryTests {
    @Test func `words, a phrase, what must not stand there, and filters in three languages`() throws {
        let query = try SearchQuery(
            reading: "tauko kind:oivallus,x -kiire \"yhteinen muistio\" ohjelma:neuvottelu tema:#luottamus "
                + "after:2024 ennen:3/2025 oikaistu:kyllä starred:no jakelu:järjestö"
        )
        #expect(query.wanted == [.word("tauko", isPartial: false), .phrase("yhteinen muistio")])
        #expect(query.unwanted == [.word("kiire", isPartial: false)])
        #expect(query.kinds == [.insight, .correction])
        #expect(query.programmes == ["neuvottelu"] && query.themes == ["luottamus"])
        #expect(query.after == CalendarDay(year: 2024, month: 1, day: 1))
        #expect(query.before == CalendarDay(year: 2025, month: 3, day: 1))
        #expect(query.isCorrected == true && query.isStarred == false && query.audience == .organisation)
    }

    @Test(arguments: [
        ("2024", 2024, 1, 1), ("2024-03", 2024, 3, 1), ("3/2024", 2024, 3, 1), ("12.3.2024", 2024, 3, 12),
        ("2024-03-12", 2024, 3, 12),
    ])
    func `days are read as Finns and machines write them`(text: String, year: Int, month: Int, day: Int) throws {
        #expect(try SearchQuery(reading: "after:\(text)").after == CalendarDay(year: year, month: month, day: day))
    }

    @Test func `a year is from its first day to its last, and so are some years`() throws {
        let one = try SearchQuery(reading: "vuosi:2024")
        #expect(one.after == CalendarDay(year: 2024, month: 1, day: 1))
        #expect(one.before == CalendarDay(year: 2025, month: 1, day: 1))
        let some = try SearchQuery(reading: "år:2022–2024")
        #expect(some.after == CalendarDay(year: 2022, month: 1, day: 1) && some.before == one.before)
        #expect(try SearchQuery(reading: "year:20", isTyping: true).isEmpty)
        #expect(throws: SearchFault.unknownValue("24", of: .year, written: "year")) {
            try SearchQuery(reading: "year:24")
        }
    }

    @Test func `the last word goes on while it is typed, and a star makes any a beginning`() throws {
        #expect(
            try SearchQuery(reading: "neuvo* tau", isTyping: true).wanted == [
                .word("neuvo", isPartial: true), .word("tau", isPartial: true),
            ]
        )
        #expect(try SearchQuery(reading: "tau ", isTyping: true).wanted == [.word("tau", isPartial: false)])
        #expect(try SearchQuery(reading: "tauko kind:", isTyping: true).wanted == [.word("tauko", isPartial: false)])
    }

    @Test func `an abbreviation with its ending is a word, another colon is a fault that names it`() throws {
        #expect(try SearchQuery(reading: "TES:iin").wanted == [.word("TES:iin", isPartial: false)])
        #expect(throws: SearchFault.unknownFilter("lajii", nearest: "laji")) { try SearchQuery(reading: "lajii:x") }
        #expect(throws: SearchFault.missingValue(.kind, written: "laji")) { try SearchQuery(reading: "laji:") }
        #expect(throws: SearchFault.unknownValue("zz", of: .kind, written: "kind")) {
            try SearchQuery(reading: "kind:zz")
        }
        #expect(throws: SearchFault.unknownValue("31.2.2024", of: .after, written: "alkaen")) {
            try SearchQuery(reading: "alkaen:31.2.2024")
        }
    }

    @Test func `nothing asks for nothing, and strange lines do no harm`() throws {
        for line in ["", "  ", "-", "\"", "\"\"", "*", "- -", ":", "::", "-\"", "«", "a:\"b"] {
            _ = try? SearchQuery(reading: line)
            _ = try? SearchQuery(reading: line, isTyping: true)
        }
        #expect(try SearchQuery(reading: " - * \"\" ").isEmpty)
    }
}
