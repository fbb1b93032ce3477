import Localization
import MeetingEngine
import OrderedCollections

extension LiveScene {
    /// What the chips' row says of the command that is typed: what it would do with this argument, why it cannot be
    /// used now, or its help.
    func preview(_ line: CommandLine) -> (text: String, isWarning: Bool) {
        guard let command = command(of: line) else {
            return (line.name.isEmpty ? "" : texts.commands.unknown(line.name), false)
        }
        let name = line.names(command, texts) ? "" : ":\(texts.commands[command].name) – "
        let (text, isWarning) = preview(command, line.argument)
        return (name + text, isWarning)
    }

    /// The command that Enter would run.
    func command(of line: CommandLine) -> CommandID? { line.command(texts, isUsable: isUsable) }

    /// Whether a command can be used now.
    func isUsable(_ command: CommandID) -> Bool { CommandTable.obstacle(command, meeting, in: context) == nil }

    private func preview(_ command: CommandID, _ argument: String) -> (text: String, isWarning: Bool) {
        if let obstacle = CommandTable.obstacle(command, meeting, in: context) {
            return ("\(texts.commands.notNow): \(obstacle.sentence(texts))", false)
        }
        if let consequence = consequence(command, argument) { return consequence }
        return (texts.commands[command].help, false)
    }

    /// What a command that destroys or moves entries would do to them.
    private func consequence(_ command: CommandID, _ argument: String) -> (text: String, isWarning: Bool)? {
        let words = texts.commands
        if command == .off, let minutes = CommandArguments.minutes(argument), minutes > 0 {
            let count = erased(by: .goOffRecord(before: .minutes(minutes)))
            return count == 0 ? (words.nothingToErase, false) : (words.offErases(count), true)
        }
        if command == .back, let minutes = CommandArguments.minutes(argument), minutes >= 0 {
            return (
                words.backMoves(moved(by: .moveBlockBegin(before: .minutes(minutes), erasingSpeakers: true))), false
            )
        }
        if command == .erase, let doomed = screen.doomed(argument, meeting), let first = doomed.first {
            let text = meeting.entries[first]?.text ?? ""
            return (words.offErases(doomed.count) + " " + text, true)
        }
        if command == .rate { return ratingPreview(argument) }
        if command == .goto || command == .skip, let block = CommandArguments.block(argument, meeting.agenda) {
            return ("→ \(block.title), \(block.allotted.count) min", false)
        }
        return nil
    }

    /// What a rating would record; the goals by number while none is chosen.
    private func ratingPreview(_ argument: String) -> (text: String, isWarning: Bool) {
        let words = texts.live.sheets
        let goals = context.programme.details.goals
        switch RateArgument(argument, goals: goals, at: meeting.momentOfRating, words) {
        case .rating(let rating): return (words.sentence(rating, goals: goals), false)
        case .incomplete:
            let numbered = goals.enumerated().map { "\($0.offset + 1) \($0.element)" }
            return ((numbered + [words.mood]).joined(separator: "  "), false)
        case .noGoal(let typed): return (words.noGoal(typed, goals.count), true)
        case .badScore(let typed):
            let refusal = Int(typed).map { texts.refusals[.scoreOutOfRange($0)] }
            return (refusal ?? texts.commands.notUnderstood(typed), true)
        }
    }

    private func events(of command: MeetingCommand) -> [Event] {
        do throws(Refusal) {
            return try context.programme.decide(.meeting(meeting.id, command), by: context.seat, at: context.now)
        } catch {
            return []
        }
    }

    private func erased(by command: MeetingCommand) -> Int {
        events(of: command).reduce(0) { sum, event in
            guard case .meeting(.entriesErased(let ids)) = event else { return sum }
            return sum + ids.count
        }
    }

    private func moved(by command: MeetingCommand) -> Int {
        events(of: command).reduce(0) { sum, event in
            guard case .meeting(.blockBeginMoved(_, let moves)) = event else { return sum }
            return sum + moves.count
        }
    }
}
