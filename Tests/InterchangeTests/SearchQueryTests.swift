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
        #expect(try SearchReading("year:20", .finnish, isTyping: true).query.isEmpty)
        #expect(throws: SearchFault.unknownValue("24", of: .year, written: "year")) {
            try SearchQuery(reading: "year:24")
        }
    }

    @Test func `the last word goes on while it is typed, and a star makes any a beginning`() throws {
        func wanted(_ line: String) throws -> [SearchQuery.Part] {
            try SearchReading(line, .finnish, isTyping: true).query.wanted
        }
        #expect(try wanted("neuvo* tau") == [.word("neuvo", isPartial: true), .word("tau", isPartial: true)])
        #expect(try wanted("tau ") == [.word("tau", isPartial: false)])
        #expect(try wanted("tauko kind:") == [.word("tauko", isPartial: false)])
    }

    @Test func `signs around a word are no part of it, and end it while it is typed`() throws {
        #expect(try SearchQuery(reading: "kokous?").wanted == [.word("kokous", isPartial: false)])
        #expect(try SearchQuery(reading: "(neuvo*), – palkka!").wanted.count == 2)
        #expect(
            try SearchReading("kokous?", .finnish, isTyping: true).query.wanted == [.word("kokous", isPartial: false)]
        )
    }

    @Test(arguments: ["§", "🙂", "\"", "§ kind:o", "\"!\"", "❤️ –"])
    func `signs alone cannot be found, and that is said instead of finding everything`(line: String) {
        #expect(throws: SearchFault.self) { try SearchQuery(reading: line) }
    }

    @Test func `what a filter lacks is told while it is typed, and the rest is searched for`() throws {
        for (line, filter, name) in [
            ("kokous laji:", SearchFilter.kind, "laji"), ("kokous laji:oi", .kind, "laji"),
            ("kokous jakelu:", .audience, "jakelu"), ("kokous alkaen:20", .after, "alkaen"),
            ("kokous alkaen:3/", .after, "alkaen"), ("kokous oikaistu:ky", .corrected, "oikaistu"),
        ] {
            let reading = try SearchReading(line, .finnish, isTyping: true)
            #expect(reading.lack == .missingValue(filter, written: name), "\(line)")
            #expect(reading.query.wanted == [.word("kokous", isPartial: false)])
            #expect(throws: SearchFault.self) { try SearchQuery(reading: line) }
        }
        #expect(try SearchReading("kokous laji:oiv", .finnish, isTyping: true).lack == nil)
        #expect(throws: SearchFault.unknownValue("zz", of: .kind, written: "laji")) {
            try SearchReading("laji:zz", .finnish, isTyping: true)
        }
        #expect(throws: SearchFault.unknownValue("eilen", of: .after, written: "alkaen")) {
            try SearchReading("alkaen:eilen", .finnish, isTyping: true)
        }
    }

    @Test func `a minus before a filter excludes, and where it cannot that is said`() throws {
        let query = try SearchQuery(reading: "palkka -kind:k,o -ohjelma:testi -teema:#raha -jakelu:ryhmä")
        #expect(query.unwantedKinds == [.experience, .insight] && query.kinds.isEmpty)
        #expect(query.unwantedProgrammes == ["testi"] && query.programmes.isEmpty)
        #expect(query.unwantedThemes == ["raha"] && query.themes.isEmpty)
        #expect(query.unwantedAudiences == [.group] && query.audience == nil)
        #expect(try SearchQuery(reading: "-starred:yes").isStarred == false)
        #expect(throws: SearchFault.cannotExclude(.year, written: "vuosi")) {
            try SearchQuery(reading: "palkka -vuosi:2025")
        }
        #expect(throws: SearchFault.missingValue(.theme, written: "teema")) { try SearchQuery(reading: "-teema:") }
    }

    @Test func `two filters that settle the same are named, not one of them dropped`() {
        for (line, one, other) in [
            ("after:2025 year:2024", "after", "year"), ("after:2025 alkaen:2016", "after", "alkaen"),
            ("corrected:yes corrected:no", "corrected", "corrected"), ("year:2024 year:2016", "year", "year"),
            ("jakelu:ryhmä jakelu:ohjaaja", "jakelu", "jakelu"),
        ] {
            #expect(throws: SearchFault.twice(written: one, and: other)) { try SearchQuery(reading: line) }
        }
        #expect(throws: SearchFault.missingValue(.kind, written: "kind")) { try SearchQuery(reading: "kind:,") }
        #expect(throws: SearchFault.missingValue(.programme, written: "programme")) {
            try SearchQuery(reading: "programme:,")
        }
    }

    @Test(arguments: ["5/24", "1.1", "12.3.24", "24", "2024-13", "20245"])
    func `a year has four figures, else the day is named`(text: String) {
        #expect(throws: SearchFault.unknownValue(text, of: .after, written: "after")) {
            try SearchQuery(reading: "after:\(text)")
        }
    }

    @Test func `an option narrows by its value as it stands, whatever the line has`() throws {
        var reading = try SearchReading("\"auki", .finnish)
        try reading.narrow(.kind, "o,käsitys", written: "--kind")
        try reading.narrow(.programme, "Testiohjelma Ääkköset, osa 2", written: "--programme")
        #expect(reading.query.wanted == [.phrase("auki")])
        #expect(reading.query.kinds == [.insight, .claim])
        #expect(reading.query.programmes == ["Testiohjelma Ääkköset, osa 2"])
    }

    @Test(arguments: ["tes:n", "TES:iin", "klo:13", "http://x.fi", "yt:ssä", "osoite:x", "färg:röd"])
    func `a colon in ordinary text is text`(word: String) throws {
        for language in Language.allCases {
            let reading = try SearchReading(word, language)
            #expect(reading.query.wanted.count == 1, "\(word) \(language)")
        }
    }

    @Test func `what is nearly a filter is named as it is called in the language`() {
        for (line, language, nearest) in [
            ("lajii:x", Language.finnish, "laji"), ("ohejlma:x", .finnish, "ohjelma"), ("tähtii:x", .finnish, "tähti"),
            ("förre:2024", .swedish, "före"), ("stjärn:ja", .swedish, "stjärna"), ("programm:x", .english, "programme"),
            ("korrected:yes", .finnish, "corrected"),
        ] {
            let name = String(line.prefix { $0 != ":" })
            #expect(throws: SearchFault.unknownFilter(name, nearest: nearest)) { try SearchReading(line, language) }
        }
    }

    @Test func `an abbreviation with its ending is a word, another colon is a fault that names it`() throws {
        #expect(try SearchQuery(reading: "TES:iin").wanted == [.word("TES:iin", isPartial: false)])
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
            _ = try? SearchReading(line, .finnish, isTyping: true)
        }
        #expect(try SearchQuery(reading: "  ").isEmpty)
    }
}

extension SearchQuery {
    /// A line that is whole, in Finnish.
    fileprivate init(reading text: String) throws(SearchFault) { self = try SearchReading(text, .finnish).query }
}
