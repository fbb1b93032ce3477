import OrderedCollections

extension Meeting {
    /// How the meeting keeps its time at one moment; nil unless it is running.
    ///
    /// - Parameter zone: the rules of the room's time zone, which the planned start is given in.
    public func pace(at stamp: Stamp, zone: TimeZoneRules) -> Pace? {
        guard case .running(let run) = stage, let visit = run.current, let block = agenda.block(visit.block)
        else { return nil }
        let now = max(clock.time(at: stamp), visit.from)
        let elapsed = run.elapsed(of: block.id, to: now)
        let left = Milliseconds.minutes(block.allotted) - elapsed
        var begins: [ID<Block>: MeetingTime] = [:]
        var begin = now + max(.zero, left)
        let later = laterBlocks
        for next in later {
            begins[next.id] = begin
            begin = begin + .minutes(next.allotted)
        }
        return Pace(
            block: block.id,
            elapsed: elapsed,
            left: left,
            cue: Pace.Cue(left: left),
            next: later.first?.id,
            nextBreak: later.first { $0.role == .rest }?.id,
            projectedEnd: begin,
            plannedEnd: plannedStart(zone: zone, now: stamp, run) + .minutes(agenda.planned),
            projectedBegins: begins,
            isStopped: run.isStopped,
            phase: block.phase(after: elapsed)
        )
    }

    /// When the meeting was to start: as agreed, when it really began within an hour of that; else when it began.
    public func plannedStart(zone: TimeZoneRules, now: Stamp, _ run: Run) -> MeetingTime {
        guard let agreed = plan.start, let began = clock.wall(of: run.start, now: now) else { return run.start }
        let late = began - zone.wall(agreed)
        guard late >= -.minutes(60), late <= .minutes(60) else { return run.start }
        return run.start - late
    }
}

extension Pace.Cue {
    /// The cue for what is left of a block.
    public init(left: Milliseconds) {
        self =
            if left < .zero { .over } else if left <= .minutes(1) { .oneMinute } else if left <= .minutes(5) {
                .fiveMinutes
            } else { .none }
    }
}

extension Block {
    /// The phase that goes on after the block has run for a time; the last one when all are over.
    func phase(after elapsed: Milliseconds) -> Pace.Phase? {
        guard !phases.isEmpty else { return nil }
        var end = Milliseconds.zero
        for (index, phase) in phases.enumerated() {
            end += .minutes(phase.minutes)
            if elapsed < end || index == phases.count - 1 { return Pace.Phase(index: index, left: end - elapsed) }
        }
        return nil
    }
}
