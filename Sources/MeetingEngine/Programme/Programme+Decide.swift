import OrderedCollections

extension Programme {
    /// What would happen if a seat's command were carried out at a time; changes nothing.
    ///
    /// - Throws: why it may not be carried out in this state.
    /// - Returns: the events in order, all of the command's meeting, if it has one; none when nothing would change.
    public func decide(_ command: Command, by seat: Seat, at stamp: Stamp) throws(Refusal) -> [Event] {
        if case .createProgramme(let id, let shortName, let details) = command {
            return try decideCreation(id, shortName: shortName, details)
        }
        guard id != nil else { throw .noProgramme }
        guard seat.role != .expert || command.isForExpert else { throw .notThisSeat }
        switch command {
        case .createProgramme:
            throw .programmeExists
        case .reviseProgramme(let details):
            return details == self.details ? [] : [.programmeRevised(details)]
        case .addPerson(let id, let role):
            guard roster[id] == nil else { throw .personExists }
            return [.personAdded(Person(id: id, number: nextPersonNumber, role: role))]
        case .removePerson(let id):
            guard let person = roster[id] else { throw .noSuchPerson }
            return person.hasLeft ? [] : [.personLeft(id)]
        case .erasePerson(let id):
            guard roster[id] != nil else { throw .noSuchPerson }
            return [.personErased(id)]
        case .addMeeting(let id, let plan, let agenda):
            guard meetings[id] == nil else { throw .meetingExists }
            try agenda.check()
            let number = (meetings.values.map(\.number).max() ?? 0) + 1
            return [.meetingAdded(id, number: number, plan, agenda)]
        case .writeReportProse(let section, let text):
            return decideProse(text, in: section)
        case .putRecommendation(let recommendation):
            return try decidePutting(recommendation)
        case .removeRecommendation(let id):
            return try decideRemoval(ofRecommendation: id)
        case .meeting(let id, let command):
            guard let meeting = meetings[id] else { throw .noSuchMeeting }
            try check(command, in: meeting)
            return try meeting.decide(command, by: seat, at: stamp, roster: Set(roster.keys)).map(Event.meeting)
        }
    }

    private func decideCreation(
        _ id: ID<Programme>,
        shortName: String,
        _ details: ProgrammeDetails
    ) throws(Refusal) -> [Event] {
        guard self.id == nil else { throw .programmeExists }
        guard Programme.isShortName(shortName) else { throw .badShortName(shortName) }
        return [.programmeCreated(id, shortName: shortName, details)]
    }

    /// Whether a name can be a programme's short name, and so its file's: letters (å ä ö too), digits, `-` and `_`,
    /// beginning with a letter or digit, at most 40 bytes.
    public static func isShortName(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, name.utf8.count <= 40, first != "-", first != "_" else {
            return false
        }
        return name.unicodeScalars.allSatisfy { scalar in
            ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
                || "-_åäöÅÄÖ".unicodeScalars.contains(scalar)
        }
    }
}

extension Command {
    /// The meeting that the command and its events belong to.
    public var meeting: ID<Meeting>? {
        switch self {
        case .meeting(let id, _): id
        case .addMeeting, .createProgramme, .reviseProgramme, .addPerson, .removePerson, .erasePerson,
            .writeReportProse, .putRecommendation, .removeRecommendation:
            nil
        }
    }

    /// Whether the expert's seat may ask for it: contributions of its own, never the course of the meeting.
    var isForExpert: Bool {
        switch self {
        case .meeting(_, .capture), .meeting(_, .revise), .meeting(_, .delete), .meeting(_, .undo), .meeting(_, .redo),
            .meeting(_, .contribute), .meeting(_, .moveContribution), .meeting(_, .reviseContribution),
            .meeting(_, .reword):
            true
        case .meeting, .addMeeting, .createProgramme, .reviseProgramme, .addPerson, .removePerson, .erasePerson,
            .writeReportProse, .putRecommendation, .removeRecommendation:
            false
        }
    }
}
