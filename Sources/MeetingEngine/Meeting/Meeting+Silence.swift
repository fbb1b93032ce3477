import OrderedCollections

extension Attendance {
    /// After how long without an entry somebody is worth a look: over a connection sooner, since nobody sees them.
    public var quietAfter: Minutes { self == .remote ? 12 : 20 }
}

extension Meeting {
    /// For how long nothing has been written down of each person who is there: entries, not time of speech.
    ///
    /// Counted from their last entry or their coming, whichever is later; rests, stopped clocks and blocks that keep no
    /// speakers are left out, since nobody could have been written down then.
    ///
    /// - Returns: whole minutes, of those who are present or over a connection; empty before the start and after the end.
    public func silences(at now: MeetingTime) -> [ID<Person>: Minutes] {
        guard case .running(let run) = stage else { return [:] }
        var lastHeard: [ID<Person>: MeetingTime] = [:]
        let all = entries.values.elements
        for index in all.indices where all[index].standing == .standing {
            if case .person(let person) = all[index].speaker { lastHeard[person] = all[index].time }
        }
        var silences: [ID<Person>: Minutes] = [:]
        for (person, attendance) in attendance where attendance != .away {
            let came = max(attendanceMarks[person] ?? run.start, run.start)
            let span = speakingTime(of: run, from: max(came, lastHeard[person] ?? came), to: now)
            silences[person] = Minutes(Int(span.count / 60_000))
        }
        return silences
    }

    /// How long the clock ran between two points in blocks that keep speakers.
    private func speakingTime(of run: Run, from: MeetingTime, to: MeetingTime) -> Milliseconds {
        run.visits.indices.reduce(.zero) { sum, index in
            guard let block = agenda.block(run.visits[index].block), block.role != .rest, block.capture == .open else {
                return sum
            }
            let begin = max(from, run.visits[index].from)
            let end = index + 1 < run.visits.count ? min(to, run.visits[index + 1].from) : to
            return begin < end ? sum + run.elapsed(from: begin, to: end) : sum
        }
    }
}
