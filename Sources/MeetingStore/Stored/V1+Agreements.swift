import MeetingEngine

extension V1 {
    /// `entry.approved`: the event whose text it is that was approved.
    struct EntryApproved: Codable {
        var entry: String
        var text: String

        enum CodingKeys: String, CodingKey { case entry, text }
    }

    /// `entry.kept-from-organisation`.
    struct EntryKept: Codable {
        var entry: String
        var kept: Bool

        enum CodingKeys: String, CodingKey { case entry, kept }
    }

    /// `entry.name-kept`.
    struct NameKept: Codable {
        var entry: String
        var word: String

        enum CodingKeys: String, CodingKey { case entry, word }
    }

    /// `rating.given`; without a goal it is of the mood.
    struct Rating: Codable {
        var goal: String?
        var moment: String
        var scores: [Int]

        enum CodingKeys: String, CodingKey { case goal, moment, scores }

        init(_ rating: MeetingEngine.Rating) {
            if case .goal(let text) = rating.subject { goal = text }
            moment = rating.moment.rawValue
            scores = rating.scores
        }

        func value() throws(StoredFormProblem) -> MeetingEngine.Rating {
            guard !scores.isEmpty, scores.allSatisfy(MeetingEngine.Rating.scale.contains) else { throw .malformed }
            return MeetingEngine.Rating(goal.map { .goal($0) } ?? .mood, at: try .stored(moment), scores: scores)
        }
    }

    /// `entry.settled`; without an outcome the settlement is taken away.
    struct Settled: Codable {
        var meeting: String
        var entry: String
        var outcome: String?
        var due: String?
        var note: String?

        enum CodingKeys: String, CodingKey { case meeting, entry, outcome, due, note }

        init(_ reference: EntryReference, _ settlement: Settlement?) {
            meeting = reference.meeting.description
            entry = reference.entry.description
            outcome = settlement?.outcome.rawValue
            due = settlement?.due?.iso
            note = settlement?.note.storedText
        }

        func reference() throws(StoredFormProblem) -> EntryReference {
            EntryReference(meeting: try .stored(meeting), entry: try .stored(entry))
        }

        func value() throws(StoredFormProblem) -> Settlement? {
            guard let outcome else { return nil }
            return Settlement(try .stored(outcome), due: try due.map(CalendarDay.stored), note: note ?? "")
        }
    }
}
