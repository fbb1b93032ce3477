import Localization
import MeetingEngine
import OrderedCollections

extension ReviewFilter {
    /// What entries are narrowed by, one value at a time.
    enum Facet: Int, CaseIterable, Sendable {
        case kind, theme, block, audience
    }

    /// Takes the next or the previous value of a facet, of those that entries have which pass the other filters; before
    /// the first and after the last one comes none.
    ///
    /// - Returns: which of how many was taken; zero for none.
    mutating func step(
        _ facet: Facet,
        by step: Int,
        _ meeting: Meeting,
        _ context: ScreenContext
    ) -> (position: Int, count: Int) {
        var others = self
        switch facet {
        case .kind:
            others.kind = nil
            let used = Set(others.entries(of: meeting, context).map(\.kind))
            return take(&kind, step, of: EntryKind.allCases.filter(used.contains))
        case .theme:
            others.theme = nil
            var counts: OrderedDictionary<String, Int> = [:]
            for entry in others.entries(of: meeting, context) {
                for theme in entry.themes { counts[theme, default: 0] += 1 }
            }
            let themes = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
            return take(&theme, step, of: themes)
        case .block:
            others.block = nil
            let used = Set(others.entries(of: meeting, context).map(\.block))
            return take(&block, step, of: meeting.agenda.blocks.map(\.id).filter(used.contains))
        case .audience:
            others.audience = nil
            let used = Set(others.entries(of: meeting, context).map(\.audience))
            return take(&audience, step, of: Audience.allCases.filter(used.contains))
        }
    }

    private func take<Value: Equatable>(_ value: inout Value?, _ step: Int, of values: [Value]) -> (Int, Int) {
        let now = value.flatMap { values.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
        let position = (now + step + values.count + 1) % (values.count + 1)
        value = position == 0 ? nil : values[position - 1]
        return (position, values.count)
    }
}
