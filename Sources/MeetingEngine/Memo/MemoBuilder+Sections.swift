import OrderedCollections

extension MemoBuilder {
    /// The sections that have entries of the group's own work.
    enum Part: Hashable {
        case rules
        case review
        case factors
        case experiences
        case solutions
        case insights
    }

    /// The codes that agenda templates give to the block in which earlier assignments are gone through.
    static let reviewCodes: Set<String> = ["PURKU", "VALITEHTAVAT", "TULOKSET"]

    /// One section: the questions that opened it, its summaries, its entries.
    ///
    /// - Parameter used: the entries that are printed elsewhere, as answers.
    func section(_ part: Part, without used: Set<ID<Entry>>) -> Memo.Section {
        Memo.Section(
            asked: visible(.question).filter { opensSection($0) && self.part(ofBlock: $0.block) == part }.map(item),
            summaries: visible(.summary).filter { self.part(ofSummary: $0) == part }.map(item),
            items:
                visible
                .filter { !used.contains($0.id) && host(of: $0) == nil && self.part(of: $0) == part }
                .map(item)
        )
    }

    /// Whether a question is one that the facilitator put to the group to open a part of the meeting.
    func opensSection(_ question: Entry) -> Bool {
        question.speaker == .facilitator && !isAnswered(question) && host(of: question) == nil
            && part(ofBlock: question.block) != nil
    }

    /// The section that an entry of the group's own work is listed in.
    private func part(of entry: Entry) -> Part? {
        switch entry.kind {
        case .groundRule: .rules
        case .situationFactor: .factors
        case .experience: part(ofBlock: entry.block) == .review ? .review : .experiences
        case .comparison: .experiences
        case .solution: .solutions
        case .insight: .insights
        case .claim, .question, .concern, .mood, .assignment, .parked, .summary, .processNote, .ownNote,
            .expertComment, .fact, .correction, .source, .promise:
            nil
        }
    }

    /// The section that a block works on.
    private func part(ofBlock id: ID<Block>?) -> Part? { id.flatMap(meeting.agenda.block)?.memoPart }

    /// The section that most of what a summary gathers is listed in; else that of its block; else the factors.
    private func part(ofSummary summary: Entry) -> Part {
        let gathered = summary.links.compactMap { meeting.entries[$0] }.compactMap(part(of:))
        let order: [Part] = [.factors, .experiences, .solutions, .insights, .review, .rules]
        let counts = order.map { part in (part: part, count: gathered.filter { $0 == part }.count) }
        if let most = counts.map(\.count).max(), most > 0, let first = counts.first(where: { $0.count == most }) {
            return first.part
        }
        return part(ofBlock: summary.block) ?? .factors
    }
}

extension Block {
    /// The section of the memo that it works on; nil for a rest and what is no work of the group's.
    var memoPart: MemoBuilder.Part? {
        switch role {
        case .rest, .expert, .closing: return nil
        case .insights: return .insights
        case .work: break
        }
        if reviewsAssignments { return .review }
        switch kinds.first {
        case .groundRule: return .rules
        case .situationFactor, .claim: return .factors
        case .experience, .comparison: return .experiences
        case .solution: return .solutions
        case .insight, .assignment: return .insights
        case .question, .concern, .mood, .parked, .summary, .processNote, .ownNote, .expertComment, .fact, .correction,
            .source, .promise, nil:
            return nil
        }
    }
}
