import MeetingEngine

extension Event {
    /// The event as it is stored today.
    var storedPayload: StoredPayload {
        switch self {
        case .programmeCreated(let id, let shortName, let details):
            StoredPayload(
                .programmeCreated,
                version: V1.Details(details).version,
                V1.ProgrammeCreated(id: id.description, name: shortName, details: V1.Details(details))
            )
        case .programmeRevised(let details):
            StoredPayload(
                .programmeRevised,
                version: V1.Details(details).version,
                V1.ProgrammeRevised(details: V1.Details(details))
            )
        case .personAdded(let person):
            StoredPayload(
                .personAdded,
                V1.PersonAdded(
                    person: person.id.description,
                    number: person.number,
                    role: person.role.rawValue,
                    left: person.hasLeft.storedFlag
                )
            )
        case .personLeft(let person): StoredPayload(.personLeft, V1.PersonOnly(person: person.description))
        case .personErased(let person): StoredPayload(.personErased, V1.PersonOnly(person: person.description))
        case .meetingAdded(let id, let number, let plan, let agenda):
            StoredPayload(
                .meetingAdded,
                V1.MeetingAdded(id: id.description, number: number, plan: V1.Plan(plan), agenda: agenda.stored)
            )
        case .reportProseWritten(let section, let text):
            StoredPayload(.reportProseWritten, V1.ProseWritten(section: section.rawValue, text: text))
        case .recommendationPut(let recommendation):
            StoredPayload(.recommendationPut, V1.Recommendation(recommendation))
        case .recommendationRemoved(let id):
            StoredPayload(.recommendationRemoved, V1.RecommendationOnly(recommendation: id.description))
        case .meeting(let event): event.storedPayload
        }
    }

    /// Reads a stored payload.
    init(kind: String, version: Int, json: String) throws(StoredFormProblem) {
        guard let known = StoredKind(rawValue: kind) else {
            throw .newer(needs: max(version, StoredFormat.current + 1))
        }
        guard version <= known.version else { throw .newer(needs: version) }
        guard version >= 1 else { throw .malformed }
        switch known {
        case .programmeCreated:
            let stored: V1.ProgrammeCreated = try StoredJSON.value(json)
            self = .programmeCreated(try .stored(stored.id), shortName: stored.name, try stored.details.value())
        case .programmeRevised:
            let stored: V1.ProgrammeRevised = try StoredJSON.value(json)
            self = .programmeRevised(try stored.details.value())
        case .personAdded:
            let stored: V1.PersonAdded = try StoredJSON.value(json)
            var person = Person(
                id: try .stored(stored.person),
                number: try stored.number.stored(within: 1 << 20),
                role: try .stored(stored.role)
            )
            person.hasLeft = stored.left ?? false
            self = .personAdded(person)
        case .personLeft:
            let stored: V1.PersonOnly = try StoredJSON.value(json)
            self = .personLeft(try .stored(stored.person))
        case .personErased:
            let stored: V1.PersonOnly = try StoredJSON.value(json)
            self = .personErased(try .stored(stored.person))
        case .meetingAdded:
            let stored: V1.MeetingAdded = try StoredJSON.value(json)
            self = .meetingAdded(
                try .stored(stored.id),
                number: try stored.number.stored(within: 1 << 20),
                try stored.plan.value(),
                try .stored(stored.agenda)
            )
        case .reportProseWritten:
            let stored: V1.ProseWritten = try StoredJSON.value(json)
            self = .reportProseWritten(try .stored(stored.section), stored.text)
        case .recommendationPut:
            let stored: V1.Recommendation = try StoredJSON.value(json)
            self = .recommendationPut(try stored.value())
        case .recommendationRemoved:
            let stored: V1.RecommendationOnly = try StoredJSON.value(json)
            self = .recommendationRemoved(try .stored(stored.recommendation))
        case .entryApproved, .approvalTaken, .entryKept, .nameKept, .rated, .settled, .proseWritten, .memoCirculated,
            .memoApproved, .planRevised, .meetingCancelled, .agendaChanged, .attendanceMarked, .meetingStarted,
            .meetingClosed,
            .meetingReopened, .blockBegan, .blockRevoked, .blockBeginMoved, .clockStopped, .clockContinued,
            .entryCaptured, .entryRevised, .entryDeleted, .entriesErased, .speakersErased, .offRecordBegan,
            .offRecordEnded, .contributionMoved, .contributionRevised, .publicViewChanged, .turnsChanged, .actUndone,
            .actRedone:
            self = .meeting(try MeetingEvent(known, json: json))
        }
    }
}
