import Documents
import FoundationEssentials
import Interchange
import Localization
import MeetingEngine
import OrderedCollections
import SampleMeeting
import Testing

@Suite struct SampleReportTests {
    static let sample = SampleProgramme()
    static let made = CalendarDay(daysSinceEpoch: 20_626)

    func report(_ audience: Audience, of sample: SampleProgramme = SampleReportTests.sample) -> Report {
        Report(of: sample.programme, for: audience, made: Self.made, zone: .helsinki)
    }

    func document(_ audience: Audience, _ language: Language = .finnish) -> Document {
        ReportDocument(Texts(language)).document(report(audience))
    }

    /// The rows of the sample programme with their meetings.
    static let rows = (1...5).flatMap { number in
        SampleRow.rows(ofMeeting: number).map { (meeting: number, row: $0) }
    }

    @Test(arguments: Language.allCases)
    func `the report is the recorded one in every native format`(language: Language) throws {
        let document = document(.organisation, language)
        let name = "report-\(language.rawValue)-organisation"
        try Snapshot.expect(document.markdown(), named: "\(name).md")
        try Snapshot.expect(document.plainText(), named: "\(name).txt")
        try Snapshot.expect(document.written(as: .html, on: .builtIn), named: "\(name).html")
        try Snapshot.expect(document.json(), named: "\(name).json")
    }

    @Test(arguments: [Audience.group, .facilitator])
    func `the report for the group and the facilitator is the recorded one`(audience: Audience) throws {
        try Snapshot.expect(document(audience).markdown(), named: "report-fi-\(audience).md")
    }

    @Test(arguments: Audience.allCases, Language.allCases)
    func `no private note and nobody's claim in their own words is in any report`(
        audience: Audience,
        language: Language
    ) {
        let document = document(audience, language)
        let text = document.json() + document.plainText().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for (_, row) in Self.rows where row.kind == .ownNote || row.kind == .claim {
            #expect(!text.contains(row.text))
        }
    }

    @Test func `the organisation reads nothing that was not marked for it`() {
        let text = document(.organisation).json()
        for (meeting, row) in Self.rows where row.audience != .organisation {
            // Two parked matters were raised afterwards.
            if (meeting, row.number) == (1, 44) || (meeting, row.number) == (4, 48) { continue }
            #expect(!text.contains(row.text), "\(meeting)/\(row.number)")
        }
        #expect(!text.contains("sairauslomalla") && !text.contains("Siitä tulee otsikko"))
    }

    @Test(arguments: Audience.allCases)
    func `no report names anybody`(audience: Audience) {
        let names = Set(SampleProgramme.names)
        let words = document(audience).plainText().split { !$0.isLetter }.map(String.init)
        #expect(names.isDisjoint(with: words))
    }

    @Test func `a goal that fewer than five rated at the end has no mean`() throws {
        let goals = report(.organisation).goals
        #expect(goals.count == 4)
        #expect(goals[0].opening == .mean(21.0 / 9, count: 9))
        #expect(goals[0].closing == .mean(31.0 / 8, count: 8))
        #expect(goals[0].change == 1.6)
        #expect(goals[3].closing == .few && goals[3].change == nil)
        #expect(report(.facilitator).goals[3].closing == .mean(3.25, count: 4))
        let document = document(.organisation).markdown()
        #expect(document.contains("| alle 5 |") && !document.contains("n = 4"))
        #expect(document.contains("Alle viiden ihmisen lukuja ei kerrota."))
    }

    @Test func `the roster is not told where it would give away how few were absent`() {
        let told = report(.organisation).indicators
        #expect(told.invited == nil && told.attendance == nil && told.attendances == 41)
        #expect(report(.organisation).limits.hasWithheld)
        let own = report(.facilitator)
        #expect(own.indicators.invited == .shown(9) && own.indicators.attendance == Share(41, of: 45))
        #expect(!own.limits.hasWithheld && !own.limits.hasFew)
    }

    @Test func `outcomes of assignments add up and the small ones are not told`() {
        let told = report(.organisation).assignments
        #expect(told.agreed == 31 && told.done == Share(18, of: 26))
        #expect(told.counts.map(\.cell) == [.shown(18), .few, .few, .few, .shown(5)])
        #expect(told.rows.map(\.agreed.item.place) == [Report.Place(meeting: 5, number: 46)])
        let own = report(.facilitator).assignments
        #expect(own.counts.compactMap(\.cell.count) == [18, 4, 2, 2, 5])
        #expect(own.rows.count == 31)
    }

    @Test func `a moved assignment is shown as the last meeting that asked left it`() {
        let rows = report(.group).assignments.rows
        func outcome(_ meeting: Int, _ number: Int) -> Settlement.Outcome? {
            rows.first { $0.agreed.item.place == Report.Place(meeting: meeting, number: number) }?.settlement?.outcome
        }
        #expect(outcome(1, 47) == .notDone)
        #expect(outcome(1, 51) == .done)
        #expect(outcome(3, 53) == .moved)
        #expect(outcome(5, 43) == nil)
    }

    @Test func `insights grow by theme and meeting`() throws {
        let themes = report(.organisation).themes
        #expect(themes.first?.name == "rakenne")
        #expect(themes.first?.counts == [1, 3, 1, 1, 2])
        #expect(themes.flatMap(\.insights).filter { !$0.isRepeated }.count == 24)
        let group = report(.group).themes
        #expect(group.first { $0.name == "etäneuvottelu" }?.counts == [0, 0, 1, 0, 1])
    }

    @Test func `what was corrected again stands as one with its places and its latest wording`() throws {
        let corrections = report(.organisation).corrections
        #expect(corrections.count == 9)
        let first = try #require(corrections.first)
        #expect(first.places.map { "\($0.meeting)/\($0.number)" } == ["2/29", "3/12", "5/20"])
        #expect(first.fact.text.hasPrefix("Kuukausitapaaminen on oma sopimuksenne."))
        #expect(first.why == "Raja nousi 20 työntekijästä 50:een 1.7.2025.")
        #expect(first.sector == "20–49 työntekijän työpaikat")
        #expect(first.age == 18 && !first.isStale)
        let counts = report(.organisation).indicators
        #expect(counts.corrections == 13 && counts.repeated == 4)
    }

    @Test func `a correction that is half a year old is to be checked before use`() {
        let late = Report(
            of: Self.sample.programme,
            for: .organisation,
            made: Self.made.advanced(by: 120),
            zone: .helsinki
        )
        #expect(late.limits.staleCorrections == 6)
        let text = ReportDocument(Texts(.finnish)).document(late).markdown()
        #expect(text.contains("Ennen käyttöä tarkistettavia oikaisuja: 6."))
    }

    @Test func `means stand with where they were tried and what came of them`() throws {
        let means = report(.organisation).means
        let shared = try #require(means.first { $0.trials.contains { $0.item.number == 36 && $0.item.meeting == 2 } })
        #expect(shared.trials.map(\.item.number) == [35, 36])
        #expect(shared.trials.map(\.item.outcome) == [.worked, .failed])
        #expect(shared.trials[1].context.map(\.number) == [19])
    }

    @Test func `messages are the four that the group approved word for word`() {
        let messages = report(.organisation).messages
        #expect(messages.map(\.number) == [35, 36, 37, 38])
        let approved = messages.filter(\.isApproved)
        #expect(approved == messages)
    }

    @Test func `recommendations cite the entries that they rest on`() {
        let recommendations = report(.organisation).recommendations
        #expect(recommendations.map(\.number) == [1, 2, 3])
        #expect(recommendations[1].evidence.map { "\($0.meeting)/\($0.number)" } == ["1/56", "3/46", "4/52", "5/49"])
        #expect(document(.organisation, .english).markdown().contains("- **Rests on:** 1/56, 3/46, 4/52, 5/49"))
    }

    @Test func `what was written by hand survives making it anew from changed entries`() {
        var sample = Self.sample
        sample.act(.writeReportProse(section: .evaluation, "Tämä on kirjoitettu käsin."))
        let insight = sample.reference(5, 14)
        if let insight, let entry = sample.meeting(5).entries[insight.entry] {
            sample.act(in: 5, .revise(entry.id, base: entry.textEvent, [.text("Ensin tapa, sitten asia.")]))
        }
        let text = ReportDocument(Texts(.finnish)).document(report(.organisation, of: sample)).markdown()
        #expect(text.contains("Tämä on kirjoitettu käsin."))
        #expect(text.contains("Ensin tapa, sitten asia."))
        #expect(text.contains("Yksin jääminen on suurin riski"))
    }

    @Test func `before the last meeting the report is an interim one`() {
        let sample = SampleProgramme(held: 3)
        let report = report(.organisation, of: sample)
        #expect(report.head.isInterim && report.indicators.meetingsHeld == 3)
        #expect(report.goals[0].closing == nil)
        let document = ReportDocument(Texts(.finnish)).document(report)
        #expect(document.head.title == "Väliraportti: Neuvotteluilmapiiri")
        #expect(document.markdown().contains("| 4 | 7.5.2026 | Ehdotukset paremmalle neuvottelulle | pitämättä |"))
    }

    @Test func `a programme without a meeting held has a report that says so little`() {
        let sample = SampleProgramme(held: 0)
        for audience in Audience.allCases {
            let report = report(audience, of: sample)
            #expect(report.printedItems.isEmpty && report.indicators.attendance == nil)
            #expect(!ReportDocument(Texts(.swedish)).document(report).plainText().isEmpty)
        }
    }

    @Test func `the texts that are looked at for names hold every text of the report`() {
        let report = report(.facilitator)
        let texts = Set(report.printedTexts.map(\.text))
        #expect(texts.isSuperset(of: report.printedItems.map(\.text)))
        #expect(texts.isSuperset(of: report.prose.values))
        #expect(texts.isSuperset(of: report.recommendations.map(\.text)))
        #expect(texts.contains("Esimerkkiliitto"))
    }

    @Test func `every section of the report can be called something else`() throws {
        let known = try #require(Headings.sections["report"])
        for audience in Audience.allCases {
            for section in document(audience).sections {
                // A theme is called as it is.
                let parts = Set(section.parts.map(\.key)).subtracting(["theme"])
                #expect(parts.union([section.key]).isSubset(of: known))
            }
        }
    }
}
