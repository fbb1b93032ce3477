import OrderedCollections

/// What everybody in the room may see on a projector: the plan and its time, the ground rules, what was read back.
///
/// It holds nothing else of the log: no other entry, no speaker, nobody's name. A text in which a name of the roster
/// stands is left out and counted.
public struct PublicBoard: Hashable, Sendable {
    /// A part of the plan.
    public struct Part: Hashable, Sendable {
        /// What it is called.
        public var title: String
        /// When it began or is projected to begin; nil before the start of the meeting.
        public var begin: MeetingTime?
        /// The minutes that it has.
        public var minutes: Minutes
        /// Whether it goes on.
        public var isCurrent: Bool
        /// Whether it is over.
        public var isOver: Bool
    }

    /// What the facilitator chose to show.
    public var shows: PublicView
    /// The parts of the plan, those left out not among them.
    public var parts: [Part] = []
    /// The ground rules, in the order in which the group made them; with the plan only.
    public var groundRules: [String] = []
    /// What was read back last; nil when nothing was, or when something else is shown.
    public var summary: String?
    /// The insights, when they are shown.
    public var insights: [String] = []
    /// How many texts are left out because a name stands in them.
    public var leftOut = 0

    /// Gathers what is to be seen of a meeting at a moment.
    ///
    /// - Parameters:
    ///   - pace: how the meeting keeps its time at the moment; nil unless it is running.
    ///   - finder: what finds the names of people; without it no text is shown, since any could hold one.
    public init(_ meeting: Meeting, pace: Pace?, finder: NameFinder?) {
        shows = meeting.publicView
        func entries(_ kind: EntryKind) -> [Entry] {
            meeting.standingEntries.filter { entry in
                entry.kind == kind && entry.audience >= .group && !entry.isMark && !entry.text.isEmpty
            }
        }
        var leftOut = 0
        func nameless(_ entries: [Entry]) -> [String] {
            let kept = entries.filter { entry in
                finder.map { $0.hits(in: entry.text).allSatisfy(entry.keeps) } ?? false
            }
            leftOut += entries.count - kept.count
            return kept.map(\.text)
        }
        switch shows {
        case .agenda:
            parts = PublicBoard.parts(of: meeting, pace: pace)
            for index in parts.indices where PublicBoard.hides(parts[index].title, finder) { parts[index].title = "…" }
            groundRules = nameless(entries(.groundRule))
        case .summary: summary = nameless(Array(entries(.summary).suffix(1))).last
        case .insights: insights = nameless(entries(.insight))
        case .blank: break
        }
        self.leftOut = leftOut
    }

    /// Whether a title of the plan is not to be shown, since somebody's name stands in it.
    public static func hides(_ title: String, _ finder: NameFinder?) -> Bool {
        finder?.hits(in: title).contains { $0.certainty == .certain } ?? false
    }

    private static func parts(of meeting: Meeting, pace: Pace?) -> [Part] {
        let current = meeting.currentBlock?.id
        var begins = pace?.projectedBegins ?? [:]
        var visited: Set<ID<Block>> = []
        for visit in meeting.stage.run?.visits ?? [] {
            visited.insert(visit.block)
            if begins[visit.block] == nil { begins[visit.block] = visit.from }
        }
        return meeting.agenda.blocks.filter { !$0.isSkipped }.map { block in
            Part(
                title: block.title,
                begin: begins[block.id],
                minutes: block.allotted,
                isCurrent: block.id == current,
                isOver: block.id != current && visited.contains(block.id)
            )
        }
    }
}
