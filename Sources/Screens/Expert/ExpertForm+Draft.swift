import Localization
import MeetingEngine
import TextLayout

extension ExpertForm {
    /// What is to be kept on the disk at each key: nil while nothing is typed.
    ///
    /// The draft's text holds a line for each field, its name and a tab before it; the caret is that of the field.
    func draft(of meeting: ID<Meeting>) -> Draft? {
        guard !isEmpty else { return nil }
        var lines = ["field\t\(field.rawValue)"]
        for field in ContributionField.allCases {
            if let text = editors[field]?.text, !text.isEmpty { lines.append("\(field.rawValue)\t\(text)") }
        }
        if !isCertain { lines.append("certainty\t0") }
        if isUrgent { lines.append("urgency\t1") }
        if let target { lines.append("target\t\(target)") }
        return Draft(
            entry: id,
            meeting: meeting,
            text: lines.joined(separator: "\n"),
            caret: editors[field]?.caret ?? 0,
            firstKey: begun,
            block: block,
            kind: kind,
            edit: edit
        )
    }

    /// Makes what a draft kept.
    init(restoring draft: Draft) {
        self.init(id: draft.entry, begun: draft.firstKey, block: draft.block, kind: draft.kind, edit: draft.edit)
        for line in draft.text.split(separator: "\n") {
            guard let tab = line.firstIndex(of: "\t") else { continue }
            let (name, value) = (line[..<tab], String(line[line.index(after: tab)...]))
            switch (name, ContributionField(rawValue: String(name))) {
            case ("field", _): field = ContributionField(rawValue: value) ?? .text
            case ("target", _): target = ID(value)
            case (_, .certainty): isCertain = value != "0"
            case (_, .urgency): isUrgent = value == "1"
            case (_, let field?): editors[field] = LineEditor(value)
            case (_, nil): break
            }
        }
        if !fields.contains(field) { field = .text }
        if let text = editors[field]?.text { editors[field] = LineEditor(text, caret: draft.caret) }
    }
}
