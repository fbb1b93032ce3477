import Localization
import MeetingEngine
import OrderedCollections

extension LiveScreen {
    /// Whether a line is half typed, so that nothing else may move.
    var isTyping: Bool {
        switch focus {
        case .capture: !capture.isEmpty
        case .command: true
        case .panel, .browse, .search: false
        }
    }

    /// Takes note of how the log stands after a key.
    ///
    /// - Parameter acted: whether the key did something, which may move the log.
    mutating func holdLog(acted: Bool, in context: ScreenContext) {
        guard let state = context.programme.meetings[meeting] else { return }
        if !isTyping || acted { hold = LogHold(state) }
        if acted { return }
        if hold.entries == nil { hold.entries = othersInSight(state, in: context) }
        guard isTyping, hold.panel == nil, let scene = LiveScene(self, in: context) else { return }
        hold.panel = LogHold.Panel(opened: panel, shown: scene.panel, height: scene.panelHeight(scene.panelRows))
    }

    /// The entries around what is in sight that another seat may change.
    private func othersInSight(_ state: Meeting, in context: ScreenContext) -> [ID<Entry>: Entry] {
        let all = state.entries.values.elements
        let rows = context.size.rows
        let place = selectedEntry.flatMap { state.entries.index(forKey: $0) } ?? all.count - 1
        var others: [ID<Entry>: Entry] = [:]
        for index in max(0, place - rows)..<max(0, min(all.count, place + rows))
        where all[index].seat != context.seat || all[index].contribution != nil {
            others[all[index].id] = all[index]
        }
        return others
    }
}
