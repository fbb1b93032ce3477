import Localization
public import MeetingEngine
import OrderedCollections
import TextLayout

/// The memo of a meeting on the screen, as it stands at each moment: it scrolls, leads from a line to its entry, takes
/// text that the facilitator writes into a section, and keeps versions of itself.
public struct MemoPreview: Hashable, Sendable {
    /// A section that is being written.
    struct Writing: Hashable {
        var section: MemoSection
        var editor: LineEditor
    }

    /// Which meeting.
    public let meeting: ID<Meeting>
    /// Who the memo is for.
    public private(set) var audience = Audience.group
    var page = DocumentPage()
    var writing: Writing?
    /// What was written and left with Esc, or handed in and not yet stored, by section.
    var left: OrderedDictionary<MemoSection, LineEditor> = [:]
    /// Whether what is typed here is kept: another console may have the seat.
    let isKept: Bool
    /// What is done with versions, when something is.
    var step: MemoVersionStep?
    var isHelping = false
    /// What is said until the next key.
    var notice: String?
    /// The section whose unsaved text came back, until its lines are here.
    private var returned: MemoSection?

    /// Opens the memo of a meeting; its content comes by `show`.
    ///
    /// - Parameters:
    ///   - drafts: what was being written when the console was left without a word.
    ///   - isKept: whether what is typed is kept at each key; nothing is written by hand otherwise.
    public init(
        meeting: ID<Meeting>,
        restoring drafts: [ProseDraft] = [],
        isKept: Bool = true,
        in context: ScreenContext
    ) {
        self.meeting = meeting
        self.isKept = isKept
        for draft in drafts where draft.meeting == meeting && isUnsaved(draft.text, in: draft.section, context) {
            left[draft.section] = LineEditor(draft.text, caret: draft.caret)
        }
        returned = left.keys.first
        if let returned { notice = context.texts.preview.returned(context.texts.memo.titles[returned]) }
    }

    /// Shows the memo as it stands now: the attention stays on the entry it was on.
    public mutating func show(_ content: DocumentContent) {
        page.show(content)
        if let section = returned { page.select(section: section.rawValue) }
        returned = nil
    }

    /// Says something until the next key.
    public mutating func say(_ sentence: String) { notice = sentence }

    /// Takes a key.
    public mutating func handle(_ key: Key, in context: ScreenContext) -> [Intent] {
        notice = nil
        guard Frame.tooSmall(in: context) == nil else { return key == .escape ? [.back] : [] }
        if key == .control("l") { return [.redraw] }
        if isHelping {
            isHelping = false
            return []
        }
        if let step { return handle(key, at: step, in: context) }
        return writing == nil ? handleReading(key, in: context) : handleWriting(key, in: context)
    }

    private mutating func handleReading(_ key: Key, in context: ScreenContext) -> [Intent] {
        if page.take(key, in: context) { return [] }
        switch key {
        case .tab, .backTab: audience = next(after: audience)
        case .enter: return openEntry(in: context)
        case .character("e"): beginWriting(in: context)
        case .character("c"): beginCirculating(in: context)
        case .character("a"): beginApproving(context.programme.meetings[meeting]?.memoVersions.last, in: context)
        case .character("v"): listVersions(in: context)
        case .character("w"):
            return [.writeMemo(programme: context.programme.shortName, meeting: meeting, audience: audience)]
        case .character("?"), .function(1): isHelping = true
        case .character("q"), .escape: return [.back]
        default: break
        }
        return []
    }

    /// The next circle of readers: who reads it as a rule first.
    private func next(after audience: Audience) -> Audience {
        switch audience {
        case .group: .organisation
        case .organisation: .facilitator
        case .facilitator: .group
        }
    }

    private mutating func openEntry(in context: ScreenContext) -> [Intent] {
        let known = context.programme.meetings[meeting]?.entries
        guard let entry = page.line?.entries.first(where: { known?[$0] != nil }) else {
            notice = context.texts.preview.noEntry
            return []
        }
        return [.back, .showEntry(entry)]
    }
}
