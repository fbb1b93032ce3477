/// The planned parts of a meeting, in order.
public struct Agenda: Hashable, Sendable {
    /// The blocks.
    public var blocks: [Block]

    /// Makes an agenda.
    public init(blocks: [Block] = []) { self.blocks = blocks }

    /// The block with an identity.
    public func block(_ id: ID<Block>) -> Block? { blocks.first { $0.id == id } }
    /// The position of a block.
    public func index(of id: ID<Block>) -> Int? { blocks.firstIndex { $0.id == id } }
    /// The minutes as they were planned.
    public var planned: Minutes { blocks.reduce(0) { $0 + $1.planned } }
}

/// One planned part of a meeting: what it is for, how long, and how what is said in it is captured.
public struct Block: Hashable, Sendable {
    /// What a block does in the meeting.
    public enum Role: String, Hashable, Sendable, CaseIterable {
        /// Work of the group.
        case work
        /// A rest; it is planned, so it is not a pause of the clock.
        case rest
        /// The expert's own time, when what is queued is raised.
        case expert
        /// Insights and assignments.
        case insights
        /// Closing.
        case closing
    }

    /// Whether what is said is captured.
    public enum Capture: String, Hashable, Sendable, CaseIterable {
        /// With its speakers, when they are given.
        case open
        /// Never with a speaker.
        case anonymous
        /// Not at all: what is typed becomes the facilitator's own note.
        case none
    }

    /// A timed step within a block.
    public struct Phase: Hashable, Sendable {
        /// What it is called.
        public var name: String
        /// How long it takes.
        public var minutes: Minutes

        /// Makes a phase.
        public init(name: String, minutes: Minutes) {
            self.name = name
            self.minutes = minutes
        }
    }

    /// The identity.
    public let id: ID<Block>
    /// The code in templates and notes files, such as `ERITTELY`; may be empty.
    public var code: String
    /// The title.
    public var title: String
    /// The minutes as planned when the meeting began; what the plan and the actual are compared by.
    public var planned: Minutes
    /// The minutes it has now, after extending and replanning.
    public var allotted: Minutes
    /// The fewest minutes that a replan may leave it.
    public var minimum: Minutes
    /// Whether a replan leaves it alone.
    public var isProtected: Bool
    /// What it does in the meeting.
    public var role: Role
    /// Whether what is said is captured.
    public var capture: Capture
    /// Whether corrections wait in the queue while it runs.
    public var holdsCorrections: Bool
    /// The kinds that are captured in it, the default first.
    public var kinds: [EntryKind]
    /// What the facilitator may say to open it; may be empty.
    public var prompt: String
    /// The question that `:ask` logs; may be empty.
    public var question: String
    /// Its timed steps, if any.
    public var phases: [Phase]
    /// Whether it was left out of the running meeting.
    public var isSkipped: Bool

    /// Makes a block.
    public init(
        id: ID<Block>,
        code: String = "",
        title: String,
        planned: Minutes,
        allotted: Minutes? = nil,
        minimum: Minutes? = nil,
        isProtected: Bool = false,
        role: Role = .work,
        capture: Capture = .open,
        holdsCorrections: Bool = false,
        kinds: [EntryKind] = [],
        prompt: String = "",
        question: String = "",
        phases: [Phase] = [],
        isSkipped: Bool = false
    ) {
        self.id = id
        self.code = code
        self.title = title
        self.planned = planned
        self.allotted = allotted ?? planned
        self.minimum = min(minimum ?? Minutes((planned.count + 1) / 2), planned)
        self.isProtected = isProtected
        self.role = role
        self.capture = capture
        self.holdsCorrections = holdsCorrections
        self.kinds = kinds
        self.prompt = prompt
        self.question = question
        self.phases = phases
        self.isSkipped = isSkipped
    }

    /// The kind that a text gets when none is chosen.
    public var defaultKind: EntryKind {
        switch capture {
        case .none: .ownNote
        case .open, .anonymous: kinds.first ?? .processNote
        }
    }
}
