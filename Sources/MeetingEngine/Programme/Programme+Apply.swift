import OrderedCollections

extension Programme {
    /// Folds one event of the log into the state; total: an event that no longer fits changes nothing and is listed.
    public mutating func apply(_ recorded: RecordedEvent) {
        if let reason = fold(recorded) { misfits.append(Misfit(event: recorded.id, reason: reason)) }
        assert(
            invariantViolations(around: recorded.meeting).isEmpty,
            "\(invariantViolations(around: recorded.meeting))"
        )
    }

    private mutating func fold(_ recorded: RecordedEvent) -> Misfit.Reason? {
        switch recorded.event {
        case .programmeCreated(let id, let shortName, let details):
            guard self.id == nil else { return .alreadyExists }
            self.id = id
            self.shortName = shortName
            self.details = details
        case .programmeRevised(let details):
            guard id != nil else { return .outOfOrder }
            self.details = details
        case .personAdded(let person):
            guard roster[person.id] == nil else { return .alreadyExists }
            roster[person.id] = person
            nextPersonNumber = max(nextPersonNumber, person.number + 1)
        case .personLeft(let id):
            guard roster[id] != nil else { return .unknownSubject }
            roster[id]?.hasLeft = true
        case .personErased(let id):
            guard roster.removeValue(forKey: id) != nil else { return .unknownSubject }
            for index in meetings.values.indices { meetings.values[index].forget(id) }
        case .meetingAdded(let id, let number, let plan, let agenda):
            guard meetings[id] == nil else { return .alreadyExists }
            meetings[id] = Meeting(id: id, number: number, plan: plan, agenda: agenda)
        case .reportProseWritten(let section, let text):
            writeReportProse(text, in: section)
        case .recommendationPut(let recommendation):
            put(recommendation)
        case .recommendationRemoved(let id):
            return removeRecommendation(id)
        case .meeting(let event):
            guard let id = recorded.meeting, let index = meetings.index(forKey: id) else { return .unknownSubject }
            if let misfit = meetings.values[index].apply(event, of: recorded) { return misfit }
            if case .entriesErased(let erased) = event { strike(erased) }
        }
        return nil
    }
}
