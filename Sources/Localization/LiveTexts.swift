/// The texts of the live screen, by its areas.
public struct LiveTexts: Sendable {
    /// The two rows at the top, and the leader's script.
    public let header: LiveHeaderTexts
    /// The log and what is said at its foot.
    public let log: LiveLogTexts
    /// The messages and the standing notices above the line that is typed.
    public let notices: LiveNoticeTexts
    /// The panels.
    public let panels: LivePanelTexts
    /// The menu of a selected entry.
    public let menu: BrowseMenuTexts
    /// The row of keys at the bottom.
    public let hints: LiveHintTexts
    /// The queue of what the expert brings.
    public let queue: LiveQueueTexts
    /// The lists that a letter settles row by row.
    public let sheets: LiveSheetTexts
    /// Who is to speak, who has been silent, what the projector shows.
    public let turns: LiveTurnTexts
}

extension LiveTexts {
    static let finnish = LiveTexts(
        header: .finnish,
        log: .finnish,
        notices: .finnish,
        panels: .finnish,
        menu: .finnish,
        hints: .finnish,
        queue: .finnish,
        sheets: .finnish,
        turns: .finnish
    )
    static let swedish = LiveTexts(
        header: .swedish,
        log: .swedish,
        notices: .swedish,
        panels: .swedish,
        menu: .swedish,
        hints: .swedish,
        queue: .swedish,
        sheets: .swedish,
        turns: .swedish
    )
    static let english = LiveTexts(
        header: .english,
        log: .english,
        notices: .english,
        panels: .english,
        menu: .english,
        hints: .english,
        queue: .english,
        sheets: .english,
        turns: .english
    )
}
