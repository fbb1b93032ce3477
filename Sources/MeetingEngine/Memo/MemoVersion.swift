/// A memo as it was sent to its readers: kept as it was, whatever becomes of the entries.
public struct MemoVersion: Hashable, Sendable {
    /// A line of it, and the entries whose words it prints.
    public struct Line: Hashable, Sendable {
        /// The line, without its break; empty once it was struck.
        public var text: String
        /// The entries whose words stand in it; none in a heading.
        public var entries: [ID<Entry>]
        /// Whether its words were destroyed with an entry's.
        public var isStruck: Bool

        /// Makes a line.
        public init(_ text: String, entries: [ID<Entry>] = [], isStruck: Bool = false) {
            self.text = text
            self.entries = entries
            self.isStruck = isStruck
        }

        /// The line without its words, when it prints one of the entries.
        func striking(_ erased: Set<ID<Entry>>) -> Line {
            entries.contains(where: erased.contains) ? Line("", entries: entries, isStruck: true) : self
        }
    }

    /// Who accepted it, and when.
    public struct Approval: Hashable, Sendable {
        /// The day.
        public var day: CalendarDay
        /// Who.
        public var approver: MemoApprover

        /// Makes an approval.
        public init(day: CalendarDay, by approver: MemoApprover) {
            self.day = day
            self.approver = approver
        }
    }

    /// Its number in the meeting, from 1.
    public var number: Int
    /// Who it was written for.
    public var audience: Audience
    /// The language it is in.
    public var language: Language
    /// The day it was sent out.
    public var circulated: CalendarDay
    /// Who accepted it, and when; nil while nobody has.
    public var approved: Approval?
    /// The document, line by line.
    public var lines: [Line]

    /// Whether copies that were sent out are to be recalled: words that they print were destroyed since.
    public var isRecalled: Bool { lines.contains(where: \.isStruck) }

    /// Makes a version.
    public init(
        number: Int,
        audience: Audience,
        language: Language,
        circulated: CalendarDay,
        approved: Approval? = nil,
        lines: [Line]
    ) {
        self.number = number
        self.audience = audience
        self.language = language
        self.circulated = circulated
        self.approved = approved
        self.lines = lines
    }
}

/// Who can accept a memo.
public enum MemoApprover: String, Hashable, Sendable, CaseIterable {
    /// The group.
    case group
    /// The organisation that ordered the programme.
    case client
    /// The facilitator.
    case facilitator
}

/// A section of the memo that the facilitator can write prose in, in the order of the memo.
public enum MemoSection: String, Hashable, Sendable, CaseIterable {
    /// 1 Opening and ground rules.
    case rules
    /// 2 What came of the earlier assignments.
    case review
    /// 3 What affects the situation.
    case factors
    /// 4 Experiences.
    case experiences
    /// 5 Options for a solution.
    case solutions
    /// 6 Insights.
    case insights
    /// 7 The expert's corrections and facts.
    case expert
    /// 8 What was agreed.
    case agreed
    /// 9 Open questions and what was parked.
    case open
    /// 10 The next meeting.
    case next
    /// The course of the meeting.
    case course
}
