import MeetingEngine
import OrderedCollections

/// A round: everybody in seating order, one after the other.
struct LiveRound: Hashable {
    /// Who is in it, in order.
    let order: [ID<Person>]
    /// Whose turn it is, by position.
    var position = 0

    /// A round of those who are there; nil when nobody is.
    init?(_ meeting: Meeting, _ programme: Programme) {
        let isMarked = meeting.attendance.values.contains { $0 != .away }
        // Those who are far away come first: their silence is noticed last.
        let there = programme.roster.values.filter { person in
            switch meeting.attendance[person.id] {
            case .present, .remote: true
            case .away: false
            case nil: !isMarked && !person.hasLeft
            }
        }
        let remote = there.filter { meeting.attendance[$0.id] == .remote }
        let present = there.filter { meeting.attendance[$0.id] != .remote }
        order = (remote + present).map(\.id)
        if order.isEmpty { return nil }
    }

    /// Whose turn it is; nil when the round is over.
    var current: ID<Person>? { order.indices.contains(position) ? order[position] : nil }
    /// Who comes after.
    var following: ID<Person>? { order.indices.contains(position + 1) ? order[position + 1] : nil }
}

/// A timer in sight.
struct LiveTimer: Hashable {
    /// When it runs out, on the boot-time clock.
    let end: Milliseconds
    /// The run of the machine it was set in.
    let boot: ID<Boot>

    /// Starts one.
    init(minutes: Int, at now: Stamp) {
        end = now.sinceBoot + .minutes(minutes)
        boot = now.boot
    }

    /// What is left; nil a minute after it ran out, and after a restart of the machine.
    func left(at now: Stamp) -> Milliseconds? {
        let left = end - now.sinceBoot
        return now.boot == boot && left > .minutes(-1) ? left : nil
    }
}
