import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension ReviewScreen {
    /// Takes a key while the meeting is told once more.
    mutating func handleInReplay(_ key: Key, in context: ScreenContext) -> [Intent] {
        let now = context.now
        switch key {
        case .character(" "), .enter: replay?.toggle(at: now)
        case .right, .down, .character("l"), .character("j"), .character("n"): replay?.move(by: 1, at: now)
        case .left, .up, .character("h"), .character("k"), .character("p"): replay?.move(by: -1, at: now)
        case .pageDown: replay?.move(by: 20, at: now)
        case .pageUp: replay?.move(by: -20, at: now)
        case .home, .character("g"): replay?.move(by: -1_000_000, at: now)
        case .end, .character("G"): replay?.move(by: 1_000_000, at: now)
        case .character("+"): replay?.change(speed: 1, at: now)
        case .character("-"): replay?.change(speed: -1, at: now)
        case .character("?"), .function(1): prompt = .help(top: 0)
        case .escape, .character("q"): replay = nil
        case .control("c"), .control("d"): return [.quit]
        case .control("l"): return [.redraw]
        case .control("z"): return [.suspend]
        default: break
        }
        return []
    }

    /// Draws the meeting as it was: the facilitator's screen of then, and over its lower rows where the replay is.
    func frame(of replay: Replay, in context: ScreenContext) -> Frame {
        let texts = context.texts.review
        let (programme, moment, step) = replay.scene(at: context.now)
        var then = context
        then.programme = programme
        then.now = moment
        then.saving = []
        then.trouble = nil
        then.savedAt = nil
        var frame = Frame(size: context.size)
        if var scene = LiveScene(LiveScreen(meeting: replay.meeting, in: then), in: then) {
            scene.isRetold = true
            scene.draw(into: &frame)
        }
        let bar = frame.size.rows - 3
        for row in bar..<frame.size.rows { frame.fill(row: row, style: .plain) }
        let width = frame.size.columns - 2
        let done = step * width.rawValue / max(1, replay.count)
        frame.fill(row: bar, from: 1, count: Columns(done), with: "═")
        frame.fill(row: bar, from: Columns(1 + done), count: width - Columns(done), with: "─", style: .dim)
        let state = replay.isGoing(at: context.now) ? "▶" : "(\(texts.paused))"
        let civil = context.zone.civil(moment.wall)
        // A meeting that was opened once more ends on another day.
        let isFirstDay = civil.day == context.zone.civil(replay.start.wall).day
        let time = isFirstDay ? context.texts.dates.time(civil) : context.texts.dates.dayAndTime(civil)
        let place = texts.replay(step, replay.count, time, Replay.speeds[replay.speed])
        frame.write(truncate("\(place) \(state)", to: width), at: Place(row: bar + 1, column: 1), style: .bold)
        let hints = notice.map { truncate($0, to: width) } ?? fitted(texts.replayHints, to: width)
        frame.write(hints, at: Place(row: bar + 2, column: 1), style: .dim)
        frame.cursor = Place(row: bar + 1, column: 1)
        if case .help(let top) = prompt { helpBox(in: context).draw(into: &frame, from: top) }
        return frame
    }
}
