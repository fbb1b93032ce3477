public import Localization
public import MeetingEngine

/// Writes a memo as Markdown (CommonMark, and one table), in the language of its texts.
public struct MemoMarkdown: Sendable {
    let texts: Texts

    /// Makes a writer in a language, which need not be that of the programme.
    public init(_ texts: Texts) { self.texts = texts }

    /// The whole document, ending in a line break; the same memo gives the same bytes.
    public func document(_ memo: Memo) -> String {
        var page = MarkdownWriter()
        head(memo, on: &page)
        opening(memo, on: &page)
        review(memo, on: &page)
        factors(memo, on: &page)
        let nothing = nothing(for: memo)
        section(4, titles.experiences, memo.experiences, ifEmpty: nothing, on: &page)
        section(5, titles.solutions, memo.solutions, ifEmpty: nothing, on: &page)
        section(6, titles.insights, memo.insights, ifEmpty: self.nothing(for: memo, body.noInsights), on: &page)
        expert(memo, on: &page)
        agreed(memo, on: &page)
        open(memo, on: &page)
        next(memo, on: &page)
        course(memo, on: &page)
        return page.text
    }

    var titles: MemoTitles { texts.memo.titles }
    var body: MemoBodyTexts { texts.memo.body }

    private func opening(_ memo: Memo, on page: inout MarkdownWriter) {
        title(1, titles.rules, on: &page)
        let opened = memo.time == nil ? nil : memo.head.begin
        if let opened { page.paragraph(.text(body.opened(texts.dates.time(opened)))) }
        lead(memo.rules, on: &page)
        if !memo.rules.items.isEmpty {
            page.paragraph(.text(body.rules))
        } else if opened == nil && memo.rules.isEmpty {
            page.paragraph(.text(nothing(for: memo)))
        }
        page.list(memo.rules.items.map(listItem))
    }

    private func review(_ memo: Memo, on page: inout MarkdownWriter) {
        let review = memo.review
        title(2, titles.review, on: &page)
        lead(review.told, on: &page)
        if !review.agreed.isEmpty {
            page.paragraph(.text(body.previously))
            page.list(review.agreed.map(agreedItem))
            if !review.told.items.isEmpty { page.paragraph(.text(body.told)) }
        } else if review.told.isEmpty {
            page.paragraph(.text(nothing(for: memo)))
        }
        page.list(review.told.items.map(listItem))
    }

    private func factors(_ memo: Memo, on page: inout MarkdownWriter) {
        let hasConcerns = !memo.concerns.isEmpty
        section(3, titles.factors, memo.factors, ifEmpty: hasConcerns ? nil : nothing(for: memo), on: &page)
        if hasConcerns {
            page.heading(3, titles.concerns)
            page.list(memo.concerns.map(listItem))
        }
    }

    private func agreed(_ memo: Memo, on page: inout MarkdownWriter) {
        title(8, titles.agreed, on: &page)
        if memo.assignments.isEmpty && memo.promises.isEmpty { page.paragraph(.text(nothing(for: memo))) }
        page.list(memo.assignments.map(agreedItem))
        if !memo.promises.isEmpty {
            page.heading(3, titles.promises)
            page.list(memo.promises.map(agreedItem))
        }
    }

    private func open(_ memo: Memo, on page: inout MarkdownWriter) {
        title(9, titles.open, on: &page)
        page.heading(3, titles.openQuestions)
        if memo.openQuestions.isEmpty { page.paragraph(.text(nothing(for: memo, body.noQuestions))) }
        page.list(memo.openQuestions.map(listItem))
        page.heading(3, titles.parked)
        if memo.parked.isEmpty { page.paragraph(.text(nothing(for: memo, body.noneParked))) }
        page.list(memo.parked.map(listItem))
    }

    private func section(
        _ number: Int,
        _ name: String,
        _ section: Memo.Section,
        ifEmpty: String?,
        on page: inout MarkdownWriter
    ) {
        title(number, name, on: &page)
        lead(section, on: &page)
        page.list(section.items.map(listItem))
        if section.isEmpty, let ifEmpty { page.paragraph(.text(ifEmpty)) }
    }

    /// What the group was asked, and what was read back to it.
    private func lead(_ section: Memo.Section, on page: inout MarkdownWriter) {
        for question in section.asked { page.paragraph(.labelled(body.asked, .text(question.text))) }
        for summary in section.summaries { page.paragraph(.labelled(body.summary, .text(summary.text))) }
    }

    /// What stands in a section without entries: for the organisation, only that nothing was raised to it.
    func nothing(for memo: Memo, _ text: String? = nil) -> String {
        switch memo.audience {
        case .organisation: body.nothingForOrganisation
        case .facilitator, .group: text ?? body.nothing
        }
    }

    func title(_ number: Int, _ name: String, on page: inout MarkdownWriter) { page.heading(2, "\(number) \(name)") }
}
