import Glibc
public import MeetingEngine

extension ProgrammeFile {
    /// What came of several acts that belong together.
    public enum JointAnswer: Hashable, Sendable {
        /// All are in the log, in their order; the events that are new.
        case saved([RecordedEvent])
        /// One was refused, the one at the index; nothing was stored.
        case refused(Refusal, at: Int)
    }

    /// Decides on an act where the truth is, in one transaction, and stores its events; waits for other consoles.
    ///
    /// - Returns: what came of it; when it is `saved`, it is on the disk.
    /// - Throws: why it could not be stored, `locked` after two seconds; trying again later is safe.
    public func submit(_ submission: Submission) throws(StoreError) -> Answer {
        switch try submit(all: [submission]) {
        case .saved(let events): .saved(events)
        case .refused(let refusal, at: _): .refused(refusal)
        }
    }

    /// Decides on several acts and stores them in one transaction, all of them or none; waits for other consoles.
    ///
    /// - Throws: why they could not be stored, `locked` after two seconds; trying again later is safe.
    public func submit(all submissions: [Submission]) throws(StoreError) -> JointAnswer {
        for _ in 0..<600 {
            do throws(StoreError) {
                return try attempt(submissions)
            } catch {
                guard case .locked = error else { throw error }
                poll(nil, 0, 3)
            }
        }
        return try attempt(submissions)
    }
}
