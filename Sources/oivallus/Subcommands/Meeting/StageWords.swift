import Localization
import MeetingEngine

extension Stage {
    /// The word for scripts.
    var word: String {
        switch self {
        case .notStarted: "not-started"
        case .running: "running"
        case .closed: "closed"
        case .cancelled: "cancelled"
        }
    }
}

extension HomeTexts {
    /// The word for where a meeting is in its life.
    func stage(_ stage: Stage) -> String {
        switch stage {
        case .notStarted: planned
        case .running: goesOn
        case .closed: closed
        case .cancelled: cancelled
        }
    }
}
