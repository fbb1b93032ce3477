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
        /// The help covers the view, from one of its rows on.
        case help(top: Int)
        /// A version of the memo is read.
        case memo(version: Int, ScrolledPage)
    }

    /// The short name of the programme.
    public let programme: String
    /// Which meeting.
    public let meeting: ID<Meeting>
    var view = View.course
    var filter = ReviewFilter()
    /// Which row is selected, view by view.
    var selections: [View: Int] = [:]
    /// The entry that is selected in the log, wherever the filters leave it.
    var chosen: ID<Entry>?
    /// The entry that was selected before a text was typed.
    var chosenBefore: ID<Entry>?
    /// The view that Enter led from into the log; Esc leads back to it.
    var origin: View?
    /// What the arrows narrow by: the facet that was stepped last.
    var facet: ReviewFilter.Facet?
    var prompt = Prompt.none
    /// A line that was left before it was added; the next one goes on with it.
    var unfinished: CaptureLine?
    /// Whether that line is kept on the disk.
    var lineIsKept = false
    /// Whether it was said that leaving the screen loses the unfinished line.
    var isWarned = false
    var replay: Replay?
    var notice: String?

    /// Opens a meeting, at an entry of its log when one is named.
    public init(meeting: ID<Meeting>, at entry: ID<Entry>? = nil, in context: ScreenContext) {
        self.meeting = meeting
        programme = context.programme.shortName
        if let entry { show(entry) }
    }

    /// Puts the attention on an entry of the whole log.
    public mutating func show(_ entry: ID<Entry>) {
        view = .log
        filter = ReviewFilter()
        origin = nil
        chosen = entry
    }

    /// Says something until the next key.
    public mutating func say(_ sentence: String) { notice = sentence }

    /// Takes the events that are to be replayed, the programme's own and the meeting's, in the order of the log; it begins
    /// at what is selected.
    public mutating func replay(_ events: [RecordedEvent], in context: ScreenContext) {
        replay = Replay(of: meeting, events)
        if replay == nil { notice = context.texts.review.notHeld }
        guard let state = context.programme.meetings[meeting] else { return }
        if view == .course {
            let (blocks, index) = (state.agenda.blocks, selection(of: state.agenda.blocks.count))
            if blocks.indices.contains(index) { replay?.go(toBlock: blocks[index].id) }
        } else if let entry = selectedEntry(state, context) {
            replay?.go(to: entry.id)
        }
    }

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

    /// The selected one of the entries in the log.
    func selection(in entries: [Entry]) -> Int {
        let index = chosen.flatMap { id in entries.firstIndex { $0.id == id } }
        return min(max(0, index ?? selections[.log] ?? 0), max(0, entries.count - 1))
    }

    /// The selected row of another view, as far as there are any.
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
