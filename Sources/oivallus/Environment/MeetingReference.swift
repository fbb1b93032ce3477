import Localization
import MeetingEngine
import MeetingStore
import OrderedCollections

/// A meeting as someone names it: `neuvottelu/2`; without a name the one that runs, else the next one planned.
struct MeetingReference {
    /// What was typed, if anything.
    let text: String?
    /// Whether only a meeting that runs may be guessed, as for whoever sits down beside the facilitator.
    var guessesRunningOnly = false
    /// Whether it is to be looked back at: then those that were held are named.
    var looksBack = false

    /// Finds the meeting.
    ///
    /// - Throws: 66 and a sentence that lists the candidates.
    func find(in workshop: Workshop) throws(Failure) -> (programme: String, number: Int) {
        guard let text else { return try likeliest(in: workshop) }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int(parts[1]), ProgrammeName(parts[0]) != nil else {
            let missing = workshop.texts.program.noMeeting(text)
            throw Failure(
                parts.count == 2 ? [missing] : [missing, workshop.texts.program.whichMeeting(candidates(workshop))],
                code: 66
            )
        }
        return (String(parts[0]), number)
    }

    /// Opens the programme of the meeting.
    func open(in workshop: Workshop, readOnly: Bool = false) throws(Failure) -> (file: ProgrammeFile, meeting: Meeting)
    {
        let (programme, number) = try find(in: workshop)
        let file = try workshop.open(programme, readOnly: readOnly)
        guard let meeting = file.programme.meeting(number: number) else {
            file.close()
            throw Failure(workshop.texts.program.noMeeting("\(programme)/\(number)"), code: 66)
        }
        return (file, meeting)
    }

    /// Opens the programme of the meeting for a console, which folds its log once and goes on with it.
    func openSession(
        in workshop: Workshop,
        readOnly: Bool = false
    ) throws(Failure) -> (session: Session, meeting: ID<Meeting>) {
        let (programme, number) = try find(in: workshop)
        let session = try workshop.openSession(programme, readOnly: readOnly)
        guard let meeting = session.programme.meeting(number: number) else {
            session.store.close()
            throw Failure(workshop.texts.program.noMeeting("\(programme)/\(number)"), code: 66)
        }
        return (session, meeting.id)
    }

    private func likeliest(in workshop: Workshop) throws(Failure) -> (programme: String, number: Int) {
        let all = summaries(workshop)
        let running = all.filter { $0.meeting.stage == .running }
        if running.count == 1 { return (running[0].programme, running[0].meeting.number) }
        if guessesRunningOnly {
            let names = running.map { "\($0.programme)/\($0.meeting.number)" }.joined(separator: ", ")
            let texts = workshop.texts.program
            throw Failure(
                running.isEmpty ? texts.noneRunning(candidates(workshop)) : texts.whichRunning(names),
                code: 66
            )
        }
        let planned = all.filter { $0.meeting.stage == .notStarted && $0.meeting.start != nil }
        if running.isEmpty, let next = planned.min(by: { earlier($0.meeting, $1.meeting) }) {
            return (next.programme, next.meeting.number)
        }
        throw Failure(workshop.texts.program.whichMeeting(candidates(workshop)), code: 66)
    }

    private func earlier(_ left: MeetingSummary, _ right: MeetingSummary) -> Bool {
        guard let left = left.start, let right = right.start else { return false }
        return left < right
    }

    private func candidates(_ workshop: Workshop) -> String {
        let all = summaries(workshop)
        let own = all.filter { $0.programme == text }
        let possible = (own.isEmpty ? all : own).filter { $0.meeting.stage != .cancelled }
        let held = possible.filter { $0.meeting.stage != .notStarted }
        let named =
            looksBack && !held.isEmpty ? held.suffix(8) : possible.filter { $0.meeting.stage != .closed }.prefix(8)
        return named.map { "\($0.programme)/\($0.meeting.number)" }.joined(separator: ", ")
    }

    private func summaries(_ workshop: Workshop) -> [(programme: String, meeting: MeetingSummary)] {
        var list = ProgrammeList(workshop.folder)
        while !list.isComplete { _ = list.refresh(within: 1000) }
        return list.programmes.flatMap { programme in programme.meetings.map { (programme.name.text, $0) } }
    }
}
