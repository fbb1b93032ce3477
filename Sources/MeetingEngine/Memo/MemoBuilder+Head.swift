import OrderedCollections

extension MemoBuilder {
    /// What stands above the sections.
    func head() -> Memo.Head {
        var begin = begin
        var end: CivilTime?
        let standing: Memo.Standing
        switch meeting.stage {
        case .notStarted, .cancelled:
            standing = meeting.stage == .cancelled ? .cancelled : .planned
            begin = meeting.plan.start
            end = begin.map { $0.advanced(by: meeting.agenda.planned) }
        case .running:
            standing = .running
        case .closed(_, end: let time):
            standing = .held
            end = civil(time)
        }
        return Memo.Head(
            programme: programme.details.title,
            number: meeting.number,
            count: count,
            theme: meeting.plan.theme,
            standing: standing,
            begin: begin,
            end: end,
            place: place(of: meeting),
            attendance: attendance(),
            language: programme.details.language
        )
    }

    /// How many meetings the series has: a cancelled one leaves a gap in the numbers, not at the end.
    var count: Int { max(meeting.number, programme.heldMeetings.map(\.number).max() ?? 0) }

    private func place(of meeting: Meeting) -> String {
        meeting.plan.place.isBlank ? programme.details.place : meeting.plan.place
    }

    /// Who was there; whoever said something was, even if they left before the end or were never marked.
    private func attendance() -> Memo.AttendanceCount {
        let speakers = Set(meeting.standingEntries.compactMap(\.speaker))
        var count = Memo.AttendanceCount(expert: speakers.contains(.expert))
        for person in programme.roster.values {
            let mark = meeting.attendance[person.id]
            let spoke = speakers.contains(.person(person.id))
            let isThere = mark == .present || mark == .remote || spoke
            switch person.role {
            case .guest: count.guests += isThere ? 1 : 0
            case .participant:
                count.participants += isThere ? 1 : 0
                count.remote += mark == .remote ? 1 : 0
                count.away += mark == .away && !spoke ? 1 : 0
            }
        }
        return count
    }

    /// The next meeting that has not been held.
    func next() -> Memo.Next {
        let later = programme.heldMeetings.filter { $0.number > meeting.number }
        guard let next = later.min(by: { $0.number < $1.number }) else { return .last }
        let begin = next.plan.start
        return .planned(
            number: next.number,
            of: count,
            theme: next.plan.theme,
            begin: begin,
            end: begin.map { $0.advanced(by: next.agenda.planned) },
            place: place(of: next)
        )
    }
}

extension CivilTime {
    /// The time so many minutes later on the same clock, which no daylight saving moves meanwhile.
    func advanced(by minutes: Minutes) -> CivilTime {
        let total = second + minutes.count * 60
        return CivilTime(day: day.advanced(by: total / 86_400), second: total % 86_400)
    }
}
