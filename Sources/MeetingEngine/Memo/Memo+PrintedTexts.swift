extension Memo {
    /// A text that somebody wrote and that the memo prints.
    public struct PrintedText: Hashable, Sendable {
        /// Where it was written.
        public var place: Place
        /// The text.
        public var text: String
    }

    /// Where a printed text was written.
    public enum Place: Hashable, Sendable {
        /// The title of the programme.
        case programmeTitle
        /// The organisation that ordered the programme.
        case client
        /// Whom the programme is for.
        case targetGroup
        /// A goal, by its number from 1.
        case goal(Int)
        /// The theme of a meeting.
        case theme(meeting: Int)
        /// Where a meeting is held.
        case venue(meeting: Int)
        /// The title of a block.
        case block
        /// An entry's text.
        case text(meeting: Int, entry: Int)
        /// An entry's source.
        case source(meeting: Int, entry: Int)
        /// Why a correction differs from what was believed, or what it holds for.
        case grounds(meeting: Int, entry: Int)
        /// What was written into a section of the memo by hand.
        case prose(meeting: Int, MemoSection)
        /// What was written into a section of the report by hand.
        case reportProse(ReportSection)
        /// A recommendation, by its number from 1.
        case recommendation(Int)
        /// The neutral wording of a claim.
        case wording(meeting: Int, entry: Int)
    }

    /// Every text of the memo that somebody wrote, in the order in which a reader meets them, the empty ones left out.
    public var printedTexts: [PrintedText] {
        var texts = [
            PrintedText(place: .programmeTitle, text: head.programme),
            PrintedText(place: .theme(meeting: head.number), text: head.theme),
            PrintedText(place: .venue(meeting: head.number), text: head.place),
        ]
        for item in printedItems { texts += Memo.texts(of: item) }
        for correction in expert.corrections { texts += grounds(of: correction) }
        switch next {
        case .planned(let number, of: _, let theme, begin: _, end: _, let place):
            texts.append(PrintedText(place: .theme(meeting: number), text: theme))
            texts.append(PrintedText(place: .venue(meeting: number), text: place))
        case .last: break
        }
        for (index, rated) in ratings.enumerated() {
            guard case .goal(let goal) = rated.subject else { continue }
            texts.append(PrintedText(place: .goal(index + 1), text: goal))
        }
        texts += (time?.rows ?? []).map { PrintedText(place: .block, text: $0.title) }
        texts += MemoSection.allCases.map {
            PrintedText(place: .prose(meeting: head.number, $0), text: prose[$0] ?? "")
        }
        return texts.filter { !$0.text.isBlank }
    }

    /// Every entry that is printed, each once, in the order in which a reader meets them.
    public var printedItems: [Item] {
        var items = rules.all + review.agreed.map(\.item) + review.told.all + factors.all + concerns
        items += experiences.all + solutions.all + insights.all
        items += expert.corrections.map(\.fact) + expert.comments + expert.facts
        for answered in expert.answered {
            items.append(answered.question)
            for case .entry(let item) in answered.answers { items.append(item) }
        }
        items += expert.sources + assignments.map(\.item) + promises.map(\.item) + openQuestions + parked + moods
        return items.flatMap { [$0] + $0.attached }
    }

    /// Every text of a correction that somebody wrote.
    func texts(of correction: Correction) -> [PrintedText] {
        Memo.texts(of: correction.fact) + grounds(of: correction)
    }

    /// What stands under a correction.
    private func grounds(of correction: Correction) -> [PrintedText] {
        let place = Place.grounds(meeting: head.number, entry: correction.fact.number)
        let wordings = correction.believed.map { belief in
            PrintedText(place: .wording(meeting: head.number, entry: belief.number), text: belief.wording)
        }
        return wordings + [correction.why, correction.sector].map { PrintedText(place: place, text: $0) }
    }

    static func texts(of item: Item) -> [PrintedText] {
        [
            PrintedText(place: .text(meeting: item.meeting, entry: item.number), text: item.text),
            PrintedText(place: .source(meeting: item.meeting, entry: item.number), text: item.source),
        ]
    }
}

extension Memo.Section {
    /// Its entries, those that open it first.
    fileprivate var all: [Memo.Item] { asked + summaries + items }
}
