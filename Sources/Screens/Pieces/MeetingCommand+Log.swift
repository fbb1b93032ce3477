import MeetingEngine

extension MeetingCommand {
    /// What the log shows of a command that is still being saved: the entry it brings, and those it changes.
    var shownInLog: (new: NewEntry?, changed: [ID<Entry>]) {
        switch self {
        case .capture(let new), .contribute(let new, _): (new, [])
        case .revise(let id, base: _, _), .delete(let id), .moveContribution(let id, to: _, promise: _),
            .reviseContribution(let id, _), .reword(let id, base: _, _, _), .approve(let id, _),
            .keepFromOrganisation(let id, _):
            (nil, [id])
        case .erase(let ids): (nil, Array(ids))
        case .amend, .show, .setTurns, .revisePlan, .cancel, .replaceAgenda, .markAttendance, .start, .close, .reopen,
            .nextBlock, .previousBlock, .goTo, .skip, .moveBlockBegin, .takeBreak, .extend, .accept, .stopClock,
            .continueClock, .leaveGapOut, .goOffRecord, .goOnRecord, .keepName, .rate, .settle, .writeProse,
            .circulateMemo, .approveMemo, .undo, .redo:
            (nil, [])
        }
    }
}
