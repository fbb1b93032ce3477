import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension ReviewScreen {
    /// Follows the selected entry over all meetings: those that resemble it.
    mutating func followSelected(_ state: Meeting, _ context: ScreenContext) -> [Intent] {
        guard let entry = selectedEntry(state, context), !entry.text.isEmpty else {
            notice = context.texts.review.noEntry
            return []
        }
        return [.open(.thread(.entry(entry.id, of: programme, kind: entry.kind, text: entry.text)))]
    }

    /// Follows the theme that the log is narrowed to, else the first of the selected entry.
    mutating func followTheme(_ state: Meeting, _ context: ScreenContext) -> [Intent] {
        guard let theme = filter.theme ?? selectedEntry(state, context)?.themes.first else {
            notice = context.texts.thread.noTheme
            return []
        }
        return [.open(.thread(.theme(theme)))]
    }

    /// The entry that the attention is on; nil where the view has none.
    func selectedEntry(_ state: Meeting, _ context: ScreenContext) -> Entry? {
        switch view {
        case .log:
            let entries = filter.entries(of: state, context)
            let index = selection(in: entries)
            return entries.indices.contains(index) ? entries[index] : nil
        case .corrections:
            let rows = state.reviewedCorrections
            let index = selection(of: rows.count)
            guard rows.indices.contains(index) else { return nil }
            return rows[index].claims.first ?? rows[index].correction
        case .course, .memos: return nil
        }
    }
}
