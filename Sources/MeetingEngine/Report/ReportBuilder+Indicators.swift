import OrderedCollections

extension ReportBuilder {
    /// The numbers of the programme.
    func indicators(_ rows: [Report.MeetingRow]) -> Report.Indicators {
        var numbers = Report.Indicators()
        numbers.meetingsHeld = rooms.count
        numbers.meetingsPlanned = rows.count { $0.standing != .cancelled }
        countPeople(rows, into: &numbers)
        countTime(into: &numbers)
        let told = rooms.flatMap(told)
        numbers.kinds = EntryKind.allCases.compactMap { kind in
            let count = told.count { $0.kind == kind }
            return count == 0 ? nil : Report.Indicators.Kind(kind: kind, count: count)
        }
        numbers.starred = told.count { $0.kind == .insight && $0.isStarred }
        numbers.approved = told.count { $0.kind == .insight && $0.isApproved }
        countOptions(into: &numbers)
        (numbers.corrections, numbers.repeated) = correctionCounts()
        countPromises(into: &numbers)
        let parked = all(.parked)
        numbers.parked = Share(parked.count { isSettled($0.entry, in: $0.room) }, of: parked.count)
        return numbers
    }

    /// Attendance: when few were away from a meeting, neither the roster nor a share may stand beside who came.
    private func countPeople(_ rows: [Report.MeetingRow], into numbers: inout Report.Indicators) {
        let counts = rooms.map { $0.head().attendance }
        let told = rows.filter { $0.attended != nil }.map { $0.attended?.count }
        let attended = counts.reduce(0) { $0 + $1.participants }
        if !told.contains(nil) { numbers.attendances = attended }
        guard !counts.contains(where: { cells.isFew($0.away) }) else { return }
        numbers.invited = cells.cell(programme.roster.values.count { $0.role == .participant })
        numbers.attendance = cells.share(attended, of: attended + counts.reduce(0) { $0 + $1.away })
    }

    private func countTime(into numbers: inout Report.Indicators) {
        for room in rooms {
            let (minutes, working) = length(of: room)
            numbers.minutes = numbers.minutes + minutes
            numbers.workingMinutes = numbers.workingMinutes + working
        }
    }

    /// How long a meeting took, and how long without its breaks.
    func length(of room: MemoBuilder) -> (minutes: Minutes, working: Minutes) {
        guard let time = room.timeRecord() else { return (0, 0) }
        // The record has the blocks of the agenda in its order.
        let working = zip(room.meeting.agenda.blocks, time.rows).filter { $0.0.role != .rest }
        return (time.actual, working.reduce(0) { $0 + ($1.1.actual ?? 0) })
    }

    /// An option was tried when its outcome was told, or when an assignment that follows from it was carried out.
    private func countOptions(into numbers: inout Report.Indicators) {
        var carriedOut: Set<ID<Entry>> = []
        for (room, entry) in all(.assignment) {
            switch settlement(of: entry, in: room)?.outcome {
            case .done, .partly: carriedOut.formUnion(entry.links)
            case .notDone, .moved, .answered, .handled, .toOrganisation, .dropped, nil: continue
            }
        }
        let options = all(.solution).map(\.entry)
        numbers.options = options.count
        numbers.tried = options.count { $0.outcome != nil || carriedOut.contains($0.id) }
        numbers.worked = options.count { $0.outcome == .worked }
    }

    private func countPromises(into numbers: inout Report.Indicators) {
        let promises = all(.promise)
        numbers.promises = Share(promises.count { isSettled($0.entry, in: $0.room) }, of: promises.count)
        let days = promises.compactMap { daysUntilKept($0.entry, in: $0.room) }.sorted()
        numbers.promiseDays = days.isEmpty ? nil : days[days.count / 2]
    }

    /// How many days went by between the meetings in which a promise was made and found to be kept.
    private func daysUntilKept(_ entry: Entry, in room: MemoBuilder) -> Int? {
        let reference = EntryReference(meeting: room.meeting.id, entry: entry.id)
        guard isSettled(entry, in: room), let made = room.day,
            let kept = rooms.last(where: { $0.meeting.settlements[reference] != nil })?.day
        else { return nil }
        return kept.daysSinceEpoch - made.daysSinceEpoch
    }

    /// Whether something left open was answered, dealt with or handed on.
    private func isSettled(_ entry: Entry, in room: MemoBuilder) -> Bool {
        switch settlement(of: entry, in: room)?.outcome {
        case .done, .answered, .handled, .toOrganisation: true
        case .partly, .notDone, .moved, .dropped, nil: false
        }
    }
}
