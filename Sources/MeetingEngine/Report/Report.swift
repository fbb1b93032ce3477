/// What the final report of a programme says, before any language or format: the facts of its sections for one circle
/// of readers.
///
/// Nothing in it names anybody or tells who said what. It holds no private notes, no claims but in their neutral wording,
/// and, for all but the facilitator, no number of fewer than five people. What was written by hand stands beside what
/// was made from the log, so that making it anew loses nothing.
public struct Report: Hashable, Sendable {
    /// Who may read it.
    public var audience: Audience
    /// What stands above the sections.
    public var head: Head
    /// What was written by hand, by section; never an empty text.
    public var prose: [ReportSection: String]
    /// The numbers.
    public var indicators: Indicators
    /// 1 What affected the situation, from all the meetings.
    public var factors: [Memo.Item]
    /// 1 What people were concerned about: the risks.
    public var concerns: [Memo.Item]
    /// 2 and 4 The goals, with what was rated and what speaks of them.
    public var goals: [GoalResult]
    /// 3 The meetings in order.
    public var meetings: [MeetingRow]
    /// 3 What went otherwise than planned.
    public var deviations: [Deviation]
    /// 3 The rules that the group agreed.
    public var rules: [Memo.Item]
    /// 5 The insights by theme, the largest theme first; those without a theme last.
    public var themes: [Theme]
    /// 6 What was tried where, and what came of it.
    public var means: [Means]
    /// 7 Corrections, those that were repeated first.
    public var corrections: [Correction]
    /// 8 What was agreed and what came of it.
    public var assignments: Assignments
    /// 9 How the mood changed in each meeting.
    public var moods: [Mood]
    /// 10 What the group asked to be told, word for word.
    public var messages: [Memo.Item]
    /// 10 What is recommended.
    public var recommendations: [Recommended]
    /// 11 Questions that nobody answered.
    public var openQuestions: [Memo.Item]
    /// 11 What was set aside and handed to the organisation.
    public var handedOver: [Memo.Item]
    /// Facts and sources, for the annex.
    public var references: [Memo.Item]
    /// What limits what it can tell.
    public var limits: Limits
}

extension Report {
    /// What stands above the sections.
    public struct Head: Hashable, Sendable {
        /// The title of the programme.
        public var programme: String
        /// The organisation that ordered it; may be empty.
        public var client: String
        /// Whom it was for; may be empty.
        public var targetGroup: String
        /// The day of the first meeting held, and of the last.
        public var from: CalendarDay?
        /// The day of the last meeting held.
        public var to: CalendarDay?
        /// The day it was made.
        public var made: CalendarDay
        /// Whether meetings are still to be held.
        public var isInterim: Bool
        /// The language that the entries are written in.
        public var language: Language
    }

    /// What people gave in numbers.
    public enum Measure: Hashable, Sendable {
        /// The mean of so many.
        case mean(Double, count: Int)
        /// Fewer than five gave one.
        case few

        /// The mean, when it may be told.
        public var value: Double? {
            switch self {
            case .mean(let mean, count: _): mean
            case .few: nil
            }
        }
    }

    /// A goal, what was rated at the start and at the end, and the insights that speak of it.
    public struct GoalResult: Hashable, Sendable {
        /// The goal.
        public var goal: Goal
        /// How near it was at the start; nil when it was not asked.
        public var opening: Measure?
        /// How near it was at the end; nil when it was not asked.
        public var closing: Measure?
        /// The insights that speak of it, through its themes.
        public var insights: [Memo.Item]

        /// The change of the means as they are printed, rounded to tenths, when both may be told.
        public var change: Double? {
            guard let opening = opening?.value, let closing = closing?.value else { return nil }
            return ((closing * 10).rounded() - (opening * 10).rounded()) / 10
        }
    }

    /// The mood of a meeting at its opening and its closing.
    public struct Mood: Hashable, Sendable {
        /// The number of the meeting.
        public var meeting: Int
        /// At the opening.
        public var opening: Measure?
        /// At the closing.
        public var closing: Measure?
    }

    /// The insights of a theme.
    public struct Theme: Hashable, Sendable {
        /// The theme, without `#`; nil for the insights that have none.
        public var name: String?
        /// The insights, in the order in which they came.
        public var insights: [Insight]
        /// How many came in each meeting held, in the order of the meetings.
        public var counts: [Int]
    }

    /// An insight in its theme.
    public struct Insight: Hashable, Sendable {
        /// The insight.
        public var item: Memo.Item
        /// Whether it stands under an earlier theme too, so that here its place is enough.
        public var isRepeated: Bool
    }

    /// A means, and where it was tried.
    public struct Means: Hashable, Sendable {
        /// The trials, the one that it was told of first in front.
        public var trials: [Trial]
    }

    /// A means as somebody tried it somewhere.
    public struct Trial: Hashable, Sendable {
        /// What was tried.
        public var item: Memo.Item
        /// What was so where it was tried: the situation factors that it links to.
        public var context: [Memo.Item]
    }

    /// A correction with all the times that it was needed.
    public struct Correction: Hashable, Sendable {
        /// The fact, in its latest wording.
        public var fact: Memo.Item
        /// What was believed, in neutral words, each wording once.
        public var believed: [Belief]
        /// Why belief and fact differ; may be empty.
        public var why: String
        /// For whom it holds; may be empty.
        public var sector: String
        /// Whether it is certain.
        public var isCertain: Bool
        /// Every correction of it, as meeting and number.
        public var places: [Place]
        /// How many days before the report the fact was checked; nil when that is not known.
        public var age: Int?

        /// Whether it must be checked again before it is relied on: older than half a year, or not certain.
        public var isStale: Bool { !isCertain || (age ?? .max) > 183 }
    }

    /// What was believed, as a document may tell it.
    public struct Belief: Hashable, Sendable {
        /// Which entry says so.
        public var entry: ID<Entry>
        /// Where it stands.
        public var place: Place
        /// The neutral wording.
        public var wording: String
    }

    /// Where an entry stands: `2/34`.
    public struct Place: Hashable, Sendable, Comparable {
        /// The number of the meeting.
        public var meeting: Int
        /// The number of the entry there.
        public var number: Int

        /// Makes a place.
        public init(meeting: Int, number: Int) {
            self.meeting = meeting
            self.number = number
        }

        /// Orders as they were captured.
        public static func < (left: Place, right: Place) -> Bool {
            (left.meeting, left.number) < (right.meeting, right.number)
        }
    }

    /// A recommendation and the entries it rests on.
    public struct Recommended: Hashable, Sendable {
        /// Its number, from 1.
        public var number: Int
        /// What is recommended.
        public var text: String
        /// The entries that it rests on and that these readers see.
        public var evidence: [Memo.Item]
        /// Who could carry it out; may be empty.
        public var addressee: String
        /// What it would take; may be empty.
        public var effort: String
    }
}

extension Memo.Item {
    /// Where it stands: `2/34`.
    public var place: Report.Place { Report.Place(meeting: meeting, number: number) }
}
