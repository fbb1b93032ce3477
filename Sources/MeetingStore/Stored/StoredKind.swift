/// The kinds of stored events: each string here is part of the file format and is never changed or used again.
enum StoredKind: String, CaseIterable {
    case programmeCreated = "programme.created"
    case programmeRevised = "programme.revised"
    case personAdded = "person.added"
    case personLeft = "person.left"
    case personErased = "person.erased"
    case meetingAdded = "meeting.added"
    case planRevised = "plan.revised"
    case meetingCancelled = "meeting.cancelled"
    case agendaChanged = "agenda.changed"
    case attendanceMarked = "attendance.marked"
    case meetingStarted = "meeting.started"
    case meetingClosed = "meeting.closed"
    case meetingReopened = "meeting.reopened"
    case blockBegan = "block.began"
    case blockRevoked = "block.revoked"
    case blockBeginMoved = "block.begin-moved"
    case clockStopped = "clock.stopped"
    case clockContinued = "clock.continued"
    case entryCaptured = "entry.captured"
    case entryRevised = "entry.revised"
    case entryDeleted = "entry.deleted"
    case entriesErased = "entries.erased"
    case speakersErased = "speakers.erased"
    case offRecordBegan = "off-record.began"
    case offRecordEnded = "off-record.ended"
    case contributionMoved = "contribution.moved"
    case contributionRevised = "contribution.revised"
    case publicViewChanged = "public-view.changed"
    case turnsChanged = "turns.changed"
    case entryApproved = "entry.approved"
    case approvalTaken = "entry.approval-taken"
    case entryKept = "entry.kept-from-organisation"
    case nameKept = "entry.name-kept"
    case rated = "rating.given"
    case settled = "entry.settled"
    case proseWritten = "memo.prose-written"
    case memoCirculated = "memo.circulated"
    case memoApproved = "memo.approved"
    case reportProseWritten = "report.prose-written"
    case recommendationPut = "recommendation.put"
    case recommendationRemoved = "recommendation.removed"
    case actUndone = "act.undone"
    case actRedone = "act.redone"

    /// The newest version of the payload that can be read.
    ///
    /// What a version added is written only when it is used, so that an older program reads all that it can.
    var version: Int {
        switch self {
        case .programmeCreated, .programmeRevised: 2
        case .personAdded, .personLeft, .personErased, .meetingAdded, .planRevised, .meetingCancelled, .agendaChanged,
            .attendanceMarked, .meetingStarted, .meetingClosed, .meetingReopened, .blockBegan, .blockRevoked,
            .blockBeginMoved, .clockStopped, .clockContinued, .entryCaptured, .entryRevised, .entryDeleted,
            .contributionMoved, .contributionRevised, .publicViewChanged, .turnsChanged,
            .entriesErased, .speakersErased, .offRecordBegan, .offRecordEnded, .entryApproved, .approvalTaken,
            .entryKept, .nameKept, .rated, .settled, .proseWritten, .memoCirculated, .memoApproved,
            .reportProseWritten, .recommendationPut, .recommendationRemoved, .actUndone, .actRedone:
            1
        }
    }
}

/// The form of the files as a whole, raised when something is stored that an older program cannot read.
enum StoredFormat {
    /// The form that is written, and the newest that can be read.
    static let current = 1
}
