import Localization
public import MeetingEngine
import TextLayout

/// The search of all meetings: a line that is always typed in, and what was found below it.
///
/// The screen asks with an intent at each change of the line; the answer comes back to it when it is there, and the line
/// never waits for it.
public struct SearchScreen: Hashable, Sendable {
    /// A row of the list.
    enum Row: Hashable, Sendable {
        case group(Int)
        case hit(group: Int, hit: Int)
    }

    var field = LineEditor()
    /// What was found for the last answered line.
    public private(set) var findings = SearchFindings()
    /// Why the line cannot be searched for.
    var fault: String?
    /// What the filter that is being typed lacks; the rest of the line is searched for.
    var lack: String?
    /// Whether the newest line has no answer yet.
    var isWaiting = false
    /// Whether the line was changed since the last answer: then the best hit is selected, else what was stays so.
    private var isChanged = true
    /// Whether the selected hit was chosen, and not just the best one.
    private(set) var isChosen = false
    /// Whether the line asks for nothing that could be found.
    var asksNothing = false
    /// What this machine lacks, so that less is found; empty when nothing.
    var reductions: [String] = []
    var notice: String?
    var showsHelp = false
    private(set) var rows: [Row] = []
    var selection = 0
    var top = 0

    /// Makes the screen with a line begun.
    public init(_ text: String = "") { field.begin(with: text) }

    /// What stands in the line.
    public var text: String { field.text }

    /// Says something until the next key.
    public mutating func say(_ sentence: String) { notice = sentence }

    /// Takes the answer to the newest line; when the same line was asked again, the selected hit stays so.
    public mutating func found(_ findings: SearchFindings, reductions: [String]) {
        let attended = selectedHit?.entry
        self.findings = findings
        self.reductions = reductions
        isWaiting = false
        asksNothing = false
        fault = nil
        rows = findings.groups.indices.flatMap { group in
            [Row.group(group)] + findings.groups[group].hits.indices.map { Row.hit(group: group, hit: $0) }
        }
        let kept = rows.firstIndex { row in
            guard case .hit(let group, let hit) = row else { return false }
            return findings.groups[group].hits[hit].entry == attended
        }
        if !isChanged, let kept {
            top = max(0, top + kept - selection)
            selection = kept
        } else {
            selection = rows.isEmpty ? 0 : 1
            top = 0
            isChosen = false
        }
        isChanged = false
    }

    /// Takes the sentence that says why the line cannot be searched for; what was found before stays.
    public mutating func cannotSearch(_ sentence: String) {
        isWaiting = false
        fault = sentence
    }

    /// Takes the sentence that says what the answer waits for.
    public mutating func waits(_ sentence: String) {
        isWaiting = true
        fault = sentence
    }

    /// Takes the sentence that says what the filter that is being typed lacks; nil when it lacks nothing.
    public mutating func lacks(_ sentence: String?) { lack = sentence }

    /// Takes that the line asks for nothing: what can be typed is shown.
    public mutating func asksForNothing(reductions: [String]) {
        found(SearchFindings(), reductions: reductions)
        asksNothing = true
    }

    /// Takes a key.
    public mutating func handle(_ key: Key, in context: ScreenContext) -> [Intent] {
        notice = nil
        if showsHelp {
            showsHelp = false
            return []
        }
        // What would be typed or opened unseen is not meant.
        let isSeen = Frame.tooSmall(in: context) == nil
        guard isSeen || [.escape, .control("c"), .control("l"), .control("z")].contains(key) else { return [] }
        let page = max(1, SearchScreen.listHeight(context.size) - 1)
        switch key {
        case .down, .control("n"): move(by: 1, in: context)
        case .up, .control("p"): move(by: -1, in: context)
        case .pageDown: move(by: page, in: context)
        case .pageUp: move(by: -page, in: context)
        case .enter: return open()
        case .escape, .control("c"): return [.back]
        case .control("l"): return [.redraw]
        case .control("z"): return [.suspend]
        case .function(1): showsHelp = true
        case .character, .control, .alt, .function, .paste, .tab, .backTab, .backspace, .delete, .insert, .left,
            .right, .home, .end, .wordLeft, .wordRight, .focusIn, .focusOut:
            let before = field.text
            field.take(key)
            if field.text != before { return ask() }
        }
        return []
    }

    private mutating func ask() -> [Intent] {
        fault = nil
        lack = nil
        isChanged = true
        if field.text.allSatisfy(\.isWhitespace) {
            asksForNothing(reductions: reductions)
            return [.search("")]
        }
        isWaiting = true
        return [.search(field.text)]
    }

    /// The hit that the attention is on.
    var selectedHit: SearchFindings.Hit? {
        guard rows.indices.contains(selection), case .hit(let group, let hit) = rows[selection] else { return nil }
        return findings.groups[group].hits[hit]
    }

    private func open() -> [Intent] {
        guard rows.indices.contains(selection), case .hit(let group, let hit) = rows[selection] else { return [] }
        let meeting = findings.groups[group]
        return [
            .open(.entry(programme: meeting.programme, meeting: meeting.meeting, entry: meeting.hits[hit].entry))
        ]
    }

    /// Moves over the hits; the headings are passed.
    private mutating func move(by step: Int, in context: ScreenContext) {
        let hits = rows.indices.filter { index in
            if case .hit = rows[index] { true } else { false }
        }
        guard let here = hits.firstIndex(of: selection) else { return }
        isChosen = true
        selection = hits[min(max(0, here + step), hits.count - 1)]
        let height = SearchScreen.listHeight(context.size)
        // The heading above stays in sight with the first hit of its meeting.
        if selection - 1 < top { top = max(0, selection - 1) }
        if selection >= top + height { top = selection - height + 1 }
    }

    static func listHeight(_ size: Size) -> Int { max(1, size.rows - 4 - footRows(size)) }

    /// Rows below the list where the selected text stands whole, with their rule; none on a low screen.
    static func footRows(_ size: Size) -> Int { size.rows < 20 ? 0 : 4 }
}
