public import MeetingEngine

/// An act on its way to the log: all that deciding and storing it needs, so that it can be tried again unchanged.
public struct Submission: Hashable, Sendable {
    /// The act's identity: one that is in the log already is acknowledged and not stored again.
    public let act: ID<Act>
    /// What is wanted.
    public let command: Command
    /// Who wants it.
    public let seat: Seat
    /// When; for a capture, when Enter was pressed.
    public let stamp: Stamp
    /// Names to be written to the people file before the events that need them.
    public let people: [PeopleChange]

    /// Makes a submission.
    public init(act: ID<Act>, command: Command, seat: Seat, stamp: Stamp, people: [PeopleChange] = []) {
        self.act = act
        self.command = command
        self.seat = seat
        self.stamp = stamp
        self.people = people
    }

    /// The events as they are recorded: their identities follow from the act's, so that trying again makes the same.
    func recorded(_ events: [Event]) -> [RecordedEvent] {
        var ids = IDSource(seed: act.high &* 0x9E37_79B9_7F4A_7C15 ^ act.low)
        return events.map { event in
            RecordedEvent(
                id: ids.next(at: stamp.wall),
                act: act,
                meeting: command.meeting,
                seat: seat,
                stamp: stamp,
                event: event
            )
        }
    }
}

/// What came of a submission.
public enum Answer: Hashable, Sendable {
    /// It is in the log, now or since before; its events, none when it changed nothing or was there before.
    case saved([RecordedEvent])
    /// It was refused.
    case refused(Refusal)
}

/// What reading the log again brought.
public enum Change: Hashable, Sendable {
    /// Events, one's own too, in the order of the log.
    case appended([RecordedEvent])
    /// Texts or people were erased: the state was folded anew and the old one must be dropped.
    case reloaded(Programme)
    /// The people file has changed.
    case people(People)
}

/// A change of the people file.
public enum PeopleChange: Hashable, Sendable {
    /// Someone's name and contact; nil destroys them.
    case contact(ID<Person>, People.Contact?)
    /// The expert's name; nil takes it away.
    case expert(String?)
    /// The facilitator's name; nil takes it away.
    case facilitator(String?)
}

extension Submission {
    /// The short name that a `createProgramme` command asks for; empty in any other.
    var shortName: String {
        switch command {
        case .createProgramme(_, let shortName, _): shortName
        case .reviseProgramme, .addPerson, .removePerson, .erasePerson, .addMeeting, .meeting, .writeReportProse,
            .putRecommendation, .removeRecommendation:
            ""
        }
    }
}
