/// Who said what an entry records.
public enum Speaker: Hashable, Sendable {
    /// The trainer who leads and documents.
    case facilitator
    /// The union's expert.
    case expert
    /// A participant or guest.
    case person(ID<Person>)
}

/// Who may read an entry, each level including the ones before it.
public enum Audience: Int, Hashable, Sendable, Comparable, CaseIterable {
    /// The facilitator alone (*ohjaaja*).
    case facilitator
    /// The group and its expert (*ryhmä*).
    case group
    /// The organisation that ordered the programme as well (*järjestö*).
    case organisation

    /// Orders from the narrowest to the widest.
    public static func < (left: Audience, right: Audience) -> Bool { left.rawValue < right.rawValue }
}

/// What came of a means that was tried.
public enum Outcome: String, Hashable, Sendable, CaseIterable {
    /// It worked (*toimi*).
    case worked
    /// It worked in part (*osittain*).
    case partly
    /// It did not work (*ei toiminut*).
    case failed
}

/// A console on a meeting: a role, and its number among the seats of that role, from 1.
public struct Seat: Hashable, Sendable, Comparable {
    /// What a seat is for.
    public enum Role: String, Hashable, Sendable, CaseIterable {
        /// Leads and documents.
        case facilitator
        /// Listens, comments, corrects.
        case expert
        /// A command outside the consoles, such as an import.
        case command
    }

    /// What the seat is for.
    public let role: Role
    /// Its number among the seats of its role, from 1.
    public let number: Int

    /// Makes a seat.
    public init(_ role: Role, _ number: Int = 1) {
        self.role = role
        self.number = number
    }

    /// Orders by role, then by number.
    public static func < (left: Seat, right: Seat) -> Bool {
        (left.role.rawValue, left.number) < (right.role.rawValue, right.number)
    }
}
