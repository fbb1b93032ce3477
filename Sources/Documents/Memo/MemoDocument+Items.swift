import Localization
import MeetingEngine

extension MemoDocument {
    /// An entry as an item of a list: its text, what came of it, where it can be checked, and what stands under it.
    func listItem(_ item: Memo.Item) -> Document.Item {
        let outcome = item.outcome.map { texts.words.terms.outcomes[$0] }
        let remarks = [outcome, item.isApproved ? body.approved : nil].compactMap { $0 }
        var under: [Document.Item] = []
        if let source = sourceLine(item) { under.append(source) }
        under += item.attached.map { attached in
            var below = listItem(attached)
            if let label = label(of: attached.kind) { below.line.label = label }
            return below
        }
        return Document.Item(
            Document.Line(item.text, remark: remarks.joined(separator: ", "), entries: [item.entry]),
            items: under
        )
    }

    /// Something agreed: who, by when, what.
    func agreedItem(_ agreed: Memo.Agreed) -> Document.Item {
        var item = listItem(agreed.item)
        let who = agreed.owner.map(name) ?? body.ownerOpen
        item.line.label = "\(who), \(due(agreed.due))".capitalisedFirst
        return item
    }

    /// What somebody is called who is not named.
    func name(_ owner: Memo.Owner) -> String {
        let people = texts.words.people
        return switch owner {
        case .facilitator: people.facilitator
        case .expert: people.expert
        case .person(let number, let role): "\(people.role(role)) \(number)"
        case .somebody(let role): people.role(role)
        }
    }

    /// By which day.
    func due(_ day: CalendarDay?) -> String { day.map { body.dueBy(texts.dates.day($0)) } ?? body.dueOpen }

    /// The line that says where something can be checked; a correction and a fact always have one.
    func sourceLine(_ item: Memo.Item) -> Document.Item? {
        let needsSource = item.kind == .correction || item.kind == .fact
        guard needsSource || !item.source.isEmpty else { return nil }
        let source = item.source.isEmpty ? body.sourceMissing : item.source
        let asOf = item.asOf.map { " (\(body.asOf(texts.dates.day($0))))" } ?? ""
        return Document.Item(Document.Line(source + asOf, label: body.source, entries: [item.entry]))
    }

    /// What an entry is called where it stands under another.
    private func label(of kind: EntryKind) -> String? {
        switch kind {
        case .comparison: body.comparison
        case .concern: body.concern
        case .question: body.question
        case .situationFactor, .experience, .claim, .solution, .insight, .mood, .assignment, .parked, .groundRule,
            .summary, .processNote, .ownNote, .expertComment, .fact, .correction, .source, .promise:
            nil
        }
    }
}
