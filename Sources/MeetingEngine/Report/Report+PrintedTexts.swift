extension Report {
    /// Every text of the report that somebody wrote, in the order in which a reader meets them, the empty ones left out.
    public var printedTexts: [Memo.PrintedText] {
        var texts = [
            Memo.PrintedText(place: .programmeTitle, text: head.programme),
            Memo.PrintedText(place: .client, text: head.client),
            Memo.PrintedText(place: .targetGroup, text: head.targetGroup),
        ]
        texts += goals.enumerated().map { Memo.PrintedText(place: .goal($0 + 1), text: $1.goal.text) }
        for row in meetings {
            texts.append(Memo.PrintedText(place: .theme(meeting: row.number), text: row.theme))
            texts += row.blocks.map { Memo.PrintedText(place: .block, text: $0.title) }
        }
        for section in ReportSection.allCases {
            texts.append(Memo.PrintedText(place: .reportProse(section), text: prose[section] ?? ""))
        }
        for item in printedItems { texts += Memo.texts(of: item) }
        for correction in corrections {
            texts += correction.believed.map { belief in
                Memo.PrintedText(
                    place: .wording(meeting: belief.place.meeting, entry: belief.place.number),
                    text: belief.wording
                )
            }
            let fact = correction.fact
            let place = Memo.Place.grounds(meeting: fact.meeting, entry: fact.number)
            texts += [correction.why, correction.sector].map { Memo.PrintedText(place: place, text: $0) }
        }
        for row in assignments.rows {
            let place = Memo.Place.text(meeting: row.agreed.item.meeting, entry: row.agreed.item.number)
            texts.append(Memo.PrintedText(place: place, text: row.settlement?.note ?? ""))
        }
        for recommendation in recommendations {
            texts += [recommendation.text, recommendation.addressee, recommendation.effort].map {
                Memo.PrintedText(place: .recommendation(recommendation.number), text: $0)
            }
        }
        return texts.filter { !$0.text.isBlank }
    }

    /// Every entry whose text is printed, each once, in the order in which a reader meets them.
    public var printedItems: [Memo.Item] {
        var items = factors + concerns + rules
        items += themes.flatMap(\.insights).filter { !$0.isRepeated }.map(\.item)
        items += means.flatMap(\.trials).map(\.item) + corrections.map(\.fact)
        items += assignments.rows.map(\.agreed.item) + messages + openQuestions + handedOver + references
        return items
    }
}
