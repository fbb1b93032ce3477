import MeetingEngine
import OrderedCollections
import Testing

/// Elapsed time is real time, whatever the clock on the wall is made to say.
@Suite struct ClockTests {
    private func running() -> Room {
        var room = Room()
        room.act(.start(before: .zero))
        room.wait(.minutes(1))
        room.capture("Alku.")
        return room
    }

    @Test func `a jump of the wall clock bends nothing`() throws {
        var room = running()
        room.now.wall = room.now.wall + .minutes(180)
        room.now.sinceBoot += .minutes(1)
        #expect(try #require(room.pace).elapsed == .minutes(2))
        room.now.wall = room.now.wall + -.minutes(400)
        #expect(try #require(room.pace).elapsed == .minutes(2))
    }

    @Test func `a time once shown stays, though the two clocks waver by milliseconds`() throws {
        var room = running()
        let entry = try #require(room.meeting.entries.values.first)
        let shown = room.meeting.clock.wall(of: entry.time, now: room.now)
        for jitter in [-3, 2, -1, 5] as [Int64] {
            room.wait(.seconds(7))
            room.now.wall = room.now.wall + Milliseconds(jitter)
            #expect(room.meeting.clock.wall(of: entry.time, now: room.now) == shown)
            room.capture("Välissä.")
        }
        room.now.wall = room.now.wall + .minutes(60)
        let corrected = room.meeting.clock.wall(of: entry.time, now: room.now)
        #expect(corrected.map { abs(($0 - (shown ?? $0)).count - 3_600_000) < 10 } == true)
    }

    @Test func `a suspended machine counts, since its boot clock does`() throws {
        var room = running()
        room.wait(.minutes(20))
        #expect(try #require(room.pace).elapsed == .minutes(21))
    }

    @Test func `after a restart of the machine the wall clock fills the gap`() throws {
        var room = running()
        room.now = Stamp(wall: room.now.wall + .minutes(4), boot: ID(high: 2, low: 2), sinceBoot: .seconds(30))
        #expect(try #require(room.pace).elapsed == .minutes(5))
        room.capture("Kone käynnistettiin uudelleen.")
        room.wait(.minutes(1))
        #expect(try #require(room.pace).elapsed == .minutes(6))
    }

    @Test func `a wall clock that went back over a restart counts as no time, never as less`() throws {
        var room = running()
        room.now = Stamp(wall: room.now.wall + -.minutes(90), boot: ID(high: 2, low: 2), sinceBoot: .seconds(30))
        #expect(try #require(room.pace).elapsed == .minutes(1))
    }

    @Test func `a night with the machine off can be left out of the count`() throws {
        var room = running()
        room.now = Stamp(wall: room.now.wall + .minutes(600), boot: ID(high: 2, low: 2), sinceBoot: .seconds(30))
        #expect(room.meeting.clock.gap(before: room.now) == .minutes(600))
        room.act(.leaveGapOut)
        #expect(try #require(room.pace).elapsed == .minutes(1))
        #expect(room.refusal(of: .leaveGapOut) == .noGap)
    }

    @Test(arguments: [(2026, 3, 29), (2026, 10, 25)]) func `both daylight-saving nights keep the agenda straight`(
        year: Int,
        month: Int,
        day: Int
    ) throws {
        var room = Room()
        let evening = CivilTime(
            day: try #require(CalendarDay(year: year, month: month, day: day - 1)),
            hour: 23,
            minute: 0
        )
        room.now.wall = TimeZoneRules.helsinki.wall(evening)
        room.act(.start(before: .zero))
        room.wait(.minutes(6 * 60))
        let pace = try #require(room.pace)
        #expect(pace.elapsed == .minutes(360))
        let morning = TimeZoneRules.helsinki.civil(room.now.wall)
        #expect(morning.hour == (month == 3 ? 6 : 4))
    }

    @Test func `civil time and wall time agree through the year, both ways`() {
        let zone = TimeZoneRules.helsinki
        let start = zone.wall(CivilTime(day: CalendarDay(year: 2026, month: 1, day: 1)!, second: 0))
        for hour in stride(from: 0, to: 365 * 24, by: 1) {
            let wall = start + .minutes(hour * 60)
            let civil = zone.civil(wall)
            let back = zone.wall(civil)
            #expect(back == wall || zone.civil(back) == civil)
        }
    }

    @Test func `days of the calendar count as the calendar does`() throws {
        #expect(CalendarDay(year: 2026, month: 2, day: 29) == nil)
        let leapDay = try #require(CalendarDay(iso: "2028-02-29"))
        #expect(leapDay.advanced(by: 1).iso == "2028-03-01")
        #expect(try #require(CalendarDay(year: 2026, month: 3, day: 12)).weekday == 4)
        for days in stride(from: -200_000, to: 200_000, by: 97) {
            #expect(CalendarDay(daysSinceEpoch: days).daysSinceEpoch == days)
        }
    }
}
