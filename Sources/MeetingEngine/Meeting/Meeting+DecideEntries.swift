import OrderedCollections

extension Meeting {
    func decideCapture(_ new: NewEntry, by seat: Seat, roster: Set<ID<Person>>) throws(Refusal) -> [MeetingEvent] {
        switch stage {
        case .notStarted, .running: break
        case .closed:
            // The expert's own list may come in when the meeting is over.
            guard seat.role == .command, new.kind.isExperts else { throw .closed }
        case .cancelled: throw .cancelled
        }
        return try captured(new, roster: roster)
    }

    /// A line that comes after the end: the facilitator's alone, and marked as late by its time.
    func decideAmendment(_ new: NewEntry, by seat: Seat, roster: Set<ID<Person>>) throws(Refusal) -> [MeetingEvent] {
        guard case .closed = stage else { throw .notClosed }
        guard seat.role != .expert else { throw .notThisSeat }
        var new = new
        // The end was before the first key.
        new.before = .zero
        return try captured(new, roster: roster)
    }

    private func captured(_ new: NewEntry, roster: Set<ID<Person>>) throws(Refusal) -> [MeetingEvent] {
        guard !isOffRecord else { throw .offRecord }
        guard entries[new.id] == nil else { throw .entryExists }
        guard !new.text.isEmpty || new.isMark else { throw .emptyText }
        guard new.before >= .zero else { throw .timeOutOfRange }
        var new = new
        new.isRedacted = false
        new.links = try checkedLinks(new.links, of: new.id)
        try check(new.speaker, roster)
        try check(new.owner, roster)
        if let id = new.block {
            guard let block = agenda.block(id) else { throw .noSuchBlock }
            if block.capture == .anonymous { new.speaker = nil }
        }
        if new.kind == .ownNote { new.audience = .facilitator }
        return [.entryCaptured(new)]
    }

    func decideRevision(
        of id: ID<Entry>,
        base: ID<Event>,
        _ changes: [EntryChange],
        by seat: Seat,
        roster: Set<ID<Person>>
    ) throws(Refusal) -> [MeetingEvent] {
        guard !isOffRecord else { throw .offRecord }
        let entry = try standingEntry(id)
        guard seat.role != .expert || entry.seat == seat else { throw .notThisSeat }
        var revised = entry
        let probe = RecordedEvent(
            id: entry.textEvent,
            act: ID(high: 0, low: 0),
            meeting: self.id,
            seat: seat,
            stamp: Stamp(wall: WallTime(milliseconds: 0), boot: ID(high: 0, low: 0), sinceBoot: .zero),
            event: .meeting(.entryDeleted(id))
        )
        revised.revise(changes, base: entry.textEvent, by: probe)
        guard !revised.text.isEmpty || revised.isMark else { throw .emptyText }
        guard revised.kind != .ownNote || revised.audience == .facilitator else { throw .ownNoteStaysPrivate }
        guard !entry.isKeptFromOrganisation || !changes.contains(.audience(.organisation)) else {
            throw .keptFromOrganisation
        }
        if revised.links != entry.links { _ = try checkedLinks(revised.links, of: id) }
        try check(revised.speaker, roster)
        try check(revised.owner, roster)
        if let block = revised.block {
            guard let block = agenda.block(block) else { throw .noSuchBlock }
            guard block.capture != .anonymous || revised.speaker == nil else { throw .anonymousBlock }
        }
        guard revised != entry else { return [] }
        let (change, moved) = try consequences(of: revised, from: entry)
        return [.entryRevised(id, base: base, changes + (change.map { [$0] } ?? []))] + (moved.map { [$0] } ?? [])
    }

    /// The current block began so long ago: the entries between the old and the new beginning change sides.
    func decideBlockBegin(
        at now: MeetingTime,
        before: Milliseconds,
        erasingSpeakers: Bool
    ) throws(Refusal) -> [MeetingEvent] {
        let run = try runningRun()
        guard let visit = run.current, let block = agenda.block(visit.block) else { throw .noSuchBlock }
        let begin = now - before
        let previous = run.visits.count > 1 ? run.visits[run.visits.count - 2] : nil
        guard before >= .zero, begin > previous?.from ?? MeetingTime(milliseconds: .min) else { throw .timeOutOfRange }
        guard begin != visit.from else { return [] }
        let target = begin < visit.from ? block : previous.flatMap { agenda.block($0.block) }
        let span = min(begin, visit.from)..<max(begin, visit.from)
        let source = begin < visit.from ? previous?.block : visit.block
        let moved = entries.values.filter { entry in
            span.contains(entry.time) && entry.block == source && entry.standing != .erased
        }
        guard let target, !moved.isEmpty else { return [.blockBeginMoved(before: before, [])] }
        let speaking = target.capture == .anonymous ? moved.filter { $0.speaker != nil || $0.owner != nil } : []
        guard speaking.isEmpty || erasingSpeakers else { throw .speakersWouldBeErased(count: speaking.count) }
        let moves = moved.map { entry in
            EntryMove(entry: entry.id, block: target.id, kind: entry.kindIsChosen ? entry.kind : target.defaultKind)
        }
        let erasure: [MeetingEvent] = speaking.isEmpty ? [] : [.speakersErased(speaking.map(\.id))]
        return erasure + [.blockBeginMoved(before: before, moves)]
    }

    private func checkedLinks(_ links: [ID<Entry>], of id: ID<Entry>) throws(Refusal) -> [ID<Entry>] {
        var unique: [ID<Entry>] = []
        for link in links where !unique.contains(link) {
            guard link != id, entries[link] != nil else { throw .badLink }
            unique.append(link)
        }
        return unique
    }

    private func check(_ speaker: Speaker?, _ roster: Set<ID<Person>>) throws(Refusal) {
        guard case .person(let id) = speaker else { return }
        guard roster.contains(id) else { throw .noSuchPerson }
    }
}
