import Localization
public import MeetingEngine
import OrderedCollections
import TextLayout

/// A meeting that was held, looked at: its course, its log, its memos, its corrections, and its replay.
///
/// It changes nothing but by one act of its own, a line added later, which is marked as that.
public struct ReviewScreen: Sendable {
    /// What is looked at.
    enum View: Int, CaseIterable, Sendable {
        /// Blocks as planned and as held, with the entries on them.
        case course
        /// The entries.
        case log
        /// The versions of the memo.
        case memos
        /// The corrections with their claims.
        case corrections
    }

    /// What the lower rows are used for.
    enum Prompt: Sendable {
        /// The hints.
        case none
        /// A text is being typed that entries must hold.
        case search(LineEditor)
        /// A line is being added.
        case amendment(CaptureLine)
        /// The help covers the view.
        case help
        /// A memo is read, from a line on.
        case memo(version: Int, top: Int)
    }

    /// The short name of the programme.
    public let programme: String
    /// Which meeting.
    public let meeting: ID<Meeting>
    var view = View.course
    var filter = ReviewFilter()
    /// Which row is selected, view by view.
    var selections: [View: Int] = [:]
    var prompt = Prompt.none
    var replay: Replay?
    var notice: String?

    /// Opens a meeting, at an entry of its log when one is named.
    public init(meeting: ID<Meeting>, at entry: ID<Entry>? = nil, in context: ScreenContext) {
        self.meeting = meeting
        programme = context.programme.shortName
        guard let entry, let state = context.programme.meetings[meeting] else { return }
        view = .log
        selections[.log] = filter.entries(of: state, context).firstIndex { $0.id == entry } ?? 0
    }

    /// Says something until the next key.
    public mutating func say(_ sentence: String) { notice = sentence }

    /// Takes the events that are to be replayed: the programme's own and the meeting's, in the order of the log.
    public mutating func replay(_ events: [RecordedEvent]) { replay = Replay(of: meeting, events) }

    /// Takes back a line that was refused.
    public mutating func refused(_ refusal: Refusal, _ command: Command, in context: ScreenContext) {
        notice = context.texts.refusals[refusal]
        guard case .meeting(meeting, .amend(let new)) = command,
            let captureContext = CaptureContext(context, meeting: meeting)
        else { return }
        prompt = .amendment(CaptureLine(bringingBack: new, in: captureContext))
    }

    /// How long until what is shown changes by itself; nil when it does not.
    public func nextChange(in context: ScreenContext) -> Milliseconds? { replay?.nextChange(at: context.now) }

    /// How many rows the view has.
    func count(_ state: Meeting, _ context: ScreenContext) -> Int {
        switch view {
        case .course: state.agenda.blocks.count
        case .log: filter.entries(of: state, context).count
        case .memos: state.memoVersions.count
        case .corrections: state.reviewedCorrections.count
        }
    }

    /// The selected row, as far as there are any.
    func selection(of count: Int) -> Int { min(max(0, selections[view] ?? 0), max(0, count - 1)) }
}

extension Meeting {
    /// The corrections that stand, with their claims, and the claims without any; in the order of their times.
    var reviewedCorrections: [(correction: Entry?, claims: [Entry])] {
        var rows: [(correction: Entry?, claims: [Entry])] = standingEntries.filter {
            $0.kind == .correction && $0.contribution?.state != .withdrawn
        }.map { correction in
            (correction, correction.links.compactMap { entries[$0] }.filter { $0.standing == .standing })
        }
        rows += openClaims.reversed().map { (nil, [$0]) }
        return rows
    }
}
