import Localization
public import MeetingEngine
import OrderedCollections
import TextLayout

/// The form that makes a programme or changes one: what was agreed, its meetings, and the people of its roster.
///
/// Everything typed is kept as it was typed until it is saved, whatever becomes of the screen.
public struct ProgrammeForm: Hashable, Sendable {
    /// What the keys go to.
    enum Mode: Hashable, Sendable {
        /// The fields.
        case fields
        /// The people of a roster file, before they are taken; scrolled so far.
        case preview(RosterPreview, from: Int)
        /// What is wrong in a roster file; scrolled so far.
        case rosterErrors([String], from: Int)
        /// The help.
        case help
        /// The question whether changes are thrown away.
        case leaving
    }

    let offers: [AgendaOffer]
    let taken: Set<String>
    let offersEditor: Bool
    /// Whether a programme is to be made; else one is changed.
    let isNew: Bool
    var draft: ProgrammeDraft
    /// The draft that the store has, or is being handed.
    var kept: ProgrammeDraft
    /// The short name follows the title until someone types another.
    var proposesShortName: Bool
    /// Whether what is missing has been asked for.
    var hasTried = false
    var field = FormField.title
    var editor = LineEditor()
    var mode = Mode.fields
    /// What should be said until the next key.
    var notice: String?

    /// Opens the form.
    ///
    /// - Parameters:
    ///   - isNew: whether a programme is to be made; else the context's is changed.
    ///   - taken: the short names that there are.
    ///   - offers: the agenda templates.
    ///   - offersEditor: whether the user's editor may be opened for prose; not while any meeting runs.
    public init(
        isNew: Bool,
        taken: Set<String> = [],
        offers: [AgendaOffer],
        offersEditor: Bool,
        in context: ScreenContext
    ) {
        self.isNew = isNew
        self.taken = taken
        self.offers = offers
        self.offersEditor = offersEditor
        proposesShortName = isNew
        if isNew {
            draft = ProgrammeDraft()
            draft.language = context.texts.language
            draft.template = offers.first?.name ?? "basic"
            draft.propose(context.texts.dates, today: context.zone.civil(context.now.wall).day)
        } else {
            draft = ProgrammeDraft(context.programme, context.people, context.texts.dates)
        }
        kept = draft
        focus(.title)
    }

    /// Whether there are changes that are not saved.
    public var isEdited: Bool {
        var typed = draft
        typed.rosterFile = kept.rosterFile
        return typed != kept
    }

    /// Says something until the next key.
    public mutating func say(_ sentence: String) { notice = sentence }

    /// Takes the answer that a command was refused: what was typed stays, and counts as not saved.
    public mutating func refused(_ refusal: Refusal, in context: ScreenContext) {
        notice = context.texts.refusals[refusal]
        if !isNew { kept = ProgrammeDraft(context.programme, context.people, context.texts.dates) }
    }

    /// Takes a text back from the user's editor.
    public mutating func edited(_ text: String, _ field: Intent.LongText, in context: ScreenContext) {
        guard field == .goals else { return }
        draft.goals = normalised(text).split { $0.isNewline }.map { String($0).trimmed }.filter { !$0.isEmpty }
        draft.settle()
        focus(.goal(0))
    }

    /// Takes the people of a roster file: they are shown before any is taken.
    public mutating func read(_ roster: RosterPreview) { mode = .preview(roster, from: 0) }

    /// Takes what is wrong in a roster file: sentences with line and column.
    public mutating func rosterFailed(_ sentences: [String]) { mode = .rosterErrors(sentences, from: 0) }

    /// Takes a key.
    public mutating func handle(_ key: Key, in context: ScreenContext, ids: inout IDSource) -> [Intent] {
        notice = nil
        guard Frame.tooSmall(in: context) == nil else { return [] }
        if key == .control("l") { return [.redraw] }
        switch mode {
        case .fields: return handleInFields(key, in: context, ids: &ids)
        case .preview(let roster, let first):
            if key == .enter { take(roster, in: context) }
            mode = scrolled(key, first, of: roster.members.count).map { .preview(roster, from: $0) } ?? .fields
        case .rosterErrors(let sentences, let first):
            mode = scrolled(key, first, of: sentences.count).map { .rosterErrors(sentences, from: $0) } ?? .fields
        case .help: mode = .fields
        case .leaving:
            switch key {
            case .control("s"):
                mode = .fields
                return save(in: context, ids: &ids)
            case .character("x"): return [.back]
            case .enter, .escape: mode = .fields
            default: break
            }
        }
        return []
    }

    /// Where a list is scrolled to by a key; nil when the key leaves it.
    private func scrolled(_ key: Key, _ first: Int, of count: Int) -> Int? {
        switch key {
        case .down, .character("j"): min(first + 1, max(0, count - 1))
        case .up, .character("k"): max(0, first - 1)
        case .pageDown: min(first + 10, max(0, count - 1))
        case .pageUp: max(0, first - 10)
        case .enter, .escape, .character("q"): nil
        default: first
        }
    }

    mutating func focus(_ field: FormField) {
        self.field = field
        editor.begin(with: draft[field])
    }

    /// Adds the people of a file who are not on the roster yet.
    private mutating func take(_ roster: RosterPreview, in context: ScreenContext) {
        let new = roster.members.filter { !isKnown($0.contact.name) }
        draft.people.removeAll(where: \.isBlank)
        draft.people += new.map {
            ProgrammeDraft.PersonDraft(
                name: normalised($0.contact.name),
                contact: normalised($0.contact.contact),
                role: $0.role
            )
        }
        if let expert = roster.expert { draft.expert = normalised(expert) }
        if let facilitator = roster.facilitator { draft.facilitator = normalised(facilitator) }
        draft.rosterFile = ""
        draft.settle()
        focus(.person(draft.people.count - 1, .name))
        notice = context.texts.form.takenPeople(new.count)
    }

    /// Whether someone of a name is on the roster.
    func isKnown(_ name: String) -> Bool {
        let name = normalised(name).trimmed.lowercased()
        return draft.people.contains { !$0.isLeaving && $0.name.trimmed.lowercased() == name }
    }
}
