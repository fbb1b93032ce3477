/// Turns stamps into points of a meeting: by the boot-time clock within one boot, by the wall clock from boot to boot.
public struct MeetingClock: Hashable, Sendable {
    /// The newest stamp of the meeting and the point it stands for; nil before the first event.
    public private(set) var anchor: Anchor?

    /// What the wall clock said where the meeting's line begins.
    private var origin: WallTime?

    /// A stamp and its point in the meeting.
    public struct Anchor: Hashable, Sendable {
        /// When, on the clocks.
        public var stamp: Stamp
        /// When, in the meeting.
        public var time: MeetingTime
    }

    /// A clock that has seen nothing yet.
    public init() {}

    /// The point that a stamp stands for; never before the newest one already seen.
    public func time(at stamp: Stamp) -> MeetingTime {
        guard let anchor else { return .zero }
        return anchor.time + max(.zero, span(from: anchor.stamp, to: stamp))
    }

    /// What the clock on the wall said at a point of the meeting.
    ///
    /// The two clocks of a stamp are read one after the other, so their relation wavers by milliseconds. It is kept as
    /// it was first seen until it is off by two seconds, when somebody has set the clock: a time once shown stays.
    ///
    /// - Parameter now: the stamp that is drawn or written at; it corrects a wall clock that was set meanwhile.
    public func wall(of time: MeetingTime, now: Stamp? = nil) -> WallTime? {
        guard let anchor, let origin else { return nil }
        guard let now, now.boot == anchor.stamp.boot else { return origin + (time - .zero) }
        return MeetingClock.settled(origin, now.wall - self.time(at: now)) + (time - .zero)
    }

    /// Takes note of an event's stamp.
    public mutating func advance(to stamp: Stamp) {
        let time = time(at: stamp)
        if let anchor, anchor.stamp.boot == stamp.boot, stamp.sinceBoot < anchor.stamp.sinceBoot { return }
        anchor = Anchor(stamp: stamp, time: time)
        let implied = stamp.wall - time
        origin = origin.map { MeetingClock.settled($0, implied) } ?? implied
    }

    /// The old origin unless the new one is off by more than two seconds.
    private static func settled(_ old: WallTime, _ new: WallTime) -> WallTime {
        abs((new - old).count) > 2000 ? new : old
    }

    /// How long the machine was off or the meeting left alone since the newest event, when it was booted meanwhile.
    public func gap(before stamp: Stamp) -> Milliseconds? {
        guard let anchor, anchor.stamp.boot != stamp.boot else { return nil }
        return max(.zero, stamp.wall - anchor.stamp.wall)
    }

    private func span(from earlier: Stamp, to later: Stamp) -> Milliseconds {
        earlier.boot == later.boot ? later.sinceBoot - earlier.sinceBoot : later.wall - earlier.wall
    }
}

extension WallTime {
    /// The wall-clock time at which a meeting's line began, when this is the time at a point of it.
    fileprivate static func - (wall: WallTime, time: MeetingTime) -> WallTime { wall + -(time - .zero) }
}
