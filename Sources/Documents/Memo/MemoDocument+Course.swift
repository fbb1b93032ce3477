import Localization
import MeetingEngine

extension MemoDocument {
    /// How the meeting went: moods and ratings, time, and what is still unfinished; nil before there is anything to tell.
    func course(_ memo: Memo) -> Document.Section? {
        guard memo.time != nil || !memo.moods.isEmpty || !memo.ratings.isEmpty else { return nil }
        var section = Document.Section("course", title: titles.course)
        if memo.audience == .facilitator, memo.unfinished > 0 {
            section.add(Document.Line(body.unfinished(memo.unfinished)))
        }
        var mood = part("mood", titles.mood, memo.moods.map(listItem))
        mood.add(ratings(memo))
        section.add(mood)
        if let time = memo.time { section.add(record(time)) }
        return section
    }

    /// The means of what people gave; without any it has no rows.
    private func ratings(_ memo: Memo) -> Document.Table {
        let report = ReportDocument(texts)
        let rows = memo.ratings.map { rated in
            let subject =
                switch rated.subject {
                case .goal(let goal): Goal(goal).text
                case .mood: titles.mood
                }
            return Document.Row([subject, report.text(of: rated.opening), report.text(of: rated.closing)])
        }
        let columns = [
            Document.Column(texts.live.sheets.ratings),
            Document.Column(texts.report.table.opening, isNumber: true),
            Document.Column(texts.report.table.closing, isNumber: true),
        ]
        return Document.Table(columns: columns, rows: rows)
    }

    private func record(_ time: Memo.TimeRecord) -> Document.Section {
        let words = texts.memo.course
        var part = Document.Section("time", title: titles.time)
        part.add(chart(time))
        part.add(table(time))
        if !time.pauses.isEmpty { part.add(Document.Line(words.pauses(spans(time.pauses)))) }
        if !time.offRecord.isEmpty { part.add(Document.Line(words.offRecord(spans(time.offRecord)))) }
        return part
    }

    private func table(_ time: Memo.TimeRecord) -> Document.Table {
        let words = texts.memo.course
        var rows = time.rows.map { row in
            Document.Row([
                row.title,
                row.begin.map(texts.dates.clock) ?? "",
                texts.dates.length(row.planned),
                row.actual.map(texts.dates.length) ?? words.skipped,
                row.actual.map { difference(row.planned, $0) } ?? "",
            ])
        }
        rows.append(
            Document.Row(
                [
                    words.total, "", texts.dates.length(time.planned), texts.dates.length(time.actual),
                    difference(time.planned, time.actual),
                ],
                isTotal: true
            )
        )
        let columns = [
            Document.Column(words.block),
            Document.Column(words.began, isNumber: true),
            Document.Column(words.planned, isNumber: true),
            Document.Column(words.actual, isNumber: true),
            Document.Column(words.difference, isNumber: true),
        ]
        return Document.Table(columns: columns, rows: rows)
    }

    /// The planned and the actual minutes of each block side by side.
    private func chart(_ time: Memo.TimeRecord) -> Document.Chart {
        let words = texts.memo.course
        return Document.Chart(
            words.chart,
            form: .bars,
            things: words.block,
            series: [words.planned, words.actual],
            rows: time.rows.map { row in
                Document.Chart.Row(
                    row.title,
                    [
                        Document.Chart.Value(row.planned.count, texts.dates.length(row.planned)),
                        Document.Chart.Value(
                            row.actual?.count,
                            row.actual.map(texts.dates.length) ?? words.skipped
                        ),
                    ]
                )
            }
        )
    }

    private func difference(_ planned: Minutes, _ actual: Minutes) -> String {
        let difference = actual - planned
        return (difference > 0 ? "+" : "") + texts.dates.length(difference)
    }

    private func spans(_ spans: [Memo.TimeRecord.Span]) -> String {
        spans.map { span in
            span.to.map { texts.dates.range(span.from, $0) } ?? "\(texts.dates.time(span.from))–"
        }.joined(separator: ", ")
    }
}
