import MeetingEngine
import Testing

@testable import MeetingStore

/// What stands in an entry's tokens is read back from them.
@Suite struct SearchFacetTests {
    private func tokens(
        isCorrected: Bool = false,
        settled: Settlement.Outcome? = nil,
        themes: [String] = []
    ) -> String {
        let new = NewEntry(id: ID(high: 1, low: 2), kind: .assignment, text: "Kysytään", themes: themes)
        let entry = Entry(new, number: 1, seat: Seat(.facilitator), time: .zero, event: ID(high: 1, low: 3))
        return SearchFacet.tokens(of: entry, programme: 7, isCorrected: isCorrected, settled: settled)
            .joined(separator: " ")
    }

    @Test(arguments: Settlement.Outcome.allCases)
    func `what a later meeting found had come of an entry is told apart`(outcome: Settlement.Outcome) {
        #expect(SearchFacet.outcome(in: tokens(settled: outcome)) == .settled(outcome))
        #expect(SearchFacet.outcome(in: tokens(isCorrected: true, settled: outcome)) == .settled(outcome))
    }

    @Test func `a corrected entry is told, and one of which nothing is known`() {
        #expect(SearchFacet.outcome(in: tokens(isCorrected: true)) == .corrected)
        #expect(SearchFacet.outcome(in: tokens()) == nil)
        #expect(SearchFacet.outcome(in: tokens() + " r_1") == .repeated)
    }

    @Test func `themes come back as they are compared`() {
        #expect(SearchFacet.themes(in: tokens(themes: ["Työ-aika", "luottamus"])) == ["työaika", "luottamus"])
        #expect(SearchFacet.themes(in: tokens()).isEmpty)
    }
}
