import MeetingEngine
import TextLayout

/// What is being done with the versions of a memo.
enum MemoVersionStep: Hashable, Sendable {
    /// The day is asked on which the memo is sent.
    case circulating(LineEditor)
    /// Who accepted a version is asked, and the day.
    case approving(version: Int, MemoApprover, LineEditor)
    /// The versions are listed; the position of the selected one.
    case list(selected: Int)
    /// A text is read, from a row on: a version as it was sent, or how two differ.
    case reading(version: Int, title: String, lines: [String], top: Int)
}

extension MemoApprover {
    /// The next one who can accept a memo, round and round.
    var following: MemoApprover {
        switch self {
        case .group: .client
        case .client: .facilitator
        case .facilitator: .group
        }
    }
}
