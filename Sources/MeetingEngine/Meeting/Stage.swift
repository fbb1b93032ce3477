/// Where a meeting is in its life; each case holds what exists then.
public enum Stage: Hashable, Sendable {
    /// Planned; attendance and notes are possible.
    case notStarted
    /// The clock runs, or is stopped for a while.
    case running(Run)
    /// Over; it can be reopened.
    case closed(Run, end: MeetingTime)
    /// It will not be held.
    case cancelled

    /// The course of the meeting, once it has been started.
    public var run: Run? {
        switch self {
        case .running(let run), .closed(let run, end: _): run
        case .notStarted, .cancelled: nil
        }
    }

    /// Whether the meeting is going on.
    public var isRunning: Bool {
        switch self {
        case .running: true
        case .notStarted, .closed, .cancelled: false
        }
    }
}

/// The course of a started meeting: when each block was entered, and when the clock stood still.
public struct Run: Hashable, Sendable {
    /// The entering of a block.
    public struct Visit: Hashable, Sendable {
        /// Which block.
        public var block: ID<Block>
        /// From when; until the next visit or the end.
        public var from: MeetingTime

        /// Makes a visit.
        public init(block: ID<Block>, from: MeetingTime) {
            self.block = block
            self.from = from
        }
    }

    /// A time when the clock stood still.
    public struct Pause: Hashable, Sendable {
        /// From when.
        public var from: MeetingTime
        /// Until when; nil while it stands.
        public var to: MeetingTime?

        /// Makes a pause.
        public init(from: MeetingTime, to: MeetingTime? = nil) {
            self.from = from
            self.to = to
        }
    }

    /// When the meeting was started.
    public var start: MeetingTime
    /// The visits in order, at least one.
    public var visits: [Visit]
    /// The pauses in order.
    public var pauses: [Pause]

    /// Makes a run that begins with a block.
    public init(start: MeetingTime, visits: [Visit], pauses: [Pause] = []) {
        self.start = start
        self.visits = visits
        self.pauses = pauses
    }

    /// The visit that goes on.
    public var current: Visit? { visits.last }
    /// Whether the clock stands still.
    public var isStopped: Bool { pauses.last.map { $0.to == nil } ?? false }

    /// How long the clock stood still between two points.
    public func paused(from: MeetingTime, to: MeetingTime) -> Milliseconds {
        pauses.reduce(.zero) { sum, pause in
            let start = max(from, pause.from)
            let end = min(to, pause.to ?? to)
            return end > start ? sum + (end - start) : sum
        }
    }

    /// How long the clock ran between two points.
    public func elapsed(from: MeetingTime, to: MeetingTime) -> Milliseconds {
        max(.zero, to - from - paused(from: from, to: to))
    }
}

/// A time when nothing was kept.
public struct OffRecordSpan: Hashable, Sendable {
    /// From when.
    public var from: MeetingTime
    /// Until when; nil while it lasts.
    public var to: MeetingTime?
}
