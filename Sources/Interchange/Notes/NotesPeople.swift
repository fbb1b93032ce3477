import Localization
public import MeetingEngine
import OrderedCollections

/// Who a name in a notes file is.
enum NotedSpeaker: Hashable, Sendable {
    /// The trainer.
    case facilitator
    /// The union's expert.
    case expert
    /// Someone of the roster.
    case person(ID<Person>)
    /// Someone who joins the roster: the place among those who do.
    case newcomer(Int)
}

/// Someone who joins the roster because the notes name them.
public struct Newcomer: Hashable, Sendable {
    /// The name, for the people file alone.
    public let name: String
    /// Why they are on the roster.
    public let role: Person.Role
}

/// Finds who the names of a notes file are, and keeps those that the roster does not have.
struct NotesPeople {
    /// The people who join the roster.
    private(set) var newcomers: [Newcomer] = []
    private let known: [(name: String, id: ID<Person>)]
    private let expert: String?
    private let facilitator: String?

    init(programme: Programme, people: People) {
        var known: [(name: String, id: ID<Person>)] = []
        for person in programme.roster.values {
            if let name = people.name(of: person.id) {
                known.append((name, person.id))
            } else {
                for language in Language.allCases {
                    known.append((Texts(language).words.people.person(person), person.id))
                }
            }
        }
        self.known = known
        expert = people.expert?.lowercased()
        facilitator = people.facilitator?.lowercased()
    }

    /// Who a name is; nil when the value stands for nobody.
    ///
    /// A name is known when it is somebody's whole name, or the first name of one person alone. What is not known joins.
    mutating func speaker(_ field: TableField, role: RoleWords? = nil) throws(InputError) -> NotedSpeaker? {
        let name = field.text.lowercased()
        switch role ?? RoleWords.role(field.text) {
        case .facilitator: return .facilitator
        case .expert: return .expert
        case .participant, .guest, nil: break
        }
        if field.text.folded.isEmpty { return nil }
        if name == expert { return .expert }
        if name == facilitator { return .facilitator }
        if let id = try roster(field) { return .person(id) }
        if let index = newcomers.firstIndex(where: { $0.name.lowercased() == name }) { return .newcomer(index) }
        guard field.text.count <= 100, !field.text.contains(where: \.isNewline) else {
            throw field.error(.notAName(field.text))
        }
        newcomers.append(Newcomer(name: field.text, role: role == .guest ? .guest : .participant))
        return .newcomer(newcomers.count - 1)
    }

    /// The one person of the roster whom a name means: the whole name before the first one, with diacritics before without.
    private func roster(_ field: TableField) throws(InputError) -> ID<Person>? {
        let exact = field.text.lowercased()
        let folded = field.text.folded
        func first(_ name: String) -> Substring { name.prefix { !$0.isWhitespace } }
        let tiers: [(String) -> Bool] = [
            { $0.lowercased() == exact },
            { $0.folded == folded },
            { first($0).lowercased() == exact },
            { first($0).folded == folded },
        ]
        for tier in tiers {
            let matches = Set(known.filter { tier($0.name) }.map(\.id))
            guard matches.count <= 1 else { throw field.error(.ambiguousName(field.text)) }
            if let match = matches.first { return match }
        }
        return nil
    }
}
