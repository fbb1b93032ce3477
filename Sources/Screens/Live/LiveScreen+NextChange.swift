public import MeetingEngine
import OrderedCollections

extension LiveScreen {
    /// How long nothing that is shown changes by the clock alone; nil when it never does.
    ///
    /// The loop sleeps till then. Minutes tick with the wall clock and with what is left of the block; seconds only in the last five minutes.
    public func nextChange(in context: ScreenContext) -> Milliseconds? {
        guard let scene = LiveScene(self, in: context) else { return nil }
        var spans: [Milliseconds] = []
        if let timer, let left = timer.left(at: context.now) {
            spans.append(left > .zero ? scene.change(ofLeft: left) : left + .minutes(1))
        }
        return scene.nextChange(besides: spans)
    }
}

extension LiveScene {
    /// How long until the clock or what follows from the pace changes, or something else does.
    func nextChange(besides others: [Milliseconds] = []) -> Milliseconds {
        var spans = others + [span(to: 60_000, from: context.zone.secondsOfDay(context.now.wall), counting: .up)]
        if let pace { spans += changes(of: pace) }
        // A millisecond at the least, so that a boundary that is just now is passed.
        return max(Milliseconds(1), spans.min() ?? .minutes(1))
    }
}

/// How a length in whole units is shown as time goes on.
enum Counting: Hashable {
    /// It grows; what is begun of a unit is left out.
    case up
    /// It shrinks; what is begun of a unit counts as one.
    case left
    /// It shrinks; what is begun of a unit is left out.
    case down
}

/// How long until a length that is shown in whole units changes what is shown.
func span(to unit: Int64, from value: Milliseconds, counting: Counting) -> Milliseconds {
    let rest = value.count - value.count.flooredQuotient(unit) * unit
    switch counting {
    case .up: return Milliseconds(unit - rest)
    case .left: return Milliseconds(rest == 0 ? unit : rest)
    case .down: return Milliseconds(rest + 1)
    }
}

extension LiveScene {
    /// How long until `words(left:)` says something else.
    func change(ofLeft left: Milliseconds) -> Milliseconds {
        if left > .minutes(5) {
            return min(span(to: 60_000, from: left, counting: .left), left - .minutes(5))
        }
        return span(to: 1000, from: left, counting: .left)
    }

    /// How long until anything changes that follows from the pace.
    func changes(of pace: Pace) -> [Milliseconds] {
        var spans: [Milliseconds] = []
        if !pace.isStopped {
            spans.append(
                pace.left >= .zero ? change(ofLeft: pace.left) : span(to: 60_000, from: -pace.left, counting: .up)
            )
            if pace.left >= .zero { spans.append(pace.left + Milliseconds(1)) }
            if let phase = pace.phase, phase.left > .zero {
                spans.append(span(to: 60_000, from: phase.left, counting: .left))
            }
        }
        if pace.isStopped || pace.left < .zero {
            // The projected end moves with the clock: its minute, and by how many minutes it is late or early.
            if let end = meeting.clock.wall(of: pace.projectedEnd, now: context.now) {
                spans.append(span(to: 60_000, from: context.zone.secondsOfDay(end), counting: .up))
            }
            spans.append(span(to: 60_000, from: pace.drift, counting: .up))
            if pace.drift < .zero { spans.append(span(to: 60_000, from: -pace.drift, counting: .down)) }
            for begin in pace.projectedBegins.values {
                guard let wall = meeting.clock.wall(of: begin, now: context.now) else { continue }
                spans.append(span(to: 60_000, from: context.zone.secondsOfDay(wall), counting: .up))
            }
        }
        if let forgotten = forgottenChange(pace) { spans.append(forgotten) }
        return spans
    }

    /// How long until a meeting counts as left open.
    private func forgottenChange(_ pace: Pace) -> Milliseconds? {
        let left = pace.plannedEnd + .minutes(60) - now
        return left >= .zero ? left + Milliseconds(1) : nil
    }
}

extension TimeZoneRules {
    /// The time of day at a point of the wall clock, as a length since some whole minute.
    func secondsOfDay(_ wall: WallTime) -> Milliseconds {
        Milliseconds(wall.milliseconds + Int64(offset(wall)) * 1000)
    }
}
