import MeetingEngine
import OrderedCollections
import Testing

/// How a meeting keeps its time: what the header says at each moment.
@Suite struct PaceTests {
    private static let start = CivilTime(day: CalendarDay(daysSinceEpoch: 20_524), hour: 13, minute: 0)

    private func running(startsAt: CivilTime? = nil) -> Room {
        var room = Room(startsAt: startsAt)
        room.act(.start(before: .zero))
        return room
    }

    private func clockTime(_ time: MeetingTime, in room: Room) -> String {
        let civil = TimeZoneRules.helsinki.civil(room.meeting.clock.wall(of: time, now: room.now) ?? room.now.wall)
        return "\(civil.hour).\(civil.minute < 10 ? "0" : "")\(civil.minute)"
    }

    @Test func `a block counts down and cues softly at five minutes and at one`() throws {
        var room = running()
        room.wait(.minutes(4))
        #expect(try #require(room.pace).left == .minutes(6))
        #expect(try #require(room.pace).cue == .none)
        room.wait(.minutes(1))
        #expect(try #require(room.pace).cue == .fiveMinutes)
        room.wait(.minutes(4))
        #expect(try #require(room.pace).cue == .oneMinute)
        room.wait(.minutes(2))
        #expect(try #require(room.pace).cue == .over)
        #expect(try #require(room.pace).left == -.minutes(1))
    }

    @Test func `the projected end moves only when a block is over its time`() throws {
        var room = running(startsAt: Self.start)
        #expect(clockTime(try #require(room.pace).projectedEnd, in: room) == "14.30")
        room.wait(.minutes(8))
        #expect(clockTime(try #require(room.pace).projectedEnd, in: room) == "14.30")
        room.wait(.minutes(5))
        #expect(clockTime(try #require(room.pace).projectedEnd, in: room) == "14.33")
        #expect(try #require(room.pace).drift == .minutes(3))
    }

    @Test func `a late start counts as lateness against the agreed time`() throws {
        var room = Room(startsAt: Self.start)
        room.wait(.minutes(7))
        room.act(.start(before: .zero))
        #expect(try #require(room.pace).drift == .minutes(7))
    }

    @Test func `a start far from the agreed time is planned anew from when it began`() throws {
        var room = Room(startsAt: Self.start)
        room.wait(.minutes(90))
        room.act(.start(before: .zero))
        #expect(try #require(room.pace).drift == .zero)
    }

    @Test func `a backdated start lets the first block have begun then`() throws {
        var room = Room(startsAt: Self.start)
        room.wait(.minutes(6))
        room.act(.start(before: .minutes(6)))
        #expect(try #require(room.pace).left == .minutes(4))
        #expect(try #require(room.pace).drift == .zero)
    }

    @Test func `a stopped clock leaves the block its minutes and moves the end`() throws {
        var room = running()
        room.wait(.minutes(2))
        room.act(.stopClock(before: .zero))
        room.wait(.minutes(5))
        #expect(try #require(room.pace).left == .minutes(8))
        #expect(try #require(room.pace).isStopped)
        room.act(.continueClock)
        room.wait(.minutes(1))
        #expect(try #require(room.pace).left == .minutes(7))
        #expect(try #require(room.pace).drift == .minutes(5))
    }

    @Test func `a planned break is a block like any other, not a pause`() throws {
        var room = running()
        room.act(.nextBlock)
        room.act(.nextBlock)
        room.wait(.minutes(3))
        #expect(try #require(room.pace).block == room.blocks[2])
        #expect(try #require(room.pace).left == .minutes(12))
        #expect(try #require(room.pace).nextBreak == nil)
    }

    @Test func `a replan shares lateness by length, keeps minimums and spares what is protected`() throws {
        var room = running(startsAt: Self.start)
        room.wait(.minutes(19))
        let replan = try #require(room.meeting.replan(at: room.now, zone: .helsinki))
        #expect(replan.lateness == 9)
        #expect(replan.shares.map(\.proposed.count) == [26, 15, 25, 5])
        #expect(replan.remaining == 0)
        room.act(.accept(replan))
        #expect(try #require(room.pace).drift == .zero)
        room.act(.undo)
        #expect(try #require(room.pace).drift == .minutes(9))
    }

    @Test func `a replan that cannot win everything back says what remains`() throws {
        var room = running(startsAt: Self.start)
        room.wait(.minutes(60))
        let replan = try #require(room.meeting.replan(at: room.now, zone: .helsinki))
        #expect(replan.shares.map(\.proposed.count) == [15, 15, 15, 5])
        #expect(replan.remaining == 20)
    }

    @Test func `a replan that was shown before the agenda changed is refused`() throws {
        var room = running(startsAt: Self.start)
        room.wait(.minutes(19))
        let replan = try #require(room.meeting.replan(at: room.now, zone: .helsinki))
        room.act(.nextBlock)
        #expect(room.refusal(of: .accept(replan)) == .replanHasChanged)
    }

    @Test func `a meeting that keeps its time has nothing to replan`() {
        let room = running(startsAt: Self.start)
        #expect(room.meeting.replan(at: room.now, zone: .helsinki) == nil)
    }

    @Test func `a break taken early splits the block and what is left follows the break`() throws {
        var room = running()
        room.act(.nextBlock)
        room.wait(.minutes(18))
        room.act(.takeBreak(rest: room.ids.next(at: room.now.wall)))
        #expect(room.meeting.currentBlock?.role == .rest)
        #expect(
            room.meeting.agenda.blocks.map(\.title) == [
                "Aloitus", "Erittely", "Tauko", "Erittely", "Ratkaisut", "Päätös",
            ]
        )
        #expect(room.meeting.agenda.blocks.map(\.allotted.count) == [10, 18, 15, 12, 30, 5])
        #expect(room.meeting.agenda.planned == 90)
        room.act(.undo)
        #expect(room.meeting.currentBlock?.title == "Erittely")
        #expect(room.meeting.agenda.blocks.count == 5)
    }

    @Test func `phases follow each other within a block`() throws {
        var ids = IDSource(seed: 5)
        let wall = WallTime(milliseconds: 0)
        var room = Room(
            agenda: Agenda(blocks: [
                Block(
                    id: ids.next(at: wall),
                    title: "Tapaus",
                    planned: 15,
                    phases: [Block.Phase(name: "esittely", minutes: 5), Block.Phase(name: "kysymykset", minutes: 10)]
                )
            ])
        )
        room.act(.start(before: .zero))
        room.wait(.minutes(6))
        let phase = try #require(room.pace?.phase)
        #expect(phase.index == 1)
        #expect(phase.left == .minutes(9))
    }

    @Test func `a meeting left running over its plan proposes to close at its last entry`() {
        var room = running(startsAt: Self.start)
        room.wait(.minutes(80))
        room.capture("Viimeinen sana.")
        room.wait(.minutes(9))
        #expect(room.meeting.forgottenEnd(at: room.now, zone: .helsinki) == nil)
        room.wait(.minutes(62))
        #expect(room.meeting.forgottenEnd(at: room.now, zone: .helsinki) == .minutes(71))
    }
}
