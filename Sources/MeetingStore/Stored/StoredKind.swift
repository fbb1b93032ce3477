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
    case actUndone = "act.undone"
    case actRedone = "act.redone"

    /// The version of the payload that is written today.
    var version: Int { 1 }
}

/// The form of the files as a whole, raised when something is stored that an older program cannot read.
enum StoredFormat {
    /// The form that is written, and the newest that can be read.
    static let current = 1
}
