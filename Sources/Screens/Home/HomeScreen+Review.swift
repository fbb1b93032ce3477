import Localization
import MeetingEngine
import TextLayout

extension HomeScreen {
    /// Turns the list from leading to looking back, or the other way; what is selected stays so.
    mutating func turn(in context: ScreenContext) {
        isTurned = purpose == .leading
        purpose = isTurned ? .review : .leading
        compared = nil
        update(list, in: context)
    }

    /// What only a list for looking back does.
    mutating func handleInReview(_ key: Key, in context: ScreenContext) -> [Intent] {
        guard key == .character("c") else { return [] }
        if compared != nil { return compare(in: context) }
        compared = selectedForComparison
        if compared == nil { notice = context.texts.thread.nothingToCompare }
        return []
    }

    /// Compares the selected row with the one that was chosen before.
    mutating func compare(in context: ScreenContext) -> [Intent] {
        guard let first = compared, let second = selectedForComparison, second != first else {
            compared = nil
            return []
        }
        guard (first.meeting == nil) == (second.meeting == nil) else {
            notice = context.texts.thread.notAlike
            return []
        }
        compared = nil
        return [.open(.comparison(first, second))]
    }

    private var selectedForComparison: Intent.Compared? {
        switch selectedRow {
        case .meeting(let meeting, let programme, _):
            Intent.Compared(programme: programme.shortName, meeting: meeting.id)
        case .programme(let programme): Intent.Compared(programme: programme.shortName)
        case .heading, .unreadable, .demo, .newProgramme, nil: nil
        }
    }

    /// What the lower row says while one of two is chosen, in a row of so many columns.
    func comparisonPrompt(_ texts: Texts, room: Columns) -> String? {
        guard let compared, let programme = list.programmes.first(where: { $0.shortName == compared.programme })
        else { return nil }
        let meeting = programme.meetings.first { $0.id == compared.meeting }
        let number = meeting.map { " \($0.number)/\(programme.meetings.count)" } ?? ""
        let words = columns(of: texts.thread.chooseOther(number))
        return texts.thread.chooseOther(truncate(programme.title, to: max(8, room - words)) + number)
    }
}
