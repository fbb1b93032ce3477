import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension LiveScreen {
    /// A key while the line has the attention.
    mutating func handleCapture(
        _ key: Key,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        if isReading(state) { return handleReading(key, state, in: context, ids: &ids) }
        if capture.isEmpty, let shown = shownPanel(state, in: context) {
            if key == .tab || key == .up {
                panel = shown
                focus = .panel
                return []
            }
            if key == .escape {
                if case .queue = shown { queueIsClosedIn = state.currentBlock?.id }
                if case .carryOver = shown { carryOverIsClosedIn = .some(state.currentBlock?.id) }
                panel = nil
                return []
            }
        }
        return type(key, state, in: context, ids: &ids)
    }

    /// Gives a key to the line, and does what the line wants done.
    mutating func type(
        _ key: Key,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        guard let captureContext = captureContext(context) else { return [] }
        return perform(capture.handle(key, in: captureContext, ids: &ids), state, in: context, ids: &ids)
    }

    /// Does what the capture line wants done.
    mutating func perform(
        _ outcomes: [CaptureOutcome],
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        var intents: [Intent] = []
        for outcome in outcomes {
            switch outcome {
            case .save(let new):
                // What cannot be stored from here stays in the line.
                if context.isReadOnly {
                    returned.append(new)
                    notice = .text(CommandObstacle.readOnly.sentence(context.texts))
                    continue
                }
                advanceRound(after: new)
                intents.append(act(isForQueue(new, state) ? .contribute(new, []) : .capture(new)))
            case .revise(let id, let base, let changes): intents.append(act(.revise(id, base: base, changes)))
            case .filled(let id): intents += openNextUnfinished(after: id, state, in: context, ids: &ids)
            case .openCommand: focus = .command(CommandLine())
            case .openSearch: focus = .search(SearchLine(from: nil))
            case .leaveUpwards: enterLog(state)
            case .function(let number): intents += press(.function(number), state, in: context, ids: &ids) ?? []
            case .undo: intents += run(.undo, "", state, in: context, ids: &ids)
            case .redo: intents += run(.redo, "", state, in: context, ids: &ids)
            case .notice(let notice): self.notice = .text(context.texts.capture[notice])
            case .pass(let key): if key == .escape { panel = nil }
            }
        }
        return intents
    }

    /// Keys while a closed meeting is looked at: there is no line, so letters move as elsewhere.
    private mutating func handleReading(
        _ key: Key,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        switch key {
        case .character(":"): focus = .command(CommandLine())
        case .character("/"): focus = .search(SearchLine(from: nil))
        case .character("?"): return run(.help, "", state, in: context, ids: &ids)
        case .character("q"): return [.back]
        case .escape: panel = nil
        case .tab where panel != nil: focus = .panel
        case .up, .down, .pageUp, .pageDown, .home, .end, .enter, .character("j"), .character("k"), .character("g"),
            .character("G"):
            enterLog(state)
            if case .browse(let browse) = focus, key != .up, key != .enter {
                return handleBrowse(key, browse, state, in: context, ids: &ids)
            }
        case .control("z"): return run(.undo, "", state, in: context, ids: &ids)
        case .control("y"), .control("r"): return run(.redo, "", state, in: context, ids: &ids)
        case .character, .control, .alt, .function, .paste, .tab, .backTab, .backspace, .delete, .insert, .left, .right,
            .wordLeft, .wordRight, .focusIn, .focusOut:
            break
        }
        return []
    }

    /// A command on this meeting.
    func act(_ command: MeetingCommand) -> Intent { .perform(.meeting(meeting, command)) }

    /// Whether a correction goes into the queue: flagged without words, or typed in a block that holds corrections.
    private func isForQueue(_ new: NewEntry, _ state: Meeting) -> Bool {
        guard new.kind == .correction else { return false }
        return new.text.isEmpty ? new.isMark && !new.links.isEmpty : state.isHoldingCorrections && !new.isMark
    }

    /// A round goes on to the next speaker when the one whose turn it is has been written down.
    private mutating func advanceRound(after new: NewEntry) {
        guard let turn = round?.current, new.speaker == .person(turn) else { return }
        round?.position += 1
        if round?.current == nil { round = nil }
    }
}
