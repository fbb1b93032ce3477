import OrderedCollections

/// What the making of a memo looks things up in: the entries of one meeting as one circle of readers sees them.
struct MemoBuilder {
    let meeting: Meeting
    let programme: Programme
    let audience: Audience
    let zone: TimeZoneRules
    let now: Stamp?

    /// The entries that these readers see, in the order of their times.
    let visible: [Entry]
    /// The entries that link to an entry, of all that stand, whoever may read them.
    private let linking: [ID<Entry>: [Entry]]

    init(_ meeting: Meeting, in programme: Programme, for audience: Audience, zone: TimeZoneRules, now: Stamp?) {
        self.meeting = meeting
        self.programme = programme
        self.audience = audience
        self.zone = zone
        self.now = now
        let finished = meeting.standingEntries.filter { !$0.isMark && !$0.text.isBlank && meeting.isTold($0) }
        visible = finished.filter { MemoBuilder.shows($0, to: audience) }
        var linking: [ID<Entry>: [Entry]] = [:]
        for entry in finished where entry.kind != .ownNote {
            for target in Set(entry.links) { linking[target, default: []].append(entry) }
        }
        self.linking = linking
    }

    /// Whether readers may see an entry: never a private note, never one that was kept out of the memo.
    static func shows(_ entry: Entry, to audience: Audience) -> Bool {
        entry.kind != .ownNote && !entry.isOutOfMemo && entry.audience >= audience
    }

    func shows(_ entry: Entry) -> Bool { MemoBuilder.shows(entry, to: audience) }

    /// The visible entries of one kind.
    func visible(_ kind: EntryKind) -> [Entry] { visible.filter { $0.kind == kind } }

    /// The entries that link to one, whoever may read them.
    func links(to entry: Entry) -> [Entry] { linking[entry.id] ?? [] }

    /// The first visible entry of a kind that an entry links to.
    func target(of entry: Entry, kind: EntryKind) -> Entry? {
        entry.links.lazy.compactMap { meeting.entries[$0] }.first { $0.kind == kind && isVisible($0) }
    }

    private func isVisible(_ entry: Entry) -> Bool {
        entry.standing == .standing && !entry.isMark && !entry.text.isBlank && shows(entry) && meeting.isTold(entry)
    }

    /// The comparisons that stand under an experience, the concerns under a solution, the question under what was parked.
    private func attached(to entry: Entry) -> [Entry] {
        switch entry.kind {
        case .experience, .solution: links(to: entry).filter { isVisible($0) && host(of: $0)?.id == entry.id }
        case .parked:
            entry.links.compactMap { meeting.entries[$0] }.filter {
                $0.kind == .question && isVisible($0) && host(of: $0)?.id == entry.id
            }
        case .situationFactor, .comparison, .claim, .question, .insight, .concern, .mood, .assignment, .groundRule,
            .summary, .processNote, .ownNote, .expertComment, .fact, .correction, .source, .promise:
            []
        }
    }

    /// The visible entry that an entry is printed under, if it is not printed on its own.
    func host(of entry: Entry) -> Entry? {
        switch entry.kind {
        case .comparison: target(of: entry, kind: .experience)
        case .concern: target(of: entry, kind: .solution)
        case .question: links(to: entry).first { isVisible($0) && isParked(entry, by: $0) }
        case .situationFactor, .experience, .claim, .solution, .insight, .mood, .assignment, .parked, .groundRule,
            .summary, .processNote, .ownNote, .expertComment, .fact, .correction, .source, .promise:
            nil
        }
    }

    private func isParked(_ question: Entry, by entry: Entry) -> Bool {
        entry.kind == .parked && !isAnswered(question)
            && links(to: question).first { $0.kind == .parked }?.id == entry.id
    }

    /// Whether anything answers a question, whoever may read the answer.
    func isAnswered(_ question: Entry) -> Bool { !answers(to: question).isEmpty }

    /// What answers a question, whoever may read it.
    ///
    /// Comments, facts, promises, experiences and corrections that link to it do, and the corrections of claims that
    /// link to it; a claim that nobody corrected answers nothing.
    func answers(to question: Entry) -> [Entry] {
        var answers: [Entry] = []
        for entry in links(to: question) {
            switch entry.kind {
            case .expertComment, .fact, .promise, .experience, .correction: answers.append(entry)
            case .claim: answers += links(to: entry).filter { $0.kind == .correction }
            case .situationFactor, .comparison, .question, .solution, .insight, .concern, .mood, .assignment, .parked,
                .groundRule, .summary, .processNote, .ownNote, .source:
                continue
            }
        }
        var seen: Set<ID<Entry>> = []
        return answers.filter { seen.insert($0.id).inserted }.sorted { ($0.time, $0.number) < ($1.time, $1.number) }
    }

    /// An entry as the memo prints it, with what stands under it.
    func item(_ entry: Entry) -> Memo.Item {
        item(entry, meeting: meeting.number, attached: attached(to: entry).map(item))
    }

    /// An entry of any meeting as the memo prints it.
    func item(_ entry: Entry, meeting number: Int, attached: [Memo.Item] = []) -> Memo.Item {
        let note = SourceNote(entry.source)
        let isOfToday = entry.kind == .correction || entry.kind == .fact
        return Memo.Item(
            entry: entry.id,
            meeting: number,
            number: entry.number,
            kind: entry.kind,
            text: entry.text,
            outcome: entry.outcome,
            source: note.source,
            asOf: entry.contribution?.asOf ?? note.asOf ?? (isOfToday ? day : nil),
            isStarred: entry.isStarred,
            isApproved: entry.isApproved,
            attached: attached
        )
    }

    /// Something agreed, its owner without a name.
    func agreed(_ entry: Entry, meeting number: Int) -> Memo.Agreed {
        Memo.Agreed(item: item(entry, meeting: number), owner: owner(of: entry), due: entry.due)
    }

    /// Who took an entry on.
    func owner(of entry: Entry) -> Memo.Owner? {
        switch entry.owner {
        case nil: return nil
        case .facilitator: return .facilitator
        case .expert: return .expert
        case .person(let id):
            guard let person = programme.roster[id] else { return nil }
            return audience == .organisation
                ? .somebody(person.role) : .person(number: person.number, person.role)
        }
    }

    /// The day of the meeting, held or planned.
    var day: CalendarDay? { (begin ?? meeting.plan.start)?.day }

    /// When the meeting began.
    var begin: CivilTime? { meeting.stage.run.flatMap { civil($0.start) } }

    /// What the clock of the room said at a point of the meeting.
    func civil(_ time: MeetingTime) -> CivilTime? { meeting.clock.wall(of: time, now: now).map(zone.civil) }
}

extension String {
    /// Whether there is nothing to read in it.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
