import MeetingEngine

/// The states of a meeting in which a command applies.
public struct CommandStages: OptionSet, Hashable, Sendable {
    /// The raw bits.
    public let rawValue: Int

    /// Makes a set from raw bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Not yet started, on the record.
    public static let notStarted = CommandStages(rawValue: 1)
    /// Running, the clock going.
    public static let goes = CommandStages(rawValue: 2)
    /// Running, the clock stopped.
    public static let stands = CommandStages(rawValue: 4)
    /// Running off the record, the clock going.
    public static let goesOff = CommandStages(rawValue: 8)
    /// Running off the record, the clock stopped.
    public static let standsOff = CommandStages(rawValue: 16)
    /// Closed.
    public static let closed = CommandStages(rawValue: 32)
    /// Cancelled.
    public static let cancelled = CommandStages(rawValue: 64)

    /// Running, in any way.
    public static let running: CommandStages = [.goes, .stands, .goesOff, .standsOff]
    /// The clock goes.
    public static let clockRuns: CommandStages = [.goes, .goesOff]
    /// The clock is stopped.
    public static let clockStands: CommandStages = [.stands, .standsOff]
    /// Running, and what is said is kept.
    public static let onRecord: CommandStages = [.goes, .stands]
    /// Running, and nothing is kept.
    public static let offRecord: CommandStages = [.goesOff, .standsOff]
    /// Not yet over.
    public static let open: CommandStages = [.notStarted, .running]
    /// Begun, whether it goes on or is over.
    public static let live: CommandStages = [.running, .closed]
    /// Not cancelled.
    public static let held: CommandStages = [.open, .closed]
    /// All.
    public static let all: CommandStages = [.open, .closed, .cancelled]

    /// The state of a meeting.
    init(of meeting: Meeting) {
        self =
            switch meeting.stage {
            case .notStarted: .notStarted
            case .running(let run):
                switch (run.isStopped, meeting.isOffRecord) {
                case (false, false): .goes
                case (true, false): .stands
                case (false, true): .goesOff
                case (true, true): .standsOff
                }
            case .closed: .closed
            case .cancelled: .cancelled
            }
    }
}
