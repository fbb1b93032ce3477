import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension ReviewScreen {
    /// Changes the filters of the log; the attention stays on its entry as long as that passes.
    mutating func narrow(_ state: Meeting, _ context: ScreenContext, _ change: (inout ReviewFilter) -> Void) {
        holdEntry(state, context)
        change(&filter)
        view = .log
        selections[.log] = 0
    }

    /// Narrows the log to the next or the previous value of a facet; the arrows go on from there.
    mutating func step(
        _ facet: ReviewFilter.Facet,
        by step: Int,
        _ state: Meeting,
        _ context: ScreenContext
    ) {
        let texts = context.texts.review
        var found = (position: 0, count: 0)
        narrow(state, context) { found = $0.step(facet, by: step, state, context) }
        self.facet = facet
        let name = texts.facets[facet.rawValue]
        notice = found.count == 0 ? texts.noChoice(name) : texts.stepped(name, found.position, found.count)
    }

    /// Takes the filters away, and leads back to where they came from; the attention stays on its entry.
    mutating func showWhole(_ state: Meeting, _ context: ScreenContext) {
        holdEntry(state, context)
        filter = ReviewFilter()
        facet = nil
        if let origin { view = origin }
        origin = nil
    }

    private mutating func holdEntry(_ state: Meeting, _ context: ScreenContext) {
        let entries = filter.entries(of: state, context)
        if view == .log, !entries.isEmpty { chosen = entries[selection(in: entries)].id }
    }

    /// Begins to type a text that entries must hold.
    mutating func beginSearch(_ state: Meeting, _ context: ScreenContext) {
        holdEntry(state, context)
        chosenBefore = chosen
        view = .log
        facet = nil
        var editor = LineEditor()
        editor.begin(with: filter.words)
        prompt = .search(editor)
    }

    /// Takes a key of the text: each narrows the log anew; Esc gives it up.
    mutating func handleInSearch(
        _ key: Key,
        _ editor: LineEditor,
        _ state: Meeting,
        in context: ScreenContext
    ) -> [Intent] {
        var editor = editor
        switch key {
        case .enter, .down, .up:
            prompt = .none
            holdEntry(state, context)
        case .escape:
            prompt = .none
            filter.words = ""
            chosen = chosenBefore
        default:
            editor.take(key)
            prompt = .search(editor)
            filter.words = editor.text
            chosen = nil
            selections[.log] = 0
        }
        return []
    }
}
