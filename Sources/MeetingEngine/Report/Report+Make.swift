import OrderedCollections

extension Report {
    /// Makes the final report of a programme from its meetings; before the last one is held, an interim one.
    ///
    /// - Parameters:
    ///   - programme: the programme, with any number of meetings held.
    ///   - audience: who is to read it; the organisation, as a rule.
    ///   - made: the day it is made, which the age of the corrections is counted to.
    ///   - zone: the rules of the room's clock.
    ///   - now: the clocks when it is made, to correct a wall clock that was set meanwhile; nil trusts the log's own.
    public init(
        of programme: Programme,
        for audience: Audience,
        made: CalendarDay,
        zone: TimeZoneRules,
        now: Stamp? = nil
    ) {
        let builder = ReportBuilder(programme, for: audience, made: made, zone: zone, now: now)
        let rows = builder.meetings()
        self.audience = audience
        head = builder.head(rows)
        prose = programme.reportProse.filter { !$0.value.isBlank }
        indicators = builder.indicators(rows)
        factors = builder.items(.situationFactor)
        concerns = builder.items(.concern)
        goals = builder.goals()
        meetings = rows
        deviations = builder.deviations(rows)
        rules = builder.items(.groundRule)
        themes = builder.themes()
        means = builder.means()
        corrections = builder.corrections()
        assignments = builder.assignments()
        moods = builder.moods()
        messages = builder.messages()
        recommendations = builder.recommendations()
        openQuestions = builder.openQuestions()
        handedOver = builder.handedOver()
        references = builder.items(.fact) + builder.items(.source)
        limits = Limits(seen: 0, all: 0, hasFew: false, hasWithheld: false, staleCorrections: 0)
        limits = builder.limits(of: self)
    }
}

extension ReportBuilder {
    func head(_ rows: [Report.MeetingRow]) -> Report.Head {
        let held = rows.filter { $0.standing == .held || $0.standing == .running }
        return Report.Head(
            programme: programme.details.title,
            client: programme.details.client,
            targetGroup: programme.details.targetGroup,
            from: held.first?.begin?.day,
            to: held.last?.begin?.day,
            made: made,
            isInterim: rows.contains { $0.standing == .planned || $0.standing == .running },
            language: programme.details.language
        )
    }

    /// What the report cannot tell, found in what it does.
    func limits(of report: Report) -> Report.Limits {
        let cells = report.meetings.flatMap { [$0.attended, $0.remote] } + report.assignments.counts.map(\.cell)
        let measures =
            report.goals.flatMap { [$0.opening, $0.closing] } + report.moods.flatMap { [$0.opening, $0.closing] }
        let hidesShares =
            report.indicators.attendance == nil || report.assignments.done == nil && report.assignments.agreed > 0
            || report.meetings.contains { $0.actual != nil && $0.contributors == nil }
        func counts(_ entry: Entry) -> Bool { entry.kind != .processNote && entry.kind != .claim }
        return Report.Limits(
            seen: rooms.reduce(0) { $0 + $1.visible.count { counts($0) } },
            all: rooms.reduce(0) { $0 + told(in: $1).count { counts($0) } },
            hasFew: cells.contains(.few) || measures.contains(.few),
            hasWithheld: self.cells.isOn && !rooms.isEmpty && (cells.contains(.withheld) || hidesShares),
            staleCorrections: report.corrections.count(where: \.isStale)
        )
    }
}
