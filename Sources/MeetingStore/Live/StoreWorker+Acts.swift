import GRDB
import MeetingEngine

extension StoreWorker {
    /// Stores one thing.
    ///
    /// - Returns: whether it is done with; else it stays first in the queue.
    func carryOut(_ work: Work) -> Bool {
        switch work {
        case .act(let submission): carryOut(submission)
        case .people(let changes): carryOut(changes)
        }
    }

    private func carryOut(_ submission: Submission) -> Bool {
        switch writing {
        case .on: break
        case .none(let error):
            postChanges(and: .unsaved(submission.act, error))
            return true
        case .elsewhere(let error): return storeElsewhere(submission, because: error)
        }
        do {
            let answer = try file.attempt([submission])
            fileTook()
            switch answer {
            case .saved: postChanges(and: .saved(submission.act, .log))
            case .refused(let refusal, at: _): postChanges(and: .refused(submission.act, refusal))
            }
            return true
        } catch {
            return meet(error, with: .act(submission))
        }
    }

    private func carryOut(_ changes: [PeopleChange]) -> Bool {
        switch writing {
        case .on: break
        case .none(let error), .elsewhere(let error):
            postChanges(and: .peopleUnsaved(changes, error))
            return true
        }
        do {
            try file.changePeople(changes)
            fileTook()
            postChanges()
            return true
        } catch {
            return meet(error, with: .people(changes))
        }
    }

    /// Decides what an error means for the thing that met it, and for all after it.
    private func meet(_ error: StoreError, with work: Work) -> Bool {
        switch error {
        case .locked:
            isBusy()
            return false
        case .diskFull:
            let released = Ballast.release(file.folder.ballast)
            tell(.diskFull(ballastReleased: released))
            tryAgain(after: released ? 0 : StoreWorker.fullPause)
            return false
        case .notAFile, .foreign, .newer, .damaged, .forbidden:
            // A people file that cannot be used costs the names alone; the log goes on.
            if error.file == file.folder.peopleFile(file.name) {
                giveUp(work, because: error)
                return true
            }
            endWriting(error)
            return carryOut(work)
        case .missing, .exists, .badName, .readOnly, .inUse, .cannotWrite, .failed:
            endWriting(error)
            return carryOut(work)
        }
    }

    private func giveUp(_ work: Work, because error: StoreError) {
        switch work {
        case .act(let submission): postChanges(and: .unsaved(submission.act, error))
        case .people(let changes): postChanges(and: .peopleUnsaved(changes, error))
        }
    }

    /// Ends all writing to the programme's file: after a failed sync, a second try could succeed and still lie.
    func endWriting(_ error: StoreError) {
        guard case .on = writing else { return }
        if case .newer = error {
            // What a newer program has stored may change what an act means: this console looks on from now.
            writing = .none(error)
            tell(.readOnly(error))
        } else {
            writing = .elsewhere(error)
        }
    }
}
