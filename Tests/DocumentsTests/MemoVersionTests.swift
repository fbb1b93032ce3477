import Documents
import Interchange
import Localization
import MeetingEngine
import OrderedCollections
import SampleMeeting
import Testing

@Suite struct MemoVersionTests {
    let texts = Texts(.finnish)
    let sent = CalendarDay(daysSinceEpoch: 20_528)

    func memo(_ sample: SampleProgramme, _ number: Int = 2, _ audience: Audience = .group) -> Memo {
        Memo(of: sample.meeting(number), in: sample.programme, for: audience, zone: .helsinki)
    }

    /// The sample programme with the memo of its second meeting sent to the group.
    func circulated() -> SampleProgramme {
        var sample = SampleProgramme(held: 2)
        circulate(&sample)
        return sample
    }

    func circulate(_ sample: inout SampleProgramme) {
        let number = sample.meeting(2).memoVersions.count + 1
        let lines = memo(sample).lines(in: texts, version: number, on: sent)
        sample.act(in: 2, .circulateMemo(on: sent, audience: .group, language: .finnish, lines: lines))
    }

    func revise(_ sample: inout SampleProgramme, _ row: Int, _ text: String) {
        guard let id = sample.reference(2, row)?.entry, let entry = sample.meeting(2).entries[id] else { return }
        sample.act(in: 2, .revise(id, base: entry.textEvent, [.text(text)]))
    }

    func document(_ sample: SampleProgramme) -> String {
        let memo = memo(sample)
        let state = memo.state(in: texts, among: sample.meeting(2).memoVersions)
        return MemoDocument(texts, state: state).document(memo).markdown()
    }

    @Test func `a memo is a draft, then sent, then approved, and says so`() {
        var sample = SampleProgramme(held: 2)
        #expect(document(sample).contains("- **Tila:** luonnos kommentoitavaksi"))
        circulate(&sample)
        #expect(document(sample).contains("- **Tila:** versio 1, lähetetty kommentoitavaksi 16.3.2026"))
        sample.act(in: 2, .approveMemo(version: 1, on: sent.advanced(by: 3), by: .group))
        #expect(document(sample).contains("- **Tila:** versio 1, hyväksytty 19.3.2026 (ryhmä)"))
    }

    @Test func `an approved version stays as it was and the memo says that it has changed`() {
        var sample = circulated()
        sample.act(in: 2, .approveMemo(version: 1, on: sent, by: .client))
        let before = sample.meeting(2).memoVersions[0]
        revise(&sample, 54, "Keino toimii, kun vastapuolella on valtuudet.")
        #expect(sample.meeting(2).memoVersions[0] == before)
        #expect(document(sample).contains("- **Tila:** luonnos: muuttunut version 1 jälkeen"))
        circulate(&sample)
        #expect(sample.meeting(2).memoVersions.map(\.number) == [1, 2])
        #expect(sample.meeting(2).memoVersions[0] == before)
    }

    @Test func `the difference of two versions shows the changed lines alone`() {
        var sample = circulated()
        revise(&sample, 54, "Keino toimii, kun vastapuolella on valtuudet.")
        circulate(&sample)
        let versions = sample.meeting(2).memoVersions
        let lines = LineDifference.between(versions[0].lines.map(\.text), versions[1].lines.map(\.text))
        let removed = lines.compactMap { if case .removed(let line) = $0 { line } else { nil } }
        let added = lines.compactMap { if case .added(let line) = $0 { line } else { nil } }
        #expect(removed.count == 2 && added.count == 2)
        #expect(removed[1].contains("Sama keino ei toimi kaikkialla."))
        // What the group approved was the text before.
        #expect(added[1] == "- Keino toimii, kun vastapuolella on valtuudet.")
        #expect(LineDifference.printed(lines, around: 0).contains("+ - Keino toimii, kun vastapuolella on valtuudet."))
    }

    @Test func `an erased text is struck from the versions, which are to be recalled`() throws {
        var sample = circulated()
        let id = try #require(sample.reference(2, 54)?.entry)
        sample.act(in: 2, .erase([id]))
        let version = sample.meeting(2).memoVersions[0]
        #expect(version.isRecalled)
        #expect(!version.lines.contains { $0.text.contains("Sama keino ei toimi kaikkialla") })
    }

    @Test func `the memo says what the group approved`() {
        let sample = SampleProgramme(held: 2)
        let text = document(sample)
        #expect(
            text.contains(
                "Sama keino ei toimi kaikkialla. Ensin pitää tietää, onko vastapuolella valtuuksia. *(ryhmän hyväksymä)*"
            )
        )
        #expect(text.contains("7) etäneuvottelun erityispiirteet. Ryhmä hyväksyi. *(ryhmän hyväksymä)*"))
    }

    @Test func `prose stands in front of what was captured, for the group alone`() {
        var sample = SampleProgramme(held: 2)
        sample.act(in: 2, .writeProse(section: .factors, "Ryhmä piirsi kartan taululle.\nSe kuvattiin."))
        let text = document(sample)
        #expect(
            text.contains("## 3 Tilanteeseen vaikuttavat tekijät\n\nRyhmä piirsi kartan taululle.\n\nSe kuvattiin.\n")
        )
        #expect(memo(sample).printedTexts.contains { $0.text.hasPrefix("Ryhmä piirsi") })
        let organisation = MemoDocument(texts).document(memo(sample, 2, .organisation)).markdown()
        #expect(!organisation.contains("Ryhmä piirsi kartan"))
        revise(&sample, 18, "Edustaja vaihtui.")
        #expect(document(sample).contains("Ryhmä piirsi kartan taululle."))
    }

    @Test func `what a participant keeps from the organisation reaches no memo of theirs`() {
        let sample = SampleProgramme()
        #expect(!MemoDocument(texts).document(memo(sample, 5, .organisation)).json().contains("otsikko."))
        #expect(memo(sample, 3).printedItems.contains { $0.number == 34 })
        #expect(!memo(sample, 3, .organisation).printedItems.contains { $0.number == 34 })
    }

    @Test func `the second meeting has thirty-six entries for the organisation in the programme too`() {
        #expect(memo(SampleProgramme(held: 2), 2, .organisation).printedItems.count == 36)
    }

    @Test(arguments: 1...5, Language.allCases)
    func `each memo of the programme is the recorded one in every native format`(number: Int, language: Language) throws
    {
        let sample = SampleReportTests.sample
        let memo = memo(sample, number)
        let document = MemoDocument(Texts(language)).document(memo)
        let name = "programme-memo-\(number)-\(language.rawValue)"
        try Snapshot.expect(document.markdown(), named: "\(name).md")
        try Snapshot.expect(document.plainText(), named: "\(name).txt")
        try Snapshot.expect(document.written(as: .html, on: .builtIn), named: "\(name).html")
        try Snapshot.expect(document.json(), named: "\(name).json")
        let meeting = try #require(sample.programme.meetings[sample.meetings[number - 1]])
        let entries = EntryTable(memo, of: meeting, zone: .helsinki, Texts(language))
        try Snapshot.expect(entries.csv(), named: "\(name).csv")
        try Snapshot.expect(PlanTable(memo, of: meeting, language).csv(), named: "\(name)-plan.csv")
    }

    @Test(arguments: Language.allCases)
    func `the calendar of the programme is the recorded one`(language: Language) throws {
        let programme = SampleReportTests.sample.programme
        let calendar = CalendarFile(programme, Texts(language))
            .text(Array(programme.meetings.values), now: WallTime(milliseconds: 1_773_313_200_000))
        try Snapshot.expect(calendar, named: "programme-\(language.rawValue).ics")
    }
}
