import MeetingEngine

extension V1 {
    /// `contribution.moved`.
    struct ContributionMoved: Codable {
        var entry: String
        var state: String

        enum CodingKeys: String, CodingKey { case entry, state }
    }

    /// `contribution.revised`.
    struct ContributionRevised: Codable {
        var entry: String
        var changes: [Change]

        enum CodingKeys: String, CodingKey { case entry, changes }

        /// One change: what is set, and to what; without a value it is taken away.
        struct Change: Codable {
            var set: String
            var to: String?
            var flag: Bool?
            /// With `repeats`: the meeting of the entry in `to`.
            var meeting: String?

            enum CodingKeys: String, CodingKey { case set, to, flag, meeting }
        }
    }

    /// `public-view.changed`.
    struct PublicViewChanged: Codable {
        var view: String

        enum CodingKeys: String, CodingKey { case view }
    }

    /// `turns.changed`.
    struct TurnsChanged: Codable {
        var people: [String]

        enum CodingKeys: String, CodingKey { case people }
    }
}

extension V1.ContributionRevised.Change {
    init(_ change: ContributionChange) {
        switch change {
        case .why(let text): self.init(set: "why", to: text)
        case .asOf(let day): self.init(set: "as-of", to: day?.iso)
        case .sector(let text): self.init(set: "sector", to: text)
        case .certain(let flag): self.init(set: "certain", flag: flag)
        case .urgent(let flag): self.init(set: "urgent", flag: flag)
        case .checked(let flag): self.init(set: "checked", flag: flag)
        case .repeats(let reference):
            self.init(
                set: "repeats",
                to: reference?.entry.description,
                meeting: reference?.meeting.description
            )
        case .proposalDeclined(let flag): self.init(set: "proposal-declined", flag: flag)
        }
    }

    func value() throws(StoredFormProblem) -> ContributionChange {
        switch set {
        case "why": return .why(to ?? "")
        case "as-of": return .asOf(try to.map(CalendarDay.stored))
        case "sector": return .sector(to ?? "")
        case "certain": return .certain(flag ?? false)
        case "urgent": return .urgent(flag ?? false)
        case "checked": return .checked(flag ?? false)
        case "repeats":
            guard let meeting, let to else { return .repeats(nil) }
            return .repeats(EntryReference(meeting: try .stored(meeting), entry: try .stored(to)))
        case "proposal-declined": return .proposalDeclined(flag ?? false)
        default: throw .malformed
        }
    }
}
