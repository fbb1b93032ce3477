public import Localization

/// What becomes of one line of the expert's own list.
public struct ExpertLine: Hashable, Sendable {
    /// What becomes of it.
    public enum Outcome: Hashable, Sendable {
        /// It corrects a claim of the minutes; the claim's number.
        case tied(claim: Int)
        /// It is a correction for which there is no claim: it stands on its own.
        case alone
        /// It is an entry of its own, or answers what its reference says.
        case added
        /// The minutes have it already, and now it counts as checked by the expert; the entry's number.
        case confirmed(Int)
        /// The minutes have it already; the entry's number.
        case known(Int)
        /// It is of a time that is off the record: it is left out.
        case offRecord
    }

    /// The line of the file, from 1.
    public let line: Int
    /// What becomes of it.
    public let outcome: Outcome
}

extension ExpertLine {
    /// What is said of it; nil of an entry of its own, which is only counted.
    public func message(in texts: Texts) -> String? {
        let words = texts.interchange
        return switch outcome {
        case .tied(let claim): words.listTied(line: line, claim: claim)
        case .alone: words.listAlone(line: line)
        case .added: nil
        case .confirmed(let entry): words.listConfirmed(line: line, entry: entry)
        case .known(let entry): words.listKnown(line: line, entry: entry)
        case .offRecord: words.listOffRecord(line: line)
        }
    }
}
