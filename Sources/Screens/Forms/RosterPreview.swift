public import MeetingEngine

/// The people of a roster file as the form shows them before any is taken.
public struct RosterPreview: Hashable, Sendable {
    /// One of the people.
    public struct Member: Hashable, Sendable {
        /// Name and contact.
        public var contact: People.Contact
        /// Why they are on the roster.
        public var role: Person.Role

        /// Makes a member.
        public init(contact: People.Contact, role: Person.Role = .participant) {
            self.contact = contact
            self.role = role
        }
    }

    /// The people, in the order of the file.
    public var members: [Member]
    /// The names of the expert and the facilitator, when the file gives them.
    public var expert: String?, facilitator: String?
    /// What is worth saying of the file, as of columns that were left unread, in the user's language.
    public var remarks: [String]

    /// Makes a preview.
    public init(members: [Member], expert: String? = nil, facilitator: String? = nil, remarks: [String] = []) {
        self.members = members
        self.expert = expert
        self.facilitator = facilitator
        self.remarks = remarks
    }
}
