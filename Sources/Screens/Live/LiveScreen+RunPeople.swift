import Localization
import MeetingEngine
import OrderedCollections

extension LiveScreen {
    /// The people.
    mutating func runPeople(
        _ command: CommandID,
        _ argument: String,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        switch command {
        case .roster:
            if case .attendance = panel { closePanel() } else { panel = .attendance(AttendancePanel()) }
            return []
        case .present: return mark(argument, .present, command, in: context)
        case .remote: return mark(argument, .remote, command, in: context)
        case .away: return mark(argument, .away, command, in: context)
        case .guest:
            guard !argument.isEmpty else { return complain(.guest, argument, context.texts) }
            return addGuest(argument, in: context, ids: &ids)
        case .round: return runRound(argument, state, in: context)
        case .turn: return runTurn(argument, state, in: context)
        case .timer:
            guard let minutes = CommandArguments.minutes(argument), minutes >= 0 else {
                return complain(.timer, argument, context.texts)
            }
            timer = minutes == 0 ? nil : LiveTimer(minutes: minutes, at: context.now)
            return []
        case .start, .next, .previous, .back, .goto, .skip, .break, .extend, .replan, .stop, .continue, .close, .reopen,
            .settle, .mark, .unfinished, .ask, .search, .undo, .redo, .erase, .off, .on, .help, .blank, .discreet,
            .agenda, .memo, .language, .saved, .redraw, .home, .suspend, .quit,
            .queue, .raise, .record, .park, .return, .check, .withdraw, .show, .carryover, .readback, .rate,
            .organisation:
            return []
        }
    }

    /// Marks someone by the beginning of their name, in the whole roster: who comes late is not there yet.
    private mutating func mark(
        _ name: String,
        _ attendance: Attendance,
        _ command: CommandID,
        in context: ScreenContext
    ) -> [Intent] {
        guard !name.isEmpty else { return complain(command, name, context.texts) }
        guard let person = person(named: name, in: context) else {
            notice = .complaint(context.texts.commands.noSuchName(name))
            return []
        }
        if let scene = LiveScene(self, in: context) {
            let how = context.texts.words.terms.attendances[attendance]
            notice = .text(context.texts.live.notices.attendance(scene.fullName(person), how))
        }
        return [act(.markAttendance(person, attendance))]
    }

    /// The one person whose name begins so, an exact name before all; also `3` for participant 3.
    private func person(named name: String, in context: ScreenContext) -> ID<Person>? {
        let people = context.programme.roster.values
        if let number = Int(name) { return people.first { $0.number == number }?.id }
        let typed = NameKey(name)
        let keys = people.map { ($0.id, NameKey(context.people.name(of: $0.id) ?? "")) }
        if let exact = keys.first(where: { $0.1.folded == typed.folded }) { return exact.0 }
        let found = keys.filter { !typed.isEmpty && $0.1.folded.hasPrefix(typed.folded) }
        return found.count == 1 ? found.first?.0 : nil
    }

    /// Somebody asks to speak, the next one speaks, or nobody waits any more.
    private mutating func runTurn(_ argument: String, _ state: Meeting, in context: ScreenContext) -> [Intent] {
        let words = context.texts.live.turns
        let typed = argument.lowercased()
        if typed == words.done || typed == "done" { return [act(.setTurns([]))] }
        if typed.isEmpty || typed == words.next || typed == "next" {
            if state.turns.isEmpty { return say(words.none) }
            return [act(.setTurns(Array(state.turns.dropFirst())))]
        }
        guard let person = person(named: argument, in: context) else {
            notice = .complaint(context.texts.commands.noSuchName(argument))
            return []
        }
        if state.turns.contains(person), let scene = LiveScene(self, in: context) {
            return say(words.already(scene.fullName(person)))
        }
        return [act(.setTurns(state.turns + [person]))]
    }

    /// Begins a round, goes on to the next one, or ends it.
    private mutating func runRound(_ argument: String, _ state: Meeting, in context: ScreenContext) -> [Intent] {
        let words = context.texts.live.notices
        if !argument.isEmpty {
            round = nil
            return say(words.roundOver)
        }
        guard round != nil else {
            round = LiveRound(state, context.programme)
            return round == nil ? say(words.roundEmpty) : []
        }
        round?.position += 1
        guard round?.current == nil else { return [] }
        round = nil
        return say(words.roundOver)
    }
}
