import Localization
import MeetingEngine

extension MemoDocument {
    /// What the expert corrected and added, each correction with its fact first.
    func expert(_ memo: Memo) -> Document.Section {
        let told = memo.expert
        var section = Document.Section("expert", number: 7, title: titles.expert)
        var corrections = Document.Section("corrections", title: titles.corrections)
        corrections.add(told.corrections.map(correction), isNumbered: true)
        section.add(corrections)
        section.add(part("facts", titles.facts, told.facts.map(listItem)))
        section.add(part("comments", titles.comments, told.comments.map(listItem)))
        section.add(part("answered", titles.answered, told.answered.map(answered)))
        section.add(part("sources", titles.sources, told.sources.map(listItem)))
        if section.parts.isEmpty { section.add(Document.Line(nothing(for: memo))) }
        return section
    }

    /// A correction or a fact, the fact first.
    func correction(_ correction: Memo.Correction) -> Document.Item {
        var item = listItem(correction.fact)
        item.items += correction.believed.map {
            Document.Item(Document.Line($0.wording, label: body.believed, entries: [$0.entry]))
        }
        if !correction.isCertain { item.line.remark = body.uncertain }
        let grounds = [(body.why, correction.why), (body.sector, correction.sector)].filter { !$0.1.isEmpty }
        item.items += grounds.map { label, text in
            Document.Item(Document.Line(text, label: label, entries: [correction.fact.entry]))
        }
        return item
    }

    private func answered(_ answered: Memo.Answered) -> Document.Item {
        var item = listItem(answered.question)
        item.items += answered.answers.map { answer in
            switch answer {
            case .entry(let entry): listItem(entry)
            case .above: Document.Item(Document.Line(body.above))
            case .correction(let position): Document.Item(Document.Line(body.seeCorrection(position)))
            case .promise(let owner, let day):
                Document.Item(
                    Document.Line("\(body.promised) (\(owner.map(name) ?? body.ownerOpen), \(due(day))).")
                )
            case .unseen: Document.Item(Document.Line(body.unseen))
            }
        }
        return item
    }
}
