public import MeetingEngine

/// What an import does, in order: names for the people file, then acts for the log, all of them or none.
public struct NotesPlan: Hashable, Sendable {
    /// Someone whose name is to be written before the act that needs the identity.
    public struct Member: Hashable, Sendable {
        /// The identity.
        public let id: ID<Person>
        /// The name.
        public let contact: People.Contact
    }

    /// The people who join the roster.
    public internal(set) var members: [Member] = []
    /// The acts.
    public internal(set) var steps: [StampedCommand] = []
    /// What becomes of each line, in order, when the notes are the expert's own list.
    public internal(set) var expertLines: [ExpertLine] = []

    /// How many entries the first so many of the acts make.
    public func entryCount(ofFirst count: Int = .max) -> Int { steps.prefix(count).count(where: \.addsEntry) }
}

/// One act that is to be done: a command, and when it was done.
public struct StampedCommand: Hashable, Sendable {
    /// When: as a file says, on a clock of its own; or now, in a meeting that has been started.
    public let stamp: Stamp
    /// What.
    public let command: Command

    /// Whether it makes an entry.
    fileprivate var addsEntry: Bool {
        if case .meeting(_, .capture) = command { return true }
        if case .meeting(_, .amend) = command { return true }
        return false
    }
}
