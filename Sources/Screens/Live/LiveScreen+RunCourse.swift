import Localization
import MeetingEngine
import OrderedCollections

extension LiveScreen {
    /// The course of the meeting.
    mutating func runCourse(
        _ command: CommandID,
        _ argument: String,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        switch command {
        case .start:
            // The first press may still be on its way to the disk.
            if argument.isEmpty, isSlip(in: context) { return say(context.texts.live.notices.nextIgnored) }
            guard let before = span(argument, in: context) else { return complain(.start, argument, context.texts) }
            if case .attendance = panel { closePanel() }
            // A double press must not begin the second block.
            lastNext = context.now
            return [act(.start(before: before))]
        case .next: return nextBlock(in: context)
        case .previous: return [act(.previousBlock)]
        case .back:
            guard let minutes = CommandArguments.minutes(argument), minutes >= 0 else {
                return complain(.back, argument, context.texts)
            }
            return beganBefore(.minutes(minutes), state, in: context)
        case .goto:
            guard let block = CommandArguments.block(argument, state.agenda) else {
                return complain(.goto, argument, context.texts)
            }
            return [act(.goTo(block.id))]
        case .skip:
            let chosen = argument.isEmpty ? state.laterBlocks.first : CommandArguments.block(argument, state.agenda)
            guard let chosen else { return complain(.skip, argument, context.texts) }
            return [act(.skip(chosen.id))]
        case .break: return [act(.takeBreak(rest: ids.next(at: context.now.wall)))]
        case .extend:
            guard let minutes = argument.isEmpty ? 5 : CommandArguments.minutes(argument), minutes != 0 else {
                return complain(.extend, argument, context.texts)
            }
            if let now = state.currentBlock?.allotted.count, (1...600).contains(now + minutes) {
                notice = .text(context.texts.live.notices.extended(now + minutes))
            }
            return [act(.extend(Minutes(minutes)))]
        case .replan: return replan(state, in: context)
        case .stop:
            guard let minutes = argument.isEmpty ? 0 : CommandArguments.minutes(argument), minutes >= 0 else {
                return complain(.stop, argument, context.texts)
            }
            return [act(.stopClock(before: .minutes(minutes)))]
        case .continue: return [act(.continueClock)]
        case .close: return close(argument, state, in: context)
        case .reopen: return [act(.reopen)]
        case .settle: return [act(.leaveGapOut)]
        case .mark, .unfinished, .ask, .search, .undo, .redo, .erase, .off, .on, .roster, .present, .remote, .away,
            .guest, .round, .turn, .timer, .queue, .raise, .record, .park, .return, .check, .withdraw, .show,
            .carryover, .readback, .rate,
            .organisation, .help,
            .blank, .discreet, .agenda, .memo, .language, .saved, .redraw, .home,
            .suspend, .quit:
            return []
        }
    }

    /// Whether a press comes within five seconds of another: it is left out, and said.
    private func isSlip(in context: ScreenContext) -> Bool {
        lastNext.map { context.now.span(since: $0) < .seconds(5) } ?? false
    }

    private mutating func nextBlock(in context: ScreenContext) -> [Intent] {
        if isSlip(in: context) { return say(context.texts.live.notices.nextIgnored) }
        lastNext = context.now
        return [act(.nextBlock)]
    }

    /// The current block began so long ago; what moves is said, and the loss of speakers must be asked for twice.
    mutating func beganBefore(_ before: Milliseconds, _ state: Meeting, in context: ScreenContext) -> [Intent] {
        var command = MeetingCommand.moveBlockBegin(before: before, erasingSpeakers: false)
        do throws(Refusal) {
            if case .moveBlockBegin(let once, erasingSpeakers: true) = onceMore, isNear(once, before) {
                command = .moveBlockBegin(before: before, erasingSpeakers: true)
            }
            onceMore = nil
            let events = try context.programme.decide(.meeting(meeting, command), by: context.seat, at: context.now)
            let moved = events.reduce(0) { sum, event in
                guard case .meeting(.blockBeginMoved(_, let moves)) = event else { return sum }
                return sum + moves.count
            }
            if let scene = LiveScene(self, in: context) {
                let time = scene.time(state.clock.time(at: context.now) - before)
                notice = .text(context.texts.live.notices.blockBegan(time, moved))
            }
            return [act(command)]
        } catch {
            if case .speakersWouldBeErased(let count) = error {
                onceMore = .moveBlockBegin(before: before, erasingSpeakers: true)
                return say(context.texts.commands.onceMoreErasesSpeakers(count))
            }
            notice = .refusal(error)
            return []
        }
    }

    /// Whether two spans before now, one of them asked for a moment earlier, mean the same.
    private func isNear(_ left: Milliseconds, _ right: Milliseconds) -> Bool {
        abs(left.count - right.count) <= 60_000
    }

    /// The first time shows the proposal, the second accepts it exactly as it was shown.
    private mutating func replan(_ state: Meeting, in context: ScreenContext) -> [Intent] {
        if case .replan(let shown) = panel {
            closePanel()
            return [act(.accept(shown))]
        }
        panel = state.replan(at: context.now, zone: context.zone).map(LivePanel.replan)
        return []
    }

    /// The first time shows what is open, the second closes; a time of day closes at that time.
    private mutating func close(_ argument: String, _ state: Meeting, in context: ScreenContext) -> [Intent] {
        let now = state.clock.time(at: context.now)
        if !argument.isEmpty {
            guard let before = span(argument, in: context) else { return complain(.close, argument, context.texts) }
            panel = .closing(end: now - before)
            return []
        }
        guard case .closing(let end) = panel else {
            panel = .closing(end: LiveScene(self, in: context)?.forgottenEnd)
            return []
        }
        guard capture.isEmpty else { return say(context.texts.live.notices.lineFirst) }
        closePanel()
        return [act(.close(before: end.map { now - $0 } ?? .zero))]
    }

    /// How long ago the time of day in an argument was; no time at all for an empty one.
    private func span(_ argument: String, in context: ScreenContext) -> Milliseconds? {
        if argument.isEmpty { return .zero }
        return CommandArguments.timeOfDay(argument).flatMap { CommandArguments.before($0, in: context) }
    }
}
