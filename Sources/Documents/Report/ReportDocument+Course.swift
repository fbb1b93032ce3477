import Localization
import MeetingEngine

extension ReportDocument {
    /// How the programme was carried out: the meetings, what went otherwise than planned, the rules, the numbers.
    func course(_ report: Report) -> Document.Section {
        var section = section(.course, titles.course, report)
        section.add(meetings(report))
        var deviations = Document.Section("deviations", title: titles.deviations)
        deviations.add(report.deviations.map { Document.Item(Document.Line(sentence($0))) })
        if report.deviations.isEmpty, report.indicators.meetingsHeld > 0 {
            deviations.add(Document.Line(body.noDeviations))
        }
        section.add(deviations)
        section.add(memo.part("rules", titles.rules, report.rules.map(listItem)))
        section.add(indicators(report))
        return section
    }

    private func meetings(_ report: Report) -> Document.Table {
        Document.Table(
            titles.course,
            columns: [
                Document.Column(table.number), Document.Column(table.day), Document.Column(table.theme),
                Document.Column(table.minutes, isNumber: true), Document.Column(table.participants, isNumber: true),
                Document.Column(table.entries, isNumber: true), Document.Column(table.insights, isNumber: true),
            ],
            rows: report.meetings.map { row in
                Document.Row([
                    "\(row.number)", row.begin.map { texts.dates.day($0.day) } ?? table.none, row.theme, length(row),
                    text(of: row.attended), row.actual == nil ? table.none : "\(row.entries)",
                    row.actual == nil ? table.none : "\(row.insights)",
                ])
            }
        )
    }

    private func length(_ row: Report.MeetingRow) -> String {
        switch row.standing {
        case .planned: table.toCome
        case .cancelled: table.cancelled
        case .running, .held: row.actual.map(texts.dates.length) ?? table.none
        }
    }

    private func sentence(_ deviation: Report.Deviation) -> String {
        switch deviation {
        case .cancelled(let meeting): body.cancelled(meeting)
        case .length(let meeting, let minutes):
            minutes > 0 ? body.longer(meeting, minutes) : body.shorter(meeting, -minutes)
        case .skipped(let meeting, let block): body.skipped(meeting, block)
        }
    }

    private func indicators(_ report: Report) -> Document.Section {
        let words = texts.report.indicators
        let numbers = report.indicators
        var rows: [(String, String)] = [
            (words.meetings, "\(numbers.meetingsHeld) / \(numbers.meetingsPlanned)"),
            (words.invited, numbers.invited.map { text(of: $0) } ?? table.withheld),
            (words.attendances, numbers.attendances.map(String.init) ?? table.withheld),
            (words.attendance, text(of: numbers.attendance)),
            (words.minutes, "\(numbers.minutes.count) / \(numbers.workingMinutes.count)"),
            (words.teaching, words.teachingValue(numbers.teachingHours, numbers.teachingRest.count)),
            (words.contributors, contributors(report)),
            (words.insights, "\(numbers.insights) / \(numbers.starred) / \(numbers.approved)"),
            (words.options, "\(numbers.options) / \(numbers.tried) / \(numbers.worked)"),
            (words.corrections, "\(numbers.corrections) / \(numbers.repeated)"),
        ]
        if let promises = numbers.promises { rows.append((words.promises, text(of: promises))) }
        if let days = numbers.promiseDays { rows.append((words.promiseDays, texts.plurals.days(days))) }
        if let parked = numbers.parked { rows.append((words.parked, text(of: parked))) }
        var part = Document.Section("indicators", title: titles.indicators)
        part.add(
            Document.Table(
                titles.indicators,
                columns: [Document.Column(table.indicator), Document.Column(table.value, isNumber: true)],
                rows: rows.map { Document.Row([$0, $1]) }
            )
        )
        part.add(
            Document.Chart(
                table.entriesByKind,
                form: .bars,
                things: table.kind,
                series: [table.count],
                rows: numbers.kinds.map {
                    Document.Chart.Row(
                        texts.words.kinds[$0.kind].plural,
                        [Document.Chart.Value($0.count, "\($0.count)")]
                    )
                },
                isOnlyTelling: true
            )
        )
        return part
    }

    private func contributors(_ report: Report) -> String {
        let held = report.meetings.filter { $0.actual != nil }
        guard !held.isEmpty else { return table.none }
        return held.map { row in row.contributors.map { "\($0.part)/\($0.whole)" } ?? table.withheld }
            .joined(separator: "; ")
    }
}
