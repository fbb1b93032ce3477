import MeetingEngine
import Screens

extension Layer {
    /// The meeting that is searched on the screen: the dictionary is not loaded for those that never are.
    var searchedMeeting: ID<Meeting>? {
        switch self {
        case .live(let screen): screen.isSearching ? screen.meeting : nil
        case .expert(let screen): screen.isSearching ? screen.meeting : nil
        case .home, .agenda, .form, .view, .search, .statistics, .thread, .comparison, .review, .memo, .report: nil
        }
    }

    /// The texts whose words the screen would compare, and that nobody has looked up in the dictionary yet.
    func unknownTexts(in context: ScreenContext) -> [String] {
        switch self {
        case .expert(let screen): screen.unknownTexts(in: context)
        case .home, .live, .agenda, .form, .view, .search, .statistics, .thread, .comparison, .review, .memo, .report:
            []
        }
    }

    /// Forgets what was to replace a text that was destroyed.
    mutating func forgetErased(in context: ScreenContext) {
        switch self {
        case .expert(var screen):
            screen.forgetErased(in: context)
            self = .expert(screen)
        case .home, .live, .agenda, .form, .view, .search, .statistics, .thread, .comparison, .review, .memo, .report:
            break
        }
    }
}
