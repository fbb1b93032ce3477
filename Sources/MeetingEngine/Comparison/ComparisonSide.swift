import OrderedCollections

/// One of two things that are compared: a programme, or one of its meetings.
///
/// It is the facilitator's own view: it names nobody and has no private notes, but small numbers are in it.
public struct ComparisonSide: Hashable, Sendable {
    /// A theme.
    public struct Theme: Hashable, Sendable {
        /// The theme, without `#`.
        public var name: String
        /// How many entries have it.
        public var count: Int
    }

    /// A means that was tried, and what came of it.
    public struct Means: Hashable, Sendable {
        /// What was tried.
        public var text: String
        /// What came of it; nil when that was not told.
        public var outcome: Outcome?
    }

    /// A correction, and how many times it was needed.
    public struct Correction: Hashable, Sendable {
        /// The fact.
        public var text: String
        /// How many times.
        public var times: Int
    }

    /// The title of the programme.
    public var title: String
    /// Its client; may be empty.
    public var client: String
    /// The number of the meeting; nil for a whole programme.
    public var number: Int?
    /// What the meeting was about; may be empty.
    public var theme: String
    /// The day of the first meeting held.
    public var from: CalendarDay?
    /// The day of the last one.
    public var to: CalendarDay?
    /// How many meetings were held.
    public var meetings: Int
    /// Its numbers.
    public var tally: MeetingTally
    /// The themes, the largest first.
    public var themes: [Theme]
    /// What was tried.
    public var means: [Means]
    /// What was corrected.
    public var corrections: [Correction]

    /// Looks at a programme, or at one meeting of it; nil when there is no such meeting.
    public init?(of programme: Programme, meeting: ID<Meeting>? = nil, zone: TimeZoneRules, today: CalendarDay) {
        let chosen = meeting.map { programme.meetings[$0] }
        if let chosen, chosen == nil { return nil }
        let number = chosen??.number
        let report = Report(of: programme, for: .facilitator, made: today, zone: zone)
        let builder = ReportBuilder(programme, for: .facilitator, made: today, zone: zone, now: nil)
        let rooms = builder.rooms.filter { number == nil || $0.meeting.number == number }
        func counts(_ place: Report.Place) -> Bool { number == nil || place.meeting == number }

        title = programme.details.title
        client = programme.details.client
        self.number = number
        theme = chosen??.plan.theme ?? ""
        let days = rooms.compactMap(\.day)
        from = days.min()
        to = days.max()
        meetings = rooms.count
        let tallies = programme.tallies
        tally = rooms.reduce(into: MeetingTally()) { $0 += tallies[$1.meeting.id] ?? MeetingTally() }
        themes = ComparisonSide.themes(of: rooms.flatMap(builder.told))
        means = report.means.flatMap(\.trials).filter { counts($0.item.place) && $0.item.outcome != nil }
            .map { Means(text: $0.item.text, outcome: $0.item.outcome) }
        corrections = report.corrections.compactMap { correction in
            let times = correction.places.count(where: counts)
            return times == 0 ? nil : Correction(text: correction.fact.text, times: times)
        }
    }

    private static func themes(of entries: [Entry]) -> [Theme] {
        var counts: OrderedDictionary<String, Theme> = [:]
        for name in entries.flatMap(\.themes) {
            counts[name.lowercased(), default: Theme(name: name, count: 0)].count += 1
        }
        return counts.values.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }
}
