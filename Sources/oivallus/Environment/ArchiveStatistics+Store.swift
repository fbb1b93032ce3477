import MeetingEngine
import MeetingStore

extension ArchiveStatistics {
    /// The numbers of the programmes of a store; those that cannot be read add nothing.
    init(of programmes: [ProgrammeSummary], for audience: Audience, _ zone: TimeZoneRules) {
        let meetings = programmes.flatMap { programme in
            programme.meetings.map { meeting in
                let standing: Meeting.Standing =
                    switch meeting.stage {
                    case .notStarted: .planned
                    case .running, .closed: .held
                    case .cancelled: .cancelled
                    }
                return Meeting(
                    programme: programme.name.text,
                    client: programme.client,
                    targetGroup: programme.targetGroup,
                    standing: standing,
                    day: meeting.began.map { zone.civil($0).day },
                    tally: meeting.tally
                )
            }
        }
        self.init(of: meetings, for: audience)
    }
}
