import Localization
import MeetingEngine
import OrderedCollections

extension LiveScreen {
    /// Shows what earlier meetings left, or closes it.
    ///
    /// A list that was asked for by its command has the attention.
    mutating func openCarryOver(_ state: Meeting) -> [Intent] {
        if isInPanel, case .carryOver = panel {
            closeCarryOver(state)
            return []
        }
        panel = .carryOver(CarryOverPanel())
        focus = .panel
        return []
    }

    /// Shows what the organisation gets.
    mutating func openOrganisation() -> [Intent] {
        panel = .organisation(OrganisationPanel())
        focus = .panel
        return []
    }

    /// Shows a text to be read aloud: that of a number, or the first that the group has not approved.
    mutating func openReadBack(_ argument: String, _ state: Meeting, in context: ScreenContext) -> [Intent] {
        let entry = Int(argument.drop { $0 == ">" }).flatMap { state.entry(number: $0)?.id }
        if !argument.isEmpty, !state.readBack.contains(where: { $0.id == entry }) {
            return complain(.readback, argument, context.texts)
        }
        panel = .readBack(entry)
        focus = .panel
        return []
    }

    /// What is left to settle, once no mark is left to fill: entered when it was asked for, in sight after the last mark.
    mutating func openWrapUp(after id: ID<Entry>?, _ state: Meeting, in context: ScreenContext) -> [Intent] {
        guard !WrapUpItem.items(of: state, names: context.names).isEmpty else {
            if case .unfinished = panel { panel = nil }
            return id == nil ? say(context.texts.live.notices.nothingUnfinished) : []
        }
        if case .unfinished = panel {} else { panel = .unfinished(SheetCursor()) }
        if id == nil { focus = .panel }
        return []
    }

    /// Records a rating, or shows the goals and what was given so far.
    mutating func rate(_ argument: String, _ state: Meeting, in context: ScreenContext) -> [Intent] {
        let words = context.texts.live.sheets
        let goals = context.programme.details.goals
        switch RateArgument(argument, goals: goals, at: state.momentOfRating, words) {
        case .rating(let rating):
            notice = .text(words.sentence(rating, goals: goals))
            panel = .ratings
            return [act(.rate(rating))]
        case .incomplete:
            panel = .ratings
            if !argument.isEmpty { notice = .complaint(context.texts.refusals[.noScores]) }
        case .noGoal(let typed): notice = .complaint(words.noGoal(typed, goals.count))
        case .badScore(let typed):
            notice = .complaint(
                Int(typed).map { context.texts.refusals[.scoreOutOfRange($0)] }
                    ?? context.texts.commands.notUnderstood(typed)
            )
        }
        return []
    }
}
