import Localization
import MeetingEngine

extension MemoMarkdown {
    /// What the expert corrected and added, each correction with its fact first.
    func expert(_ memo: Memo, on page: inout MarkdownWriter) {
        let part = memo.expert
        title(7, titles.expert, on: &page)
        let isEmpty = part.corrections.isEmpty && part.facts.isEmpty && part.comments.isEmpty
        if isEmpty && part.answered.isEmpty && part.sources.isEmpty { page.paragraph(.text(nothing(for: memo))) }
        if !part.corrections.isEmpty {
            page.heading(3, titles.corrections)
            page.numberedList(part.corrections.map(correction))
        }
        list(titles.facts, part.facts.map(listItem), on: &page)
        list(titles.comments, part.comments.map(listItem), on: &page)
        list(titles.answered, part.answered.map(answered), on: &page)
        list(titles.sources, part.sources.map(listItem), on: &page)
    }

    private func list(_ title: String, _ items: [MarkdownWriter.Item], on page: inout MarkdownWriter) {
        guard !items.isEmpty else { return }
        page.heading(3, title)
        page.list(items)
    }

    private func correction(_ correction: Memo.Correction) -> MarkdownWriter.Item {
        var item = listItem(correction.fact)
        item.items += correction.believed.map {
            MarkdownWriter.Item(line: .labelled(body.believed, .text($0.wording)))
        }
        return item
    }

    private func answered(_ answered: Memo.Answered) -> MarkdownWriter.Item {
        var item = listItem(answered.question)
        item.items += answered.answers.map { answer in
            switch answer {
            case .entry(let entry): listItem(entry)
            case .above: MarkdownWriter.Item(line: .text(body.above))
            case .correction(let position): MarkdownWriter.Item(line: .text(body.seeCorrection(position)))
            case .promise(let owner, let day):
                MarkdownWriter.Item(
                    line: .text("\(body.promised) (\(owner.map(name) ?? body.ownerOpen), \(due(day))).")
                )
            case .unseen: MarkdownWriter.Item(line: .text(body.unseen))
            }
        }
        return item
    }
}
