import GRDB
import MeetingEngine

extension ProgrammeFile {
    /// What acts decided on within a transaction come to.
    private struct Decided {
        var events: [RecordedEvent] = []
        var people: [PeopleChange] = []
    }

    /// Decides on acts and stores their events, all or none, without waiting when another is in the middle of an act.
    func attempt(_ submissions: [Submission]) throws(StoreError) -> JointAnswer {
        guard use == .writing else { throw .readOnly(file: path) }
        var appended: [RecordedEvent] = []
        var erased: Erasure?
        var last: Int64 = 0
        let answer: JointAnswer = try connection.access { db in
            try db.beginTransaction(.immediate)
            defer { if db.isInsideTransaction { try? db.rollback() } }
            try foldNew(db)
            let decided: Decided
            switch decide(submissions) {
            case .success(let events): decided = events
            case .failure(let refused): return .refused(refused.refusal, at: refused.index)
            }
            for event in decided.events where try ProgrammeFile.append(EventRecord(event), to: db) {
                appended.append(event)
            }
            if appended.isEmpty {
                // An act that changes nothing may still bring a name.
                try changePeople(decided.people)
                return .saved([])
            }
            last = db.lastInsertedRowID
            erased = Erasure(appended)
            if let erased { try redact(erased, in: db) }
            // Names first: no event may need a person that the people file does not hold, and no erased name may stay.
            try changePeople(decided.people + (erased?.people ?? []))
            try Connection.commit(db)
            return .saved(appended)
        }
        guard case .saved = answer, !appended.isEmpty else { return answer }
        if let erased {
            // The erased text is in this state too: it is dropped, and the log folded anew.
            folder.forgetErased(erased.entries, draftsOf: name)
            generation = nil
            try? refresh()
        } else {
            for event in appended { apply(event) }
            seq = last
            note(appended)
        }
        return answer
    }

    /// A refusal among several acts.
    private struct Refused: Error {
        var refusal: Refusal
        var index: Int
    }

    /// Decides on acts, each on the state that the ones before it make.
    private func decide(_ submissions: [Submission]) -> Result<Decided, Refused> {
        var decided = Decided()
        // The usual single act is decided on the state itself: a state of its own would be a copy of every entry.
        var state = submissions.count > 1 ? programme : nil
        for (index, submission) in submissions.enumerated() where !acts.contains(submission.act) {
            do throws(Refusal) {
                let events = try (state ?? programme)
                    .decide(submission.command, by: submission.seat, at: submission.stamp)
                let recorded = submission.recorded(events)
                for event in recorded { state?.apply(event) }
                decided.events += recorded
                decided.people += submission.people
            } catch {
                return .failure(Refused(refusal: error, index: index))
            }
        }
        return .success(decided)
    }
}
