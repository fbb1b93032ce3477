public import MeetingEngine

/// The words of the memo, in one language; what people said stands between them as they said it.
public struct MemoTexts: Sendable {
    /// Above the sections.
    public let head: MemoHeadTexts
    /// The titles of the sections and of their parts.
    public let titles: MemoTitles
    /// The sentences and labels within the sections.
    public let body: MemoBodyTexts
    /// How the time went.
    public let course: MemoCourseTexts
    /// What is said when names stand in the texts.
    public let names: NameTexts
    /// The list that the expert checks.
    public let check: CheckListTexts
}

/// What stands above the sections of a memo.
public struct MemoHeadTexts: Sendable {
    /// What the document is.
    public let memo: String
    /// Label: the programme.
    public let programme: String
    /// The meeting of the series: its number, and how many there are.
    public let meeting: @Sendable (Int, Int) -> String
    /// Label: when.
    public let time: String
    /// Label: where.
    public let place: String
    /// Label: who was there.
    public let present: String
    /// How many of them over a connection.
    public let remote: @Sendable (Int) -> String
    /// The expert of the client's.
    public let expert: String
    /// The facilitator.
    public let facilitator: String
    /// Label: who was away.
    public let away: String
    /// Label: who wrote the memo.
    public let writtenBy: String
    /// Label: who may read it.
    public let distribution: String
    /// The group and the expert, and that it stays there.
    public let toGroup: String
    /// The organisation that ordered the programme.
    public let toOrganisation: String
    /// The facilitator alone.
    public let toFacilitator: String
    /// Label: how far the memo is.
    public let state: String
    /// A draft for comments.
    public let draft: String
    /// Sent to its readers: the number of the version, the day.
    public let circulated: @Sendable (Int, String) -> String
    /// Accepted: the number of the version, the day, by whom.
    public let approved: @Sendable (Int, String, String) -> String
    /// Changed since a version was sent: its number.
    public let changed: @Sendable (Int) -> String
    /// Who can accept a memo.
    public let approvers: ApproverNames
    /// The meeting still goes on.
    public let running: String
    /// The meeting has not begun.
    public let planned: String
    /// The meeting is cancelled.
    public let cancelled: String
    /// That it is not to be passed on.
    public let confidential: String
    /// That the entries are in another language than the memo.
    public let entriesAreIn: LanguageNames
}

/// What those are called who can accept a memo.
public struct ApproverNames: Sendable {
    let group: String
    let client: String
    let facilitator: String

    /// The name of somebody who can accept a memo.
    public subscript(approver: MemoApprover) -> String {
        switch approver {
        case .group: group
        case .client: client
        case .facilitator: facilitator
        }
    }
}

/// The titles of a memo's sections and of their parts.
public struct MemoTitles: Sendable {
    /// 1: opening and ground rules.
    public let rules: String
    /// 2: what came of earlier assignments.
    public let review: String
    /// 3: factors in the situation.
    public let factors: String
    /// 4: experiences compared.
    public let experiences: String
    /// 5: options for a solution.
    public let solutions: String
    /// 6: insights.
    public let insights: String
    /// 7: corrections and what the expert added.
    public let expert: String
    /// 8: what was agreed.
    public let agreed: String
    /// 9: open questions and the parking lot.
    public let open: String
    /// 10: the next meeting.
    public let next: String
    /// How the meeting went.
    public let course: String
    /// Concerns, in 3.
    public let concerns: String
    /// Corrections, in 7.
    public let corrections: String
    /// Facts, in 7.
    public let facts: String
    /// The expert's comments, in 7.
    public let comments: String
    /// Questions that were answered, in 7.
    public let answered: String
    /// Sources, in 7.
    public let sources: String
    /// Assignments, in 8.
    public let assignments: String
    /// Promises, in 8.
    public let promises: String
    /// Open questions, in 9.
    public let openQuestions: String
    /// What was set aside, in 9.
    public let parked: String
    /// Mood, in the course.
    public let mood: String
    /// Time, in the course.
    public let time: String
}

/// The sentences and labels within a memo's sections.
public struct MemoBodyTexts: Sendable {
    /// That the meeting was opened, at a time of day.
    public let opened: @Sendable (String) -> String
    /// Before the ground rules.
    public let rules: String
    /// Before what was agreed in the meeting before.
    public let previously: String
    /// Before what was told of it.
    public let told: String
    /// Label: a question to the group.
    public let asked: String
    /// Label: a summary that was read back.
    public let summary: String
    /// Label: a comparison.
    public let comparison: String
    /// Label: a concern.
    public let concern: String
    /// Label: a question.
    public let question: String
    /// Remark: the group approved the words when they were read back.
    public let approved: String
    /// Label: where it can be checked.
    public let source: String
    /// A correction or fact that still lacks its source.
    public let sourceMissing: String
    /// The day that a correction is of.
    public let asOf: @Sendable (String) -> String
    /// Label: what is often believed.
    public let believed: String
    /// Label: why it differs from what is so.
    public let why: String
    /// Label: the sector or agreement that a correction holds for.
    public let sector: String
    /// That a correction is not certain yet.
    public let uncertain: String
    /// Where the answer is: a correction by its position.
    public let seeCorrection: @Sendable (Int) -> String
    /// That the answer stands above.
    public let above: String
    /// That it was answered, without saying how.
    public let unseen: String
    /// That somebody promised to find out.
    public let promised: String
    /// Nobody took it on yet.
    public let ownerOpen: String
    /// By a day.
    public let dueBy: @Sendable (String) -> String
    /// No day was agreed yet.
    public let dueOpen: String
    /// Nothing was noted.
    public let nothing: String
    /// Nothing was raised to the organisation, which need not mean that nothing was noted.
    public let nothingForOrganisation: String
    /// No insight was noted.
    public let noInsights: String
    /// No question is open.
    public let noQuestions: String
    /// Nothing was set aside.
    public let noneParked: String
    /// The next meeting has no time yet.
    public let nextUndecided: String
    /// There is no next meeting.
    public let last: String
    /// Label: what a meeting is about.
    public let theme: String
    /// How many entries are unfinished and left out.
    public let unfinished: @Sendable (Int) -> String
}

/// How the time of a meeting went, in a memo.
public struct MemoCourseTexts: Sendable {
    /// Column: the block.
    public let block: String
    /// Column: when it began.
    public let began: String
    /// Column: minutes planned.
    public let planned: String
    /// Column: minutes taken.
    public let actual: String
    /// Column: the difference.
    public let difference: String
    /// The last row.
    public let total: String
    /// The title of the chart: planned and actual minutes of each block.
    public let chart: String
    /// A block that was not held.
    public let skipped: String
    /// When the clock stood still: spans of the day.
    public let pauses: @Sendable (String) -> String
    /// When nothing was noted: spans of the day.
    public let offRecord: @Sendable (String) -> String
}
