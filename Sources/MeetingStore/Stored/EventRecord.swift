import MeetingEngine

/// An event as it is stored: a row of the log, or a line of JSON Lines; its payload is read by kind and version.
struct EventRecord: Hashable, Sendable {
    /// The event's identity.
    var id: ID<Event>
    /// The act it belongs to.
    var act: ID<Act>
    /// The meeting it belongs to; nil when it is the programme's own.
    var meeting: ID<Meeting>?
    /// Who did it, as `facilitator-1`.
    var seat: String
    /// The wall clock: milliseconds since 1970 UTC.
    var at: Int64
    /// The run of the machine.
    var boot: ID<Boot>
    /// Milliseconds since the boot.
    var bootMilliseconds: Int64
    /// Which stored type the payload is.
    var kind: String
    /// The version of that type.
    var version: Int
    /// The event itself, as JSON.
    var payload: String

    /// Stores an event in the form of today.
    init(_ recorded: RecordedEvent) {
        id = recorded.id
        act = recorded.act
        meeting = recorded.meeting
        seat = recorded.seat.storedText
        at = recorded.stamp.wall.milliseconds
        boot = recorded.stamp.boot
        bootMilliseconds = recorded.stamp.sinceBoot.count
        let payload = recorded.event.storedPayload
        kind = payload.kind.rawValue
        version = payload.version
        self.payload = payload.json
    }

    /// Makes a record from its columns.
    init(
        id: ID<Event>,
        act: ID<Act>,
        meeting: ID<Meeting>?,
        seat: String,
        at: Int64,
        boot: ID<Boot>,
        bootMilliseconds: Int64,
        kind: String,
        version: Int,
        payload: String
    ) {
        self.id = id
        self.act = act
        self.meeting = meeting
        self.seat = seat
        self.at = at
        self.boot = boot
        self.bootMilliseconds = bootMilliseconds
        self.kind = kind
        self.version = version
        self.payload = payload
    }

    /// The event that is stored here.
    ///
    /// - Throws: when a newer program wrote it, or it is not what its kind says.
    func recorded() throws(StoredFormProblem) -> RecordedEvent {
        let event = try Event(kind: kind, version: version, json: payload)
        guard let seat = Seat(storedText: seat) else { throw .malformed }
        return RecordedEvent(
            id: id,
            act: act,
            meeting: meeting,
            seat: seat,
            stamp: Stamp(wall: try .stored(at), boot: boot, sinceBoot: try .stored(bootMilliseconds)),
            event: event
        )
    }
}

extension Seat {
    /// The seat as it is stored and shown in the log: `facilitator-1`.
    var storedText: String { "\(role.rawValue)-\(number)" }

    /// Reads the stored form; nil when it is not that.
    init?(storedText text: String) {
        // Each event has one, so that it is cut without a list of its parts.
        guard let dash = text.utf8.firstIndex(of: UInt8(ascii: "-")), let role = Role(rawValue: String(text[..<dash])),
            let number = Int(text[text.utf8.index(after: dash)...]), number > 0
        else { return nil }
        self.init(role, number)
    }
}
