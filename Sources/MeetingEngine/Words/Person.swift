/// Someone of the roster, as the programme's log knows them: a number and nothing that tells who it is.
public struct Person: Hashable, Sendable {
    /// Why someone is on the roster.
    public enum Role: String, Hashable, Sendable, CaseIterable {
        /// One of the group.
        case participant
        /// Someone who visits a meeting.
        case guest
    }

    /// The person's identity; the name behind it stands in the people file alone.
    public let id: ID<Person>
    /// The number in *participant n*, from 1, never reused.
    public let number: Int
    /// Why they are on the roster.
    public let role: Role
    /// Whether they have left the programme; what they said stays.
    public var hasLeft = false

    /// Makes a person.
    public init(id: ID<Person>, number: Int, role: Role = .participant) {
        self.id = id
        self.number = number
        self.role = role
    }
}

/// How someone takes part in a meeting.
public enum Attendance: String, Hashable, Sendable, CaseIterable {
    /// In the room.
    case present
    /// Over a connection.
    case remote
    /// Not there, or gone.
    case away
}

/// The real names and contacts of a programme: the contents of its people file, never part of the log.
public struct People: Hashable, Sendable {
    /// What is known of one person.
    public struct Contact: Hashable, Sendable {
        /// The name as it is spoken in the room.
        public var name: String
        /// How to reach them: an address or a number; may be empty.
        public var contact: String

        /// Makes a contact.
        public init(name: String, contact: String = "") {
            self.name = name
            self.contact = contact
        }
    }

    /// The contacts by person.
    public var contacts: [ID<Person>: Contact]
    /// The name of the expert, when given; else the role is shown.
    public var expert: String?
    /// The name of the facilitator, when given; else the role is shown.
    public var facilitator: String?

    /// Makes a set of people.
    public init(contacts: [ID<Person>: Contact] = [:], expert: String? = nil, facilitator: String? = nil) {
        self.contacts = contacts
        self.expert = expert
        self.facilitator = facilitator
    }

    /// The name of a person, or nil when the people file does not hold it.
    public func name(of person: ID<Person>) -> String? { contacts[person]?.name }
}
