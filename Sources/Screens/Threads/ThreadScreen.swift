import Localization
public import MeetingEngine
import TextLayout

/// All the appearances of a theme, or of entries that are alike, over all meetings.
///
/// It asks with an intent when it is opened; the answer comes back to it when it is there.
public struct ThreadScreen: Hashable, Sendable {
    /// A row of the list.
    enum Row: Hashable, Sendable {
        /// Above those that say the same, or those that are only something like it.
        case heading(same: Bool)
        /// The meeting that the appearances below are from.
        case meeting(Int)
        /// An appearance.
        case appearance(Int)
    }

    /// What is followed.
    public let subject: ThreadSubject
    private(set) var thread: EntryThread
    private(set) var rows: [Row] = []
    var isWaiting = true
    var isHelping = false
    var notice: String?
    var selection = 0
    var top = 0

    /// Opens the thread of something; its appearances come by `found`.
    public init(_ subject: ThreadSubject) {
        self.subject = subject
        thread = EntryThread(subject)
    }

    /// Says something until the next key.
    public mutating func say(_ sentence: String) {
        isWaiting = false
        notice = sentence
    }

    /// Takes the answer; the attention stays on its entry, at first on the one that is followed.
    public mutating func found(_ thread: EntryThread, in context: ScreenContext) {
        let attended = selected?.entry ?? subject.followedEntry
        self.thread = thread
        isWaiting = false
        makeRows()
        selection = rows.firstIndex { if case .appearance = $0 { true } else { false } } ?? 0
        if let index = thread.appearances.firstIndex(where: { $0.entry == attended }),
            let row = rows.firstIndex(of: .appearance(index))
        {
            selection = row
        }
        settle(in: context)
    }

    /// The list: by meeting, and apart what is only something like the entry that is followed.
    private mutating func makeRows() {
        rows = []
        let isParted = thread.same < thread.appearances.count
        for (index, appearance) in thread.appearances.enumerated() {
            let before = index > 0 ? thread.appearances[index - 1] : nil
            if isParted, before?.isSame != appearance.isSame { rows.append(.heading(same: appearance.isSame)) }
            if before?.meeting != appearance.meeting || before?.isSame != appearance.isSame {
                rows.append(.meeting(index))
            }
            rows.append(.appearance(index))
        }
    }

    /// Takes a key.
    public mutating func handle(_ key: Key, in context: ScreenContext) -> [Intent] {
        notice = nil
        if isHelping {
            isHelping = false
            return []
        }
        let page = max(1, listHeight(context.size) - 1)
        switch key {
        case .down, .character("j"), .control("n"): move(by: 1, in: context)
        case .up, .character("k"), .control("p"): move(by: -1, in: context)
        case .pageDown, .character(" "), .control("f"): move(by: page, in: context)
        case .pageUp, .control("b"): move(by: -page, in: context)
        case .home, .character("g"): move(by: -rows.count, in: context)
        case .end, .character("G"): move(by: rows.count, in: context)
        case .enter:
            guard let chosen = selected else { return [] }
            return [.open(.entry(programme: chosen.programme, meeting: chosen.meeting, entry: chosen.entry))]
        case .character("s"):
            guard let chosen = selected else { return [] }
            let subject = ThreadSubject.entry(
                chosen.entry,
                of: chosen.programme,
                kind: chosen.kind,
                text: chosen.text
            )
            return subject == self.subject ? [] : [.open(.thread(subject))]
        case .character("t"):
            guard let chosen = selected else { return [] }
            guard let theme = chosen.themes.first(where: { .theme($0) != subject }) else {
                notice = context.texts.thread.noTheme
                return []
            }
            return [.open(.thread(.theme(theme)))]
        case .character("?"), .function(1): isHelping = true
        case .escape, .character("q"): return [.back]
        case .control("c"), .control("d"): return [.quit]
        case .control("l"): return [.redraw]
        case .control("z"): return [.suspend]
        case .character, .control, .alt, .function, .paste, .tab, .backTab, .backspace, .delete, .insert, .left, .right,
            .wordLeft, .wordRight, .focusIn, .focusOut:
            break
        }
        return []
    }

    /// The appearance that the attention is on.
    var selected: Appearance? {
        guard rows.indices.contains(selection), case .appearance(let index) = rows[selection] else { return nil }
        return thread.appearances[index]
    }

    /// Moves over the appearances; the meetings are passed.
    private mutating func move(by step: Int, in context: ScreenContext) {
        let places = rows.indices.filter { index in
            if case .appearance = rows[index] { true } else { false }
        }
        guard let here = places.firstIndex(of: selection) else { return }
        selection = places[min(max(0, here + step), places.count - 1)]
        settle(in: context)
    }

    private mutating func settle(in context: ScreenContext) {
        let height = listHeight(context.size)
        // The meeting stays in sight with its first appearance, and the heading above with the first of all.
        let isFirst = selection > 1 && rows.indices.contains(selection - 2) && rows[selection - 2].isHeading
        let above = selection - (isFirst ? 2 : 1)
        if above < top { top = max(0, above) }
        if selection >= top + height { top = selection - height + 1 }
    }

    /// Rows above the list: the heading, the counts, the years, a rule.
    func headRows(_ size: Size) -> Int { 3 + yearChart(size).rows }
    /// Rows below it: a rule, the selected text, a rule, the hints.
    static let footRows = 6

    func listHeight(_ size: Size) -> Int { max(1, size.rows - headRows(size) - ThreadScreen.footRows) }

    func yearChart(_ size: Size) -> YearChart {
        YearChart(thread.years, width: size.columns - 2, mayBeHigh: size.rows >= 20)
    }
}

extension ThreadScreen.Row {
    fileprivate var isHeading: Bool {
        switch self {
        case .heading: true
        case .meeting, .appearance: false
        }
    }
}

extension ThreadSubject {
    /// The entry that is followed; nil for a theme.
    fileprivate var followedEntry: ID<Entry>? {
        switch self {
        case .theme: nil
        case .entry(let entry, of: _, kind: _, text: _): entry
        }
    }
}
