import Localization
public import MeetingEngine
import OrderedCollections

extension LiveScreen {
    /// Handles a key.
    ///
    /// - Parameter ids: where identities of new things come from.
    /// - Returns: what is to be done, in order; none while a text is typed.
    public mutating func handle(_ key: Key, in context: ScreenContext, ids: inout IDSource) -> [Intent] {
        if key == .focusIn || key == .focusOut { return [] }
        notice = nil
        if let news, !news.outlasts(key, at: context.now) { self.news = nil }
        guard let state = context.programme.meetings[meeting] else {
            return key == .escape || key == .character("q") ? [.back] : []
        }
        if isBlank, key == .escape || key == .enter {
            isBlank = false
            return []
        }
        let everywhere = handleEverywhere(key, state, in: context, ids: &ids)
        let intents = everywhere ?? handleByFocus(key, state, in: context, ids: &ids)
        if everywhere == nil { takeReturned(in: context) }
        holdLog(acted: !intents.isEmpty, in: context)
        return intents
    }

    /// The keys that mean the same wherever the attention is; nil for all others.
    private mutating func handleEverywhere(
        _ key: Key,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent]? {
        switch key {
        case .function: return press(key, state, in: context, ids: &ids) ?? []
        case .control("s"), .control("l"): return press(key, state, in: context, ids: &ids)
        case .control("c"): return say(context.texts.live.notices.howToLeave)
        case .control("d") where focus == .capture && capture.isEmpty: return say(context.texts.live.notices.howToLeave)
        case .character, .control, .alt, .paste, .enter, .tab, .backTab, .backspace, .delete, .insert, .escape, .up,
            .down, .left, .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .focusIn, .focusOut:
            return nil
        }
    }

    private mutating func handleByFocus(
        _ key: Key,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        switch focus {
        case .capture: return handleCapture(key, state, in: context, ids: &ids)
        case .panel: return handlePanel(key, state, in: context, ids: &ids)
        case .browse(let browse): return handleBrowse(key, browse, state, in: context, ids: &ids)
        case .command(let line): return handleCommandLine(key, line, state, in: context, ids: &ids)
        case .search(let search): return handleSearch(key, search, state, in: context, ids: &ids)
        }
    }

    /// Does what the command table gives a key: the first of its commands that applies now, else the reason why not.
    ///
    /// - Returns: nil when the table knows nothing of the key.
    mutating func press(
        _ key: Key,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent]? {
        let rows = CommandTable.rows(for: key)
        let stage = CommandStages(of: state)
        guard let row = rows.first(where: { $0.stages.contains(stage) }) ?? rows.last else { return nil }
        return run(row.id, "", state, in: context, ids: &ids)
    }

    /// Says a sentence.
    mutating func say(_ sentence: String) -> [Intent] {
        notice = .text(sentence)
        return []
    }

    /// Selects the newest entry in the log.
    mutating func enterLog(_ state: Meeting) {
        if let newest = state.newestShown { focus = .browse(Browse(newest)) }
    }
}
