import Localization
import MeetingEngine
import TextLayout

extension MemoVersion {
    /// What it is and what became of it, in one row: `versio 1 · ryhmä · suomi · lähetetty 16.3.2026 · ei vielä hyväksytty`.
    func title(_ texts: Texts) -> String {
        let accepted = approved.map {
            "\(texts.review.approved(texts.dates.day($0.day))) (\(texts.memo.head.approvers[$0.approver]))"
        }
        return [
            texts.review.version(number), texts.words.terms.audiences[audience], texts.words.languages[language],
            texts.review.circulated(texts.dates.day(circulated)), accepted ?? texts.review.notApproved,
        ].joined(separator: " · ")
    }

    /// Lines as they fit a width; empty ones stay.
    static func wrapped(_ lines: [String], width: Columns) -> [String] {
        lines.flatMap { $0.isEmpty ? [""] : wrap($0, width: max(10, width)).map(\.text) }
    }
}
