/// What belongs to an entry of the expert's beside its text: its way to the room, and the record of a correction.
///
/// The right knowledge is the entry's text, what was thought its neutral wording, its source the source.
public struct Contribution: Hashable, Sendable {
    /// One step of its way.
    public struct Step: Hashable, Sendable {
        /// The state that it came to.
        public let state: ContributionState
        /// Who brought it there.
        public let seat: Seat
        /// When.
        public let time: MeetingTime

        /// Makes a step.
        public init(state: ContributionState, seat: Seat, time: MeetingTime) {
            self.state = state
            self.seat = seat
            self.time = time
        }
    }

    /// The steps so far, the oldest first; none when it was never queued but typed as it was said.
    public var steps: [Step]
    /// Why what was thought differs from what is so; may be empty.
    public var why = ""
    /// The day that it is of.
    public var asOf: CalendarDay?
    /// The sector or agreement that it holds for; may be empty.
    public var sector = ""
    /// Whether it is certain, or still to be checked.
    public var isCertain = true
    /// Whether it should be brought up at once.
    public var isUrgent = false
    /// Whether the expert has checked what somebody else wrote.
    public var isChecked = false
    /// The correction of an earlier meeting that it repeats.
    public var repeats: EntryReference?
    /// Whether the facilitator declined that what it corrects is a claim.
    public var proposalIsDeclined = false

    /// Makes a contribution that has come so far.
    public init(steps: [Step] = []) { self.steps = steps }

    /// Where it is now; one that was never queued was recorded as it was said.
    public var state: ContributionState { steps.last?.state ?? .recorded }
    /// Whether it went through the queue.
    public var wasQueued: Bool { !steps.isEmpty }
    /// How long ago it was brought, at a point of the meeting.
    public func age(at now: MeetingTime) -> Milliseconds { steps.first.map { max(.zero, now - $0.time) } ?? .zero }
}

/// One change of what belongs to an entry of the expert's.
public enum ContributionChange: Hashable, Sendable {
    /// Why what was thought differs.
    case why(String)
    /// The day that it is of, or none.
    case asOf(CalendarDay?)
    /// The sector or agreement that it holds for.
    case sector(String)
    /// Certain, or to be checked.
    case certain(Bool)
    /// To be brought up at once, or not.
    case urgent(Bool)
    /// Checked by the expert, or not.
    case checked(Bool)
    /// The earlier correction that it repeats, or none.
    case repeats(EntryReference?)
    /// Whether what it corrects was declined to be a claim.
    case proposalDeclined(Bool)
}

extension Contribution {
    /// Carries out changes.
    mutating func revise(_ changes: [ContributionChange]) {
        for change in changes {
            switch change {
            case .why(let why): self.why = why
            case .asOf(let day): asOf = day
            case .sector(let sector): self.sector = sector
            case .certain(let isCertain): self.isCertain = isCertain
            case .urgent(let isUrgent): self.isUrgent = isUrgent
            case .checked(let isChecked): self.isChecked = isChecked
            case .repeats(let reference): repeats = reference
            case .proposalDeclined(let isDeclined): proposalIsDeclined = isDeclined
            }
        }
    }

    /// Destroys its words; its way stays.
    mutating func eraseWords() {
        why = ""
        asOf = nil
        sector = ""
        repeats = nil
        isChecked = false
    }
}

extension ContributionChange {
    /// The change without words.
    var redacted: ContributionChange {
        switch self {
        case .why: .why("")
        case .asOf: .asOf(nil)
        case .sector: .sector("")
        case .repeats: .repeats(nil)
        case .certain, .urgent, .checked, .proposalDeclined: self
        }
    }
}
