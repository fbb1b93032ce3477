import Localization
import MeetingEngine

extension ReportDocument {
    /// The insights by theme, with how they grew from meeting to meeting.
    func insights(_ report: Report) -> Document.Section {
        var section = section(.insights, titles.insights, report)
        guard !report.themes.isEmpty else {
            section.add(Document.Line(nothing(report, texts.memo.body.noInsights)))
            return section
        }
        section.add(growth(report))
        // Said once where it is so of all, and else of each.
        let isApproved = report.themes.allSatisfy { $0.insights.allSatisfy(\.item.isApproved) }
        if isApproved { section.add(Document.Line(body.allApproved)) }
        for theme in report.themes {
            var part = Document.Section("theme", title: name(of: theme))
            part.add(
                theme.insights.filter { !$0.isRepeated }.map { insight in
                    var item = insight.item
                    if isApproved { item.isApproved = false }
                    return listItem(item)
                }
            )
            let elsewhere = theme.insights.filter(\.isRepeated).map(\.item)
            if !elsewhere.isEmpty { part.add(Document.Line(body.alsoHere(places(elsewhere)))) }
            section.add(part)
        }
        return section
    }

    private func name(of theme: Report.Theme) -> String { theme.name?.capitalisedFirst ?? body.noTheme }

    /// Theme × meeting: as a picture where there are pictures, else as a table.
    private func growth(_ report: Report) -> Document.Chart {
        let held = report.meetings.filter { $0.actual != nil }
        return Document.Chart(
            table.themesByMeeting,
            form: .grid,
            things: table.insightTheme,
            series: held.map { "\($0.number)" } + [table.total],
            rows: report.themes.map { theme in
                let counts = theme.counts + [theme.insights.count]
                return Document.Chart.Row(
                    name(of: theme),
                    counts.map { Document.Chart.Value($0, "\($0)") }
                )
            },
            isOnlyTelling: true
        )
    }

    /// What worked where: means × context × result.
    func means(_ report: Report) -> Document.Section {
        var section = section(.means, titles.means, report)
        let rows = report.means.flatMap { means in
            means.trials.enumerated().map { index, trial in
                Document.Row(
                    [
                        (index == 0 ? "" : "– ") + trial.item.text,
                        trial.context.isEmpty ? table.none : trial.context.map(\.text).joined(separator: " "),
                        trial.item.outcome.map { texts.words.terms.outcomes[$0] } ?? table.none,
                        place(trial.item.place),
                    ],
                    entries: [trial.item.entry] + trial.context.map(\.entry)
                )
            }
        }
        section.add(
            Document.Table(
                titles.means,
                columns: [
                    Document.Column(table.means), Document.Column(table.context), Document.Column(table.result),
                    Document.Column(table.place),
                ],
                rows: rows
            )
        )
        if report.means.isEmpty { section.add(Document.Line(nothing(report, body.noMeans))) }
        return section
    }

    /// Corrections, fact first, with how often each was needed and how old it is.
    func corrections(_ report: Report) -> Document.Section {
        var section = section(.corrections, titles.corrections, report)
        guard !report.corrections.isEmpty else {
            section.add(Document.Line(nothing(report, body.noCorrections)))
            return section
        }
        section.add(
            Document.Line(body.summaryOfCorrections(report.indicators.corrections, report.indicators.repeated))
        )
        section.add(report.corrections.map(item), isNumbered: true)
        return section
    }

    private func item(_ correction: Report.Correction) -> Document.Item {
        var item = memo.listItem(correction.fact)
        let entries = [correction.fact.entry]
        item.items += correction.believed.map {
            Document.Item(Document.Line($0.wording, label: texts.memo.body.believed, entries: [$0.entry]))
        }
        if !correction.why.isEmpty {
            item.items.append(Document.Item(Document.Line(correction.why, label: body.why, entries: entries)))
        }
        if !correction.sector.isEmpty {
            item.items.append(Document.Item(Document.Line(correction.sector, label: body.sector, entries: entries)))
        }
        let places = correction.places.map(place).joined(separator: ", ")
        let times = body.times(correction.places.count, places)
        item.items.append(Document.Item(Document.Line(times, label: body.cameUp)))
        if correction.isStale { item.items.append(Document.Item(Document.Line(body.stale))) }
        return item
    }
}
