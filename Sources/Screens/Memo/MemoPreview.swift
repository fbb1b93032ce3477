import Localization
public import MeetingEngine
import OrderedCollections
import TextLayout

/// The memo of a meeting on the screen, as it stands at each moment: it scrolls, leads from a line to its entry, and
/// takes text that the facilitator writes into a section.
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
    var content = MemoContent()
    /// The line that the attention is on.
    var selection = 0
    var writing: Writing?
    /// What was written and left with Esc, by section, to be taken up again.
    private var left: [MemoSection: LineEditor] = [:]
    var isHelping = false
    /// What is said until the next key.
    var notice: String?

    /// Opens the memo of a meeting; its content comes by `show`.
    public init(meeting: ID<Meeting>) { self.meeting = meeting }

    /// Shows the memo as it stands now: the attention stays on the entry it was on.
    public mutating func show(_ content: MemoContent) {
        let before = self.content.lines.indices.contains(selection) ? self.content.lines[selection] : nil
        self.content = content
        guard let before else { return select(selection) }
        let candidates = content.lines.indices.filter { index in
            let line = content.lines[index]
            return before.entries.isEmpty
                ? line.text == before.text && line.look == before.look
                : line.entries == before.entries && line.indent == before.indent
        }
        select(candidates.min { abs($0 - selection) < abs($1 - selection) } ?? selection)
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
        return writing == nil ? handleReading(key, in: context) : handleWriting(key, in: context)
    }

    private mutating func handleReading(_ key: Key, in context: ScreenContext) -> [Intent] {
        let page = max(1, context.size.rows - 6)
        switch key {
        case .down, .character("j"), .control("n"): select(selection + 1)
        case .up, .character("k"), .control("p"): select(selection - 1)
        case .pageDown, .character(" "), .control("f"): select(selection + page)
        case .pageUp, .control("b"): select(selection - page)
        case .home, .character("g"): select(0)
        case .end, .character("G"): select(content.lines.count - 1)
        case .tab, .backTab: audience = next(after: audience)
        case .enter: return openEntry(in: context)
        case .character("e"): beginWriting(in: context)
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

    private mutating func select(_ index: Int) { selection = min(max(0, index), max(0, content.lines.count - 1)) }

    private mutating func openEntry(in context: ScreenContext) -> [Intent] {
        let known = context.programme.meetings[meeting]?.entries
        guard content.lines.indices.contains(selection),
            let entry = content.lines[selection].entries.first(where: { known?[$0] != nil })
        else {
            notice = context.texts.preview.noEntry
            return []
        }
        return [.back, .showEntry(entry)]
    }

    // MARK: Writing into a section

    private static let paragraphSign: Character = "¶"

    private mutating func beginWriting(in context: ScreenContext) {
        guard audience != .organisation else { return say(context.texts.preview.notForOrganisation) }
        guard content.lines.indices.contains(selection), let section = content.lines[selection].section else {
            return say(context.texts.preview.noSection)
        }
        let prose = context.programme.meetings[meeting]?.prose[section] ?? ""
        let line = prose.replacing("\n", with: String(Self.paragraphSign))
        writing = Writing(section: section, editor: left.removeValue(forKey: section) ?? LineEditor(line))
    }

    private mutating func handleWriting(_ key: Key, in context: ScreenContext) -> [Intent] {
        guard var writing else { return [] }
        switch key {
        case .escape:
            left[writing.section] = writing.editor
            self.writing = nil
            say(context.texts.preview.unsaved)
        case .enter:
            self.writing = nil
            let text = writing.editor.text.split(separator: Self.paragraphSign).map { normalised(String($0)).trimmed }
                .filter { !$0.isEmpty }.joined(separator: "\n")
            return [.perform(.meeting(meeting, .writeProse(section: writing.section, text)))]
        case .control("n"):
            writing.editor.take(.character(Self.paragraphSign))
            self.writing = writing
        case .paste(let text):
            let line = text.split(whereSeparator: \.isNewline).joined(separator: String(Self.paragraphSign))
            writing.editor.take(.paste(line))
            self.writing = writing
        default:
            writing.editor.take(key)
            self.writing = writing
        }
        return []
    }
}
