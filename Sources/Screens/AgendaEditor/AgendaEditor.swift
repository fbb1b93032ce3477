import Localization
public import MeetingEngine
import OrderedCollections
import TextLayout

/// The agenda of one meeting, edited: blocks as rows with their minutes and the clock times that follow.
///
/// Edits are kept in the editor until they are saved; when another seat changes the agenda meanwhile, they stay.
public struct AgendaEditor: Hashable, Sendable {
    /// What the keys go to.
    enum Mode: Hashable, Sendable {
        /// The list of blocks.
        case list
        /// The minutes of the selected block.
        case minutes(LineEditor)
        /// Everything of the selected block.
        case block(BlockPanel)
        /// A text that is looked for in the titles.
        case find(LineEditor)
        /// The templates.
        case templates(selection: Int)
        /// The help.
        case help
        /// The question whether edits are thrown away.
        case leaving
    }

    /// Which meeting.
    public let meeting: ID<Meeting>
    let offers: [AgendaOffer]
    let offersEditor: Bool
    /// The agenda as edited.
    var agenda: Agenda
    /// The agenda that the edits began with.
    var seen: Agenda
    /// What was handed to the store and is not known to be there yet.
    var submitted: Agenda?
    var done: [Agenda] = []
    var undone: [Agenda] = []
    var selection = 0
    var mode = Mode.list
    /// What should be said until the next key.
    var notice: String?

    /// Opens the agenda of a meeting.
    ///
    /// - Parameters:
    ///   - offers: the templates that can be taken.
    ///   - offersEditor: whether the user's editor may be opened for prose; not while any meeting runs.
    public init(meeting: ID<Meeting>, offers: [AgendaOffer], offersEditor: Bool, in context: ScreenContext) {
        self.meeting = meeting
        self.offers = offers
        self.offersEditor = offersEditor
        let present = context.programme.meetings[meeting]?.agenda ?? Agenda()
        agenda = present
        seen = present
        selection = context.programme.meetings[meeting]?.firstOpenIndex(of: present) ?? 0
    }

    /// Whether there are edits that are not saved.
    public var isEdited: Bool { agenda != seen && agenda != submitted }

    /// Says something until the next key.
    public mutating func say(_ sentence: String) { notice = sentence }

    /// Takes the answer that a command was refused: the edits stay.
    public mutating func refused(_ refusal: Refusal, in context: ScreenContext) {
        submitted = nil
        let texts = context.texts
        notice = refusal == .agendaHasChanged ? texts.agendaEditor.conflict : texts.refusals[refusal]
    }

    /// Takes a text back from the user's editor.
    public mutating func edited(_ text: String, _ field: Intent.LongText, in context: ScreenContext) {
        guard case .prompt(let block) = field, let index = agenda.index(of: block) else { return }
        guard lock(of: index, in: context) == nil else { return }
        change { $0.blocks[index].prompt = normalised(text).trimmed }
        if case .block(var panel) = mode {
            panel.focus(panel.field, of: agenda.blocks[index], context.texts)
            mode = .block(panel)
        }
    }

    /// Takes a key.
    public mutating func handle(_ key: Key, in context: ScreenContext, ids: inout IDSource) -> [Intent] {
        notice = nil
        follow(context)
        guard Frame.tooSmall(in: context) == nil else { return [] }
        switch key {
        case .control("s"): return save(in: context)
        case .control("l"): return [.redraw]
        default: break
        }
        switch mode {
        case .list: return handleInList(key, in: context, ids: &ids)
        case .minutes(let editor): handleInMinutes(key, editor, in: context)
        case .block(let panel): return handleInBlock(key, panel, in: context)
        case .find(let editor): handleInFind(key, editor)
        case .templates(let selection): handleInTemplates(key, selection, in: context, ids: &ids)
        case .help: mode = .list
        case .leaving: return handleInLeaving(key)
        }
        return []
    }

    /// Takes over what the log says by now: what was saved, and another seat's agenda where nothing was edited.
    private mutating func follow(_ context: ScreenContext) {
        guard let present = context.programme.meetings[meeting]?.agenda, present != seen else { return }
        if present == submitted || present == agenda {
            seen = present
            submitted = nil
        } else if agenda == seen {
            show(present)
        }
    }

    /// Shows another agenda in place of the one there was, edits and all.
    mutating func show(_ present: Agenda) {
        agenda = present
        seen = present
        submitted = nil
        (done, undone) = ([], [])
        selection = min(selection, max(0, present.blocks.count - 1))
    }

    /// Whether another seat has changed the agenda that was edited here.
    func isInConflict(_ context: ScreenContext) -> Bool {
        guard let present = context.programme.meetings[meeting]?.agenda else { return false }
        return present != seen && present != submitted && agenda != seen && agenda != present
    }
}
