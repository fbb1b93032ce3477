extension Programme {
    /// The entry at a place that documents print, `2/54`: the number of the meeting and of the entry; nil when there is none.
    public func entryReference(at place: some StringProtocol) -> EntryReference? {
        let parts = place.split(separator: "/").map { Int($0) }
        guard parts.count == 2, let number = parts[0], let row = parts[1], let meeting = meeting(number: number),
            let entry = meeting.entry(number: row)
        else { return nil }
        return EntryReference(meeting: meeting.id, entry: entry.id)
    }
}
