import Localization
public import MeetingEngine
import OrderedCollections

/// The live console of one meeting: a value that handles keys and draws frames, and does nothing else.
///
/// Typing always types: letters go to the capture line unless the log, a panel, the command line or the search was
/// entered on purpose; `Esc` leads back towards it. What is to be done comes out as intents. The loop performs them,
/// brings the acknowledged events back in `ScreenContext.programme`, and refusals by `refused(_:_:in:)`.
public struct LiveScreen: Hashable, Sendable {
    /// Which meeting.
    public let meeting: ID<Meeting>
    /// The line that is typed.
    public internal(set) var capture = CaptureLine()
    /// Where the keys go.
    var focus = LiveFocus.capture
    /// The panel above the log.
    var panel: LivePanel?
    /// The expert's block in which the queue, which opens there by itself, was closed.
    var queueIsClosedIn: ID<Block>?
    /// Where the sheet of what earlier meetings left, which opens by itself, was closed: a block, or before the start.
    var carryOverIsClosedIn: ID<Block>??
    /// What the bottom row says until the next key.
    var notice: LiveNotice?
    /// Whether names are hidden.
    public internal(set) var isDiscreet = false
    /// Whether the screen is blanked from other eyes.
    public internal(set) var isBlank = false
    /// The round that goes on.
    var round: LiveRound?
    /// The timer in sight.
    var timer: LiveTimer?
    /// When the last change of block was asked for, so that a second press right after it is left out.
    var lastNext: Stamp?
    /// What was asked for once and destroys something; the same again does it.
    var onceMore: MeetingCommand?
    /// The commands that were run, the oldest first.
    var history: [String] = []
    /// What came about elsewhere and is said until it was seen.
    var news: News?
    /// How the log stood at the last key.
    var hold = LogHold()
    /// The entries that the store refused, to come back to the line one after the other.
    var returned: [NewEntry] = []

    /// Opens the console on a meeting.
    ///
    /// - Parameters:
    ///   - draft: what the seat was typing when it was left.
    ///   - isDiscreet: whether names are hidden from the beginning.
    public init(
        meeting: ID<Meeting>,
        restoring draft: Draft? = nil,
        isDiscreet: Bool = false,
        in context: ScreenContext
    ) {
        self.meeting = meeting
        self.isDiscreet = isDiscreet
        guard let state = context.programme.meetings[meeting] else { return }
        if state.stage == .notStarted { panel = .attendance(AttendancePanel()) }
        if let draft, draft.meeting == meeting, state.entries[draft.entry] == nil,
            let captureContext = CaptureContext(context, meeting: meeting)
        {
            capture = CaptureLine(restoring: draft, in: captureContext)
        }
        hold = LogHold(state)
    }

    /// Puts the attention on an entry of the log, as when it was found by a search of all meetings.
    public mutating func look(at entry: ID<Entry>, in context: ScreenContext) {
        guard context.programme.meetings[meeting]?.entries[entry] != nil else { return }
        panel = nil
        focus = .browse(Browse(entry))
        holdLog(acted: false, in: context)
    }

    /// Whether something is being searched for.
    public var isSearching: Bool {
        switch focus {
        case .search: true
        case .capture, .panel, .command, .browse: false
        }
    }

    /// What is to be kept on the disk of the line that is typed, at each key; nil when it is empty or off the record.
    public func draft(in context: ScreenContext) -> Draft? {
        captureContext(context).flatMap(capture.draft(in:))
    }

    /// Says something until the next key: the answer to an intent, such as where a memo was written.
    public mutating func say(_ sentence: String) { notice = .text(sentence) }

    /// Says what came about elsewhere; it stays while something is typed.
    public mutating func tell(_ sentence: String, at now: Stamp) {
        notice = nil
        news = News(sentence, at: now)
    }

    /// Puts the attention on an entry of the log.
    public mutating func show(_ entry: ID<Entry>, in context: ScreenContext) {
        guard context.programme.meetings[meeting]?.entries[entry]?.standing == .standing else { return }
        focus = .browse(Browse(entry))
        holdLog(acted: false, in: context)
    }

    /// Takes back what was refused: a text that could not be stored returns to the line, and the reason is said.
    public mutating func refused(_ refusal: Refusal, _ command: Command, in context: ScreenContext) {
        notice = .refusal(refusal)
        guard case .meeting(meeting, let act) = command else { return }
        if let new = act.typedEntry, refusal != .entryExists {
            returned.append(new)
            takeReturned(in: context)
        }
        if case .moveBlockBegin(let before, erasingSpeakers: false) = act,
            case .speakersWouldBeErased(let count) = refusal
        {
            onceMore = .moveBlockBegin(before: before, erasingSpeakers: true)
            notice = .text(context.texts.commands.onceMoreErasesSpeakers(count))
        }
        if case .accept = act, refusal == .replanHasChanged {
            let state = context.programme.meetings[meeting]
            panel = state?.replan(at: context.now, zone: context.zone).map(LivePanel.replan)
        }
    }

    /// The entry that the log shows as selected.
    var selectedEntry: ID<Entry>? {
        switch focus {
        case .browse(let browse): browse.selected
        case .search(let search): search.selected ?? search.origin?.selected
        case .capture, .panel, .command: nil
        }
    }

    /// Whether the panel has the keys.
    var isInPanel: Bool { focus == .panel && panel != nil }

    /// The entry that is being edited in the line.
    var edited: ID<Entry>? { capture.begun?.edit?.entry }

    /// Whether the meeting is only looked at: it is over, and no entry is being edited.
    func isReading(_ meeting: Meeting) -> Bool {
        switch meeting.stage {
        case .closed, .cancelled: capture.isEmpty
        case .notStarted, .running: false
        }
    }

    /// What the capture line sees; nil when the meeting is gone.
    func captureContext(_ context: ScreenContext) -> CaptureContext? {
        var captureContext = CaptureContext(context, meeting: meeting, hidesNames: isDiscreet)
        captureContext?.turn = round?.current.map(Speaker.person)
        return captureContext
    }
}

extension MeetingCommand {
    /// The entry whose words were typed into the line, when it is the capture of one.
    fileprivate var typedEntry: NewEntry? {
        if case .capture(let new) = self { return new }
        if case .contribute(let new, _) = self { return new }
        return nil
    }
}
