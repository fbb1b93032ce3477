import Localization
import MeetingEngine
import Testing

@Suite struct WordTextsTests {
    @Test func `every kind has a name of its own in every language`() {
        for language in Language.allCases {
            let kinds = Texts(language).words.kinds
            #expect(Set(EntryKind.allCases.map { kinds[$0].full }).count == EntryKind.allCases.count)
            #expect(Set(EntryKind.allCases.map { kinds[$0].short }).count == EntryKind.allCases.count)
        }
    }

    @Test func `short names fit twelve columns`() {
        for language in Language.allCases {
            for kind in EntryKind.allCases {
                let short = Texts(language).words.kinds[kind].short
                #expect(short.count <= 12, "\(short)")
            }
        }
    }

    @Test func `kinds are named as the field names them`() {
        #expect(Texts(.finnish).words.kinds[.situationFactor].full == "tilannetekijä")
        #expect(Texts(.swedish).words.kinds[.correction].full == "rättelse")
        #expect(Texts(.english).words.kinds[.insight].plural == "insights")
    }

    @Test func `people are numbers`() {
        let id = ID<Person>(high: 1, low: 1)
        #expect(Texts(.finnish).words.people.person(Person(id: id, number: 3)) == "osallistuja 3")
        #expect(Texts(.swedish).words.people.person(Person(id: id, number: 2, role: .guest)) == "gäst 2")
        #expect(Texts(.english).words.people.seat(Seat(.expert, 2)) == "expert 2")
        #expect(Texts(.finnish).words.people.seat(Seat(.facilitator)) == "ohjaaja")
    }

    @Test func `one takes the nominative and five the partitive`() {
        let plurals = Texts(.finnish).plurals
        #expect(plurals.meetings(1) == "1 tapaaminen")
        #expect(plurals.meetings(5) == "5 tapaamista")
        #expect(plurals.meetings(0) == "0 tapaamista")
        #expect(plurals.meetings(21) == "21 tapaamista")
        #expect(plurals.entries(12_345) == "12\u{A0}345 kirjausta")
        #expect(Texts(.english).plurals.entries(1_234_567) == "1,234,567 entries")
        #expect(Texts(.swedish).plurals.insights(2) == "2 insikter")
    }

    @Test(arguments: [
        (["LANG": "fi_FI.UTF-8"], Language.finnish),
        (["LANG": "fi_FI.UTF-8", "LC_ALL": "sv_FI.UTF-8"], .swedish),
        (["LANG": "fi_FI.UTF-8", "LC_MESSAGES": "en_GB"], .english),
        (["LANG": "fi_FI.UTF-8", "LC_ALL": ""], .finnish),
        (["LC_ALL": "C.UTF-8", "LANG": "fi_FI.UTF-8"], .english),
        (["LANG": "sv@euro"], .swedish),
        (["LANG": "FI"], .finnish),
        (["LANG": "fil_PH.UTF-8"], .english),
        ([:], .english),
    ])
    func `the locale chooses the language`(environment: [String: String], language: Language) {
        #expect(Language(environment: environment) == language)
    }
}
