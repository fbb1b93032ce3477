import Localization
import MeetingEngine
import MeetingStore

/// A programme as `programme list --json` prints it.
struct ProgrammeJSON: Encodable {
    let name: String
    let title: String
    let client: String
    let people: Int
    let usable: Bool
    let meetings: [Meeting]

    struct Meeting: Encodable {
        let meeting: String
        let number: Int
        let theme: String
        let start: String?
        let place: String
        let stage: String
        let entries: Int
        let unfinished: Int
    }

    init(_ summary: ProgrammeSummary) {
        name = summary.name.text
        title = summary.title
        client = summary.client
        people = summary.people
        usable = summary.isUsable
        meetings = summary.meetings.map { meeting in
            Meeting(
                meeting: "\(summary.name.text)/\(meeting.number)",
                number: meeting.number,
                theme: meeting.theme,
                start: meeting.start?.iso,
                place: meeting.place,
                stage: meeting.stage.rawValue,
                entries: meeting.entries,
                unfinished: meeting.unfinished
            )
        }
    }
}

extension CivilTime {
    /// The form of ISO 8601 without a zone, `2026-03-12T13:00`.
    var iso: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(day.iso)T\(two(hour)):\(two(minute))"
    }
}

extension HomeTexts {
    /// The word for how far a meeting has come.
    func stage(_ stage: MeetingSummary.Stage) -> String {
        switch stage {
        case .notStarted: planned
        case .running: goesOn
        case .closed: closed
        case .cancelled: cancelled
        }
    }
}
