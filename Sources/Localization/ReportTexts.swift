public import MeetingEngine

/// The words of the final report, in one language; what people said stands between them as they said it.
public struct ReportTexts: Sendable {
    /// What stands above the sections of a report.
    public let head: ReportHeadTexts
    /// The titles of the sections of a report and of their parts.
    public let titles: ReportTitles
    /// The sentences and labels within the sections of a report.
    public let body: ReportBodyTexts
    /// The columns, rows and cells of the tables of a report.
    public let table: ReportTableTexts
    /// What the indicators of a report are called.
    public let indicators: ReportIndicatorTexts
    /// What the report says about its own limits.
    public let limits: ReportLimitTexts
    /// What came of assignments, questions and promises, in a word or two.
    public let settlements: ReportSettlementTexts
}

/// What stands above the sections of a report.
public struct ReportHeadTexts: Sendable {
    /// What the document is.
    public let report: String
    /// What it is before the last meeting has been held.
    public let interim: String
    /// Label: the organisation that ordered the programme.
    public let client: String
    /// Label: whom the programme was for.
    public let targetGroup: String
    /// Label: from the first meeting to the last.
    public let period: String
    /// Label: the meetings.
    public let meetings: String
    /// How many meetings were held, and of how many.
    public let heldOf: @Sendable (Int, Int) -> String
    /// Label: who wrote it.
    public let writtenBy: String
    /// Label: the day it was made.
    public let made: String
}

/// The titles of the sections of a report and of their parts.
public struct ReportTitles: Sendable {
    /// 0: the half page.
    public let summary: String
    /// 1: where things stood.
    public let background: String
    /// 2: goals and target group.
    public let goals: String
    /// 3: how it was carried out.
    public let course: String
    /// 4: results goal by goal.
    public let results: String
    /// 5: insights by theme.
    public let insights: String
    /// 6: what worked where.
    public let means: String
    /// 7: misconceptions and corrections.
    public let corrections: String
    /// 8: assignments and their effect.
    public let assignments: String
    /// 9: feedback and evaluation.
    public let evaluation: String
    /// 10: conclusions and recommendations.
    public let recommendations: String
    /// 11: how it goes on.
    public let continuation: String
    /// What the report cannot tell.
    public let limits: String
    /// The annexes.
    public let annexes: String
    /// Factors, in 1.
    public let factors: String
    /// Concerns, in 1.
    public let concerns: String
    /// Deviations, in 3.
    public let deviations: String
    /// Ground rules, in 3.
    public let rules: String
    /// Indicators, in 3.
    public let indicators: String
    /// Mood, in 9.
    public let moods: String
    /// Messages to the organisation, in 10.
    public let messages: String
    /// Recommendations, in 10.
    public let recommended: String
    /// Questions that nobody answered, in 11.
    public let openQuestions: String
    /// What was handed to the organisation, in 11.
    public let handedOver: String
    /// Agendas, in the annexes.
    public let agendas: String
    /// Facts and sources, in the annexes.
    public let references: String
}

/// The sentences and labels within the sections of a report.
public struct ReportBodyTexts: Sendable {
    /// That a section written by hand is still empty, for the facilitator alone.
    public let toWrite: String
    /// No goals were agreed.
    public let noGoals: String
    /// No means has a result yet.
    public let noMeans: String
    /// Nothing was corrected.
    public let noCorrections: String
    /// No assignments were agreed.
    public let noAssignments: String
    /// No recommendations yet.
    public let noRecommendations: String
    /// Everything went as planned.
    public let noDeviations: String
    /// A meeting was cancelled, by its number.
    public let cancelled: @Sendable (Int) -> String
    /// A meeting took so many minutes more than planned.
    public let longer: @Sendable (Int, Int) -> String
    /// A meeting took so many minutes less than planned.
    public let shorter: @Sendable (Int, Int) -> String
    /// A block of a meeting was not held: the number, the title.
    public let skipped: @Sendable (Int, String) -> String
    /// Insights of the theme that stand under another: their places.
    public let alsoHere: @Sendable (String) -> String
    /// The group approved every insight that is told.
    public let allApproved: String
    /// The insights without a theme.
    public let noTheme: String
    /// How often something had to be corrected, and where.
    public let times: @Sendable (Int, String) -> String
    /// Label: how often it came up.
    public let cameUp: String
    /// Label: why belief and fact differ.
    public let why: String
    /// Label: for whom it holds.
    public let sector: String
    /// Warning: to be checked before use.
    public let stale: String
    /// How many corrections, and how many of them repeat an earlier one.
    public let summaryOfCorrections: @Sendable (Int, Int) -> String
    /// How many assignments were agreed.
    public let agreed: @Sendable (Int) -> String
    /// How many of those asked about were done: the number, of how many, percent.
    public let done: @Sendable (Int, Int, Int) -> String
    /// An assignment that no meeting has asked about.
    public let notAsked: String
    /// Label: what came of it.
    public let effect: String
    /// Label: what a recommendation rests on.
    public let evidence: String
    /// Label: who could carry it out.
    public let addressee: String
    /// Label: what it would take.
    public let effort: String
    /// A meeting by its number.
    public let meeting: @Sendable (Int) -> String
}

/// The columns, rows and cells of the tables of a report.
public struct ReportTableTexts: Sendable {
    /// Column: the number of a meeting.
    public let number: String
    /// Column: the day.
    public let day: String
    /// Column: what a meeting was about.
    public let theme: String
    /// Column: minutes planned and taken.
    public let minutes: String
    /// Column: participants.
    public let participants: String
    /// Column: entries.
    public let entries: String
    /// Column: insights.
    public let insights: String
    /// Column: a goal.
    public let goal: String
    /// Column: at the start.
    public let opening: String
    /// Column: at the end.
    public let closing: String
    /// Column: the change.
    public let change: String
    /// The last column or row.
    public let total: String
    /// Column: a means.
    public let means: String
    /// Column: where it was tried.
    public let context: String
    /// Column: the result.
    public let result: String
    /// Column: where it stands in the memos.
    public let place: String
    /// Column: what came of assignments.
    public let outcome: String
    /// Column: how many.
    public let count: String
    /// Column: a block.
    public let block: String
    /// Column: minutes planned.
    public let planned: String
    /// Column: minutes taken.
    public let actual: String
    /// Fewer than five people.
    public let few: String
    /// A number that would give a smaller one away.
    public let withheld: String
    /// Nothing was asked or noted.
    public let none: String
    /// A cancelled meeting.
    public let cancelled: String
    /// A meeting that is still to be held.
    public let toCome: String
    /// Column: a theme of insights.
    public let insightTheme: String
    /// Caption: themes and meetings.
    public let themesByMeeting: String
    /// Caption: entries by kind.
    public let entriesByKind: String
    /// Column: a kind of entry.
    public let kind: String
    /// Column: an indicator.
    public let indicator: String
    /// Column: its value.
    public let value: String
    /// So many of so many, in percent.
    public let of: @Sendable (Int, Int, Int) -> String
    /// A mean and of how many.
    public let mean: @Sendable (String, Int) -> String
}

/// What the indicators of a report are called.
public struct ReportIndicatorTexts: Sendable {
    /// Meetings held of meetings planned.
    public let meetings: String
    /// Participants of the roster.
    public let invited: String
    /// Attendances, all meetings together.
    public let attendances: String
    /// Attendances of invitations.
    public let attendance: String
    /// Minutes in all, and without breaks.
    public let minutes: String
    /// Teaching hours of 45 minutes, and the rest.
    public let teaching: String
    /// Hours and the minutes beyond.
    public let teachingValue: @Sendable (Int, Int) -> String
    /// Insights: all, starred, approved.
    public let insights: String
    /// Options: all, tried, worked.
    public let options: String
    /// Corrections: all, repeats.
    public let corrections: String
    /// Promises kept.
    public let promises: String
    /// The median of the days that a promise took.
    public let promiseDays: String
    /// Parked matters dealt with.
    public let parked: String
    /// Participants whose words were captured, of those present, by meeting.
    public let contributors: String
}

/// What the report says about its own limits.
public struct ReportLimitTexts: Sendable {
    /// That only what was raised to the organisation is in it: how many entries of how many.
    public let forOrganisation: @Sendable (Int, Int) -> String
    /// That nobody is named or quoted.
    public let wording: String
    /// That small numbers are not told.
    public let few: String
    /// That numbers are kept back from which a small one could be worked out.
    public let withheld: String
    /// That ratings are people’s own.
    public let selfRated: String
    /// That not everything said was captured.
    public let notEverything: String
    /// How many corrections must be checked before use.
    public let stale: @Sendable (Int) -> String
}

/// What came of assignments, questions and promises, in a word or two.
public struct ReportSettlementTexts: Sendable {
    /// Done.
    public let done: String
    /// Done in part.
    public let partly: String
    /// Not done.
    public let notDone: String
    /// Moved.
    public let moved: String
    /// Answered.
    public let answered: String
    /// Dealt with.
    public let handled: String
    /// Handed to the organisation.
    public let toOrganisation: String
    /// Given up.
    public let dropped: String

    /// The word for an outcome.
    public subscript(outcome: Settlement.Outcome) -> String {
        switch outcome {
        case .done: done
        case .partly: partly
        case .notDone: notDone
        case .moved: moved
        case .answered: answered
        case .handled: handled
        case .toOrganisation: toOrganisation
        case .dropped: dropped
        }
    }
}
