import OrderedCollections

extension Programme {
    /// Checks what a meeting's command says of the programme and of other meetings.
    func check(_ command: MeetingCommand, in meeting: Meeting) throws(Refusal) {
        switch command {
        case .rate(let rating):
            guard case .goal(let goal) = rating.subject else { return }
            guard details.goals.contains(goal) else { throw .noSuchGoal }
        case .settle(let reference, let settlement):
            guard let settlement else { return }
            let entry = try standingEntry(reference)
            guard let asked = meetings[reference.meeting], asked.number <= meeting.number else { throw .laterMeeting }
            guard entry.kind.settlementOutcomes.contains(settlement.outcome) else { throw .outcomeDoesNotFit }
        case .circulateMemo(on: _, audience: _, language: _, let lines):
            let standing = Set(meetings.values.lazy.flatMap { $0.standingEntries.lazy.map(\.id) })
            guard lines.allSatisfy({ $0.entries.allSatisfy(standing.contains) }) else { throw .noSuchEntry }
        case .contribute(_, let changes), .reviseContribution(_, let changes), .reword(_, base: _, _, let changes):
            try check(changes)
        case .revisePlan, .cancel, .replaceAgenda, .markAttendance, .start, .close, .reopen, .nextBlock,
            .previousBlock, .goTo, .skip, .moveBlockBegin, .takeBreak, .extend, .accept, .stopClock, .continueClock,
            .leaveGapOut, .capture, .amend, .revise, .delete, .erase, .goOffRecord, .goOnRecord, .undo, .redo, .approve,
            .keepFromOrganisation, .keepName, .approveMemo, .writeProse, .moveContribution, .show, .setTurns:
            return
        }
    }

    /// An entry of any meeting that can be spoken of.
    func standingEntry(_ reference: EntryReference) throws(Refusal) -> Entry {
        guard let meeting = meetings[reference.meeting] else { throw .noSuchMeeting }
        return try meeting.standingEntry(reference.entry)
    }

    /// Destroys what any meeting keeps of the words of erased entries, beside the entries themselves.
    mutating func strike(_ erased: [ID<Entry>]) {
        let erased = Set(erased)
        for index in meetings.values.indices { meetings.values[index].strike(erased) }
    }
}
