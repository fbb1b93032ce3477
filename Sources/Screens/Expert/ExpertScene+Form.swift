import Localization
import MeetingEngine
import TextLayout

extension ExpertScene {
    /// The strip that is written in, as lines of a form: the heading says what is written and about what.
    func formLines(_ form: ExpertForm, width: Columns) -> [FieldLine] {
        let column = labelWidth(form) + 4
        let room = max(8, width - column - 1)
        var lines: [FieldLine] = []
        for field in form.fields {
            var value = FieldValue(text: text(form, field), column: column, width: room)
            value.isFocused = form.field == field && screen.focus == .form
            switch field {
            case .certainty, .urgency:
                value.look = .choice
                value.width = max(4, room - 4)
            case .text:
                value.rows = 3
                if value.isFocused { value.editor = form.editors[field] ?? LineEditor() }
            case .thought, .why, .source, .asOf, .sector, .due:
                value.rows = value.isFocused ? 2 : 1
                if value.isFocused { value.editor = form.editors[field] ?? LineEditor() }
            }
            var line = FieldLine(label: label(form, field), values: [value])
            if let day = readDay(form, field) { line.note = day }
            lines.append(line)
        }
        return lines
    }

    /// What is written, and about what.
    func heading(_ form: ExpertForm) -> String {
        let kind = texts.words.kinds[form.kind].full
        guard let target = form.target else { return texts.expert.aboutNothing(kind) }
        guard let entry = log.entry(target) else { return texts.expert.about(kind, texts.expert.targetGone) }
        return texts.expert.about(kind, headline(of: entry))
    }

    /// The remark that a correction of what is no claim makes a proposal.
    func remark(_ form: ExpertForm) -> String? {
        guard form.kind == .correction, let entry = form.target.flatMap(log.entry), entry.kind.mayBeClaim else {
            return nil
        }
        return texts.expert.proposesClaim
    }

    private func text(_ form: ExpertForm, _ field: ContributionField) -> String {
        let words = texts.expert
        switch field {
        case .certainty: return form.isCertain ? words.certain : words.notCertain
        case .urgency: return form.isUrgent ? words.isUrgent : words.notUrgent
        case .text, .thought, .why, .source, .asOf, .sector, .due: return form.editors[field]?.text ?? ""
        }
    }

    private func label(_ form: ExpertForm, _ field: ContributionField) -> String {
        field == .text && form.kind != .correction ? texts.words.kinds[form.kind].short : texts.expert[field]
    }

    private func labelWidth(_ form: ExpertForm) -> Columns {
        form.fields.map { columns(of: label(form, $0)) }.max() ?? 0
    }

    /// A day as it was understood.
    private func readDay(_ form: ExpertForm, _ field: ContributionField) -> String? {
        guard field == .asOf || field == .due, !form[field].isEmpty else { return nil }
        let dates = texts.dates
        let day = field == .due ? dates.dueDate(in: form[field], on: today) : dates.pastDay(in: form[field], on: today)
        return day.map(dates.weekdayAndDay) ?? texts.expert.needsDate
    }
}
