/// A section of the final report that is written by hand, or that prose can be added to, in the order of the report.
public enum ReportSection: String, Hashable, Sendable, CaseIterable {
    /// The half page for those who read no more.
    case summary
    /// 1 Background and where things stood.
    case background
    /// 2 Goals and target group.
    case goals
    /// 3 How it was carried out.
    case course
    /// 4 Results, goal by goal.
    case results
    /// 5 Insights by theme.
    case insights
    /// 6 What worked where.
    case means
    /// 7 Misconceptions and corrections.
    case corrections
    /// 8 Assignments and what came of them.
    case assignments
    /// 9 Feedback and evaluation.
    case evaluation
    /// 10 Conclusions and recommendations.
    case recommendations
    /// 11 How the activity goes on.
    case continuation
    /// What the report cannot tell.
    case limits
    /// The annexes.
    case annexes
}

/// What the report recommends to the organisation.
public struct Recommendation: Hashable, Sendable {
    /// The identity.
    public var id: ID<Recommendation>
    /// What is recommended.
    public var text: String
    /// The entries it rests on, as a rule insights.
    public var evidence: [EntryReference]
    /// Who could carry it out; may be empty.
    public var addressee: String
    /// What it would take; may be empty.
    public var effort: String

    /// Makes a recommendation.
    public init(
        id: ID<Recommendation>,
        text: String,
        evidence: [EntryReference] = [],
        addressee: String = "",
        effort: String = ""
    ) {
        self.id = id
        self.text = text
        self.evidence = evidence
        self.addressee = addressee
        self.effort = effort
    }
}
