import Localization
import MeetingEngine
import TextLayout

/// What follows `:rate`: a goal's number or the mood, the moment when it is not the one that follows, and the scores.
enum RateArgument: Hashable {
    /// It can be recorded.
    case rating(Rating)
    /// Nothing was typed, or no scores yet.
    case incomplete
    /// There is no such goal.
    case noGoal(String)
    /// Something among the scores is no score.
    case badScore(String)

    /// Reads it.
    ///
    /// - Parameter moment: the moment when none is said.
    init(_ text: String, goals: [String], at moment: Rating.Moment, _ texts: LiveSheetTexts) {
        var words = text.lowercased().split { $0 == " " || $0 == "," || $0 == ";" }.map(String.init)
        guard !words.isEmpty else {
            self = .incomplete
            return
        }
        let first = words.removeFirst()
        let subject: Rating.Subject
        if texts.moodWords.contains(where: { $0.hasPrefix(first) || first.hasPrefix($0) }), Int(first) == nil {
            subject = .mood
        } else if let number = Int(first), goals.indices.contains(number - 1) {
            subject = .goal(goals[number - 1])
        } else {
            self = .noGoal(first)
            return
        }
        var moment = moment
        if let word = words.first, let said = Rating.Moment.allCases.first(where: { texts.says(word, $0) }) {
            moment = said
            words.removeFirst()
        }
        var scores: [Int] = []
        for word in words {
            guard let score = Int(word), Rating.scale.contains(score) else {
                self = .badScore(word)
                return
            }
            scores.append(score)
        }
        self = scores.isEmpty ? .incomplete : .rating(Rating(subject, at: moment, scores: scores))
    }
}

extension LiveSheetTexts {
    fileprivate func says(_ word: String, _ moment: Rating.Moment) -> Bool {
        momentWords[moment]?.contains(word) ?? false
    }

    /// A mean with one decimal.
    func mean(_ rating: Rating) -> String {
        let tenths = Int(((rating.mean ?? 0) * 10).rounded())
        return "\(tenths / 10)\(decimalMark)\(tenths % 10)"
    }

    /// A rating as a sentence; a goal is named by its number and as many of its words as leave room for the mean.
    func sentence(_ rating: Rating, goals: [String]) -> String {
        let subject: String
        switch rating.subject {
        case .mood: subject = mood
        case .goal(let goal):
            let text = Goal(goal).text
            let words = truncate(text.hasSuffix(".") ? String(text.dropLast()) : text, to: 32)
            subject = goals.firstIndex(of: goal).map { "\($0 + 1) \(words)" } ?? words
        }
        let scores = rating.scores.map(String.init).joined(separator: " ")
        return self.rating(subject, rating.moment, scores, mean(rating))
    }
}

extension Meeting {
    /// The moment that a rating belongs to when none is said: the opening until the first rest begins or half of the
    /// planned time is in blocks before the current one; then the closing.
    var momentOfRating: Rating.Moment {
        switch stage {
        case .notStarted, .cancelled: return .opening
        case .closed: return .closing
        case .running(let run):
            if run.visits.contains(where: { agenda.block($0.block)?.role == .rest }) { return .closing }
            guard let index = run.current.flatMap({ agenda.index(of: $0.block) }) else { return .opening }
            let before = agenda.blocks[..<index].reduce(0) { $0 + $1.planned.count }
            return before * 2 >= agenda.planned.count ? .closing : .opening
        }
    }
}
