public import MeetingEngine

extension TermTexts {
    /// Where something of the expert's is on its way to the room.
    public struct Contributions: Sendable {
        let flagged: String
        let queued: String
        let raised: String
        let recorded: String
        let parked: String
        let toCheck: String
        let withdrawn: String

        /// The name of a state.
        public subscript(state: ContributionState) -> String {
            switch state {
            case .flagged: flagged
            case .queued: queued
            case .raised: raised
            case .recorded: recorded
            case .parked: parked
            case .toCheck: toCheck
            case .withdrawn: withdrawn
            }
        }
    }
}

extension TermTexts.Contributions {
    static let finnish = TermTexts.Contributions(
        flagged: "merkitty",
        queued: "jonossa",
        raised: "esitetty",
        recorded: "kirjattu",
        parked: "parkissa",
        toCheck: "tarkistettava",
        withdrawn: "peruttu"
    )

    static let swedish = TermTexts.Contributions(
        flagged: "flaggad",
        queued: "i kö",
        raised: "framförd",
        recorded: "antecknad",
        parked: "parkerad",
        toCheck: "ska kontrolleras",
        withdrawn: "återtagen"
    )

    static let english = TermTexts.Contributions(
        flagged: "flagged",
        queued: "queued",
        raised: "raised",
        recorded: "recorded",
        parked: "parked",
        toCheck: "to be checked",
        withdrawn: "withdrawn"
    )
}
