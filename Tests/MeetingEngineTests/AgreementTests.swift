import MeetingEngine
import OrderedCollections
import Testing

/// What the group agrees to: texts read back to it, what reaches the organisation, numbers, and the memo itself.
@Suite struct AgreementTests {
    private let day = CalendarDay(daysSinceEpoch: 20_524)

    private func running() -> Room {
        var room = Room()
        room.act(.start(before: .zero))
        return room
    }

    private func entry(_ id: ID<Entry>, _ room: Room) throws -> Entry { try #require(room.meeting.entries[id]) }

    // MARK: Read-back

    @Test func `an approval holds for the text that was read, and no other`() throws {
        var room = running()
        let id = room.capture("Luottamus ratkaisee.", kind: .summary)
        room.act(.approve(id, true))
        #expect(try entry(id, room).isApproved)
        room.act(.revise(id, base: try entry(id, room).textEvent, [.star(true)]))
        #expect(try entry(id, room).isApproved)
        room.act(.revise(id, base: try entry(id, room).textEvent, [.text("Kiire ratkaisee.")]))
        #expect(try !entry(id, room).isApproved)
        room.act(.undo)
        #expect(try entry(id, room).isApproved)
    }

    @Test func `an approval is taken back, or undone`() throws {
        var room = running()
        let id = room.capture("Luottamus ratkaisee.", kind: .insight)
        room.act(.approve(id, true))
        room.act(.undo)
        #expect(try !entry(id, room).isApproved)
        room.act(.redo)
        room.act(.approve(id, false))
        #expect(try !entry(id, room).isApproved)
    }

    @Test func `a private note and a mark cannot be approved, and the expert cannot approve`() {
        var room = running()
        let note = room.capture("Muista tauko", kind: .ownNote)
        let insight = room.capture("Luottamus", kind: .insight)
        #expect(room.refusal(of: .approve(note, true)) == .ownNoteStaysPrivate)
        #expect(room.refusal(of: .approve(insight, true), by: Seat(.expert)) == .notThisSeat)
    }

    // MARK: Not to the organisation

    @Test func `what a participant keeps from the organisation is lowered, and cannot be raised`() throws {
        var room = running()
        let id = room.capture("Yrityksen nimi", kind: .experience)
        let base = try entry(id, room).textEvent
        room.act(.revise(id, base: base, [.audience(.organisation)]))
        room.act(.keepFromOrganisation(id, true))
        #expect(try entry(id, room).audience == .group)
        #expect(room.refusal(of: .revise(id, base: base, [.audience(.organisation)])) == .keptFromOrganisation)
        room.act(.keepFromOrganisation(id, false))
        room.act(.revise(id, base: base, [.audience(.organisation)]))
        #expect(try entry(id, room).audience == .organisation)
    }

    // MARK: Ratings

    @Test func `a later rating of the same thing at the same moment replaces the one before, and undo brings it back`()
    {
        var room = running()
        room.act(.rate(Rating(.mood, at: .closing, scores: [5])))
        room.act(.rate(Rating(.goal(Room.goals[1]), at: .opening, scores: [1, 2])))
        room.act(.rate(Rating(.mood, at: .opening, scores: [3, 3, 4])))
        room.act(.rate(Rating(.mood, at: .opening, scores: [2])))
        #expect(room.meeting.ratings.map(\.scores) == [[1, 2], [2], [5]])
        room.act(.undo)
        #expect(room.meeting.ratings.map(\.scores) == [[1, 2], [3, 3, 4], [5]])
    }

    @Test func `scores out of 1 to 5, none at all and unknown goals are refused`() {
        var room = running()
        #expect(room.refusal(of: .rate(Rating(.mood, at: .opening, scores: [3, 6]))) == .scoreOutOfRange(6))
        #expect(room.refusal(of: .rate(Rating(.mood, at: .opening, scores: []))) == .noScores)
        #expect(room.refusal(of: .rate(Rating(.goal("muu"), at: .opening, scores: [3]))) == .noSuchGoal)
        #expect(room.meeting.ratings.isEmpty)
    }

    // MARK: The memo

    private func circulated() -> (Room, ID<Entry>) {
        var room = running()
        let id = room.capture("Pekka huusi", kind: .situationFactor)
        room.act(.close(before: .zero))
        room.act(
            .circulateMemo(
                on: day,
                audience: .group,
                language: .finnish,
                lines: [.init("Muistio"), .init("- Pekka huusi", entries: [id])]
            )
        )
        return (room, id)
    }

    @Test func `versions are numbered, and each is accepted once`() {
        var (room, _) = circulated()
        room.act(.circulateMemo(on: day, audience: .organisation, language: .swedish, lines: [.init("PM")]))
        room.act(.approveMemo(version: 1, on: day.advanced(by: 7), by: .group))
        #expect(room.meeting.memoVersions.map(\.number) == [1, 2])
        #expect(room.meeting.memoVersions.map(\.approved?.approver) == [.group, nil])
        #expect(room.refusal(of: .approveMemo(version: 1, on: day, by: .client)) == .versionIsApproved)
        #expect(room.refusal(of: .approveMemo(version: 3, on: day, by: .client)) == .noSuchVersion)
    }

    @Test func `circulation and closing before it cannot be undone, but the meeting can be reopened`() {
        var (room, _) = circulated()
        #expect(room.refusal(of: .undo) == .memoIsCirculated)
        room.act(.reopen)
        #expect(room.meeting.stage.isRunning)
        #expect(room.meeting.memoVersions.count == 1)
    }

    @Test func `erasing an entry strikes the lines that print it, and the version is to be recalled`() {
        var (room, id) = circulated()
        #expect(room.meeting.memoVersions.first?.isRecalled == false)
        room.act(.erase([id]))
        #expect(room.meeting.memoVersions.first?.isRecalled == true)
        #expect(room.meeting.memoVersions.first?.lines.map(\.text) == ["Muistio", ""])
        #expect(!"\(room.programme)".contains("Pekka"))
        #expect(!"\(room.redactedLog())".contains("Pekka"))
        var programme = Programme()
        for recorded in room.redactedLog() { programme.apply(recorded) }
        #expect(programme == room.programme)
        #expect(room.refusal(of: .approveMemo(version: 1, on: day, by: .group)) == .versionIsRecalled)
    }

    // MARK: Names, prose, recommendations

    @Test func `a word that is no name goes with its entry, and with anybody who is erased`() throws {
        var room = running()
        let id = room.capture("Auran rannalla", kind: .experience)
        let other = room.capture("Auran silta", kind: .experience)
        room.act(.keepName(id, word: "Auran"))
        room.act(.keepName(other, word: "Auran"))
        #expect(try entry(id, room).keptNames == ["Auran"])
        room.act(.erase([id]))
        #expect(try entry(id, room).keptNames == [])
        room.act(.erasePerson(room.people[0]))
        #expect(try entry(other, room).keptNames == [])
        let log = room.redactedLog(person: room.people[0])
        #expect(log.allSatisfy { if case .meeting(.nameKept(_, let word)) = $0.event { word.isEmpty } else { true } })
        var programme = Programme()
        for recorded in log { programme.apply(recorded) }
        #expect(programme.meetings == room.programme.meetings)
    }

    @Test func `prose is kept until it is emptied`() {
        var room = running()
        room.act(.writeProse(section: .insights, "Ryhmä palasi tähän."))
        room.act(.writeReportProse(section: .background, "Tilanne oli kireä."))
        #expect(room.meeting.prose == [.insights: "Ryhmä palasi tähän."])
        #expect(room.programme.reportProse == [.background: "Tilanne oli kireä."])
        room.act(.writeProse(section: .insights, ""))
        #expect(room.meeting.prose.isEmpty)
        room.act(.undo)
        #expect(room.meeting.prose == [.insights: "Ryhmä palasi tähän."])
    }

    @Test func `a recommendation cites entries that stand, and another takes its place under the same identity`() throws
    {
        var room = running()
        let insight = room.capture("Luottamus ratkaisee.", kind: .insight)
        var recommendation = Recommendation(
            id: ID(high: 3, low: 3),
            text: "Koulutus",
            evidence: [room.reference(insight)]
        )
        room.act(.putRecommendation(recommendation))
        recommendation.addressee = "hallitus"
        room.act(.putRecommendation(recommendation))
        #expect(room.programme.recommendations == [recommendation])
        recommendation.evidence = [room.reference(ID(high: 9, low: 9))]
        #expect(throws: Refusal.noSuchEntry) { try room.decide(.putRecommendation(recommendation)) }
        room.act(.removeRecommendation(recommendation.id))
        #expect(room.programme.recommendations.isEmpty)
        #expect(throws: Refusal.noSuchRecommendation) { try room.decide(.removeRecommendation(recommendation.id)) }
    }
}
