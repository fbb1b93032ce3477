import Documents
import FoundationEssentials
import Interchange
import Localization
import MeetingEngine
import OrderedCollections
import Testing

@Suite struct SampleMemoTests {
    let sample = HeldSample()

    func numbers(_ memo: Memo) -> [Int] { memo.printedItems.map(\.number) }

    @Test func `the organisation reads the thirty-six entries that were raised to it`() {
        let numbers = numbers(sample.room.memo(.organisation))
        #expect(numbers.count == 36)
        #expect(Set(numbers).count == 36)
    }

    @Test func `the group reads all but process notes, claims and the private note`() {
        let numbers = numbers(sample.room.memo(.group))
        let left = [1, 4, 16, 33, 41, 42, 65, 9, 14, 25, 28, 38, 27]
        #expect(Set(numbers) == Set(1...65).subtracting(left))
        #expect(numbers.count == 52)
    }

    @Test(arguments: Audience.allCases)
    func `the private note never leaves the facilitator`(audience: Audience) {
        let memo = sample.room.memo(audience)
        #expect(!numbers(memo).contains(27))
        for language in Language.allCases {
            let document = MemoDocument(Texts(language)).document(memo).markdown()
            #expect(!document.contains("kutsu mukaan vertailulohkon alussa"))
            #expect(!document.contains("paljon puheenvuoroja"))
        }
    }

    @Test(arguments: Audience.allCases)
    func `no claim is printed without a neutral wording`(audience: Audience) {
        let document = MemoDocument(Texts(.finnish)).document(sample.room.memo(audience)).markdown()
        #expect(!document.contains("salakuuntelua ja rikos"))
        #expect(!document.contains("vain hänen neuvottelutyylinsä"))
        #expect(document.contains("salakuuntelua on sellaisen puheen tallentaminen"))
    }

    @Test func `owners are numbers for the group and less than that for others`() {
        let finnish = MemoDocument(Texts(.finnish))
        let group = finnish.document(sample.room.memo(.group)).markdown()
        #expect(group.contains("**Osallistuja 2, 9.4.2026 mennessä:** Selvittää ennen seuraavaa neuvottelua"))
        #expect(!finnish.document(sample.room.memo(.organisation)).markdown().contains("Osallistuja 2"))
    }

    @Test(arguments: Audience.allCases)
    func `no name of the roster stands in the memo in its base form`(audience: Audience) {
        let names = ["Aura", "Eino", "Ilmari", "Helka", "Tapio", "Kerttu", "Lauri", "Sisko", "Veikko"]
        let words = MemoDocument(Texts(.finnish)).document(sample.room.memo(audience)).markdown()
            .split { !$0.isLetter }.map(String.init)
        #expect(Set(words).isDisjoint(with: names))
    }

    @Test func `the head tells time, place and people in numbers`() {
        let head = sample.room.memo().head
        #expect(head.attendance.participants == 8 && head.attendance.remote == 1 && head.attendance.away == 1)
        #expect(head.attendance.expert && head.attendance.guests == 0)
        let document = MemoDocument(Texts(.finnish)).document(sample.room.memo()).markdown()
        #expect(document.contains("- **Aika:** to 12.3.2026 klo 13.00–15.59"))
        #expect(document.contains("- **Läsnä:** 8 osallistujaa (1 etänä), järjestön asiantuntija, ohjaaja"))
        #expect(document.contains("- **Poissa:** 1 osallistuja\n"))
    }

    @Test func `questions stand with their answers and none is left open`() {
        let memo = sample.room.memo()
        #expect(memo.expert.answered.map(\.question.number) == [8, 30])
        #expect(memo.openQuestions.isEmpty)
        #expect(memo.factors.asked.map(\.number) == [17])
        #expect(memo.solutions.asked.map(\.number) == [43])
        guard case .correction(1) = memo.expert.answered[0].answers[0] else {
            Issue.record("the correction of the claim answers the question")
            return
        }
    }

    @Test func `the time record adds up`() throws {
        let time = try #require(sample.room.memo().time)
        #expect(time.rows.map { $0.actual?.count } == [10, 26, 35, 25, 16, 29, 15, 19, 4])
        #expect(time.actual == 179)
        #expect(time.planned == 180)
    }

    @Test func `sources are taken apart into where and as of when`() {
        let corrections = sample.room.memo().expert.corrections
        #expect(corrections[0].fact.source == "RL 24 luku 5 §")
        #expect(corrections[0].fact.asOf == CalendarDay(year: 2026, month: 3, day: 12))
        #expect(corrections[3].fact.source == "Yhteistoimintalaki, muutos voimaan 1.7.2025")
    }

    @Test func `the same memo gives the same bytes`() {
        let writer = MemoDocument(Texts(.swedish))
        #expect(writer.document(sample.room.memo()).markdown() == writer.document(sample.room.memo()).markdown())
    }

    @Test(arguments: Language.allCases, Audience.allCases)
    func `the Markdown is the recorded one`(language: Language, audience: Audience) throws {
        let document = MemoDocument(Texts(language)).document(sample.room.memo(audience)).markdown()
        let name = "memo-\(language.rawValue)-\(audience).md"
        try Snapshot.expect(document, named: name)
    }

    @Test(arguments: Language.allCases)
    func `the other native formats are the recorded ones`(language: Language) throws {
        let document = MemoDocument(Texts(language)).document(sample.room.memo(.group))
        let name = "memo-\(language.rawValue)-group"
        try Snapshot.expect(document.written(as: .html, on: .builtIn), named: "\(name).html")
        try Snapshot.expect(document.plainText(), named: "\(name).txt")
        try Snapshot.expect(document.json(), named: "\(name).json")
        let entries = EntryTable(
            sample.room.memo(.group),
            of: sample.room.meeting,
            zone: .helsinki,
            Texts(language)
        )
        try Snapshot.expect(entries.csv(), named: "\(name).csv")
        let plan = PlanTable(sample.room.memo(.group), of: sample.room.meeting, language)
        try Snapshot.expect(plan.csv(), named: "\(name)-plan.csv")
    }

    @Test(arguments: Language.allCases, Audience.allCases)
    func `the built-in templates write what a preview shows`(language: Language, audience: Audience) throws {
        let document = MemoDocument(Texts(language)).document(sample.room.memo(audience))
        #expect(try document.written(as: .md, on: .builtIn) == document.markdown())
        #expect(try document.written(as: .txt, on: .builtIn) == document.plainText())
    }

    @Test func `every section of a memo can be called something else`() throws {
        let known = try #require(Headings.sections["memo"])
        for audience in Audience.allCases {
            for section in MemoDocument(Texts(.finnish)).document(sample.room.memo(audience)).sections {
                #expect(Set([section.key] + section.parts.map(\.key)).isSubset(of: known))
            }
        }
    }
}
