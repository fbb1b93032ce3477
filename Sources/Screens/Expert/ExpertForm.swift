import Localization
import MeetingEngine
import TextLayout

/// What an expert writes: a correction with its record, a comment, a fact, a source or a promise, field by field.
///
/// Only the first field is needed; Enter sends from any of them.
struct ExpertForm: Hashable {
    /// The identity that the entry will have, also while an edit only borrows it for its draft.
    var id: ID<Entry>
    /// When it was begun.
    var begun: Stamp
    /// The block that went on then.
    var block: ID<Block>?
    /// Its kind.
    var kind: EntryKind
    /// What it is about.
    var target: ID<Entry>?
    /// The entry that it changes and the text that was seen.
    var edit: Draft.Edit?
    /// Where the keys go.
    var field = ContributionField.text
    /// The fields that are typed in.
    var editors: [ContributionField: LineEditor] = [:]
    /// Whether the knowledge is certain.
    var isCertain = true
    /// Whether it should be brought up at once.
    var isUrgent = false
    /// Whether a promise without a day was asked about once.
    var hasAskedForDay = false

    /// The fields of the kind, in the order in which Tab goes through them.
    var fields: [ContributionField] {
        switch kind {
        case .correction: [.text, .thought, .why, .source, .asOf, .sector, .certainty, .urgency]
        case .fact: [.text, .source, .asOf, .certainty, .urgency]
        case .expertComment: [.text, .source, .urgency]
        case .promise: [.text, .due]
        default: [.text]
        }
    }

    /// What stands in a field, without blanks around it.
    subscript(field: ContributionField) -> String {
        get { (editors[field]?.text ?? "").trimmed }
        set { editors[field] = newValue.isEmpty ? nil : LineEditor(newValue) }
    }

    /// Whether nothing has been typed yet.
    var isEmpty: Bool { editors.values.allSatisfy(\.isEmpty) }

    /// Goes to the next field or the one before, round and round.
    mutating func step(by step: Int) {
        let fields = fields
        let here = fields.firstIndex(of: field) ?? 0
        field = fields[(here + step + fields.count) % fields.count]
    }

    /// Takes an editing key in the field that has the keys.
    mutating func take(_ key: Key) {
        switch field {
        case .certainty: if ExpertForm.toggles(key) { isCertain.toggle() }
        case .urgency: if ExpertForm.toggles(key) { isUrgent.toggle() }
        case .text, .thought, .why, .source, .asOf, .sector, .due:
            editors[field, default: LineEditor()].take(key)
        }
    }

    private static func toggles(_ key: Key) -> Bool { [.left, .right, .character(" ")].contains(key) }
}
