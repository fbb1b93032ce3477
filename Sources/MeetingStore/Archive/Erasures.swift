import MeetingEngine

/// All that a log destroys, whenever it did.
struct Erasures {
    private(set) var entries: Set<ID<Entry>> = []
    private(set) var persons: Set<ID<Person>> = []
    private var each: [Erasure] = []

    /// Takes in what an event destroys.
    mutating func add(_ recorded: RecordedEvent) {
        guard let erasure = Erasure([recorded]) else { return }
        entries.formUnion(erasure.entries)
        if let person = erasure.person { persons.insert(person) }
        each.append(erasure)
    }

    /// Takes in what another part of the log destroys.
    mutating func add(_ other: Erasures) {
        entries.formUnion(other.entries)
        persons.formUnion(other.persons)
        each += other.each
    }

    /// The event with all of it taken out.
    func redacted(_ event: Event) -> Event {
        each.reduce(event) { event, erasure in erasure.redacted(event) ?? event }
    }
}
