import MeetingEngine

extension StoreWorker {
    /// Stores an act in the rescue file, decided on the state as far as it is known.
    ///
    /// - Returns: whether it is done with.
    func storeElsewhere(_ submission: Submission, because error: StoreError) -> Bool {
        if file.acts.contains(submission.act) {
            postChanges(and: .saved(submission.act, rescues.values.first.map { .rescue(file: $0.path) } ?? .log))
            return true
        }
        let events: [RecordedEvent]
        do throws(Refusal) {
            events = submission.recorded(
                try file.programme.decide(submission.command, by: submission.seat, at: submission.stamp)
            )
        } catch {
            postChanges(and: .refused(submission.act, error))
            return true
        }
        // Nothing can be destroyed in a file that cannot be written.
        if Erasure(events) != nil {
            postChanges(and: .unsaved(submission.act, error))
            return true
        }
        for folder in file.folder.rescues {
            guard let path = store(events, submission, in: folder) else { continue }
            for event in events { file.apply(event) }
            rescued += events
            file.note(events)
            for change in submission.people { file.people.apply(change) }
            if !submission.people.isEmpty { file.untold.hasPeople = true }
            tell(.rescuing(file: path, because: error))
            postChanges(and: .saved(submission.act, .rescue(file: path)))
            return true
        }
        tell(.nowhere(error))
        tryAgain(after: StoreWorker.fullPause)
        return false
    }

    /// Stores an act's events in the rescue file of one folder.
    ///
    /// - Returns: the file's path; nil when that folder cannot be written either.
    private func store(_ events: [RecordedEvent], _ submission: Submission, in folder: String) -> String? {
        do throws(StoreError) {
            let rescue: RescueFile
            if let open = rescues[folder] {
                rescue = open
            } else {
                rescue = try RescueFile(
                    in: folder,
                    name: file.name,
                    programme: file.identity,
                    first: submission.act
                )
                rescues[folder] = rescue
            }
            try rescue.store(events, submission.people)
            return rescue.path
        } catch {
            return nil
        }
    }
}
