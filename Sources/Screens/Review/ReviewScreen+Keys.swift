import Localization
public import MeetingEngine
import OrderedCollections
import TextLayout

extension ReviewScreen {
    /// Takes a key; what is wanted done comes back.
    public mutating func handle(_ key: Key, in context: ScreenContext, ids: inout IDSource) -> [Intent] {
        notice = nil
        guard let state = context.programme.meetings[meeting] else { return [.back] }
        // What nobody sees is not typed.
        if Frame.tooSmall(in: context) != nil { return isTyping ? [] : Intent.leaving(with: key) }
        if case .help(let top) = prompt {
            prompt = helpBox(in: context).top(after: key, from: top).map { .help(top: $0) } ?? .none
            return []
        }
        if replay != nil { return handleInReplay(key, in: context) }
        switch prompt {
        case .none, .help: return handleInView(key, state, in: context)
        case .search(let editor): return handleInSearch(key, editor, state, in: context)
        case .amendment(let line): return handleInAmendment(key, line, state, in: context, ids: &ids)
        case .memo(let version, let page): return handleInMemo(key, version, page, state, in: context)
        }
    }

    /// Whether letters are text just now.
    private var isTyping: Bool {
        switch prompt {
        case .search, .amendment: true
        case .none, .help, .memo: false
        }
    }

    private mutating func handleInView(_ key: Key, _ state: Meeting, in context: ScreenContext) -> [Intent] {
        let wasWarned = isWarned
        isWarned = false
        switch key {
        case .down, .character("j"), .control("n"): move(by: 1, state, context)
        case .up, .character("k"), .control("p"): move(by: -1, state, context)
        case .pageDown, .control("f"): page(down: true, state, context)
        case .pageUp, .control("b"): page(down: false, state, context)
        case .home, .character("g"): move(by: -1_000_000_000, state, context)
        case .end, .character("G"): move(by: 1_000_000_000, state, context)
        case .tab: show(View(rawValue: (view.rawValue + 1) % View.allCases.count) ?? .course)
        case .backTab: show(View(rawValue: (view.rawValue + 3) % View.allCases.count) ?? .course)
        case .character(let digit) where "1234".contains(digit):
            show(View(rawValue: (digit.wholeNumberValue ?? 1) - 1) ?? view)
        case .character("?"), .function(1): prompt = .help(top: 0)
        case .character("/"): return [.open(.search(""))]
        case .character("s"): return followSelected(state, context)
        case .character("t"): return followTheme(state, context)
        case .character("f"): beginSearch(state, context)
        case .character("K"): step(.kind, by: 1, state, context)
        case .character("T"): step(.theme, by: 1, state, context)
        case .character("B"): step(.block, by: 1, state, context)
        case .character("Y"): step(.audience, by: 1, state, context)
        case .right: if let facet { step(facet, by: 1, state, context) }
        case .left: if let facet { step(facet, by: -1, state, context) }
        case .character("*"): narrow(state, context) { $0.isStarred.toggle() }
        case .character("X"): narrow(state, context) { $0.isCorrected.toggle() }
        case .character("O"): narrow(state, context) { $0.isOpen.toggle() }
        case .enter: openSelected(state, context)
        case .character("r"): return [.replay(meeting: meeting)]
        case .character("A"): return beginAmendment(state, context)
        case .character("m"): return [.open(.memo(meeting))]
        case .character("o"): return [.open(.live(programme: context.programme.shortName, meeting: meeting))]
        case .escape where view == .log && (!filter.isEmpty || origin != nil): showWhole(state, context)
        case .escape, .character("q"): return leave(.back, wasWarned, context)
        case .control("c"), .control("d"): return leave(.quit, wasWarned, context)
        case .control("l"): return [.redraw]
        case .control("z"): return [.suspend]
        case .character, .control, .alt, .function, .paste, .backspace, .delete, .insert, .wordLeft, .wordRight,
            .focusIn, .focusOut:
            break
        }
        return []
    }

    /// Leaves the screen; a line that was not added and is not kept is lost with it, which is said first.
    private mutating func leave(_ intent: Intent, _ wasWarned: Bool, _ context: ScreenContext) -> [Intent] {
        guard unfinished != nil, !lineIsKept, !wasWarned else { return [intent] }
        isWarned = true
        notice = context.texts.review.amendmentLost
        return []
    }

    private mutating func show(_ view: View) {
        self.view = view
        origin = nil
        facet = nil
    }

    private mutating func move(by step: Int, _ state: Meeting, _ context: ScreenContext) {
        if view == .log {
            let entries = filter.entries(of: state, context)
            return select(selection(in: entries) + step, of: entries)
        }
        let count = count(state, context)
        selections[view] = min(max(0, selection(of: count) + step), max(0, count - 1))
    }

    /// Selects an entry of those in the log.
    private mutating func select(_ index: Int, of entries: [Entry]) {
        guard !entries.isEmpty else { return }
        let index = min(max(0, index), entries.count - 1)
        chosen = entries[index].id
        selections[.log] = index
    }

    /// Goes a page on, so that every row comes into sight.
    private mutating func page(down: Bool, _ state: Meeting, _ context: ScreenContext) {
        guard let scene = LiveScene(LiveScreen(meeting: meeting, in: context), in: context) else { return }
        let area = ReviewScreen.firstRow..<context.size.rows - 2
        switch view {
        case .course: move(by: down ? courseRows(area.count, state) : -courseRows(area.count, state), state, context)
        case .log:
            let entries = filter.entries(of: state, context)
            let height = logRows(of: area).count
            select(logList(scene, entries, height: height).page(down: down, height: height), of: entries)
        case .memos: move(by: down ? area.count : -area.count, state, context)
        case .corrections:
            let list = correctionList(scene)
            selections[.corrections] = list.page(down: down, height: area.count)
        }
    }

    private mutating func openSelected(_ state: Meeting, _ context: ScreenContext) {
        switch view {
        case .course:
            let index = selection(of: count(state, context))
            guard state.agenda.blocks.indices.contains(index) else { return }
            let block = state.agenda.blocks[index].id
            filter = ReviewFilter(block: block)
            lead(from: .course, to: nil)
        case .log:
            guard let entry = selectedEntry(state, context), let other = state.partner(of: entry) else {
                notice = context.texts.review.noLinks
                return
            }
            if !filter.entries(of: state, context).contains(where: { $0.id == other.id }) { filter = ReviewFilter() }
            chosen = other.id
        case .memos:
            let index = selection(of: state.memoVersions.count)
            if state.memoVersions.indices.contains(index) { prompt = .memo(version: index, ScrolledPage()) }
        case .corrections:
            let rows = state.reviewedCorrections
            let index = selection(of: rows.count)
            guard rows.indices.contains(index), let entry = rows[index].correction ?? rows[index].claims.first else {
                return
            }
            filter = ReviewFilter()
            lead(from: .corrections, to: entry.id)
        }
    }

    /// Shows the log, at an entry or from its beginning; Esc leads back.
    private mutating func lead(from view: View, to entry: ID<Entry>?) {
        self.view = .log
        facet = nil
        origin = view
        chosen = entry
        selections[.log] = 0
    }

    private mutating func handleInMemo(
        _ key: Key,
        _ version: Int,
        _ page: ScrolledPage,
        _ state: Meeting,
        in context: ScreenContext
    ) -> [Intent] {
        guard state.memoVersions.indices.contains(version) else {
            prompt = .none
            return []
        }
        var page = page
        if page.handle(key, memoLines(state.memoVersions[version], context), in: context) {
            prompt = .memo(version: version, page)
            return []
        }
        switch Intent.leaving(with: key) {
        case [.back]:
            prompt = .none
            return []
        case let intents:
            if key == .enter { prompt = .none }
            return intents
        }
    }
}

extension Meeting {
    /// The entry that one links to, else the first that links to it.
    fileprivate func partner(of entry: Entry) -> Entry? {
        let linked = entry.links.lazy.compactMap { entries[$0] }.first { $0.standing != .deleted }
        return linked ?? standingEntries.first { $0.links.contains(entry.id) }
    }
}
