/// An entry of any meeting of the programme.
public struct EntryReference: Hashable, Sendable {
    /// The meeting it was captured in.
    public var meeting: ID<Meeting>
    /// Which entry.
    public var entry: ID<Entry>

    /// Makes a reference.
    public init(meeting: ID<Meeting>, entry: ID<Entry>) {
        self.meeting = meeting
        self.entry = entry
    }
}
