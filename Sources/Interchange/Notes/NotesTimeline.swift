import MeetingEngine

/// When each row of a notes file was said, counted from the start of the meeting.
struct NotesTimeline {
    /// The time of each row; nil when the file does not say.
    private(set) var times: [Milliseconds?] = []
    /// When the meeting began, in seconds of the day, as the rows' times of day say.
    private(set) var startOfDay: Int?
    /// What is wrong with the times.
    private(set) var errors: [InputError] = []

    private static let day = 86_400
    private let context: NotesContext

    init(records: [TableRecord<NotesColumn>], context: NotesContext) {
        self.context = context
        let offsets = records.map { read($0[.offset], NotesTime.offset) }
        let clocks = records.map { read($0[.clock], NotesTime.clock) }
        startOfDay = start(offsets: offsets, clocks: clocks)
        var last = 0
        for (index, record) in records.enumerated() {
            let time = time(of: record, offset: offsets[index], clock: clocks[index])
            times.append(time.map(Milliseconds.seconds))
            guard let time, let field = record[.offset] ?? record[.clock] else { continue }
            if time < last { errors.append(field.error(.timeGoesBack(field.text))) }
            last = max(last, time)
            if isInFuture(time) { errors.append(field.error(.timeInFuture(field.text))) }
        }
    }

    private mutating func read(_ field: TableField?, _ form: (String) -> Int?) -> Int? {
        guard let field else { return nil }
        let seconds = form(field.text)
        if seconds == nil { errors.append(field.error(.notATime(field.text))) }
        return seconds
    }

    /// When the meeting began, in seconds of the day.
    ///
    /// A meeting that has been started began when it did. Otherwise a row with both times tells; with times of day alone
    /// it began as planned, when the first row is within an hour after that, else with the first row.
    private func start(offsets: [Int?], clocks: [Int?]) -> Int? {
        if let wall = context.startWall { return context.zone.civil(wall).second }
        for case (let offset?, let clock?) in zip(offsets, clocks) { return (clock - offset + 2 * Self.day) % Self.day }
        guard let first = clocks.lazy.compactMap({ $0 }).first else { return nil }
        if let planned = context.meeting.plan.start?.second, (0...3600).contains(first - planned) { return planned }
        return first
    }

    private mutating func time(of record: TableRecord<NotesColumn>, offset: Int?, clock: Int?) -> Int? {
        guard let clock, let startOfDay else { return offset }
        var sinceStart = (clock - startOfDay + Self.day) % Self.day
        // Who writes whole minutes may be a little before a start that is known to the second.
        if context.startWall != nil, sinceStart > Self.day - 600 { sinceStart = 0 }
        guard let offset else { return sinceStart }
        let difference = abs(offset % Self.day - sinceStart)
        // In a meeting that has been started the clock is right, since nobody counts from a start to the second.
        if context.startWall != nil { return sinceStart }
        if min(difference, Self.day - difference) > 1, let field = record[.clock] {
            let expected = NotesTime.written((startOfDay + offset) % Self.day)
            let problem = InputProblem.timesDisagree(
                offset: NotesTime.written(offset),
                clock: field.text,
                expected: expected
            )
            errors.append(field.error(problem))
        }
        return offset
    }

    private func isInFuture(_ time: Int) -> Bool {
        guard let start = context.startWall else { return false }
        return context.stamp.wall - start < .seconds(time)
    }
}
