public import MeetingEngine

/// Where a line belongs, fixed at its first key: the block, and the kind that a plain text gets.
public struct CapturePlace: Hashable, Sendable {
    /// The block; nil before the start and after the end.
    public var block: Block?
    /// The kind when none is chosen.
    public var kind: EntryKind

    /// Makes a place.
    public init(block: Block?, kind: EntryKind) {
        self.block = block
        self.kind = kind
    }

    /// The place that a line begun now has: the expert's default is a comment, everyone else's that of the block.
    public init(in context: CaptureContext) {
        let block = context.meeting.currentBlock
        self.init(block: block, kind: CapturePlace.kind(for: context.seat, in: block))
    }

    /// The place of an entry that exists.
    init(of entry: Entry, in context: CaptureContext) {
        let block = entry.block.flatMap(context.meeting.agenda.block)
        self.init(block: block, kind: entry.kindIsChosen ? CapturePlace.kind(for: entry.seat, in: block) : entry.kind)
    }

    /// Whether a speaker is never kept here.
    public var isAnonymous: Bool { block?.capture == .anonymous }

    /// The kinds in the order in which Tab steps through them: the default, the block's, then all.
    public var kinds: [EntryKind] {
        var kinds = [kind]
        for other in (block?.kinds ?? []) + EntryKind.allCases where !kinds.contains(other) { kinds.append(other) }
        return kinds
    }

    private static func kind(for seat: Seat, in block: Block?) -> EntryKind {
        seat.role == .expert ? .expertComment : block?.defaultKind ?? .processNote
    }
}
