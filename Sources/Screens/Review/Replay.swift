import MeetingEngine
import OrderedCollections

/// A meeting told once more: its events in order, how far they have been told, and how fast it goes on.
struct Replay: Sendable {
    /// How fast it can go, against the time of the meeting.
    static let speeds = [1, 10, 60, 300, 1000]
    /// How many events lie between two states that are kept, so that a step back is not a fold of everything.
    private static let stride = 64

    let meeting: ID<Meeting>
    private let events: [RecordedEvent]
    /// Which of the events are steps: those of the meeting from its start to its end.
    private let steps: [Int]
    private let kept: [Programme]
    /// How many steps have been told, at least one.
    private(set) var step = 1
    private(set) var speed = 2
    /// Since when it has been going on by itself; nil while it stands.
    private(set) var since: Stamp?

    /// Makes a replay that stands at the start; nil when the meeting was never started.
    init?(of meeting: ID<Meeting>, _ events: [RecordedEvent]) {
        self.meeting = meeting
        self.events = events
        let start = events.firstIndex { event in
            if case .meeting(.started) = event.event, event.meeting == meeting { true } else { false }
        }
        guard let start else { return nil }
        var kept: [Programme] = []
        var state = Programme()
        for (index, event) in events.enumerated() {
            if index % Replay.stride == 0 { kept.append(state) }
            state.apply(event)
        }
        self.kept = kept
        var last = events.count - 1
        // What was written, sent or accepted later is not of the meeting.
        if case .closed? = state.meetings[meeting]?.stage {
            last = events.lastIndex { $0.meeting == meeting && $0.event.isClosing } ?? last
        }
        steps = events.indices.filter { $0 >= start && $0 <= last && events[$0].meeting == meeting }
    }

    /// How many steps there are.
    var count: Int { steps.count }

    /// When it begins.
    var start: Stamp { events[steps[0]].stamp }

    /// Stands where an entry was captured; at the end when that came later.
    mutating func go(to entry: ID<Entry>) {
        step = step { if case .entryCaptured(let new) = $0 { new.id == entry } else { false } } ?? count
    }

    /// Stands where a block began; at the start when it never did.
    mutating func go(toBlock block: ID<Block>) {
        step = step { if case .blockBegan(let begun, _) = $0 { begun == block } else { false } } ?? 1
    }

    private func step(where isWanted: (MeetingEvent) -> Bool) -> Int? {
        steps.firstIndex { index in
            if case .meeting(let event) = events[index].event { isWanted(event) } else { false }
        }.map { $0 + 1 }
    }

    /// What was then: the state, and the moment.
    func scene(at now: Stamp) -> (programme: Programme, moment: Stamp, step: Int) {
        let (step, moment) = position(at: now)
        let last = steps[step - 1]
        var state = kept[last / Replay.stride]
        for event in events[last / Replay.stride * Replay.stride...last] { state.apply(event) }
        return (state, moment, step)
    }

    /// Goes on by itself, or stands.
    mutating func toggle(at now: Stamp) {
        hold(at: now)
        since = since == nil && step < count ? now : nil
    }

    /// Tells so many steps more, or fewer; it stands then.
    mutating func move(by count: Int, at now: Stamp) {
        hold(at: now)
        since = nil
        step = min(max(1, step + count), self.count)
    }

    /// Goes faster or slower.
    mutating func change(speed change: Int, at now: Stamp) {
        hold(at: now)
        if since != nil { since = now }
        speed = min(max(0, speed + change), Replay.speeds.count - 1)
    }

    /// Whether it goes on by itself.
    func isGoing(at now: Stamp) -> Bool { since != nil && position(at: now).step < count }

    /// When the next step comes.
    func nextChange(at now: Stamp) -> Milliseconds? {
        guard since != nil else { return nil }
        let (step, moment) = position(at: now)
        guard step < count else { return nil }
        let left = events[steps[step]].stamp.wall - moment.wall
        // The clock ticks too: a minute of then, but no more than some frames a second.
        let factor = Int64(Replay.speeds[speed])
        return Milliseconds(max(40, min(left.count, 20_000) / factor))
    }

    /// Keeps the step that has been reached.
    private mutating func hold(at now: Stamp) { step = position(at: now).step }

    private func position(at now: Stamp) -> (step: Int, moment: Stamp) {
        let base = events[steps[step - 1]].stamp
        guard let since else { return (step, base) }
        let passed = Milliseconds(max(0, now.sinceBoot.count - since.sinceBoot.count) * Int64(Replay.speeds[speed]))
        var step = step
        while step < count, events[steps[step]].stamp.wall <= base.wall + passed { step += 1 }
        let last = events[steps[step - 1]].stamp
        let rest = step < count ? max(.zero, base.wall + passed - last.wall) : .zero
        return (step, Stamp(wall: last.wall + rest, boot: last.boot, sinceBoot: last.sinceBoot + rest))
    }
}

extension Event {
    fileprivate var isClosing: Bool {
        if case .meeting(.closed) = self { true } else { false }
    }
}
