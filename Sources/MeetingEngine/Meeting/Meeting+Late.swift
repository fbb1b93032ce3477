extension Meeting {
    /// Whether an entry was captured, or its text written, after the meeting had been closed.
    public func isLate(_ entry: Entry) -> Bool {
        guard case .closed(_, let end) = stage else { return false }
        if entry.time > end { return true }
        // Events carry the time of their making; a minute is left to the one who writes the last line and closes.
        guard let wall = clock.wall(of: end) else { return false }
        return entry.textEvent.time > wall + .minutes(1)
    }
}
