import Localization
import MeetingEngine

extension MemoMarkdown {
    /// How the meeting went: moods, time, and what is still unfinished.
    func course(_ memo: Memo, on page: inout MarkdownWriter) {
        guard memo.time != nil || !memo.moods.isEmpty else { return }
        page.heading(2, titles.course)
        if !memo.moods.isEmpty {
            page.heading(3, titles.mood)
            page.list(memo.moods.map(listItem))
        }
        if let time = memo.time {
            page.heading(3, titles.time)
            record(time, on: &page)
        }
        if memo.audience == .facilitator, memo.unfinished > 0 {
            page.paragraph(.text(body.unfinished(memo.unfinished)))
        }
    }

    private func record(_ time: Memo.TimeRecord, on page: inout MarkdownWriter) {
        let words = texts.memo.course
        var rows = time.rows.map { row in
            [
                Inline.text(row.title),
                .text(row.begin.map(texts.dates.clock) ?? ""),
                .text(texts.dates.length(row.planned)),
                .text(row.actual.map(texts.dates.length) ?? words.skipped),
                .text(row.actual.map { difference(row.planned, $0) } ?? ""),
            ]
        }
        rows.append([
            .strong(words.total), .text(""), .text(texts.dates.length(time.planned)),
            .text(texts.dates.length(time.actual)), .text(difference(time.planned, time.actual)),
        ])
        page.table(
            [
                MarkdownWriter.Column(title: words.block),
                MarkdownWriter.Column(title: words.began, isNumber: true),
                MarkdownWriter.Column(title: words.planned, isNumber: true),
                MarkdownWriter.Column(title: words.actual, isNumber: true),
                MarkdownWriter.Column(title: words.difference, isNumber: true),
            ],
            rows
        )
        if !time.pauses.isEmpty { page.paragraph(.text(words.pauses(spans(time.pauses)))) }
        if !time.offRecord.isEmpty { page.paragraph(.text(words.offRecord(spans(time.offRecord)))) }
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
