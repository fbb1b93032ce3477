/// One captured line: time, block, kind, speaker, text, and what belongs to it.
public struct Entry: Hashable, Sendable {
    /// A text that lost against a later one written on the same base.
    public struct Conflict: Hashable, Sendable {
        /// The text that was replaced.
        public let text: String
        /// Who wrote it.
        public let seat: Seat

        /// Makes a conflict.
        public init(text: String, seat: Seat) {
            self.text = text
            self.seat = seat
        }
    }

    /// Whether there is a text to read.
    public enum Standing: String, Hashable, Sendable, CaseIterable {
        /// It stands.
        case standing
        /// It was deleted; undo brings it back.
        case deleted
        /// Its text was destroyed.
        case erased
    }

    /// The identity.
    public let id: ID<Entry>
    /// The display number, in log order, never reused.
    public let number: Int
    /// Who captured it.
    public let seat: Seat
    /// When it was begun: its first keystroke.
    public let time: MeetingTime
    /// The block it belongs to; nil before the start.
    public var block: ID<Block>?
    /// The kind.
    public var kind: EntryKind
    /// Whether the kind was chosen, or is the block's default and follows the block.
    public var kindIsChosen: Bool
    /// Who said it, when that is known and kept.
    public var speaker: Speaker?
    /// The text; empty in a mark that has only its time yet.
    public var text: String
    /// The event whose text this is: what an edit names as its base.
    public var textEvent: ID<Event>
    /// Who wrote the text.
    public var textSeat: Seat
    /// Whether it is to be filled in later.
    public var isMark: Bool
    /// The entries it links to, in the order given.
    public var links: [ID<Entry>]
    /// Its themes, without `#`.
    public var themes: [String]
    /// Who may read it.
    public var audience: Audience
    /// Whether it is starred.
    public var isStarred: Bool
    /// Whether it is kept out of the memo.
    public var isOutOfMemo: Bool
    /// What came of the means, in an experience, comparison or solution.
    public var outcome: Outcome?
    /// The source, in a correction, fact, source or comment; may be empty.
    public var source: String
    /// When it is due, in an assignment or promise.
    public var due: CalendarDay?
    /// Who took it on, in an assignment or promise.
    public var owner: Speaker?
    /// A neutral wording of a claim for documents; may be empty.
    public var neutralWording: String
    /// Whether there is a text to read.
    public var standing: Standing
    /// The texts that lost against later ones.
    public var conflicts: [Conflict]
    /// Its way to the room and the record of a correction, when it is the expert's; nil in an ordinary entry.
    public var contribution: Contribution?
    /// The event of the text that the group approved when it was read back to them; nil when none was.
    public var approvedText: ID<Event>?
    /// Whether a participant said that it is not to reach the organisation.
    public var isKeptFromOrganisation = false
    /// Words of it that look like a name and were found to be none.
    public var keptNames: [String] = []

    /// Makes an entry from what was captured.
    public init(
        _ new: NewEntry,
        number: Int,
        seat: Seat,
        time: MeetingTime,
        event: ID<Event>
    ) {
        id = new.id
        self.number = number
        self.seat = seat
        self.time = time
        block = new.block
        kind = new.kind
        kindIsChosen = new.kindIsChosen
        speaker = new.speaker
        text = new.text
        textEvent = event
        textSeat = seat
        isMark = new.isMark
        links = new.links
        themes = new.themes
        audience = new.audience
        isStarred = new.isStarred
        isOutOfMemo = false
        outcome = new.outcome
        source = new.source
        due = new.due
        owner = new.owner
        neutralWording = new.neutralWording
        standing = new.isRedacted ? .erased : .standing
        conflicts = []
    }

    /// Whether the text that stands is the one that the group approved.
    public var isApproved: Bool { approvedText == textEvent }
}

/// What a capture says: an entry before it has a number and a place in the log.
public struct NewEntry: Hashable, Sendable {
    /// The identity, given when its draft was begun.
    public var id: ID<Entry>
    /// How long before the stamp it was begun.
    public var before: Milliseconds
    /// The block that was current when it was begun; nil before the start.
    public var block: ID<Block>?
    /// The kind.
    public var kind: EntryKind
    /// Whether the kind was chosen.
    public var kindIsChosen: Bool
    /// Who said it.
    public var speaker: Speaker?
    /// The text.
    public var text: String
    /// Whether it is a mark, to be filled in later.
    public var isMark: Bool
    /// The entries it links to.
    public var links: [ID<Entry>]
    /// Its themes, without `#`.
    public var themes: [String]
    /// Who may read it.
    public var audience: Audience
    /// Whether it is starred.
    public var isStarred: Bool
    /// What came of the means.
    public var outcome: Outcome?
    /// The source; may be empty.
    public var source: String
    /// When it is due.
    public var due: CalendarDay?
    /// Who took it on.
    public var owner: Speaker?
    /// A neutral wording of a claim; may be empty.
    public var neutralWording: String
    /// Whether its words were destroyed in the log; only the store makes it so.
    public var isRedacted: Bool

    /// Makes a capture.
    public init(
        id: ID<Entry>,
        before: Milliseconds = .zero,
        block: ID<Block>? = nil,
        kind: EntryKind,
        kindIsChosen: Bool = false,
        speaker: Speaker? = nil,
        text: String,
        isMark: Bool = false,
        links: [ID<Entry>] = [],
        themes: [String] = [],
        audience: Audience? = nil,
        isStarred: Bool = false,
        outcome: Outcome? = nil,
        source: String = "",
        due: CalendarDay? = nil,
        owner: Speaker? = nil,
        neutralWording: String = "",
        isRedacted: Bool = false
    ) {
        self.id = id
        self.before = before
        self.block = block
        self.kind = kind
        self.kindIsChosen = kindIsChosen
        self.speaker = speaker
        self.text = text
        self.isMark = isMark
        self.links = links
        self.themes = themes
        self.audience = audience ?? kind.defaultAudience
        self.isStarred = isStarred
        self.outcome = outcome
        self.source = source
        self.due = due
        self.owner = owner
        self.neutralWording = neutralWording
        self.isRedacted = isRedacted
    }
}

/// One change of an entry that exists.
public enum EntryChange: Hashable, Sendable {
    /// Another text; an empty one leaves a mark.
    case text(String)
    /// Another kind, now a chosen one.
    case kind(EntryKind)
    /// Another speaker, or nobody.
    case speaker(Speaker?)
    /// Other links.
    case links([ID<Entry>])
    /// Other themes.
    case themes([String])
    /// Another audience.
    case audience(Audience)
    /// Starred or not.
    case star(Bool)
    /// Kept out of the memo or not.
    case outOfMemo(Bool)
    /// Another outcome, or none.
    case outcome(Outcome?)
    /// Another source.
    case source(String)
    /// Another due date, or none.
    case due(CalendarDay?)
    /// Another owner, or nobody.
    case owner(Speaker?)
    /// Another neutral wording.
    case neutralWording(String)
    /// Still to be filled in, or not any more.
    case mark(Bool)
    /// Another block.
    case block(ID<Block>?)
}
