/// A day and a time of day as a clock on the wall shows them, without saying in which zone.
public struct CivilTime: Hashable, Sendable, Comparable {
    /// The day.
    public var day: CalendarDay
    /// The second of the day, 0–86,399.
    public var second: Int

    /// Makes a time.
    public init(day: CalendarDay, second: Int) {
        self.day = day
        self.second = second
    }

    /// Makes a time of whole minutes.
    public init(day: CalendarDay, hour: Int, minute: Int) { self.init(day: day, second: hour * 3600 + minute * 60) }

    /// The hour, 0–23.
    public var hour: Int { second / 3600 }
    /// The minute of the hour, 0–59.
    public var minute: Int { second / 60 % 60 }

    /// Orders by time.
    public static func < (left: CivilTime, right: CivilTime) -> Bool {
        (left.day, left.second) < (right.day, right.second)
    }
}

/// The rules that turn a point of the wall clock into a civil time: a value, so that tests pin it.
public struct TimeZoneRules: Sendable {
    /// The offset from UTC in seconds, east positive, in force at a time.
    public let offset: @Sendable (WallTime) -> Int

    /// Makes rules from a function.
    public init(offset: @escaping @Sendable (WallTime) -> Int) { self.offset = offset }

    /// Coordinated Universal Time.
    public static let utc = TimeZoneRules { _ in 0 }

    /// Finland since 1997: UTC+2, and UTC+3 from the last Sunday of March to that of October, 01.00 UTC (2000/84/EC).
    public static let helsinki = TimeZoneRules { time in
        let day = CalendarDay(daysSinceEpoch: Int((time.milliseconds / 86_400_000)))
        func lastSunday(_ month: Int) -> Int64 {
            guard let end = CalendarDay(year: day.year, month: month, day: 31) else { return 0 }
            let sunday = end.advanced(by: -(end.weekday % 7))
            return Int64(sunday.daysSinceEpoch) * 86_400_000 + 3_600_000
        }
        return time.milliseconds >= lastSunday(3) && time.milliseconds < lastSunday(10) ? 10_800 : 7200
    }

    /// The civil time at a point of the wall clock.
    public func civil(_ time: WallTime) -> CivilTime {
        let seconds = Int((Double(time.milliseconds) / 1000).rounded(.down)) + offset(time)
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        return CivilTime(day: CalendarDay(daysSinceEpoch: days), second: seconds - days * 86_400)
    }

    /// The wall-clock point of a civil time; the earlier one in the hour that comes twice.
    public func wall(_ time: CivilTime) -> WallTime {
        let local = Int64(time.day.daysSinceEpoch) * 86_400_000 + Int64(time.second) * 1000
        let guess = WallTime(milliseconds: local - Int64(offset(WallTime(milliseconds: local - 86_400_000))) * 1000)
        let exact = WallTime(milliseconds: local - Int64(offset(guess)) * 1000)
        return civil(guess) == time ? guess : exact
    }
}
