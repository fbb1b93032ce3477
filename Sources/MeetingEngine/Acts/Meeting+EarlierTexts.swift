import OrderedCollections

extension Meeting {
    /// The texts that an entry had before, the newest first, with who wrote each; erased ones are gone.
    ///
    /// What was undone is left out, and so is what only time lies between: each text is listed once in a row.
    public func earlierTexts(of id: ID<Entry>) -> [Entry.Conflict] {
        guard let entry = entries[id], entry.standing != .erased else { return [] }
        var texts: [Entry.Conflict] = []
        var newest = entry.text
        var act = history.lastAct[.entry(id)]
        while let step = act, let record = history.records[step] {
            guard let change = record.changes.first(where: { $0.cell == .entry(id) }) else { break }
            if case .entry(let before?) = change.before, before.text != newest, !before.text.isEmpty {
                texts.append(Entry.Conflict(text: before.text, seat: before.textSeat))
                newest = before.text
            }
            act = change.previousAct
        }
        let listed = Set(texts.map(\.text))
        return texts + entry.conflicts.reversed().filter { !listed.contains($0.text) }
    }
}
