/// What happened: a fact of the log, whose applying never fails.
public enum Event: Hashable, Sendable {
    /// The programme was agreed.
    case programmeCreated(ID<Programme>, shortName: String, ProgrammeDetails)
    /// What was agreed has changed.
    case programmeRevised(ProgrammeDetails)
    /// Someone joined the roster.
    case personAdded(Person)
    /// Someone left the programme.
    case personLeft(ID<Person>)
    /// Someone was erased: nothing in the log points to them any more.
    case personErased(ID<Person>)
    /// A meeting was planned.
    case meetingAdded(ID<Meeting>, number: Int, MeetingPlan, Agenda)
    /// Prose was written into a section of the final report; an empty one takes it away.
    case reportProseWritten(ReportSection, String)
    /// A recommendation was written, or another put in its place.
    case recommendationPut(Recommendation)
    /// A recommendation was taken away.
    case recommendationRemoved(ID<Recommendation>)
    /// Something happened in a meeting.
    case meeting(MeetingEvent)
}

/// What happened in a meeting; which one, the envelope says.
public enum MeetingEvent: Hashable, Sendable {
    /// Its plan has changed; a cancelled one is to be held again.
    case planRevised(MeetingPlan)
    /// It will not be held.
    case cancelled
    /// Its agenda is another now.
    case agendaChanged(Agenda, AgendaReason)
    /// Someone came, went, or joined over a connection; nil takes the mark away.
    case attendanceMarked(ID<Person>, Attendance?)
    /// It was started, so long before the stamp, with a block.
    case started(before: Milliseconds, block: ID<Block>)
    /// It was closed, so long before the stamp.
    case closed(before: Milliseconds)
    /// It goes on after having been closed.
    case reopened
    /// A block began, so long before the stamp.
    case blockBegan(ID<Block>, before: Milliseconds)
    /// The beginning of the current block was taken back.
    case blockRevoked
    /// The current block began at another time than was said; entries followed it.
    case blockBeginMoved(before: Milliseconds, [EntryMove])
    /// The clock was stopped, so long before the stamp.
    case clockStopped(before: Milliseconds)
    /// The clock goes on.
    case clockContinued
    /// A line was captured.
    case entryCaptured(NewEntry)
    /// An entry was changed; the base is the event whose text was seen when it was.
    case entryRevised(ID<Entry>, base: ID<Event>, [EntryChange])
    /// An entry was deleted.
    case entryDeleted(ID<Entry>)
    /// The texts of entries were destroyed.
    case entriesErased([ID<Entry>])
    /// The speakers of entries were destroyed.
    case speakersErased([ID<Entry>])
    /// From now on nothing is kept; it is so since so long before the stamp.
    case offRecordBegan(before: Milliseconds)
    /// From now on what is said is kept again.
    case offRecordEnded
    /// A contribution of the expert's came to a state; with its first one it became a contribution.
    case contributionMoved(ID<Entry>, to: ContributionState)
    /// What belongs to an entry of the expert's changed.
    case contributionRevised(ID<Entry>, [ContributionChange])
    /// The room's projector shows something else.
    case publicViewChanged(PublicView)
    /// People are to speak in another order.
    case turnsChanged([ID<Person>])
    /// The group approved an entry's text, which was read back to them.
    case entryApproved(ID<Entry>, text: ID<Event>)
    /// The approval of an entry was taken back.
    case approvalTaken(ID<Entry>)
    /// A participant said that an entry is not to reach the organisation, or allowed it again.
    case entryKept(ID<Entry>, Bool)
    /// A word of an entry that looks like a name was found to be none.
    case nameKept(ID<Entry>, word: String)
    /// People gave a number for a goal, or for the mood.
    case rated(Rating)
    /// What came of something that was left open was noted, or the note was taken away.
    case settled(EntryReference, Settlement?)
    /// Prose was written into a section of the memo; an empty one takes it away.
    case proseWritten(MemoSection, String)
    /// The memo was sent to its readers.
    case memoCirculated(MemoVersion)
    /// A version of the memo was accepted.
    case memoApproved(version: Int, MemoVersion.Approval)
    /// An act was undone.
    case actUndone(ID<Act>)
    /// An undone act was done again.
    case actRedone(ID<Act>)
}

/// Why an agenda changed.
public enum AgendaReason: String, Hashable, Sendable, CaseIterable {
    /// It was edited, or another was put in its place.
    case edited
    /// A block got more or fewer minutes.
    case extended
    /// A replan was accepted.
    case replanned
    /// A block was left out.
    case skipped
    /// A block was split by a break taken early.
    case split
}

/// An entry that follows a block whose beginning moved.
public struct EntryMove: Hashable, Sendable {
    /// Which entry.
    public var entry: ID<Entry>
    /// The block it belongs to now.
    public var block: ID<Block>
    /// The kind it has now.
    public var kind: EntryKind

    /// Makes a move.
    public init(entry: ID<Entry>, block: ID<Block>, kind: EntryKind) {
        self.entry = entry
        self.block = block
        self.kind = kind
    }
}

/// One thing a seat did: one transaction, one step of undo, one or more events.
public enum Act {}

/// An event with what the log knows about it.
public struct RecordedEvent: Hashable, Sendable {
    /// Its identity.
    public let id: ID<Event>
    /// The act it belongs to.
    public let act: ID<Act>
    /// The meeting it belongs to; nil when it is the programme's own.
    public let meeting: ID<Meeting>?
    /// Who did it.
    public let seat: Seat
    /// When.
    public let stamp: Stamp
    /// What happened.
    public let event: Event

    /// Makes a recorded event.
    public init(id: ID<Event>, act: ID<Act>, meeting: ID<Meeting>?, seat: Seat, stamp: Stamp, event: Event) {
        self.id = id
        self.act = act
        self.meeting = meeting
        self.seat = seat
        self.stamp = stamp
        self.event = event
    }
}
