public import Localization
public import MeetingEngine

/// Makes a document of a memo, in the language of its texts.
public struct MemoDocument: Sendable {
    let texts: Texts
    let state: MemoState

    /// Makes a maker for a language, which need not be that of the programme.
    ///
    /// - Parameter state: how far the memo has come on its way to its readers.
    public init(_ texts: Texts, state: MemoState = .draft) {
        self.texts = texts
        self.state = state
    }

    /// The whole document; the same memo gives the same document.
    public func document(_ memo: Memo) -> Document {
        let nothing = nothing(for: memo)
        var document = Document(
            .memo,
            language: texts.language,
            audience: memo.audience,
            head: head(memo),
            sections: [
                opening(memo),
                review(memo),
                factors(memo),
                section("experiences", 4, titles.experiences, memo.experiences, ifEmpty: nothing),
                section("solutions", 5, titles.solutions, memo.solutions, ifEmpty: nothing),
                section(
                    "insights",
                    6,
                    titles.insights,
                    memo.insights,
                    ifEmpty: self.nothing(for: memo, body.noInsights)
                ),
                expert(memo),
                agreed(memo),
                open(memo),
                next(memo),
                course(memo),
            ].compactMap { $0 }
        )
        for index in document.sections.indices { addProse(of: memo, to: &document.sections[index]) }
        return document
    }

    /// Puts what was written by hand into a section in front of what was captured.
    private func addProse(of memo: Memo, to section: inout Document.Section) {
        guard let key = MemoSection(rawValue: section.key), let prose = memo.prose[key] else { return }
        let nothing = [nothing(for: memo), nothing(for: memo, body.noInsights)].map {
            Document.Block.paragraph(Document.Line($0))
        }
        // A section that says something is not empty any more.
        section.blocks.removeAll(where: nothing.contains)
        let paragraphs = prose.split(whereSeparator: \.isNewline).map {
            Document.Block.paragraph(Document.Line(String($0)))
        }
        section.blocks.insert(contentsOf: paragraphs, at: 0)
    }

    var titles: MemoTitles { texts.memo.titles }
    var body: MemoBodyTexts { texts.memo.body }

    private func opening(_ memo: Memo) -> Document.Section {
        var section = Document.Section("rules", number: 1, title: titles.rules)
        let opened = memo.time == nil ? nil : memo.head.begin
        if let opened { section.add(Document.Line(body.opened(texts.dates.time(opened)))) }
        lead(memo.rules, in: &section)
        if !memo.rules.items.isEmpty {
            section.add(Document.Line(body.rules))
        } else if opened == nil && memo.rules.isEmpty {
            section.add(Document.Line(nothing(for: memo)))
        }
        section.add(memo.rules.items.map(listItem))
        return section
    }

    private func review(_ memo: Memo) -> Document.Section {
        let review = memo.review
        var section = Document.Section("review", number: 2, title: titles.review)
        lead(review.told, in: &section)
        if !review.agreed.isEmpty {
            section.add(Document.Line(body.previously))
            section.add(review.agreed.map(agreedItem))
            if !review.told.items.isEmpty { section.add(Document.Line(body.told)) }
        } else if review.told.isEmpty {
            section.add(Document.Line(nothing(for: memo)))
        }
        section.add(review.told.items.map(listItem))
        return section
    }

    private func factors(_ memo: Memo) -> Document.Section {
        let nothing = memo.concerns.isEmpty ? nothing(for: memo) : nil
        var section = section("factors", 3, titles.factors, memo.factors, ifEmpty: nothing)
        section.add(part("concerns", titles.concerns, memo.concerns.map(listItem)))
        return section
    }

    private func agreed(_ memo: Memo) -> Document.Section {
        var section = Document.Section("agreed", number: 8, title: titles.agreed)
        if memo.assignments.isEmpty && memo.promises.isEmpty { section.add(Document.Line(nothing(for: memo))) }
        section.add(memo.assignments.map(agreedItem))
        section.add(part("promises", titles.promises, memo.promises.map(agreedItem)))
        return section
    }

    private func open(_ memo: Memo) -> Document.Section {
        var section = Document.Section("open", number: 9, title: titles.open)
        let questions = nothing(for: memo, body.noQuestions)
        section.add(
            part("openQuestions", titles.openQuestions, memo.openQuestions.map(listItem), ifEmpty: questions)
        )
        let parked = nothing(for: memo, body.noneParked)
        section.add(part("parked", titles.parked, memo.parked.map(listItem), ifEmpty: parked))
        return section
    }

    private func section(_ key: String, _ number: Int, _ title: String, _ told: Memo.Section, ifEmpty: String?)
        -> Document.Section
    {
        var section = Document.Section(key, number: number, title: title)
        lead(told, in: &section)
        section.add(told.items.map(listItem))
        if told.isEmpty, let ifEmpty { section.add(Document.Line(ifEmpty)) }
        return section
    }

    /// A part with a list, or with a sentence where there is nothing to list; without either it is empty.
    func part(_ key: String, _ title: String, _ items: [Document.Item], ifEmpty: String? = nil) -> Document.Section {
        var part = Document.Section(key, title: title)
        part.add(items)
        if items.isEmpty, let ifEmpty { part.add(Document.Line(ifEmpty)) }
        return part
    }

    /// What the group was asked, and what was read back to it.
    private func lead(_ told: Memo.Section, in section: inout Document.Section) {
        for question in told.asked {
            section.add(Document.Line(question.text, label: body.asked, entries: [question.entry]))
        }
        for summary in told.summaries {
            let remark = summary.isApproved ? body.approved : ""
            section.add(
                Document.Line(summary.text, label: body.summary, remark: remark, entries: [summary.entry])
            )
        }
    }

    /// What stands in a section without entries: for the organisation, only that nothing was raised to it.
    func nothing(for memo: Memo, _ text: String? = nil) -> String {
        switch memo.audience {
        case .organisation: body.nothingForOrganisation
        case .facilitator, .group: text ?? body.nothing
        }
    }
}
