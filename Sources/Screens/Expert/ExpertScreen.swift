import Localization
public import MeetingEngine
import OrderedCollections
import TextLayout

/// The expert's seat on a meeting: the log as the expert may see it, and a strip to write in.
///
/// In the list letters act on the selected entry; in the strip they are typed. What is to be done comes out as intents;
/// the acknowledged events come back in `ScreenContext.programme`, and refusals by `refused(_:_:in:)`.
public struct ExpertScreen: Hashable, Sendable {
    /// Where the keys go.
    enum Focus: Hashable {
        /// The list.
        case list
        /// The strip that is written in.
        case form
        /// What is searched for, and where the attention was before.
        case search(LineEditor, from: ExpertPlace)
        /// The details of the selected entry.
        case details
        /// The keys.
        case help
    }

    /// Which meeting.
    public let meeting: ID<Meeting>
    /// Where the attention is in the list.
    var place = ExpertPlace.newest
    /// Whether the attention goes back to the newest entry once the strip is left.
    var returnsToNewest = false
    /// Where the keys go.
    var focus = Focus.list
    /// What is being written; it stays while the list is looked at.
    var form: ExpertForm?
    /// What was thrown away last, until something else is done.
    var discarded: ExpertForm?
    /// What was refused, to come back one after the other.
    var returned: [ExpertForm] = []
    /// What was searched for last.
    var query = ""
    /// What the bottom row says until the next key.
    var notice: String?
    /// What came about elsewhere and is said until it was seen.
    var news: News?
    /// How the list stood at the last key.
    var hold = LogHold()
    /// The last change that was sent, to come back if it is refused.
    var sentChange: ExpertForm?

    /// Opens the seat.
    ///
    /// - Parameter draft: what was being written when the seat was left.
    public init(meeting: ID<Meeting>, restoring draft: Draft? = nil, in context: ScreenContext) {
        self.meeting = meeting
        hold = LogHold(context.programme.meetings[meeting])
        guard let draft, draft.meeting == meeting else { return }
        form = ExpertForm(restoring: draft)
        focus = .form
        guard let id = draft.edit?.entry ?? form?.target,
            let entry = context.programme.meetings[meeting].flatMap({ ExpertView($0, from: context.seat).entry(id) })
        else { return }
        place = ExpertPlace(entry)
    }

    /// Whether something is being searched for.
    public var isSearching: Bool {
        switch focus {
        case .search: true
        case .list, .form, .details, .help: false
        }
    }

    /// What is to be kept on the disk of what is written, at each key; nil when nothing is, or off the record.
    public func draft(in context: ScreenContext) -> Draft? {
        guard context.programme.meetings[meeting]?.isOffRecord == false else { return nil }
        return form?.draft(of: meeting)
    }

    /// The acts that store what a draft kept, as when the program was killed before they were on the disk.
    public static func commands(storing draft: Draft, in context: ScreenContext) -> [Command] {
        var screen = ExpertScreen(meeting: draft.meeting, restoring: draft, in: context)
        screen.form?.hasAskedForDay = true
        return screen.send(in: context).compactMap { intent in
            if case .perform(let command) = intent { command } else { nil }
        }
    }

    /// Says something until the next key.
    public mutating func say(_ sentence: String) { notice = sentence }

    /// Says what came about elsewhere; it stays while something is typed.
    public mutating func tell(_ sentence: String, at now: Stamp) {
        notice = nil
        news = News(sentence, at: now)
    }

    /// Takes back what was refused: what could not be stored returns to the strip, and the reason is said.
    public mutating func refused(_ refusal: Refusal, _ command: Command, in context: ScreenContext) {
        notice = context.texts.refusals[refusal]
        guard case .meeting(meeting, let act) = command else { return }
        switch act {
        case .contribute(let new, let changes) where !new.text.isEmpty && refusal != .entryExists:
            returned.append(ExpertForm(returning: new, changes, in: context))
        case .reword(let id, base: _, _, _):
            guard let form = sentChange, form.edit?.entry == id,
                let entry = context.programme.meetings[meeting]?.entries[id], entry.standing == .standing
            else { break }
            returned.append(form)
            sentChange = nil
        default: break
        }
        takeReturned()
    }

    /// Forgets what was to replace a text that was destroyed.
    public mutating func forgetErased(in context: ScreenContext) {
        guard let state = context.programme.meetings[meeting] else { return }
        func isGone(_ form: ExpertForm) -> Bool {
            form.edit.map { state.entries[$0.entry]?.standing == .erased } ?? false
        }
        if let form, isGone(form) { leaveForm(keeping: nil) }
        if let discarded, isGone(discarded) { self.discarded = nil }
        returned.removeAll(where: isGone)
    }

    /// Brings what was refused back to the strip, once it is free.
    mutating func takeReturned() {
        guard form == nil, let next = returned.first else { return }
        returned.removeFirst()
        form = next
        if focus == .list { focus = .form }
    }

    /// The entry that the attention is on.
    func selected(in log: ExpertLog) -> Entry? { place.index(in: log).map { log[$0] } }

    /// The earlier correction that is offered for the selected entry.
    func offer(_ log: ExpertLog, in context: ScreenContext) -> EarlierCorrection? {
        guard let entry = selected(in: log), entry.mayBeCorrected, log.view.corrections(of: entry.id).isEmpty,
            context.programme.meetings[meeting]?.stage.isRunning ?? false
        else { return nil }
        let earlier = context.programme.earlierCorrections(before: meeting)
        guard !earlier.isEmpty else { return nil }
        return Programme.likeliest(of: earlier, for: entry.text, words: context.words)
    }

    /// The texts whose words have to be known for what is shown, and are not yet.
    public func unknownTexts(in context: ScreenContext) -> [String] {
        guard focus == .list, let log = ExpertLog(meeting, in: context), let entry = selected(in: log),
            entry.mayBeCorrected
        else { return [] }
        let earlier = context.programme.earlierCorrections(before: meeting)
        guard !earlier.isEmpty else { return [] }
        return (earlier.flatMap(\.claims) + [entry.text]).filter { context.words($0) == nil }
    }
}

extension Entry {
    /// Whether it may hold a belief that was corrected before.
    fileprivate var mayBeCorrected: Bool { kind == .claim || kind == .question || kind.mayBeClaim }
}

extension ExpertForm {
    /// Makes what was refused into what it was before it was sent.
    init(returning new: NewEntry, _ changes: [ContributionChange], in context: ScreenContext) {
        var begun = context.now
        begun.wall = WallTime(milliseconds: begun.wall.milliseconds - new.before.count)
        begun.sinceBoot = begun.sinceBoot - new.before
        self.init(id: new.id, begun: begun, block: new.block, kind: new.kind, target: new.links.first)
        var entry = Entry(new, number: 0, seat: context.seat, time: .zero, event: new.id.retyped())
        var record = Contribution()
        for change in changes {
            switch change {
            case .why(let why): record.why = why
            case .asOf(let day): record.asOf = day
            case .sector(let sector): record.sector = sector
            case .certain(let isCertain): record.isCertain = isCertain
            case .urgent(let isUrgent): record.isUrgent = isUrgent
            case .checked, .repeats, .proposalDeclined: break
            }
        }
        entry.contribution = record
        fill(from: entry, context.texts.dates)
    }
}
