import OrderedCollections

extension Meeting {
    func decideApproval(of id: ID<Entry>, _ isApproved: Bool) throws(Refusal) -> [MeetingEvent] {
        let entry = try standingEntry(id)
        guard isApproved else { return entry.approvedText == nil ? [] : [.approvalTaken(id)] }
        guard entry.kind != .ownNote else { throw .ownNoteStaysPrivate }
        guard !entry.isMark, !entry.text.isBlank else { throw .emptyText }
        return entry.isApproved ? [] : [.entryApproved(id, text: entry.textEvent)]
    }

    func decideKeeping(_ id: ID<Entry>, _ isKept: Bool) throws(Refusal) -> [MeetingEvent] {
        try standingEntry(id).isKeptFromOrganisation == isKept ? [] : [.entryKept(id, isKept)]
    }

    func decideKeepingName(_ word: String, in id: ID<Entry>) throws(Refusal) -> [MeetingEvent] {
        let entry = try standingEntry(id)
        guard !word.isBlank else { throw .emptyText }
        return entry.keptNames.contains(word) ? [] : [.nameKept(id, word: word)]
    }

    func decideRating(_ rating: Rating) throws(Refusal) -> [MeetingEvent] {
        try checkNotCancelled()
        guard !isOffRecord else { throw .offRecord }
        guard !rating.scores.isEmpty, rating.scores.count <= 1000 else { throw .noScores }
        for score in rating.scores where !Rating.scale.contains(score) { throw .scoreOutOfRange(score) }
        return ratings.contains(rating) ? [] : [.rated(rating)]
    }

    func decideSettlement(_ settlement: Settlement?, of reference: EntryReference) throws(Refusal) -> [MeetingEvent] {
        try checkNotCancelled()
        guard !isOffRecord else { throw .offRecord }
        return settlements[reference] == settlement ? [] : [.settled(reference, settlement)]
    }

    func decideProse(_ text: String, in section: MemoSection) throws(Refusal) -> [MeetingEvent] {
        guard !isOffRecord else { throw .offRecord }
        return prose[section] ?? "" == text ? [] : [.proseWritten(section, text)]
    }

    func decideCirculation(
        on day: CalendarDay,
        _ audience: Audience,
        _ language: Language,
        _ lines: [MemoVersion.Line]
    ) throws(Refusal) -> [MeetingEvent] {
        guard lines.contains(where: { !$0.text.isBlank }) else { throw .emptyText }
        let version = MemoVersion(
            number: memoVersions.count + 1,
            audience: audience,
            language: language,
            circulated: day,
            lines: lines.map { MemoVersion.Line($0.text, entries: $0.entries) }
        )
        return [.memoCirculated(version)]
    }

    func decideMemoApproval(
        of number: Int,
        on day: CalendarDay,
        by approver: MemoApprover
    ) throws(Refusal) -> [MeetingEvent] {
        guard let version = memoVersions.first(where: { $0.number == number }) else { throw .noSuchVersion }
        guard version.approved == nil else { throw .versionIsApproved }
        guard !version.isRecalled else { throw .versionIsRecalled }
        return [.memoApproved(version: number, MemoVersion.Approval(day: day, by: approver))]
    }

    private func checkNotCancelled() throws(Refusal) {
        guard stage != .cancelled else { throw .cancelled }
    }
}
