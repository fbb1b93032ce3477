import OrderedCollections

extension Memo {
    /// Makes the memo of a meeting.
    ///
    /// - Parameters:
    ///   - meeting: the meeting, in any stage.
    ///   - programme: the programme it belongs to, for the roster and the series.
    ///   - audience: who is to read it; `facilitator` is the widest, and even it has no private notes.
    ///   - zone: the rules of the room's clock.
    ///   - now: when it is made, to correct a wall clock that was set meanwhile; nil trusts the log's own.
    public init(
        of meeting: Meeting,
        in programme: Programme,
        for audience: Audience,
        zone: TimeZoneRules,
        now: Stamp? = nil
    ) {
        let builder = MemoBuilder(meeting, in: programme, for: audience, zone: zone, now: now)
        let corrections = builder.corrections()
        let answered = builder.answered(corrections: corrections)
        let used = answered.used
        self.audience = audience
        head = builder.head()
        rules = builder.section(.rules, without: used)
        review = Review(agreed: builder.agreedBefore(), told: builder.section(.review, without: used))
        factors = builder.section(.factors, without: used)
        concerns = builder.visible(.concern).filter { builder.host(of: $0) == nil }.map(builder.item)
        experiences = builder.section(.experiences, without: used)
        solutions = builder.section(.solutions, without: used)
        insights = builder.section(.insights, without: used)
        insights.items = insights.items.filter(\.isStarred) + insights.items.filter { !$0.isStarred }
        expert = ExpertPart(
            corrections: corrections,
            comments: builder.visible(.expertComment).filter { !used.contains($0.id) }.map(builder.item),
            facts: builder.visible(.fact).filter { !used.contains($0.id) }.map(builder.item),
            sources: builder.visible(.source).map(builder.item),
            answered: answered.questions
        )
        assignments = builder.visible(.assignment).map { builder.agreed($0, meeting: meeting.number) }
        promises = builder.visible(.promise).map { builder.agreed($0, meeting: meeting.number) }
        openQuestions = builder.openQuestions().map(builder.item)
        parked = builder.visible(.parked).map(builder.item)
        next = builder.next()
        moods = builder.visible(.mood).map(builder.item)
        ratings = builder.ratings()
        time = builder.timeRecord()
        prose = audience == .organisation ? [:] : meeting.prose.filter { !$0.value.isBlank }
        unfinished = meeting.unfinished.count
    }
}

extension MemoBuilder {
    /// What people gave for the goals, in their order, and for the mood.
    func ratings() -> [Memo.Rated] {
        guard audience != .organisation else { return [] }
        let cells = SmallCells(isOn: audience != .facilitator)
        let goals = programme.details.goals.map(Rating.Subject.goal)
        // A goal that was worded anew keeps what was given for it.
        let former = meeting.ratings.map(\.subject).filter { $0 != .mood && !goals.contains($0) }
        return OrderedSet(goals + former + [.mood]).compactMap { subject in
            let opening = cells.measure(meeting.rating(of: subject, at: .opening))
            let closing = cells.measure(meeting.rating(of: subject, at: .closing))
            guard opening != nil || closing != nil else { return nil }
            return Memo.Rated(subject: subject, opening: opening, closing: closing)
        }
    }

    /// The visible corrections with the claims that may be told.
    func corrections() -> [Memo.Correction] {
        var told: Set<ID<Entry>> = []
        return visible(.correction).map { correction($0, told: &told) }
    }

    /// A correction or a fact with the claims that may be told; each claim is told once.
    func correction(_ entry: Entry, told: inout Set<ID<Entry>>) -> Memo.Correction {
        let claims = entry.links.compactMap { meeting.entries[$0] }.filter { $0.kind == .claim }
        let shown = claims.filter { $0.standing == .standing && shows($0) }
        // What the expert wrote was thought tells of the claims as well, so it is told to their readers alone.
        let isOwn = !entry.neutralWording.isBlank && shown.count == claims.count
        let tellable = isOwn ? [entry] : shown.filter { !$0.neutralWording.isBlank }
        let believed = tellable.filter { told.insert($0.id).inserted }
        return Memo.Correction(
            fact: item(entry),
            believed: believed.map { Memo.Belief(entry: $0.id, number: $0.number, wording: $0.neutralWording) },
            why: entry.contribution?.why ?? "",
            sector: entry.contribution?.sector ?? "",
            isCertain: entry.contribution?.isCertain ?? true
        )
    }

    /// The visible questions that something answers, with the answers; and the entries that are printed there.
    func answered(corrections: [Memo.Correction]) -> (questions: [Memo.Answered], used: Set<ID<Entry>>) {
        var used: Set<ID<Entry>> = []
        var questions: [Memo.Answered] = []
        for question in visible(.question) {
            let answers = answers(to: question)
            guard !answers.isEmpty else { continue }
            var printed = answers.filter(shows).map { answer -> Memo.Answer in
                if let position = corrections.firstIndex(where: { $0.fact.entry == answer.id }) {
                    return .correction(position + 1)
                }
                if answer.kind == .promise { return .promise(owner(of: answer), due: answer.due) }
                return used.insert(answer.id).inserted ? .entry(item(answer)) : .above
            }
            if printed.isEmpty { printed = [.unseen] }
            questions.append(Memo.Answered(question: item(question), answers: printed))
        }
        return (questions, used)
    }

    /// The visible questions that are still open: not answered, not parked, not the ones that opened a section.
    func openQuestions() -> [Entry] {
        visible(.question).filter { !isAnswered($0) && host(of: $0) == nil && !opensSection($0) }
    }

    /// What was agreed in the latest meeting before this one that was held.
    func agreedBefore() -> [Memo.Agreed] {
        let earlier = programme.heldMeetings.filter { $0.number < meeting.number && $0.stage.run != nil }
        guard let previous = earlier.max(by: { $0.number < $1.number }) else { return [] }
        return previous.standingEntries
            .filter { $0.kind == .assignment && !$0.isMark && !$0.text.isBlank && shows($0) }
            .map { agreed($0, meeting: previous.number) }
    }
}
