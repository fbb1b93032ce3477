import Localization
import MeetingEngine
import OrderedCollections

extension LiveScreen {
    /// Runs a command with what was typed after it; the reason is said when it cannot be used now.
    mutating func run(
        _ command: CommandID,
        _ argument: String,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        if command != .blank, command != .saved { isBlank = false }
        if let obstacle = CommandTable.obstacle(command, state, in: context) {
            return say(obstacle.sentence(context.texts))
        }
        switch command {
        case .start, .next, .previous, .back, .goto, .skip, .break, .extend, .replan, .stop, .continue, .close, .reopen,
            .settle:
            return runCourse(command, argument, state, in: context, ids: &ids)
        case .mark, .unfinished, .ask, .search, .undo, .redo, .erase, .off, .on:
            return runCapture(command, argument, state, in: context, ids: &ids)
        case .roster, .present, .remote, .away, .guest, .round, .turn, .timer:
            return runPeople(command, argument, state, in: context, ids: &ids)
        case .queue:
            if case .queue = shownPanel(state, in: context) { closeQueue(state) } else { panel = .queue(QueuePanel()) }
            return []
        case .raise: return runQueue(.raise, command, argument, state, in: context, ids: &ids)
        case .record: return runQueue(.record, command, argument, state, in: context, ids: &ids)
        case .park: return runQueue(.park, command, argument, state, in: context, ids: &ids)
        case .return: return runQueue(.putBack, command, argument, state, in: context, ids: &ids)
        case .check: return runQueue(.check, command, argument, state, in: context, ids: &ids)
        case .withdraw: return runQueue(.withdraw, command, argument, state, in: context, ids: &ids)
        case .show: return show(argument, in: context)
        case .carryover: return openCarryOver(state)
        case .readback: return openReadBack(argument, state, in: context)
        case .rate: return rate(argument, state, in: context)
        case .organisation: return openOrganisation()
        case .help, .blank, .discreet, .agenda, .memo, .language, .saved, .redraw, .home, .suspend, .quit:
            return runAround(command, argument, in: context)
        }
    }

    /// The screen and what lies around it.
    private mutating func runAround(_ command: CommandID, _ argument: String, in context: ScreenContext) -> [Intent] {
        let words = context.texts.live.notices
        switch command {
        case .help:
            if case .help = panel { closePanel() } else { panel = .help(from: 0) }
        case .blank: isBlank.toggle()
        case .discreet:
            isDiscreet.toggle()
            return say(isDiscreet ? words.namesHidden : words.namesShown)
        case .agenda: return [.open(.agenda(programme: context.programme.shortName, meeting: meeting))]
        case .memo: return [.open(.memo(meeting))]
        case .language:
            guard let language = Language(rawValue: argument.lowercased()) else {
                return complain(.language, argument, context.texts)
            }
            return [.language(language)]
        case .saved:
            if !context.saving.isEmpty { return say(words.stillSaving(context.saving.count)) }
            let time = context.savedAt.map { context.texts.dates.clock(context.zone.civil($0)) }
            return say(time.map(words.allSaved) ?? words.nothingToSave)
        case .redraw: return [.redraw]
        case .home: return [.back]
        case .suspend: return [.suspend]
        case .quit: return [.quit]
        case .start, .next, .previous, .back, .goto, .skip, .break, .extend, .replan, .stop, .continue, .close, .reopen,
            .settle, .mark, .unfinished, .ask, .search, .undo, .redo, .erase, .off, .on, .roster, .present, .remote,
            .away, .guest, .round, .turn, .timer, .queue, .raise, .record, .park, .return, .check, .withdraw, .show,
            .carryover, .readback, .rate,
            .organisation:
            break
        }
        return []
    }

    /// Closes the queue, also where it opened by itself.
    mutating func closeQueue(_ state: Meeting) {
        queueIsClosedIn = state.currentBlock?.id
        closePanel()
    }

    /// Chooses what the projector shows, by its word in the user's language or in English.
    private mutating func show(_ argument: String, in context: ScreenContext) -> [Intent] {
        let words = context.texts.live.turns
        let typed = argument.lowercased()
        let begun = PublicView.allCases.filter { words[$0].hasPrefix(typed) || $0.rawValue.hasPrefix(typed) }
        guard !typed.isEmpty, let view = begun.first, begun.count == 1 else {
            return complain(.show, argument, context.texts)
        }
        notice = .text(words.shows(words[view]))
        return [act(.show(view))]
    }

    /// Says what a command needs, or that what follows it is not understood.
    mutating func complain(_ command: CommandID, _ argument: String, _ texts: Texts) -> [Intent] {
        let words = texts.commands
        notice = .complaint(argument.isEmpty ? words.needs(words[command].argument) : words.notUnderstood(argument))
        return []
    }
}
