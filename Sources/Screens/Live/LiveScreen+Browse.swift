import Localization
import MeetingEngine
import OrderedCollections

extension LiveScreen {
    /// A key while the log has the attention.
    mutating func handleBrowse(
        _ key: Key,
        _ browse: Browse,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        var browse = browse
        if let menu = browse.menu { return handleMenu(key, menu, browse, state, in: context, ids: &ids) }
        if isReading(state), let intents = handleReadingKeys(key, state, in: context, ids: &ids) { return intents }
        let page = max(1, context.size.rows / 4)
        switch browse.handle(key, state, page: page, lettersMove: isReading(state)) {
        case .stay: focus = .browse(browse)
        case .leave: focus = .capture
        case .menu:
            guard let entry = state.entries[browse.selected], entry.standing == .standing else { break }
            browse.menu = .actions
            focus = .browse(browse)
        case .type:
            focus = .capture
            if !isReading(state) { return type(key, state, in: context, ids: &ids) }
        }
        return []
    }

    /// The keys of a closed meeting's log that lead elsewhere; nil for the others.
    private mutating func handleReadingKeys(
        _ key: Key,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent]? {
        if key == .character("q") { return [.back] }
        if key == .character(":") || key == .character("/") || key == .character("?") {
            focus = .capture
            return handleCapture(key, state, in: context, ids: &ids)
        }
        return nil
    }
}
