/// What the room's projector shows beside the clock and the ground rules.
public enum PublicView: String, Hashable, Sendable, CaseIterable {
    /// The agenda, with where the meeting is.
    case agenda
    /// The newest summary that was read back.
    case summary
    /// The insights.
    case insights
    /// Nothing.
    case blank
}
