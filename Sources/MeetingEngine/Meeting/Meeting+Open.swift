import OrderedCollections

extension Meeting {
    /// The marks that are still to be filled in, the oldest first.
    public var marks: [Entry] { standingEntries.filter { $0.isMark && $0.contribution?.state != .withdrawn } }

    /// What is still to be filled in, or to be brought up in the room, the oldest first.
    public var unfinished: [Entry] { standingEntries.filter { $0.isUnfinished && !hangsOnAnother($0) } }

    /// The claims that no standing correction answers, the newest first.
    public var openClaims: [Entry] {
        let corrected = Set(
            standingEntries.lazy.filter { $0.kind == .correction && $0.contribution?.state != .withdrawn }
                .flatMap(\.links)
        )
        return standingEntries.filter { $0.kind == .claim && !corrected.contains($0.id) }.reversed()
    }

    /// The questions that nothing answers, the oldest first.
    ///
    /// Comments, facts, promises, experiences and corrections that link to a question answer it, and so do the claims that
    /// an expert corrected, once they were told; and one may be found answered without an entry. What the facilitator
    /// asks the group to open its work is answered by that work.
    public var openQuestions: [Entry] {
        // By index, since copying an entry costs more than looking at it.
        let all = entries.values.elements
        let questions = all.indices.filter {
            all[$0].kind == .question && all[$0].standing == .standing && !opensWork(all[$0])
        }
        guard !questions.isEmpty else { return [] }
        var corrected: Set<ID<Entry>> = []
        for index in all.indices where all[index].kind == .correction && all[index].standing == .standing {
            if isTold(all[index]) { corrected.formUnion(all[index].links) }
        }
        var answered: Set<ID<Entry>> = []
        for index in all.indices where all[index].standing == .standing && !all[index].links.isEmpty {
            switch all[index].kind {
            case .expertComment, .fact, .promise, .experience, .correction:
                if isTold(all[index]) { answered.formUnion(all[index].links) }
            case .claim: if corrected.contains(all[index].id) { answered.formUnion(all[index].links) }
            case .situationFactor, .comparison, .question, .solution, .insight, .concern, .mood, .assignment, .parked,
                .groundRule, .summary, .processNote, .ownNote, .source:
                continue
            }
        }
        return questions.filter { index in
            !answered.contains(all[index].id)
                && settlements[EntryReference(meeting: id, entry: all[index].id)]?.isFinal != true
        }.map { all[$0] }
    }

    /// Whether a question is one that the facilitator put to the group in a block of its work.
    private func opensWork(_ question: Entry) -> Bool {
        question.speaker == .facilitator && question.block.flatMap(agenda.block)?.memoPart != nil
    }

    /// The relation of a link from one entry to another; nil when either is gone.
    public func relation(from: ID<Entry>, to: ID<Entry>) -> Relation? {
        guard let from = entries[from], let to = entries[to] else { return nil }
        return Relation(from: from.kind, to: to.kind)
    }

    /// When a meeting that was left running should be closed: at its last entry, when that or its plan ended long ago.
    ///
    /// - Returns: how long before the stamp that was; nil when the plan ended less than an hour ago.
    public func forgottenEnd(at stamp: Stamp, zone: TimeZoneRules) -> Milliseconds? {
        guard case .running(let run) = stage else { return nil }
        let now = clock.time(at: stamp)
        let plannedEnd = plannedStart(zone: zone, now: stamp, run) + .minutes(agenda.planned)
        guard now - plannedEnd > .minutes(60) else { return nil }
        let last = standingEntries.map(\.time).max() ?? run.start
        return now - max(last, run.current?.from ?? run.start)
    }
}
