import Localization
import MeetingEngine

extension ReportDocument {
    /// What was agreed between the meetings and what came of it.
    func assignments(_ report: Report) -> Document.Section {
        var section = section(.assignments, titles.assignments, report)
        let assignments = report.assignments
        guard assignments.agreed > 0 else {
            section.add(Document.Line(nothing(report, body.noAssignments)))
            return section
        }
        section.add(Document.Line(assignmentSummary(report)))
        section.add(
            Document.Table(
                titles.assignments,
                columns: [Document.Column(table.outcome), Document.Column(table.count, isNumber: true)],
                rows: assignments.counts.map { Document.Row([text(of: $0.outcome), text(of: $0.cell)]) }
                    + [Document.Row([table.total, "\(assignments.agreed)"], isTotal: true)]
            )
        )
        section.add(assignments.rows.map(item))
        return section
    }

    /// How many were agreed, and how many of those asked about were done.
    func assignmentSummary(_ report: Report) -> String {
        let agreed = body.agreed(report.assignments.agreed)
        guard let done = report.assignments.done else { return agreed }
        return "\(agreed) \(body.done(done.part, done.whole, done.percent))"
    }

    private func text(of outcome: Settlement.Outcome?) -> String {
        outcome.map { texts.report.settlements[$0] } ?? body.notAsked
    }

    private func item(_ row: Report.Assignments.Row) -> Document.Item {
        var item = memo.agreedItem(row.agreed)
        item.line.remark = "\(place(row.agreed.item.place)), \(text(of: row.settlement?.outcome))"
        if let note = row.settlement?.note, !note.isEmpty {
            item.items.append(
                Document.Item(Document.Line(note, label: body.effect, entries: [row.agreed.item.entry]))
            )
        }
        return item
    }

    /// What the group asked to be told, and what is recommended on what grounds.
    func recommendations(_ report: Report) -> Document.Section {
        var section = section(.recommendations, titles.recommendations, report)
        remind(&section, report)
        section.add(memo.part("messages", titles.messages, report.messages.map(listItem)))
        var part = Document.Section("recommended", title: titles.recommended)
        part.add(report.recommendations.map(item), isNumbered: true)
        if report.recommendations.isEmpty { part.add(Document.Line(body.noRecommendations)) }
        section.add(part)
        return section
    }

    private func item(_ recommended: Report.Recommended) -> Document.Item {
        var item = Document.Item(Document.Line(recommended.text))
        if !recommended.evidence.isEmpty {
            let grounds = places(recommended.evidence)
            let entries = recommended.evidence.map(\.entry)
            item.items.append(Document.Item(Document.Line(grounds, label: body.evidence, entries: entries)))
        }
        for (label, text) in [(body.addressee, recommended.addressee), (body.effort, recommended.effort)]
        where !text.isEmpty {
            item.items.append(Document.Item(Document.Line(text, label: label)))
        }
        return item
    }

    /// How the activity goes on, and what it leaves to others.
    func continuation(_ report: Report) -> Document.Section {
        var section = section(.continuation, titles.continuation, report)
        remind(&section, report)
        section.add(memo.part("openQuestions", titles.openQuestions, report.openQuestions.map(listItem)))
        section.add(memo.part("handedOver", titles.handedOver, report.handedOver.map(listItem)))
        if section.isEmpty { section.add(Document.Line(nothing(report))) }
        return section
    }
}
