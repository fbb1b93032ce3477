/// What a link between two entries means; it follows from the two kinds.
public enum Relation: String, Hashable, Sendable, CaseIterable {
    /// A correction of a claim (*oikaisee*).
    case corrects
    /// An answer to a question or a concern (*vastaa*).
    case answers
    /// What an insight or another entry rests on (*perustuu*).
    case restsOn
    /// A comparison with another experience (*vertaa*).
    case compares
    /// A solution of a factor or a concern (*ratkaisee*).
    case solves
    /// An assignment that follows from something (*johtuu*).
    case followsFrom
    /// The source of a fact or a correction (*lähde*).
    case sourceOf
    /// A summary that gathers entries (*kokoaa*).
    case gathers
    /// A fact that completes something (*täydentää*).
    case completes
    /// A plain continuation (*jatkaa*).
    case continues

    /// The relation that a link from one kind to another has.
    public init(from: EntryKind, to: EntryKind) {
        self =
            switch from {
            case .correction: .corrects
            case .insight: .restsOn
            case .solution: .solves
            case .assignment: .followsFrom
            case .comparison: .compares
            case .summary: .gathers
            case .source: .sourceOf
            case .expertComment, .promise: .answers
            case .experience, .claim: to == .question || to == .concern ? .answers : .restsOn
            case .fact: to == .question || to == .concern ? .answers : .completes
            case .situationFactor: .restsOn
            case .question, .concern, .mood, .parked, .groundRule, .processNote, .ownNote: .continues
            }
    }
}

extension EntryKind {
    /// The kinds that an entry of this kind answers, the likeliest first: what a lone `>` looks for.
    public var answeredKinds: [EntryKind] {
        switch self {
        case .correction: [.claim]
        case .expertComment, .promise: [.question, .concern, .solution]
        case .fact: [.question, .concern, .situationFactor]
        case .source: [.correction, .fact]
        case .insight: [.experience, .comparison, .solution, .situationFactor, .correction]
        case .solution: [.situationFactor, .concern]
        case .assignment: [.insight, .solution, .correction]
        case .comparison: [.experience]
        case .summary: [.situationFactor, .experience, .solution, .insight]
        case .experience, .claim: [.question, .concern]
        case .situationFactor: [.experience]
        case .question: [.correction, .fact, .claim]
        case .concern: [.solution, .claim]
        case .mood, .parked, .groundRule, .processNote, .ownNote: []
        }
    }
}
