import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension LiveScene {
    /// The two rows at the top: where and when we are, in words.
    func drawHeader(into frame: inout Frame) {
        let right = frame.writeRight(headerRight, row: 0, before: frame.size.columns - 1, style: .bold)
        let title = meeting.plan.theme.isEmpty ? context.programme.details.title : meeting.plan.theme
        let number = " \(meeting.number)/\(max(meeting.number, context.programme.meetings.count))"
        let room = right - 3 - columns(of: number)
        frame.write(truncate(shown(title), to: max(0, room)) + number, at: Place(row: 0, column: 1), limit: right - 2)
        drawBlockRow(into: &frame)
    }

    /// `klo 13.52   loppuu 16.01 (1 min yli)   ⚑2 ▢1`, the least important parts left out on a narrow screen.
    private var headerRight: String {
        var parts = [texts.dates.time(context.zone.civil(context.now.wall))]
        if let end = endWords { parts.append(end) }
        if let timer = timerWords { parts.append(timer) }
        let signs = isOnlooker ? "" : tally.signs(besides: others)
        if !signs.isEmpty { parts.append(signs) }
        let room = context.size.columns - 14
        let wide = parts.joined(separator: "   ")
        return columns(of: wide) <= room ? wide : parts.joined(separator: "  ")
    }

    /// When it ends, or when it was to begin.
    private var endWords: String? {
        let words = texts.live.header
        switch meeting.stage {
        case .notStarted:
            guard let start = meeting.plan.start else { return words.notStarted }
            let late = context.now.wall - context.zone.wall(start)
            if late >= .minutes(1), late < .minutes(12 * 60) { return words.lateStart(texts.dates.length(late)) }
            let isToday = context.zone.civil(context.now.wall).day == start.day
            let time = texts.dates.clock(start)
            return words.begins(isToday ? time : "\(texts.dates.weekdayAndShortDay(start.day)) \(time)")
        case .running:
            guard let pace else { return nil }
            let end = words.ends(clock(pace.projectedEnd))
            let drift = pace.drift.minutesRoundedDown
            if drift > 0 { return "\(end) (\(words.over(texts.dates.length(Minutes(drift)))))" }
            let early = (-pace.drift).minutesRoundedDown
            return early > 0 ? "\(end) (\(words.early(texts.dates.length(Minutes(early)))))" : end
        case .closed(_, let end): return words.ended(clock(end))
        case .cancelled: return words.cancelled
        }
    }

    /// What the timer says, while it counts and for a minute after.
    var timerWords: String? {
        guard let timer = screen.timer, let left = timer.left(at: context.now) else { return nil }
        return left > .zero ? texts.live.header.timer(words(left: left)) : texts.live.header.timerDone
    }

    /// `▶ Tilanteen erittely, 14 min jäljellä │ sitten Kokemusten vertailu │ tauko 14.36`.
    private func drawBlockRow(into frame: inout Frame) {
        let place = Place(row: 1, column: 1)
        let room = frame.size.columns - 2
        guard let pace, let block = meeting.agenda.block(pace.block) else {
            frame.write(truncate(stageWords, to: room), at: place, style: .bold)
            return
        }
        let edge = frame.size.columns - 1
        let current = truncate(blockWords(block, pace), to: edge - 1)
        let end = frame.write(current, at: place, style: style(of: pace))
        frame.write(laterWords(pace, room: edge + 1 - end), at: Place(row: 1, column: end))
    }

    /// What follows, as much of it as there is room for: the break's time stays longest.
    private func laterWords(_ pace: Pace, room: Columns) -> String {
        let words = texts.live.header
        let next = pace.next.flatMap(meeting.agenda.block).map { "\(words.then) \(shown($0.title))" } ?? words.thenEnd
        guard let rest = pace.nextBreak, let begin = pace.projectedBegins[rest], rest != pace.next else {
            let time = pace.next.flatMap { pace.projectedBegins[$0] }.map { " \(clock($0))" } ?? ""
            let whole = " │ \(next)\(time)"
            return columns(of: whole) <= room ? whole : truncate(" │ \(next)", to: room)
        }
        let pause = words.breakAt(clock(begin))
        for whole in [" │ \(next) │ \(pause)", " │ \(next) │\(pause)"] where columns(of: whole) <= room { return whole }
        let left = room - columns(of: " │  │\(pause)")
        if left >= 10 { return " │ \(truncate(next, to: left)) │\(pause)" }
        return columns(of: " │ \(pause)") <= room ? " │ \(pause)" : ""
    }

    private var stageWords: String {
        let words = texts.live.header
        switch meeting.stage {
        case .notStarted:
            let first = meeting.agenda.blocks.first { !$0.isSkipped }?.title ?? ""
            return "▶ \(words.notStarted) │ \(words.first) \(shown(first))"
        case .closed: return "▢ \(words.closed)"
        case .cancelled: return "▢ \(words.cancelled)"
        case .running: return ""
        }
    }

    private func blockWords(_ block: Block, _ pace: Pace) -> String {
        var title = shown(block.title)
        if let phase = pace.phase, block.phases.indices.contains(phase.index), pace.left > .zero {
            title += ": \(shown(block.phases[phase.index].name))"
        }
        let state = blockState(pace)
        let room = frameRoom - columns(of: state)
        return "▶ \(truncate(title, to: max(8, room))), \(state)"
    }

    /// Room for the title, so that what is left of the block is never cut off.
    private var frameRoom: Columns { context.size.columns - 8 }

    private func blockState(_ pace: Pace) -> String {
        let words = texts.live.header
        if pace.isStopped { return words.clockStands }
        switch pace.cue {
        case .none: return words.left(self.words(left: pace.left))
        case .fiveMinutes: return words.leftSoon(self.words(left: pace.left))
        case .oneMinute: return words.leftLast(self.words(left: pace.left))
        case .over:
            let over = (-pace.left).minutesRoundedDown
            return over == 0 ? words.timeIsUp : words.blockOver(texts.dates.length(Minutes(over)))
        }
    }

    private func style(of pace: Pace) -> Style {
        switch pace.cue {
        case .none: .bold
        case .fiveMinutes: Style([.bold, .underline])
        case .oneMinute, .over: Style([.bold, .reverse])
        }
    }
}
