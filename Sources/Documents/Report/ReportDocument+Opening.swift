import Localization
import MeetingEngine

extension ReportDocument {
    /// The half page for those who read no more: what was written, and the most telling numbers.
    func summary(_ report: Report) -> Document.Section {
        let words = texts.report.indicators
        var section = section(.summary, titles.summary, report)
        remind(&section, report)
        let numbers = report.indicators
        var facts = [
            (words.meetings, "\(numbers.meetingsHeld) / \(numbers.meetingsPlanned)"),
            (words.insights, "\(numbers.insights) / \(numbers.starred) / \(numbers.approved)"),
            (words.corrections, "\(numbers.corrections) / \(numbers.repeated)"),
        ]
        if report.assignments.agreed > 0 {
            facts.append((titles.assignments, assignmentSummary(report)))
        }
        section.add(facts.map { Document.Item(Document.Line($1, label: $0)) })
        return section
    }

    func background(_ report: Report) -> Document.Section {
        var section = section(.background, titles.background, report)
        remind(&section, report)
        section.add(memo.part("factors", titles.factors, report.factors.map(listItem)))
        section.add(memo.part("concerns", titles.concerns, report.concerns.map(listItem)))
        if section.isEmpty { section.add(Document.Line(nothing(report))) }
        return section
    }

    func goals(_ report: Report) -> Document.Section {
        var section = section(.goals, titles.goals, report)
        if !report.head.targetGroup.isEmpty {
            section.add(Document.Line(report.head.targetGroup, label: texts.report.head.targetGroup))
        }
        section.add(report.goals.map { Document.Item(Document.Line($0.goal.text)) }, isNumbered: true)
        if report.goals.isEmpty { section.add(Document.Line(body.noGoals)) }
        return section
    }

    /// How the goals were reached: rated at the start and at the end, and the insights that speak of them.
    func results(_ report: Report) -> Document.Section {
        var section = section(.results, titles.results, report)
        let rows = report.goals.enumerated().map { index, result in
            Document.Row(
                [
                    "\(index + 1) \(result.goal.text)", text(of: result.opening), text(of: result.closing),
                    result.change.map { decimal($0, signed: true) } ?? table.none,
                    result.insights.isEmpty ? table.none : places(result.insights),
                ],
                entries: result.insights.map(\.entry)
            )
        }
        section.add(
            Document.Table(
                titles.results,
                columns: [
                    Document.Column(table.goal), Document.Column(table.opening, isNumber: true),
                    Document.Column(table.closing, isNumber: true), Document.Column(table.change, isNumber: true),
                    Document.Column(titles.shortInsights(texts)),
                ],
                rows: rows
            )
        )
        if report.goals.isEmpty { section.add(Document.Line(body.noGoals)) }
        return section
    }

    /// What people gave, asked the mood, meeting by meeting.
    func evaluation(_ report: Report) -> Document.Section {
        var section = section(.evaluation, titles.evaluation, report)
        remind(&section, report)
        var part = Document.Section("moods", title: titles.moods)
        part.add(
            Document.Table(
                titles.moods,
                columns: [
                    Document.Column(table.number), Document.Column(table.opening, isNumber: true),
                    Document.Column(table.closing, isNumber: true),
                ],
                rows: report.moods.map { mood in
                    Document.Row([body.meeting(mood.meeting), text(of: mood.opening), text(of: mood.closing)])
                }
            )
        )
        section.add(part)
        if section.isEmpty { section.add(Document.Line(nothing(report))) }
        return section
    }
}

extension ReportTitles {
    /// The column of the insights that speak of a goal.
    func shortInsights(_ texts: Texts) -> String { texts.memo.titles.insights }
}
