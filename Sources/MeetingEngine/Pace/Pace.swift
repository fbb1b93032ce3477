/// How a running meeting keeps its time, at one moment: everything the header says, computed from instants, never ticked.
public struct Pace: Hashable, Sendable {
    /// The two soft cues before a block's end, and what follows.
    public enum Cue: Int, Hashable, Sendable, Comparable {
        /// More than five minutes left.
        case none
        /// Five minutes or less left.
        case fiveMinutes
        /// One minute or less left.
        case oneMinute
        /// The block is over its time.
        case over

        /// Orders by urgency.
        public static func < (left: Cue, right: Cue) -> Bool { left.rawValue < right.rawValue }
    }

    /// The block that goes on.
    public var block: ID<Block>
    /// How long it has run, pauses left out.
    public var elapsed: Milliseconds
    /// What is left of it; negative when it is over its time.
    public var left: Milliseconds
    /// The soft cue.
    public var cue: Cue
    /// The block that follows, if any.
    public var next: ID<Block>?
    /// The next break that has not begun, if one is left; `projectedBegins` says when it comes.
    public var nextBreak: ID<Block>?
    /// When the meeting is projected to end.
    public var projectedEnd: MeetingTime
    /// When the meeting was to end: its planned start, or else its actual one, and the planned minutes.
    public var plannedEnd: MeetingTime
    /// When each block that has not begun is projected to begin.
    public var projectedBegins: [ID<Block>: MeetingTime]
    /// Whether the clock stands still.
    public var isStopped: Bool
    /// The phase of the block that goes on, by its index, and what is left of it.
    public var phase: Phase?

    /// A phase that goes on.
    public struct Phase: Hashable, Sendable {
        /// Its index in the block's phases.
        public var index: Int
        /// What is left of it; negative when the last one is over its time.
        public var left: Milliseconds
    }

    /// How much later than planned the meeting will end; negative when earlier.
    public var drift: Milliseconds { projectedEnd - plannedEnd }
}
