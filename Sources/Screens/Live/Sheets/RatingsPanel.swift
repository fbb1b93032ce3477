import Localization
import MeetingEngine
import TextLayout

extension LiveScene {
    /// The goals by number and the mood, with the means at the start and at the end, and how to rate.
    func ratingsRows(width: Columns) -> [DrawnRow] {
        let words = texts.live.sheets
        let goals = context.programme.details.goals
        func means(_ subject: Rating.Subject) -> String {
            Rating.Moment.allCases.map { moment in
                let name = moment == .opening ? words.opening : words.closing
                guard let rating = meeting.rating(of: subject, at: moment) else { return "\(name) –" }
                return "\(name) \(words.mean(rating)) (\(rating.scores.count))"
            }.joined(separator: "  ")
        }
        func row(_ label: String, _ text: String, _ subject: Rating.Subject) -> DrawnRow {
            let right = means(subject)
            var row = DrawnRow([
                DrawnRow.Part(label, at: 2, style: .bold),
                DrawnRow.Part(truncate(text, to: max(8, width - 8 - columns(of: right))), at: 4),
            ])
            row.right = right
            return row
        }
        let rows = goals.enumerated().map { index, goal in row("\(index + 1)", Goal(goal).text, .goal(goal)) }
        let help = wrap(words.rateHelp, width: width - 4).map { DrawnRow($0.text, at: 2, style: .dim) }
        return [heading(words.ratings)] + rows + [row("", words.mood, .mood)] + help
    }
}
