import MeetingEngine

/// One row of the home screen's list.
enum HomeRow: Hashable, Sendable {
    /// A heading of a group of rows.
    case heading(Heading)
    /// A programme.
    case programme(HomeList.Programme)
    /// A meeting of a programme; `isShortcut` where it stands above the list because it is running or comes next.
    case meeting(HomeList.Meeting, of: HomeList.Programme, isShortcut: Bool)
    /// A programme that could not be read.
    case unreadable(HomeList.Unreadable)
    /// The demonstration, offered while there is nothing else.
    case demo
    /// A new programme.
    case newProgramme

    /// A group of rows.
    enum Heading: Hashable, Sendable {
        case running
        case next
        case programmes
    }

    /// Whether the row can be selected.
    var isSelectable: Bool {
        switch self {
        case .heading, .unreadable: false
        case .programme, .meeting, .demo, .newProgramme: true
        }
    }

    /// The programme that the row belongs to.
    var programme: HomeList.Programme? {
        switch self {
        case .programme(let programme), .meeting(_, of: let programme, isShortcut: _): programme
        case .heading, .unreadable, .demo, .newProgramme: nil
        }
    }
}

extension HomeList {
    /// The rows in order: what is running, what comes next, then every programme with its meetings.
    ///
    /// - Parameters:
    ///   - filter: only programmes and meetings that hold every word of it; empty for all.
    ///   - isReview: whether it is looked back at: then nothing stands above the programmes.
    ///   - now: what was planned more than a day earlier is no longer next; nil when nothing is.
    func rows(filter: String, isReview: Bool = false, now: CivilTime?) -> [HomeRow] {
        guard !programmes.isEmpty || !unreadable.isEmpty else { return [.demo, .newProgramme] }
        var rows: [HomeRow] = []
        if filter.isEmpty, !isReview {
            rows += group(.running, meetings { $0.stage == .running })
            rows += group(.next, now.flatMap(next(after:)).map { [$0] } ?? [])
            if !rows.isEmpty { rows.append(.heading(.programmes)) }
        }
        for programme in programmes {
            let whole = matches(filter, programme.title, programme.client, programme.shortName)
            let meetings = programme.meetings.filter { whole || matches(filter, $0.theme, programme.title) }
            guard whole || !meetings.isEmpty else { continue }
            rows.append(.programme(programme))
            rows += meetings.map { .meeting($0, of: programme, isShortcut: false) }
        }
        rows += unreadable.filter { filter.isEmpty || matches(filter, $0.shortName) }.map(HomeRow.unreadable)
        return rows
    }

    /// The meeting that is planned next.
    private func next(after now: CivilTime) -> (Meeting, Programme)? {
        let yesterday = CivilTime(day: now.day.advanced(by: -1), second: now.second)
        let planned = meetings { $0.stage == .notStarted && $0.start.map { $0 >= yesterday } ?? false }
        return planned.min { ($0.0.start ?? now) < ($1.0.start ?? now) }
    }

    private func meetings(where isWanted: (Meeting) -> Bool) -> [(Meeting, Programme)] {
        programmes.flatMap { programme in programme.meetings.filter(isWanted).map { ($0, programme) } }
    }

    private func group(_ heading: HomeRow.Heading, _ meetings: [(Meeting, Programme)]) -> [HomeRow] {
        meetings.isEmpty
            ? [] : [.heading(heading)] + meetings.map { HomeRow.meeting($0.0, of: $0.1, isShortcut: true) }
    }

    private func matches(_ filter: String, _ texts: String...) -> Bool {
        guard !filter.isEmpty else { return true }
        let text = texts.joined(separator: " ").lowercased()
        return filter.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
    }
}
