import OrderedCollections

extension ReportBuilder {
    /// The meetings with how they went.
    func meetings() -> [Report.MeetingRow] {
        programme.meetings.values.sorted { $0.number < $1.number }.map { meeting in
            guard let room = rooms.first(where: { $0.meeting.id == meeting.id }) else { return planned(meeting) }
            return held(room)
        }
    }

    private func planned(_ meeting: Meeting) -> Report.MeetingRow {
        Report.MeetingRow(
            number: meeting.number,
            theme: meeting.plan.theme,
            begin: meeting.plan.start,
            standing: meeting.stage == .cancelled ? .cancelled : .planned,
            planned: meeting.agenda.planned,
            entries: 0,
            insights: 0,
            blocks: meeting.agenda.blocks.map { Report.MeetingRow.Block(title: $0.title, planned: $0.planned) }
        )
    }

    private func held(_ room: MemoBuilder) -> Report.MeetingRow {
        let head = room.head()
        let time = room.timeRecord()
        let told = told(in: room)
        let attended = head.attendance.participants
        let attendedCell = cells.cell(attended)
        return Report.MeetingRow(
            number: head.number,
            theme: head.theme,
            begin: head.begin,
            standing: head.standing,
            planned: room.meeting.agenda.planned,
            actual: time?.actual,
            attended: attendedCell,
            remote: cells.parts([attended - head.attendance.remote, head.attendance.remote])[1],
            contributors: attendedCell.count == nil ? nil : cells.share(contributors(to: told), of: attended),
            entries: told.count,
            insights: told.count { $0.kind == .insight },
            blocks: (time?.rows ?? []).map {
                Report.MeetingRow.Block(title: $0.title, planned: $0.planned, actual: $0.actual)
            }
        )
    }

    /// How many participants said something that was captured.
    private func contributors(to entries: [Entry]) -> Int {
        let people = entries.compactMap { entry -> ID<Person>? in
            switch entry.speaker {
            case .person(let id): programme.roster[id]?.role == .participant ? id : nil
            case .facilitator, .expert, nil: nil
            }
        }
        return Set(people).count
    }

    /// What went otherwise than planned: a length counts from ten minutes.
    func deviations(_ rows: [Report.MeetingRow]) -> [Report.Deviation] {
        rows.flatMap { row -> [Report.Deviation] in
            switch row.standing {
            case .cancelled: return [.cancelled(meeting: row.number)]
            case .planned, .running: return []
            case .held: break
            }
            let over = row.actual.map { $0.count - row.planned.count } ?? 0
            let skipped = row.blocks.filter { $0.actual == nil }
            return (abs(over) < 10 ? [] : [.length(meeting: row.number, minutes: over)])
                + skipped.map { .skipped(meeting: row.number, block: $0.title) }
        }
    }

    /// What was agreed and what came of it.
    func assignments() -> Report.Assignments {
        let agreed = all(.assignment)
        let outcomes = agreed.map { settlement(of: $0.entry, in: $0.room)?.outcome }
        let order: [Settlement.Outcome?] = Settlement.Outcome.allCases + [nil]
        let counts = order.map { outcome in (outcome: outcome, count: outcomes.count { $0 == outcome }) }
            .filter { $0.count > 0 }
        let shown = cells.parts(counts.map(\.count))
        return Report.Assignments(
            agreed: agreed.count,
            done: cells.share(outcomes.count { $0 == .done }, of: outcomes.count { $0 != nil }),
            counts: zip(counts, shown).map { Report.Assignments.Count(outcome: $0.outcome, cell: $1) },
            rows: agreed.filter { $0.room.shows($0.entry) }.map { room, entry in
                Report.Assignments.Row(
                    agreed: Memo.Agreed(item: item(entry, in: room), owner: room.owner(of: entry), due: entry.due),
                    settlement: settlement(of: entry, in: room)
                )
            }
        )
    }
}
