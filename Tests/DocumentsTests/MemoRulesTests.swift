import Documents
import Localization
import MeetingEngine
import Testing

/// Who sees what, rule by rule.
@Suite struct MemoRulesTests {
    var room = MemoRoom()

    func finnish(_ memo: Memo) -> String { MemoDocument(Texts(.finnish)).document(memo).markdown() }

    @Test mutating func `a claim prints below its correction once it is worded neutrally and raised as far`() {
        let claim = room.capture(.claim, "Sepon mielestä saa aina potkia", audience: .group)
        room.capture(.correction, "Irtisanominen vaatii perusteen.", links: [claim], audience: .organisation)
        #expect(room.memo().expert.corrections[0].believed.isEmpty)

        room.revise(claim, .neutralWording("Irtisanomiseen ei tarvita perustetta."))
        let group = finnish(room.memo())
        #expect(group.contains("   - **Usein ajatellaan:** Irtisanomiseen ei tarvita perustetta."))
        #expect(!group.contains("Sepon"))
        #expect(!finnish(room.memo(.organisation)).contains("Usein ajatellaan"))

        room.revise(claim, .audience(.organisation))
        #expect(finnish(room.memo(.organisation)).contains("Usein ajatellaan"))
    }

    @Test mutating func `a worded claim without a correction stays out`() {
        room.capture(.claim, "Raja on kaksikymmentä", audience: .organisation, neutral: "Raja on 20.")
        #expect(room.memo(.facilitator).printedItems.isEmpty)
        #expect(!finnish(room.memo(.facilitator)).contains("Raja"))
    }

    @Test mutating func `a claim kept out of the memo leaves its correction alone`() {
        let claim = room.capture(.claim, "Väite", neutral: "Neutraali muotoilu.")
        room.capture(.correction, "Oikea tieto.", links: [claim])
        room.revise(claim, .outOfMemo(true))
        #expect(room.memo().expert.corrections[0].believed.isEmpty)
    }

    @Test mutating func `private notes, marks, deleted, erased and withheld entries are left out`() {
        room.capture(.ownNote, "yksityinen")
        room.capture(.situationFactor, "tapio kiivastui", isMark: true)
        room.capture(.situationFactor, "", isMark: true)
        let deleted = room.capture(.situationFactor, "poistettu")
        room.act(.delete(deleted))
        let erased = room.capture(.situationFactor, "hävitetty")
        room.act(.erase([erased]))
        let withheld = room.capture(.situationFactor, "ei muistioon")
        room.revise(withheld, .outOfMemo(true))
        room.capture(.situationFactor, "vain ohjaajalle", audience: .facilitator)
        #expect(room.memo().printedItems.isEmpty)
        #expect(room.memo().unfinished == 2)
        #expect(room.memo(.facilitator).printedItems.map(\.text) == ["vain ohjaajalle"])
        let document = finnish(room.memo(.facilitator))
        #expect(document.contains("2 kirjausta on vielä kesken, eivätkä ne ole muistiossa."))
        #expect(!document.contains("yksityinen") && !document.contains("kiivastui"))
        #expect(!finnish(room.memo()).contains("kesken, eivätkä"))
    }

    @Test mutating func `a link to an invisible entry is dropped, and the entry stands alone`() {
        let solution = room.capture(.solution, "Kokeillaan", audience: .group)
        room.capture(.concern, "Voi kaatua", links: [solution], audience: .organisation)
        #expect(room.memo().solutions.items[0].attached.map(\.text) == ["Voi kaatua"])
        #expect(room.memo().concerns.isEmpty)
        #expect(room.memo(.organisation).solutions.isEmpty)
        #expect(room.memo(.organisation).concerns.map(\.text) == ["Voi kaatua"])
    }

    @Test mutating func `a question is open until something answers it`() {
        let question = room.capture(
            .question,
            "Saako nauhoittaa?",
            by: .person(room.people["Aura"] ?? ID(high: 0, low: 0))
        )
        #expect(room.memo().openQuestions.map(\.text) == ["Saako nauhoittaa?"])
        let claim = room.capture(.claim, "Ei saa.", links: [question])
        #expect(room.memo().openQuestions.count == 1, "a claim that nobody corrected answers nothing")
        room.capture(.correction, "Oman keskustelunsa saa tallentaa.", links: [claim])
        #expect(room.memo().openQuestions.isEmpty)
        #expect(finnish(room.memo()).contains("  - Vastaus on oikaisussa 1."))
    }

    @Test mutating func `an answer that a reader may not see still closes the question`() {
        let question = room.capture(.question, "Kuka päättää?", audience: .organisation)
        room.capture(.expertComment, "Paikallinen johto.", links: [question], audience: .group)
        #expect(room.memo(.organisation).openQuestions.isEmpty)
        let document = finnish(room.memo(.organisation))
        #expect(document.contains("Kysymykseen vastattiin tapaamisessa."))
        #expect(!document.contains("Paikallinen johto"))
    }

    @Test mutating func `one answer to two questions is printed once`() {
        let first = room.capture(.question, "Milloin?")
        let second = room.capture(.question, "Missä?")
        room.capture(.fact, "Huomenna salissa.", links: [first, second], source: "Kutsu")
        let memo = room.memo()
        #expect(memo.printedItems.filter { $0.kind == .fact }.count == 1)
        #expect(memo.expert.answered[1].answers == [.above])
    }

    @Test mutating func `what was rated stands with the mood, of five people or more, and not for the organisation`() {
        room.act(
            programme: .reviseProgramme(ProgrammeDetails(title: "Ohjelma", goals: ["Ilmapiiri rauhoittuu #tunteet"]))
        )
        room.act(.rate(Rating(.goal("Ilmapiiri rauhoittuu #tunteet"), at: .opening, scores: [2, 3, 3, 4, 3])))
        room.act(.rate(Rating(.mood, at: .opening, scores: [3, 3, 4, 4, 4])))
        room.act(.rate(Rating(.mood, at: .closing, scores: [5, 4, 4, 5])))
        #expect(finnish(room.memo(.group)).contains("| Ilmapiiri rauhoittuu | 3,0 (n = 5) | – |"))
        #expect(finnish(room.memo(.group)).contains("| Tunnelma | 3,6 (n = 5) | alle 5 |"))
        #expect(finnish(room.memo(.facilitator)).contains("| Tunnelma | 3,6 (n = 5) | 4,5 (n = 4) |"))
        #expect(!finnish(room.memo(.organisation)).contains("3,6"))
        #expect(room.memo().printedTexts.contains { $0.place == .goal(1) })
    }

    @Test mutating func `parked questions stand under what was parked`() {
        let one = room.capture(.question, "Entä palkat?")
        let two = room.capture(.question, "Entä lomat?")
        room.capture(.parked, "Oma aiheensa", links: [one, two])
        let memo = room.memo()
        #expect(memo.openQuestions.isEmpty)
        #expect(memo.parked[0].attached.map(\.text) == ["Entä palkat?", "Entä lomat?"])
    }

    @Test mutating func `what is left open is said`() {
        room.capture(.assignment, "Soittaa")
        room.capture(.promise, "Selvitetään", by: .expert, owner: .expert)
        room.capture(.correction, "Näin se on.", by: .expert)
        let document = finnish(room.memo())
        #expect(document.contains("- **Tekijä avoin, määräpäivä avoin:** Soittaa"))
        #expect(document.contains("- **Asiantuntija, määräpäivä avoin:** Selvitetään"))
        #expect(document.contains("**Lähde:** tarkistetaan (tilanne 12.3.2026)"))
    }

    @Test mutating func `what was agreed before opens the review`() {
        room.capture(
            .assignment,
            "Pitää päiväkirjaa",
            due: CalendarDay(year: 2026, month: 4, day: 9),
            owner: room.speaker("Eino")
        )
        room.act(.close(before: .zero))
        room.current = 2
        room.act(.start(before: .zero))
        let memo = room.memo()
        #expect(memo.review.agreed.map(\.item.meeting) == [2])
        #expect(
            finnish(memo).contains(
                "Edellisellä kerralla sovittiin:\n\n- **Osallistuja 2, 9.4.2026 mennessä:** Pitää päiväkirjaa"
            )
        )
    }

    @Test mutating func `off the record only the time is told`() {
        room.wait(.minutes(10))
        room.capture(.situationFactor, "hävitettävä")
        room.wait(.minutes(1))
        room.act(.goOffRecord(before: .minutes(2)))
        room.wait(.minutes(4))
        room.act(.goOnRecord)
        room.act(.stopClock(before: .zero))
        room.wait(.minutes(5))
        room.act(.continueClock)
        let document = finnish(room.memo())
        #expect(document.contains("Kirjaaminen oli keskeytettynä klo 13.09–13.15."))
        #expect(document.contains("Kello oli pysäytettynä klo 13.15–13.20."))
        #expect(!document.contains("hävitettävä"))
        #expect(room.memo().time?.actual == 15)
    }

    @Test mutating func `outcomes stand after the means, the starred insight first`() {
        room.capture(.experience, "Pyydettiin kahville", outcome: .partly)
        room.capture(.insight, "Toinen")
        room.capture(.insight, "Ensimmäinen", isStarred: true)
        #expect(room.memo().insights.items.map(\.text) == ["Ensimmäinen", "Toinen"])
        #expect(finnish(room.memo()).contains("- Pyydettiin kahville *(toimi osittain)*"))
    }

    @Test mutating func `the series tells the next meeting, and its last one says so`() {
        guard case .planned(number: 3, of: 5, theme: "", begin: let begin, end: let end, place: "") = room.memo().next
        else {
            Issue.record("the third meeting follows")
            return
        }
        #expect(begin?.day.iso == "2026-04-09" && end?.hour == 14)
        room.current = 4
        #expect(room.memo().next == .last)
        #expect(finnish(room.memo()).contains("Tämä oli ohjelman viimeinen tapaaminen."))
    }

    @Test mutating func `a cancelled meeting is skipped and leaves the numbers alone`() {
        room.current = 2
        room.act(.cancel)
        room.current = 1
        guard case .planned(number: 4, of: 5, _, _, _, _) = room.memo().next else {
            Issue.record("the fourth meeting follows")
            return
        }
    }

    @Test(arguments: Language.allCases, Audience.allCases)
    func `an empty meeting still makes a whole memo`(language: Language, audience: Audience) {
        var room = MemoRoom(title: "")
        room.current = 0
        let document = MemoDocument(Texts(language)).document(room.memo(audience)).markdown()
        for number in 1...10 { #expect(document.contains("\n## \(number) ")) }
        #expect(!document.contains("\n\n\n") && document.hasSuffix("\n"))
        #expect(room.memo(audience).head.standing == .planned)
    }
}
