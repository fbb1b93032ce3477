import MeetingEngine
import OrderedCollections

/// Turns notes into acts.
struct NotesPlanner {
    private(set) var plan = NotesPlan()
    private(set) var ids: IDSource
    private let notes: NotesImport
    private var entries: [ID<Entry>]
    private let boot: ID<Boot>

    private var meeting: Meeting { notes.context.meeting }
    private var now: Stamp { notes.context.stamp }

    init(notes: NotesImport, ids: IDSource) {
        var ids = ids
        self.notes = notes
        boot = ids.next(at: notes.context.stamp.wall)
        var entries: [ID<Entry>] = []
        for _ in notes.rows { entries.append(ids.next(at: notes.context.stamp.wall)) }
        self.entries = entries
        self.ids = ids
    }

    mutating func make() {
        for newcomer in notes.newcomers {
            let contact = People.Contact(name: newcomer.name)
            plan.members.append(NotesPlan.Member(id: ids.next(at: now.wall), contact: contact))
        }
        if let run = meeting.stage.run { addEntries(to: run) } else { hold() }
    }

    // MARK: A meeting that has been started

    /// Entries alone: done now, each so long ago as its time says, else in the current block and now.
    private mutating func addEntries(to run: Run) {
        addMembers(at: now)
        let present = meeting.clock.time(at: now)
        var last: MeetingTime?
        var minutes = notes.context.isExperts ? ExpertMinutes(of: meeting) : nil
        for (index, row) in notes.rows.enumerated() {
            let said = row.time.map { run.start + $0 } ?? last
            let time = said ?? present
            last = said
            let visit = run.visits.last { $0.from <= time } ?? run.visits.first
            var entry = entry(index, in: row.block ?? visit?.block)
            entry.before = max(.zero, present - time)
            guard let outcome = minutes?.place(&entry, at: said) else {
                step(.capture(entry), at: now)
                continue
            }
            plan.expertLines.append(ExpertLine(line: row.position.line, outcome: outcome))
            entries[index] = entry.id
            add(entry, of: outcome)
        }
    }

    /// Does what a line of the expert's own list comes to; what the expert wrote needs no check by the expert.
    private mutating func add(_ entry: NewEntry, of outcome: ExpertLine.Outcome) {
        switch outcome {
        case .offRecord, .known: return
        case .tied, .alone, .added:
            let isLate = if case .closed = meeting.stage { !entry.kind.isExperts } else { false }
            step(isLate ? .amend(entry) : .capture(entry), at: now)
        case .confirmed: break
        }
        if entry.kind == .correction || entry.kind == .fact {
            step(.reviseContribution(entry.id, [.checked(true)]), at: now)
        }
    }

    // MARK: A meeting that the notes hold

    private mutating func hold() {
        let times = times()
        let start = start(lastAt: times.last ?? .zero)
        addMembers(at: stamp(.zero, start))
        var attendance = meeting.attendance
        for row in notes.rows {
            guard let person = person(row.speaker), attendance[person] == nil else { continue }
            attendance[person] = row.attendance ?? .present
            step(.markAttendance(person, attendance[person]), at: stamp(.zero, start))
        }
        step(.start(before: .zero), at: stamp(.zero, start))
        var current = meeting.agenda.blocks.first { !$0.isSkipped }?.id
        for (index, row) in notes.rows.enumerated() {
            let stamp = stamp(times[index], start)
            if let block = row.block ?? plannedBlock(at: times[index]), block != current {
                step(.goTo(block), at: stamp)
                current = block
            }
            if let person = person(row.speaker), let mode = row.attendance, attendance[person] != mode {
                attendance[person] = mode
                step(.markAttendance(person, mode), at: stamp)
            }
            step(.capture(entry(index, in: current)), at: stamp)
        }
        step(.close(before: .zero), at: stamp(times.last ?? .zero, start))
    }

    /// The rows' times; one that has none comes with the one before it, or when its block was to begin.
    private func times() -> [Milliseconds] {
        var last = Milliseconds.zero
        var block: ID<Block>?
        return notes.rows.map { row in
            if let time = row.time {
                last = time
            } else if let begun = row.block, begun != block {
                last = max(last, plannedBegin(of: begun))
            }
            block = row.block ?? block
            return last
        }
    }

    private func plannedBegin(of id: ID<Block>) -> Milliseconds {
        let before = meeting.agenda.blocks.prefix { $0.id != id }.filter { !$0.isSkipped }
        return .minutes(before.reduce(0) { $0 + $1.allotted })
    }

    /// The block that was to go on at a time, for notes that name no blocks at all.
    private func plannedBlock(at time: Milliseconds) -> ID<Block>? {
        guard !notes.saysBlocks else { return nil }
        return meeting.agenda.blocks.last { !$0.isSkipped && plannedBegin(of: $0.id) <= time }?.id
    }

    /// The beginning: the planned day, else today; at the time of day that the notes say, else the planned one; without
    /// either, so that the last note is of now.
    private func start(lastAt last: Milliseconds) -> WallTime {
        let zone = notes.context.zone
        let planned = meeting.plan.start
        guard let second = notes.startOfDay ?? planned?.second else { return now.wall + -last }
        let day = planned?.day ?? zone.civil(now.wall).day
        return zone.wall(CivilTime(day: day, second: second))
    }

    private func stamp(_ time: Milliseconds, _ start: WallTime) -> Stamp {
        Stamp(wall: start + time, boot: boot, sinceBoot: time)
    }

    // MARK: Both

    private mutating func step(_ command: MeetingCommand, at stamp: Stamp) {
        plan.steps.append(StampedCommand(stamp: stamp, command: .meeting(meeting.id, command)))
    }

    private mutating func addMembers(at stamp: Stamp) {
        for (member, newcomer) in zip(plan.members, notes.newcomers) {
            plan.steps.append(StampedCommand(stamp: stamp, command: .addPerson(member.id, newcomer.role)))
        }
    }

    private func entry(_ index: Int, in block: ID<Block>?) -> NewEntry {
        let row = notes.rows[index]
        let usual = block.flatMap { meeting.agenda.block($0) }?.defaultKind ?? .processNote
        let kind = row.kind ?? (notes.context.isExperts ? .expertComment : usual)
        return NewEntry(
            id: entries[index],
            block: block,
            kind: kind,
            kindIsChosen: kind != usual,
            speaker: row.namesSpeaker ? speaker(row.speaker) : kind.defaultSpeaker,
            text: withoutTrailingThemes(row.text),
            links: row.references.map { entries[$0] } + row.entries,
            themes: noteThemes(in: row.text),
            audience: row.audience,
            source: row.source,
            due: row.due,
            owner: speaker(row.owner)
        )
    }

    private func speaker(_ noted: NotedSpeaker?) -> Speaker? {
        switch noted {
        case .facilitator: .facilitator
        case .expert: .expert
        case .person, .newcomer: person(noted).map(Speaker.person)
        case nil: nil
        }
    }

    private func person(_ noted: NotedSpeaker?) -> ID<Person>? {
        switch noted {
        case .person(let id): id
        case .newcomer(let index): plan.members[index].id
        case .facilitator, .expert, nil: nil
        }
    }
}
