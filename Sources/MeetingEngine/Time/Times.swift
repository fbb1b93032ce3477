/// A point on the wall clock: milliseconds since 1970-01-01 00:00 UTC, leap seconds not counted (POSIX).
public struct WallTime: Hashable, Sendable, Comparable {
    /// Milliseconds since the epoch.
    public var milliseconds: Int64

    /// Makes a time.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Orders by time.
    public static func < (left: WallTime, right: WallTime) -> Bool { left.milliseconds < right.milliseconds }
    /// A later time.
    public static func + (time: WallTime, span: Milliseconds) -> WallTime {
        WallTime(milliseconds: time.milliseconds + span.count)
    }
    /// The span from the right to the left.
    public static func - (left: WallTime, right: WallTime) -> Milliseconds {
        Milliseconds(left.milliseconds - right.milliseconds)
    }
}

/// A span of time in milliseconds; it may be negative.
public struct Milliseconds: Hashable, Sendable, Comparable {
    /// How many.
    public var count: Int64

    /// Makes a span.
    public init(_ count: Int64) { self.count = count }

    /// No time.
    public static let zero = Milliseconds(0)
    /// A span of seconds.
    public static func seconds(_ count: Int) -> Milliseconds { Milliseconds(Int64(count) * 1000) }
    /// A span of minutes.
    public static func minutes(_ count: Int) -> Milliseconds { Milliseconds(Int64(count) * 60_000) }
    /// A span of planned minutes.
    public static func minutes(_ minutes: Minutes) -> Milliseconds { .minutes(minutes.count) }

    /// Orders by length.
    public static func < (left: Milliseconds, right: Milliseconds) -> Bool { left.count < right.count }
    /// The sum.
    public static func + (left: Milliseconds, right: Milliseconds) -> Milliseconds {
        Milliseconds(left.count + right.count)
    }
    /// The difference.
    public static func - (left: Milliseconds, right: Milliseconds) -> Milliseconds {
        Milliseconds(left.count - right.count)
    }
    /// Adds in place.
    public static func += (left: inout Milliseconds, right: Milliseconds) { left = left + right }
    /// The opposite span.
    public static prefix func - (span: Milliseconds) -> Milliseconds { Milliseconds(-span.count) }
}

/// A planned length in whole minutes.
public struct Minutes: Hashable, Sendable, Comparable, ExpressibleByIntegerLiteral {
    /// How many.
    public var count: Int

    /// Makes a length.
    public init(_ count: Int) { self.count = count }
    /// Makes a length from a literal.
    public init(integerLiteral value: Int) { count = value }

    /// Orders by length.
    public static func < (left: Minutes, right: Minutes) -> Bool { left.count < right.count }
    /// The sum.
    public static func + (left: Minutes, right: Minutes) -> Minutes { Minutes(left.count + right.count) }
    /// The difference.
    public static func - (left: Minutes, right: Minutes) -> Minutes { Minutes(left.count - right.count) }
}

/// A point in a meeting: milliseconds of real time since the first thing recorded of it.
///
/// It comes from the boot-time clock, so that no wall-clock jump, suspend or daylight-saving night bends it.
/// A meeting's start is a point on this line too, and what is noted before the start has an earlier one.
public struct MeetingTime: Hashable, Sendable, Comparable {
    /// Milliseconds since the first event of the meeting.
    public var milliseconds: Int64

    /// Makes a point.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Where the line begins.
    public static let zero = MeetingTime(milliseconds: 0)

    /// Orders by time.
    public static func < (left: MeetingTime, right: MeetingTime) -> Bool { left.milliseconds < right.milliseconds }
    /// A later point.
    public static func + (time: MeetingTime, span: Milliseconds) -> MeetingTime {
        MeetingTime(milliseconds: time.milliseconds + span.count)
    }
    /// An earlier point.
    public static func - (time: MeetingTime, span: Milliseconds) -> MeetingTime {
        MeetingTime(milliseconds: time.milliseconds - span.count)
    }
    /// The span from the right to the left.
    public static func - (left: MeetingTime, right: MeetingTime) -> Milliseconds {
        Milliseconds(left.milliseconds - right.milliseconds)
    }
}

/// One run of the machine, from boot to shutdown; within it the boot-time clock can be trusted.
public enum Boot {}

/// When something was done, on both clocks: what each event carries.
public struct Stamp: Hashable, Sendable {
    /// The wall clock.
    public var wall: WallTime
    /// The run of the machine.
    public var boot: ID<Boot>
    /// Milliseconds since the boot, suspends included (`CLOCK_BOOTTIME`).
    public var sinceBoot: Milliseconds

    /// Makes a stamp.
    public init(wall: WallTime, boot: ID<Boot>, sinceBoot: Milliseconds) {
        self.wall = wall
        self.boot = boot
        self.sinceBoot = sinceBoot
    }
}
