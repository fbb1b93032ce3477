import MeetingEngine
import OrderedCollections

/// A meeting as `meeting show --json` prints it.
struct ShownMeeting: Encodable {
    let meeting: String
    let theme: String
    let start: String?
    let place: String
    let stage: String
    let agenda: [Part]
    let entries: [Line]

    struct Part: Encodable {
        let number: Int
        let code: String
        let title: String
        let planned: Int
        let allotted: Int
        let actual: Int?
        let current: Bool
        let skipped: Bool
    }

    struct Line: Encodable {
        let number: Int
        let time: String?
        let block: Int?
        let kind: String
        let speaker: String?
        let text: String
        let links: [Int]
        let themes: [String]
        let audience: String
        let starred: Bool
        let mark: Bool
        let outcome: String?
        let source: String
        let due: String?
        let owner: String?
        let standing: String
    }

    init(_ meeting: Meeting, of programme: Programme, zone: TimeZoneRules) {
        self.meeting = "\(programme.shortName)/\(meeting.number)"
        theme = meeting.plan.theme
        start = meeting.plan.start?.iso
        place = meeting.plan.place
        stage = meeting.stage.word
        let run = meeting.stage.run
        let end = meeting.end
        agenda = meeting.agenda.blocks.enumerated().map { index, block in
            let begun = run?.visits.contains { $0.block == block.id } ?? false
            let minutes = begun ? run.map { Int($0.elapsed(of: block.id, to: end).count + 30_000) / 60_000 } : nil
            return Part(
                number: index + 1,
                code: block.code,
                title: block.title,
                planned: block.planned.count,
                allotted: block.allotted.count,
                actual: minutes,
                current: meeting.currentBlock?.id == block.id,
                skipped: block.isSkipped
            )
        }
        let order = Dictionary(
            meeting.agenda.blocks.enumerated().map { ($1.id, $0 + 1) },
            uniquingKeysWith: { first, _ in first }
        )
        entries = meeting.entries.values.map { entry in
            Line(
                number: entry.number,
                time: meeting.clock.wall(of: entry.time).map { zone.civil($0).iso },
                block: entry.block.flatMap { order[$0] },
                kind: String(entry.kind.letter),
                speaker: entry.speaker.map { $0.word(in: programme) },
                text: entry.text,
                links: entry.links.compactMap { meeting.entries[$0]?.number },
                themes: entry.themes,
                audience: entry.audience.word,
                starred: entry.isStarred,
                mark: entry.isMark,
                outcome: entry.outcome?.rawValue,
                source: entry.source,
                due: entry.due?.iso,
                owner: entry.owner.map { $0.word(in: programme) },
                standing: entry.standing.rawValue
            )
        }
    }
}

extension Meeting {
    /// When it ended, or the newest thing known of it.
    fileprivate var end: MeetingTime {
        if case .closed(_, let end) = stage { return end }
        return clock.anchor?.time ?? .zero
    }
}

extension Speaker {
    /// Who it is, for scripts: a role, or the number of a participant.
    fileprivate func word(in programme: Programme) -> String {
        switch self {
        case .facilitator: "facilitator"
        case .expert: "expert"
        case .person(let id): programme.roster[id].map { String($0.number) } ?? "?"
        }
    }
}

extension Audience {
    /// The word for scripts.
    fileprivate var word: String {
        switch self {
        case .facilitator: "facilitator"
        case .group: "group"
        case .organisation: "organisation"
        }
    }
}
