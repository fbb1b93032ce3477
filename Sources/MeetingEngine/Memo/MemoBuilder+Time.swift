extension MemoBuilder {
    /// How the time went; nil before the start.
    func timeRecord() -> Memo.TimeRecord? {
        guard let run = meeting.stage.run, let end = endOfRun(run) else { return nil }
        /// The minutes that the clock has run at a point: rounded here, so that the rows add up to the whole.
        func minutes(at time: MeetingTime) -> Int {
            Int((Double(run.elapsed(from: run.start, to: max(run.start, time)).count) / 60_000).rounded())
        }
        var taken: [ID<Block>: (begin: MeetingTime, minutes: Int)] = [:]
        for (index, visit) in run.visits.enumerated() {
            let until = index + 1 < run.visits.count ? run.visits[index + 1].from : end
            let length = minutes(at: until) - minutes(at: visit.from)
            let before = taken[visit.block]
            taken[visit.block] = (before?.begin ?? visit.from, (before?.minutes ?? 0) + length)
        }
        let rows = meeting.agenda.blocks.map { block in
            let held = taken[block.id]
            return Memo.TimeRecord.Row(
                title: block.title,
                begin: held.flatMap { civil($0.begin) },
                planned: block.planned,
                actual: held.map { Minutes($0.minutes) }
            )
        }
        return Memo.TimeRecord(
            rows: rows,
            planned: meeting.agenda.planned,
            actual: Minutes(rows.reduce(0) { $0 + ($1.actual?.count ?? 0) }),
            pauses: run.pauses.compactMap { span($0.from, $0.to) },
            offRecord: meeting.offRecord.compactMap { span($0.from, $0.to) }
        )
    }

    private func endOfRun(_ run: Run) -> MeetingTime? {
        switch meeting.stage {
        case .closed(_, end: let end): end
        case .running: now.map(meeting.clock.time) ?? meeting.clock.anchor?.time
        case .notStarted, .cancelled: nil
        }
    }

    private func span(_ from: MeetingTime, _ to: MeetingTime?) -> Memo.TimeRecord.Span? {
        civil(from).map { Memo.TimeRecord.Span(from: $0, to: to.flatMap(civil)) }
    }
}
