import OrderedCollections

extension Programme {
    /// What the meetings before one left open, whichever of them it was, so that nothing vanishes by being forgotten:
    /// all that no meeting between has settled for good.
    ///
    /// Private notes and entries without a text are not in it. What the meeting itself has settled stays in, with that.
    public func carryOver(into id: ID<Meeting>) -> CarryOver {
        guard let meeting = meetings[id] else { return CarryOver() }
        let earlier = meetings.values.filter { $0.number < meeting.number }
        var settled: [EntryReference: Settlement] = [:]
        for meeting in earlier { settled.merge(meeting.settlements.lazy.map { ($0, $1) }) { _, later in later } }
        var carryOver = CarryOver()
        for earlier in earlier {
            for entry in earlier.leftOpen {
                let reference = EntryReference(meeting: earlier.id, entry: entry.id)
                let before = settled[reference]
                guard before?.isFinal != true else { continue }
                let item = CarryOver.Item(
                    reference: reference,
                    meeting: earlier.number,
                    entry: entry,
                    due: before?.due ?? entry.due,
                    moved: before,
                    settlement: meeting.settlements[reference]
                )
                switch entry.kind {
                case .assignment: carryOver.assignments.append(item)
                case .question: carryOver.questions.append(item)
                case .promise: carryOver.promises.append(item)
                case .parked: carryOver.parked.append(item)
                case .situationFactor, .experience, .comparison, .claim, .solution, .insight, .concern, .mood,
                    .groundRule, .summary, .processNote, .ownNote, .expertComment, .fact, .correction, .source:
                    continue
                }
            }
        }
        return carryOver
    }

    /// The settlement that holds for an entry: that of the latest meeting that settled it.
    public func settlement(of reference: EntryReference) -> Settlement? {
        meetings.values.reversed().lazy.compactMap { $0.settlements[reference] }.first
    }
}

extension Meeting {
    /// What the meeting's own course left open: assignments, promises and parked matters, and the questions that nothing
    /// answered and that were not parked.
    var leftOpen: [Entry] {
        let open = Set(openQuestions.map(\.id))
        let parked = Set(standingEntries.lazy.filter { $0.kind == .parked && $0.text != "" }.flatMap(\.links))
        return standingEntries.filter { entry in
            switch entry.kind {
            case .assignment, .promise, .parked: !entry.text.isBlank
            case .question: !entry.text.isBlank && open.contains(entry.id) && !parked.contains(entry.id)
            case .situationFactor, .experience, .comparison, .claim, .solution, .insight, .concern, .mood,
                .groundRule, .summary, .processNote, .ownNote, .expertComment, .fact, .correction, .source:
                false
            }
        }
    }
}

extension Block {
    /// Whether it goes through what came of the earlier assignments.
    public var reviewsAssignments: Bool { MemoBuilder.reviewCodes.contains(code) }
}
