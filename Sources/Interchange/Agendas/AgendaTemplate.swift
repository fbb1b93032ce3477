public import MeetingEngine

/// An agenda to start from, in as many languages as its file has.
public struct AgendaTemplate: Hashable, Sendable {
    /// One block of a template.
    public struct Part: Hashable, Sendable {
        /// A timed step.
        public struct Phase: Hashable, Sendable {
            /// What it is called.
            public let name: LocalizedText
            /// How long it takes.
            public let minutes: Minutes
        }

        /// What notes files call the block.
        public let code: String
        /// The title.
        public let title: LocalizedText
        /// The planned length.
        public let minutes: Minutes
        /// The fewest minutes that a replan may leave; nil is half.
        public let minimum: Minutes?
        /// Whether a replan leaves it alone.
        public let isProtected: Bool
        /// What it does in the meeting.
        public let role: Block.Role
        /// Whether what is said is captured.
        public let capture: Block.Capture
        /// Whether corrections wait in the queue while it runs.
        public let holdsCorrections: Bool
        /// The kinds that are captured in it, the default first.
        public let kinds: [EntryKind]
        /// What the facilitator may say to open it.
        public let prompt: LocalizedText
        /// The question that `:ask` logs.
        public let question: LocalizedText
        /// Its timed steps.
        public let phases: [Phase]
    }

    /// The name that programmes refer to it by, such as `basic`.
    public let name: String
    /// The title that lists show.
    public let title: LocalizedText
    /// The blocks in order.
    public let parts: [Part]

    /// The minutes of all blocks.
    public var minutes: Minutes { parts.reduce(0) { $0 + $1.minutes } }

    /// An agenda made from it: one language, with identities of its own.
    public func agenda(in language: Language, ids: inout IDSource, at time: WallTime) -> Agenda {
        var blocks: [Block] = []
        for part in parts {
            blocks.append(
                Block(
                    id: ids.next(at: time),
                    code: part.code,
                    title: part.title[language],
                    planned: part.minutes,
                    minimum: part.minimum,
                    isProtected: part.isProtected,
                    role: part.role,
                    capture: part.capture,
                    holdsCorrections: part.holdsCorrections,
                    kinds: part.kinds,
                    prompt: part.prompt[language],
                    question: part.question[language],
                    phases: part.phases.map { Block.Phase(name: $0.name[language], minutes: $0.minutes) }
                )
            )
        }
        return Agenda(blocks: blocks)
    }
}
