/// Why a command was not carried out: the facts; the sentence is made at the edge, in the user's language.
public enum Refusal: Error, Hashable, Sendable {
    /// A programme exists already in this log.
    case programmeExists
    /// The log has no programme yet.
    case noProgramme
    /// The name cannot be a programme's short name.
    case badShortName(String)
    /// The roster has no such person.
    case noSuchPerson
    /// The person is on the roster already.
    case personExists
    /// The programme has this meeting already.
    case meetingExists
    /// There is no such meeting.
    case noSuchMeeting
    /// There is no such entry, or its text is gone.
    case noSuchEntry
    /// There is no such block in the agenda.
    case noSuchBlock
    /// The agenda has no blocks, or a block of no or too many minutes.
    case badAgenda
    /// The agenda is another than the one that was seen.
    case agendaHasChanged
    /// A block that has begun cannot be taken out of the agenda.
    case blockHasBegun(title: String)
    /// The meeting has not been started.
    case notStarted
    /// The meeting has been started already.
    case alreadyStarted
    /// The meeting is closed.
    case closed
    /// The meeting is not closed.
    case notClosed
    /// The meeting is cancelled.
    case cancelled
    /// There is no later block.
    case lastBlock
    /// There is no earlier change of block to take back.
    case firstBlock
    /// The block goes on already.
    case blockIsCurrent
    /// There is no later break in the agenda.
    case noBreakLeft
    /// The time lies before the beginning of the previous block, of the meeting, or in the future.
    case timeOutOfRange
    /// The minutes are not possible for this block.
    case minutesOutOfRange
    /// Entries with speakers would move into an anonymous block, which erases the speakers for good.
    case speakersWouldBeErased(count: Int)
    /// The clock stands already.
    case clockStopped
    /// The clock runs already.
    case clockRuns
    /// There is no gap to leave out.
    case noGap
    /// The replan shown no longer fits.
    case replanHasChanged
    /// There is nothing to replan: the meeting keeps its time.
    case nothingToReplan
    /// Nothing is kept while off the record.
    case offRecord
    /// The meeting is on the record already.
    case onRecord
    /// The text is empty.
    case emptyText
    /// The entry exists already.
    case entryExists
    /// A link leads nowhere, or to the entry itself.
    case badLink
    /// An anonymous block keeps no speaker.
    case anonymousBlock
    /// A private note stays with the facilitator.
    case ownNoteStaysPrivate
    /// This seat may not do this.
    case notThisSeat
    /// A participant said that the entry is not to reach the organisation.
    case keptFromOrganisation
    /// The programme has no such goal.
    case noSuchGoal
    /// A rating needs scores.
    case noScores
    /// A score is not one of 1–5.
    case scoreOutOfRange(Int)
    /// The entry belongs to a later meeting.
    case laterMeeting
    /// An entry of this kind is not settled so, or not at all.
    case outcomeDoesNotFit
    /// There is no such version of the memo.
    case noSuchVersion
    /// The version of the memo is accepted already.
    case versionIsApproved
    /// The version of the memo prints words that were destroyed since, and is to be recalled.
    case versionIsRecalled
    /// The memo was sent out, so that closing the meeting can no longer be undone.
    case memoIsCirculated
    /// There is no such recommendation.
    case noSuchRecommendation
    /// There is nothing to undo.
    case nothingToUndo
    /// There is nothing to redo.
    case nothingToRedo
    /// The entry is nothing of the expert's, or was never queued.
    case notAContribution
    /// A contribution in this state does not come to that one.
    case wrongTransition(from: ContributionState, to: ContributionState)
    /// A contribution that is to be checked needs a promise with a due date.
    case promiseWithoutDay
    /// Another act has since brought what the act did to a state.
    case movedSince(by: Seat, entryNumber: Int?, to: ContributionState)
    /// Another act has since changed, or linked to, what the act did.
    case changedSince(by: Seat, entryNumber: Int?)
}
