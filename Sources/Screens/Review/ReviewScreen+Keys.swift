import Localization
public import MeetingEngine
import OrderedCollections
import TextLayout

extension ReviewScreen {
    /// Takes a key; what is wanted done comes back.
    public mutating func handle(_ key: Key, in context: ScreenContext, ids: inout IDSource) -> [Intent] {
        notice = nil
        guard let state = context.programme.meetings[meeting] else { return [.back] }
        if replay != nil { return handleInReplay(key, in: context) }
        switch prompt {
        case .none: return handleInView(key, state, in: context)
        case .help:
            prompt = .none
            return []
        case .search(let editor): return handleInSearch(key, editor)
        case .amendment(let line): return handleInAmendment(key, line, state, in: context, ids: &ids)
        case .memo(let version, let top): return handleInMemo(key, version, top, state, in: context)
        }
    }

    private mutating func handleInView(_ key: Key, _ state: Meeting, in context: ScreenContext) -> [Intent] {
        switch key {
        case .down, .character("j"), .control("n"): move(by: 1, state, context)
        case .up, .character("k"), .control("p"): move(by: -1, state, context)
        case .pageDown, .control("f"): move(by: max(1, context.size.rows / 2), state, context)
        case .pageUp, .control("b"): move(by: -max(1, context.size.rows / 2), state, context)
        case .home, .character("g"): move(by: -1_000_000_000, state, context)
        case .end, .character("G"): move(by: 1_000_000_000, state, context)
        case .tab: view = View(rawValue: (view.rawValue + 1) % View.allCases.count) ?? .course
        case .backTab: view = View(rawValue: (view.rawValue + 3) % View.allCases.count) ?? .course
        case .character(let digit) where "1234".contains(digit):
            view = View(rawValue: (digit.wholeNumberValue ?? 1) - 1) ?? view
        case .character("?"), .function(1): prompt = .help
        case .character("/"): return [.open(.search(""))]
        case .character("s"): return followSelected(state, context)
        case .character("t"): return followTheme(state, context)
        case .character("f"):
            view = .log
            var editor = LineEditor()
            editor.begin(with: filter.words)
            prompt = .search(editor)
        case .character("K"): narrow { $0.stepKind(state) }
        case .character("T"): narrow { $0.stepTheme(state) }
        case .character("B"): narrow { $0.stepBlock(state) }
        case .character("Y"): narrow { $0.stepAudience() }
        case .character("*"): narrow { $0.isStarred.toggle() }
        case .character("X"): narrow { $0.isCorrected.toggle() }
        case .character("O"): narrow { $0.isOpen.toggle() }
        case .enter: return openSelected(state, context)
        case .character("r"): return [.replay(meeting: meeting)]
        case .character("A"):
            if case .closed = state.stage {
                prompt = .amendment(CaptureLine())
            } else {
                notice = context.texts.review.notHeld
            }
        case .character("m"): return [.open(.memo(meeting))]
        case .character("o"): return [.open(.live(programme: context.programme.shortName, meeting: meeting))]
        case .escape:
            if filter.isEmpty { return [.back] }
            filter = ReviewFilter()
        case .character("q"): return [.back]
        case .control("c"), .control("d"): return [.quit]
        case .control("l"): return [.redraw]
        case .control("z"): return [.suspend]
        case .character, .control, .alt, .function, .paste, .backspace, .delete, .insert, .left, .right, .wordLeft,
            .wordRight, .focusIn, .focusOut:
            break
        }
        return []
    }

    private mutating func move(by step: Int, _ state: Meeting, _ context: ScreenContext) {
        let count = count(state, context)
        selections[view] = min(max(0, selection(of: count) + step), max(0, count - 1))
    }

    /// Changes the filters of the log, and shows it from its beginning.
    private mutating func narrow(_ change: (inout ReviewFilter) -> Void) {
        change(&filter)
        view = .log
        selections[.log] = 0
    }

    private mutating func openSelected(_ state: Meeting, _ context: ScreenContext) -> [Intent] {
        let index = selection(of: count(state, context))
        switch view {
        case .course:
            guard state.agenda.blocks.indices.contains(index) else { return [] }
            let block = state.agenda.blocks[index].id
            narrow { $0 = ReviewFilter(block: block) }
        case .log: break
        case .memos:
            if state.memoVersions.indices.contains(index) { prompt = .memo(version: index, top: 0) }
        case .corrections:
            let rows = state.reviewedCorrections
            guard rows.indices.contains(index), let entry = rows[index].correction ?? rows[index].claims.first else {
                return []
            }
            filter = ReviewFilter()
            view = .log
            selections[.log] = filter.entries(of: state, context).firstIndex { $0.id == entry.id } ?? 0
        }
        return []
    }

    private mutating func handleInSearch(_ key: Key, _ editor: LineEditor) -> [Intent] {
        var editor = editor
        switch key {
        case .enter, .down, .up: prompt = .none
        case .escape:
            prompt = .none
            filter.words = ""
        default:
            editor.take(key)
            prompt = .search(editor)
            filter.words = editor.text
        }
        selections[.log] = 0
        return []
    }

    private mutating func handleInMemo(
        _ key: Key,
        _ version: Int,
        _ top: Int,
        _ state: Meeting,
        in context: ScreenContext
    ) -> [Intent] {
        guard state.memoVersions.indices.contains(version) else { return [] }
        let lines = memoLines(state.memoVersions[version], context).count
        let page = max(1, context.size.rows - 5)
        let last = max(0, lines - page)
        func go(_ place: Int) { prompt = .memo(version: version, top: min(max(0, place), last)) }
        switch key {
        case .down, .character("j"): go(top + 1)
        case .up, .character("k"): go(top - 1)
        case .pageDown, .character(" "), .control("f"): go(top + page)
        case .pageUp, .control("b"): go(top - page)
        case .home, .character("g"): go(0)
        case .end, .character("G"): go(last)
        case .escape, .character("q"), .enter: prompt = .none
        case .control("c"), .control("d"): return [.quit]
        default: break
        }
        return []
    }

    private mutating func handleInAmendment(
        _ key: Key,
        _ line: CaptureLine,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        var line = line
        if key == .escape, line.isEmpty {
            prompt = .none
            return []
        }
        guard let captureContext = CaptureContext(context, meeting: meeting) else { return [] }
        var intents: [Intent] = []
        for outcome in line.handle(key, in: captureContext, ids: &ids) {
            switch outcome {
            case .save(var new):
                new.block = amendedBlock(state, context)
                intents.append(.perform(.meeting(meeting, .amend(new))))
                notice = context.texts.review.amended
            case .notice(let notice): self.notice = context.texts.capture[notice]
            case .revise, .filled, .openCommand, .openSearch, .leaveUpwards, .function, .undo, .redo, .pass: break
            }
        }
        prompt = intents.isEmpty ? .amendment(line) : .none
        return intents
    }

    /// The block that a line added now belongs to: the selected one, or that of the selected entry, or the last.
    private func amendedBlock(_ state: Meeting, _ context: ScreenContext) -> ID<Block>? {
        let last = state.stage.run?.visits.last?.block
        switch view {
        case .course:
            let index = selection(of: state.agenda.blocks.count)
            return state.agenda.blocks.indices.contains(index) ? state.agenda.blocks[index].id : last
        case .log:
            let entries = filter.entries(of: state, context)
            let index = selection(of: entries.count)
            return entries.indices.contains(index) ? entries[index].block ?? last : last
        case .memos, .corrections: return last
        }
    }

    private mutating func handleInReplay(_ key: Key, in context: ScreenContext) -> [Intent] {
        let now = context.now
        switch key {
        case .character(" "), .enter: replay?.toggle(at: now)
        case .right, .down, .character("l"), .character("j"), .character("n"): replay?.move(by: 1, at: now)
        case .left, .up, .character("h"), .character("k"), .character("p"): replay?.move(by: -1, at: now)
        case .pageDown: replay?.move(by: 20, at: now)
        case .pageUp: replay?.move(by: -20, at: now)
        case .home, .character("g"): replay?.move(by: -1_000_000, at: now)
        case .end, .character("G"): replay?.move(by: 1_000_000, at: now)
        case .character("+"): replay?.change(speed: 1, at: now)
        case .character("-"): replay?.change(speed: -1, at: now)
        case .escape, .character("q"): replay = nil
        case .control("c"), .control("d"): return [.quit]
        case .control("l"): return [.redraw]
        default: break
        }
        return []
    }
}
