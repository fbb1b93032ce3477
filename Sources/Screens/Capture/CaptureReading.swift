public import MeetingEngine

/// How a typed line will be stored: what the chips show before Enter.
public struct CaptureReading: Hashable, Sendable {
    /// The kind.
    public var kind: EntryKind
    /// Whether the kind was chosen in the line.
    public var kindIsChosen = false
    /// Who said it.
    public var speaker: Speaker?
    /// Whether the line names the speaker, or says that there is none.
    public var speakerIsChosen = false
    /// A speaker whom the anonymous block does not keep.
    public var speakerTakenOff: Speaker?
    /// The text, without the signs that became chips.
    public var text = ""
    /// Whether it is a mark, to be filled in later.
    public var isMark = false
    /// The entries it links to.
    public var links: [ID<Entry>] = []
    /// How the links were found.
    public var linkOrigin = LinkOrigin.none
    /// The source; may be empty.
    public var source = ""
    /// When it is due.
    public var due: CalendarDay?
    /// Who takes it on.
    public var owner: Speaker?
    /// Whether the line names the owner, or says that there is none.
    public var ownerIsChosen = false
    /// What came of the means.
    public var outcome: Outcome?
    /// The themes, without `#`.
    public var themes: [String] = []
    /// Who may read it.
    public var audience: Audience
    /// What stopped something from being read, for a hint beside the chips.
    public var hints: [CaptureHint] = []
    /// How many graphemes at the beginning of the line became chips; the field does not show them.
    public var hiddenPrefix = 0
    /// The graphemes of the line that became chips, the prefix too, in order.
    public var signs: [Range<Int>] = []

    /// How the links of a line were found.
    public enum LinkOrigin: Hashable, Sendable {
        /// There are none.
        case none
        /// By their numbers.
        case numbers
        /// By `>`: the newest of the kinds that this kind answers.
        case newest
        /// By itself: the only open claim of the last ten minutes.
        case claim
        /// There are none, and none is wanted: `>-`.
        case refused
    }

    /// Makes the reading of an empty line.
    init(kind: EntryKind) {
        self.kind = kind
        audience = kind.defaultAudience
    }

    /// Whether there is something to save.
    public var isComplete: Bool { isMark || !text.isEmpty }

    /// Whether it flags the claim that it shows for a correction, whose words come later.
    var isWordlessCorrection: Bool { kind == .correction && kindIsChosen && text.isEmpty && !links.isEmpty }

    /// The entry to capture.
    ///
    /// - Parameters:
    ///   - id: the identity, given at the first key.
    ///   - before: how long ago that was.
    ///   - block: the block that was current then.
    public func entry(id: ID<Entry>, before: Milliseconds, block: ID<Block>?) -> NewEntry {
        NewEntry(
            id: id,
            before: before,
            block: block,
            kind: kind,
            kindIsChosen: kindIsChosen,
            speaker: speaker,
            text: text,
            isMark: isMark,
            links: links,
            themes: themes,
            audience: audience,
            outcome: outcome,
            source: source,
            due: due,
            owner: owner
        )
    }
}

/// Why something that looks like a sign stayed text, or a wish was not followed.
public enum CaptureHint: Hashable, Sendable {
    /// Several names begin so.
    case severalNames([Speaker])
    /// Several claims are open: which one is corrected must be said.
    case severalClaims([Int])
    /// There are no entries of these numbers.
    case noSuchEntries([Int])
    /// A private note stays with the facilitator.
    case ownNoteStaysPrivate
}
