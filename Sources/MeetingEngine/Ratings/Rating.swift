/// What the people in the room gave in numbers: how near a goal is, or the mood, at the opening or the closing.
public struct Rating: Hashable, Sendable {
    /// What was rated.
    public enum Subject: Hashable, Sendable {
        /// One of the programme's goals, by its words.
        case goal(String)
        /// The mood.
        case mood
    }

    /// When in the meeting it was asked.
    public enum Moment: String, Hashable, Sendable, CaseIterable {
        /// At the start.
        case opening
        /// At the end.
        case closing
    }

    /// The numbers that can be given.
    public static let scale = 1...5

    /// What was rated.
    public var subject: Subject
    /// When.
    public var moment: Moment
    /// The numbers given, 1–5, in the order in which they were said; whose each is, is not known.
    public var scores: [Int]

    /// Makes a rating.
    public init(_ subject: Subject, at moment: Moment, scores: [Int]) {
        self.subject = subject
        self.moment = moment
        self.scores = scores
    }

    /// The mean of the scores; nil without any.
    public var mean: Double? {
        scores.isEmpty ? nil : Double(scores.reduce(0, +)) / Double(scores.count)
    }
}

extension Rating {
    /// What and when: a meeting keeps one rating of each.
    struct Key: Hashable, Sendable, Comparable {
        let subject: Subject
        let moment: Moment

        /// The opening before the closing, goals by their words, the mood last.
        static func < (left: Key, right: Key) -> Bool { left.rank < right.rank }

        private var rank: (Int, Int, String) {
            let moment = moment == .opening ? 0 : 1
            return switch subject {
            case .goal(let goal): (moment, 0, goal)
            case .mood: (moment, 1, "")
            }
        }
    }

    var key: Key { Key(subject: subject, moment: moment) }
}

extension Meeting {
    /// What was given for a subject at a moment.
    public func rating(of subject: Rating.Subject, at moment: Rating.Moment) -> Rating? {
        ratings.first { $0.subject == subject && $0.moment == moment }
    }

    /// Puts a rating in its place, instead of the one there was; nil takes that one away.
    mutating func setRating(_ rating: Rating?, for key: Rating.Key) {
        ratings.removeAll { $0.key == key }
        guard let rating else { return }
        ratings.insert(rating, at: ratings.firstIndex { $0.key > key } ?? ratings.count)
    }
}
