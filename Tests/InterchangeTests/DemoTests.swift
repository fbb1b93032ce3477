import Interchange
import MeetingEngine
import OrderedCollections
import Testing

@Suite struct DemoTests {
    /// Carries the demo's acts out as the store would.
    func programme(_ language: Language, at wall: Int64) throws -> (programme: Programme, demo: Demo, now: Stamp) {
        var ids = IDSource(seed: 5)
        let now = Stamp(wall: WallTime(milliseconds: wall), boot: ID(high: 3, low: 3), sinceBoot: .minutes(7))
        let demo = try Demo(language: language, at: now, zone: .helsinki, ids: &ids)
        var programme = Programme()
        var last = demo.steps.first?.stamp.wall
        for step in demo.steps {
            #expect(step.stamp.wall <= now.wall)
            #expect(last.map { $0 <= step.stamp.wall } ?? false)
            last = step.stamp.wall
            for event in try programme.decide(step.command, by: Seat(.facilitator), at: step.stamp) {
                programme.apply(
                    RecordedEvent(
                        id: ids.next(at: now.wall),
                        act: ids.next(at: now.wall),
                        meeting: step.command.meeting,
                        seat: Seat(.facilitator),
                        stamp: step.stamp,
                        event: event
                    )
                )
            }
        }
        #expect(programme.misfits.isEmpty)
        return (programme, demo, now)
    }

    @Test(arguments: Language.allCases)
    func `the demo is a programme of five meetings whose second goes on`(language: Language) throws {
        let (programme, demo, now) = try programme(language, at: 1_773_317_537_123)
        #expect(programme.details.language == language)
        #expect(programme.details.goals.count == 3)
        #expect(programme.shortName == demo.shortName)
        #expect(programme.roster.count == 9 && demo.people.contacts.count == 9)
        #expect(programme.meetings.count == 5)
        #expect(demo.people.expert != nil && demo.people.facilitator != nil)

        let first = try #require(programme.meeting(number: 1))
        guard case .closed = first.stage else { throw Refusal.notClosed }
        #expect(first.standingEntries.contains { $0.kind == .assignment && $0.owner != nil && $0.due != nil })

        let second = try #require(programme.meetings[demo.meeting])
        let run = try #require(second.stage.run)
        #expect(second.stage.isRunning && second.number == 2)
        let elapsed = second.clock.time(at: now) - run.start
        #expect(elapsed >= .minutes(50) && elapsed < .minutes(55))
        #expect(second.currentBlock?.code == "ERITTELY")
        #expect(second.unfinished.count == 2)
        #expect(second.openClaims.count == 1)
        #expect(second.standingEntries.contains { $0.kind == .correction && !$0.source.isEmpty && $0.links.count == 1 })
        #expect(second.standingEntries.contains { $0.kind == .ownNote })
        #expect(second.attendance.values.count { $0 == .away } == 1)
        #expect(second.attendance.values.count { $0 == .remote } == 1)
        #expect(second.standingEntries.allSatisfy { !$0.text.contains("{") && !$0.source.contains("{") })
    }

    @Test func `the demo can be opened at any time of day`() throws {
        // Midnight, both nights of daylight saving, and a leap day.
        for wall in [1_773_266_400_000, 1_774_746_100_000, 1_792_889_999_000, 1_835_388_000_000] as [Int64] {
            let (programme, demo, now) = try programme(.finnish, at: wall)
            let meeting = try #require(programme.meetings[demo.meeting])
            let run = try #require(meeting.stage.run)
            #expect(meeting.stage.isRunning)
            #expect(meeting.clock.time(at: now) - run.start < .minutes(55))
        }
    }
}
