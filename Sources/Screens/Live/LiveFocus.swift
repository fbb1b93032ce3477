import Localization
import MeetingEngine

/// Where the keys go: to capture unless something else was entered on purpose; Esc leads back, level by level.
enum LiveFocus: Hashable {
    /// To the line that is typed.
    case capture
    /// To the panel.
    case panel
    /// To the log.
    case browse(Browse)
    /// To the command line.
    case command(CommandLine)
    /// To the search line.
    case search(SearchLine)
}

/// What the bottom row says until the next key.
enum LiveNotice: Hashable {
    /// Why a command was refused.
    case refusal(Refusal)
    /// A sentence, already in the user's language.
    case text(String)
    /// A sentence about what was typed after a command: the command line stays to put it right.
    case complaint(String)

    /// The sentence.
    func sentence(_ texts: Texts) -> String {
        switch self {
        case .refusal(let refusal): texts.refusals[refusal]
        case .text(let text), .complaint(let text): text
        }
    }
}
