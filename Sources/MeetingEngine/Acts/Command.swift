/// What someone wants done; deciding on it may refuse.
public enum Command: Hashable, Sendable {
    /// Begin a programme.
    case createProgramme(ID<Programme>, shortName: String, ProgrammeDetails)
    /// Change what was agreed.
    case reviseProgramme(ProgrammeDetails)
    /// Put someone on the roster; their name goes to the people file first.
    case addPerson(ID<Person>, Person.Role)
    /// Note that someone has left the programme.
    case removePerson(ID<Person>)
    /// Take every trace of someone out of the log.
    case erasePerson(ID<Person>)
    /// Plan another meeting.
    case addMeeting(ID<Meeting>, MeetingPlan, Agenda)
    /// Write prose into a section of the final report; an empty text takes it away.
    case writeReportProse(section: ReportSection, String)
    /// Write a recommendation, or put another in its place.
    case putRecommendation(Recommendation)
    /// Take a recommendation away.
    case removeRecommendation(ID<Recommendation>)
    /// Do something in a meeting.
    case meeting(ID<Meeting>, MeetingCommand)
}

/// What someone wants done in a meeting.
public enum MeetingCommand: Hashable, Sendable {
    /// Change theme, time or place.
    case revisePlan(MeetingPlan)
    /// Give the meeting up.
    case cancel
    /// Put another agenda in place of the one that was seen.
    case replaceAgenda(Agenda, seen: Agenda)
    /// Mark someone present, remote or away, or take the mark away.
    case markAttendance(ID<Person>, Attendance?)
    /// Start the clock, so long ago.
    case start(before: Milliseconds)
    /// Close, so long ago.
    case close(before: Milliseconds)
    /// Go on after closing.
    case reopen
    /// Go on to the next block.
    case nextBlock
    /// Take the last change of block back; no entry is touched.
    case previousBlock
    /// Go to a block.
    case goTo(ID<Block>)
    /// Leave a block out that has not begun.
    case skip(ID<Block>)
    /// The current block began so long ago; later entries move with it.
    case moveBlockBegin(before: Milliseconds, erasingSpeakers: Bool)
    /// Start the next break now; what is left of the current block follows it under the given identity.
    case takeBreak(rest: ID<Block>)
    /// Give the current block more minutes, or fewer.
    case extend(Minutes)
    /// Accept a replan as it was shown.
    case accept(Replan)
    /// Stop the clock, so long ago.
    case stopClock(before: Milliseconds)
    /// Let the clock go on.
    case continueClock
    /// Leave the time since the newest event out of the count, as after a night with the machine off.
    case leaveGapOut
    /// Capture a line.
    case capture(NewEntry)
    /// Capture a line after the meeting was closed: its time shows that it came late.
    case amend(NewEntry)
    /// Change an entry; the base is the event of the text that was seen.
    case revise(ID<Entry>, base: ID<Event>, [EntryChange])
    /// Delete an entry, undoably.
    case delete(ID<Entry>)
    /// Destroy the texts of entries for good.
    case erase([ID<Entry>])
    /// Keep nothing from now on, and destroy what was captured in the time before.
    case goOffRecord(before: Milliseconds)
    /// Keep what is said again.
    case goOnRecord
    /// Bring something of the expert's: queued, or flagged while its text is empty.
    case contribute(NewEntry, [ContributionChange])
    /// Bring a contribution to another state; one that is to be checked needs the promise that says by when.
    case moveContribution(ID<Entry>, to: ContributionState, promise: NewEntry? = nil)
    /// Change what belongs to an entry of the expert's.
    case reviseContribution(ID<Entry>, [ContributionChange])
    /// Change the text of a contribution and what belongs to it in one act; the base is the event of the text that was seen.
    case reword(ID<Entry>, base: ID<Event>, [EntryChange], [ContributionChange])
    /// Choose what the room's projector shows.
    case show(PublicView)
    /// Put people in the order in which they are to speak.
    case setTurns([ID<Person>])
    /// Note that the group approved an entry that was read back to them, or that it did not after all.
    case approve(ID<Entry>, Bool)
    /// Keep an entry from the organisation as a participant asked, or no longer.
    case keepFromOrganisation(ID<Entry>, Bool)
    /// Note that a word of an entry is no name.
    case keepName(ID<Entry>, word: String)
    /// Note what people gave for a goal or for the mood; it replaces what was given at the same moment.
    case rate(Rating)
    /// Note what came of something that a meeting left open, or take the note away.
    case settle(EntryReference, Settlement?)
    /// Write prose into a section of the memo; an empty text takes it away.
    case writeProse(section: MemoSection, String)
    /// Keep the memo as it is sent to its readers.
    case circulateMemo(on: CalendarDay, audience: Audience, language: Language, lines: [MemoVersion.Line])
    /// Note that a version of the memo was accepted.
    case approveMemo(version: Int, on: CalendarDay, by: MemoApprover)
    /// Undo one's own last act.
    case undo
    /// Do one's own last undone act again.
    case redo
}
