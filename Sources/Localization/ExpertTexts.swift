/// What can be done in the expert's list, one key or more each.
public enum ExpertAction: String, Hashable, Sendable, CaseIterable {
    case correction, comment, fact, source, promise, flag, open, edit, withdraw, check, accept
    case search, nextHit, previousHit, undo, redo, language, help, back
}

/// A field of what an expert contributes.
public enum ContributionField: String, Hashable, Sendable, CaseIterable {
    case text, thought, why, source, asOf, sector, due, certainty, urgency
}

/// The texts of the expert's screen.
public struct ExpertTexts: Sendable {
    /// Nothing can be seen yet, and nothing can be seen any more since the meeting is closed.
    public let empty: String, emptyClosed: String
    /// How many newer entries stand below.
    public let newBelow: @Sendable (Int) -> String
    /// Beside a correction or fact that the expert has not ticked, and beside one that they have.
    public let unchecked: String, checked: String
    /// Beside a contribution that is urgent, and one whose knowledge is to be checked.
    public let urgent: String, uncertain: String
    /// Beside an entry that is flagged and has no words yet: in the place of its text.
    public let wordLater: String
    /// Before what was thought, why the two differ, and the day that the knowledge is of, in the details.
    public let thought: String, why: String, asOf: String, sector: String, due: String
    /// Heads the details of an entry, and the corrections of it.
    public let details: String, correctedBy: String
    /// The proposal that an entry which is not a claim is one.
    public let proposesClaim: String
    /// The strip that is written in: a kind, and what it is about.
    public let about: @Sendable (_ kind: String, _ entry: String) -> String
    /// A kind alone, about nothing in particular.
    public let aboutNothing: @Sendable (_ kind: String) -> String
    /// What the strip was about is no longer there.
    public let targetGone: String
    /// The answers of the two choices.
    public let certain: String, notCertain: String, isUrgent: String, notUrgent: String
    /// The first field is empty: nothing to send yet.
    public let needsText: String
    /// The date cannot be read.
    public let needsDate: String
    /// Enter once more sends a promise without a day.
    public let needsDue: String
    /// The row of hints in the list, on a narrow screen, in the strip, and in the details.
    public let hints: String, shortHints: String, writingHints: String, waitingHints: String, detailHints: String
    /// The hints once the meeting is closed.
    public let closedHints: String
    /// What was just flagged, sent, withdrawn, ticked and unticked.
    public let flagged: String, sent: String, changed: String, withdrawn: String, ticked: String, unticked: String
    /// What was written was put away; and the way to bring it back.
    public let discarded: String
    /// Something unfinished comes first.
    public let unfinishedFirst: String
    /// The entry is not the seat's own.
    public let notOwn: String
    /// There is nothing to tick there.
    public let nothingToCheck: String
    /// No earlier correction is offered.
    public let nothingOffered: String
    /// An earlier correction that is offered: the meeting, its age, its text.
    public let offer: @Sendable (_ meeting: Int, _ age: String, _ text: String) -> String
    /// How long ago something was, in days.
    public let age: @Sendable (_ days: Int) -> String
    /// Its knowledge is old: the day that it is of.
    public let oldOffer: @Sendable (_ day: String) -> String
    /// An earlier correction was taken.
    public let accepted: String
    /// A search that found nothing, and what stands before what is searched.
    public let noHits: String, searchFor: String
    /// Nothing is kept just now.
    public let offRecord: String
    /// Before several contributions that were refused and wait to be sent again.
    public let returned: @Sendable (Int) -> String
    /// What the space bar is called.
    public let spaceKey: String
    /// The title of the help.
    public let helpTitle: String
    /// The title of this screen in the page of keys.
    public let title: String

    let actions: @Sendable (ExpertAction) -> String
    let fields: @Sendable (ContributionField) -> String

    /// What an action does, for help.
    public subscript(action: ExpertAction) -> String { actions(action) }
    /// What a field is called.
    public subscript(field: ContributionField) -> String { fields(field) }
}
