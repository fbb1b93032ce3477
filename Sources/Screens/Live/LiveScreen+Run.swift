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
        case .attendance, .present, .remote, .away, .guest, .round, .timer:
            return runPeople(command, argument, state, in: context, ids: &ids)
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
        case .memo: return [.writeMemo(programme: context.programme.shortName, meeting: meeting)]
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
            .settle, .mark, .unfinished, .ask, .search, .undo, .redo, .erase, .off, .on, .attendance, .present, .remote,
            .away, .guest, .round, .timer:
            break
        }
        return []
    }

    /// Says what a command needs, or that what follows it is not understood.
    mutating func complain(_ command: CommandID, _ argument: String, _ texts: Texts) -> [Intent] {
        let words = texts.commands
        notice = .complaint(argument.isEmpty ? words.needs(words[command].argument) : words.notUnderstood(argument))
        return []
    }
}
