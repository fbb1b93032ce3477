import Localization
import MeetingEngine
import OrderedCollections

extension LiveScreen {
    /// A key while the menu of an entry is open.
    mutating func handleMenu(
        _ key: Key,
        _ menu: BrowseMenu,
        _ browse: Browse,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        var menu = menu
        var browse = browse
        guard let entry = state.entries[browse.selected] else {
            focus = .capture
            return []
        }
        let wish = menu.handle(key, on: entry, context.texts.live.menu)
        switch wish {
        case .stay:
            browse.menu = menu
            focus = .browse(browse)
            return []
        case .leave:
            browse.menu = nil
            focus = .browse(browse)
            return []
        case .act(let action): return perform(action, on: entry, browse, state, in: context, ids: &ids)
        case .change(let changes): return finish(browse, act(.revise(entry.id, base: entry.textEvent, changes)))
        case .speaker(let name): return setSpeaker(name, of: entry, browse, in: context)
        case .erase: return finish(browse, act(.erase([entry.id])))
        }
    }

    /// Closes the menu and does something; the log keeps the attention.
    private mutating func finish(_ browse: Browse, _ intents: Intent...) -> [Intent] {
        var browse = browse
        browse.menu = nil
        focus = .browse(browse)
        return intents
    }

    private mutating func setSpeaker(
        _ name: String,
        of entry: Entry,
        _ browse: Browse,
        in context: ScreenContext
    ) -> [Intent] {
        guard !name.trimmed.isEmpty else {
            return finish(browse, act(.revise(entry.id, base: entry.textEvent, [.speaker(nil)])))
        }
        guard case .one(let speaker) = captureContext(context)?.names.match(name) else {
            return say(context.texts.commands.noSuchName(name))
        }
        return finish(browse, act(.revise(entry.id, base: entry.textEvent, [.speaker(speaker)])))
    }

    private mutating func perform(
        _ action: BrowseAction,
        on entry: Entry,
        _ browse: Browse,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        switch action {
        case .edit:
            guard let captureContext = captureContext(context) else { return [] }
            focus = .capture
            let outcomes = capture.open(entry, filling: entry.isMark, in: captureContext, ids: &ids)
            return perform(outcomes, state, in: context, ids: &ids)
        case .reply: return answer(entry, kind: entry.kind == .claim ? .correction : nil, state, in: context, ids: &ids)
        case .insight: return answer(entry, kind: .insight, state, in: context, ids: &ids)
        case .audience:
            let next: Audience =
                switch entry.audience {
                case .facilitator: .group
                case .group: .organisation
                case .organisation: .facilitator
                }
            notice = .text(context.texts.live.menu.audienceIs(context.texts.words.terms.audiences[next]))
            return [act(.revise(entry.id, base: entry.textEvent, [.audience(next)]))]
        case .star: return finish(browse, act(.revise(entry.id, base: entry.textEvent, [.star(!entry.isStarred)])))
        case .began:
            let before = state.clock.time(at: context.now) - entry.time
            return finish(browse) + beganBefore(before, state, in: context)
        case .history:
            panel = .history(entry.id)
            return finish(browse)
        case .delete:
            notice = .text(context.texts.live.menu.deleted)
            let intents = finish(browse, act(.delete(entry.id)))
            stepAside(from: entry.id, state)
            return intents
        case .kind, .speaker, .theme, .neutral, .erase: return []
        }
    }

    /// The selection leaves a deleted entry for its neighbour.
    private mutating func stepAside(from id: ID<Entry>, _ state: Meeting) {
        var browse = Browse(id)
        _ = browse.handle(.up, state, page: 1, lettersMove: false)
        if browse.selected == id { _ = browse.handle(.down, state, page: 1, lettersMove: false) }
        focus = browse.selected == id ? .capture : .browse(browse)
    }

    /// Begins an entry that is linked to another; a text that waits in the line is not touched.
    private mutating func answer(
        _ entry: Entry,
        kind: EntryKind?,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        if isReading(state) { return say(context.texts.refusals[.closed]) }
        guard capture.isEmpty else { return say(context.texts.live.notices.lineFirst) }
        guard let captureContext = captureContext(context) else { return [] }
        let prefix = kind.map { ".\($0.letter) " } ?? ""
        capture.begin(with: "\(prefix) >\(entry.number)", caret: prefix.count, in: captureContext, ids: &ids)
        focus = .capture
        return []
    }
}
