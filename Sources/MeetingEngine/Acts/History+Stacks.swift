extension History {
    /// Takes note that a seat acts anew, which ends what it could redo.
    mutating func begin(_ act: ID<Act>, seat: Seat) {
        guard records[act] == nil else { return }
        for redoable in undone.removeValue(forKey: seat) ?? [] { records[redoable] = nil }
    }

    /// Notes one change of an act.
    mutating func note(_ change: Change, act: ID<Act>, seat: Seat) {
        if records[act] == nil {
            records[act] = Record(seat: seat, changes: [])
            done[seat, default: []].append(act)
        }
        if let index = records[act]?.changes.firstIndex(where: { $0.cell == change.cell }) {
            records[act]?.changes[index].after = change.after
        } else {
            var change = change
            change.previousAct = lastAct[change.cell]
            records[act]?.changes.append(change)
        }
        lastAct[change.cell] = act
    }

    /// Moves an act from what its seat can undo to what it can redo.
    mutating func markUndone(_ act: ID<Act>) {
        guard let record = records[act] else { return }
        records[act]?.isUndone = true
        done[record.seat]?.removeAll { $0 == act }
        if done[record.seat]?.isEmpty == true { done[record.seat] = nil }
        undone[record.seat, default: []].append(act)
        for change in record.changes { lastAct[change.cell] = change.previousAct }
    }

    /// Moves an act from what its seat can redo to what it can undo.
    mutating func markRedone(_ act: ID<Act>) {
        guard let record = records[act] else { return }
        records[act]?.isUndone = false
        undone[record.seat]?.removeAll { $0 == act }
        if undone[record.seat]?.isEmpty == true { undone[record.seat] = nil }
        done[record.seat, default: []].append(act)
        for change in record.changes { lastAct[change.cell] = act }
    }

    /// Drops every value of a cell, as when its text was destroyed; acts that did nothing else can no longer be undone.
    mutating func forget(_ cell: Cell) { drop { $0.cell == cell } }

    /// Drops every value of the settlements of some entries, as when their words were destroyed.
    mutating func forgetSettlements(of erased: Set<ID<Entry>>) {
        func isForgotten(_ cell: Cell) -> Bool {
            guard case .settlement(let reference) = cell else { return false }
            return erased.contains(reference.entry)
        }
        drop { isForgotten($0.cell) }
        lastAct = lastAct.filter { !isForgotten($0.key) }
    }

    /// Changes every entry that the history holds, as when a speaker was destroyed.
    mutating func rewriteEntries(_ rewrite: (inout Entry) -> Void) {
        func rewritten(_ value: Value) -> Value {
            guard case .entry(var entry?) = value else { return value }
            rewrite(&entry)
            return .entry(entry)
        }
        for (act, var record) in records {
            for index in record.changes.indices {
                record.changes[index].before = rewritten(record.changes[index].before)
                record.changes[index].after = rewritten(record.changes[index].after)
            }
            records[act] = record
        }
        drop { if case .entry = $0.cell { $0.before == $0.after } else { false } }
    }

    private mutating func drop(where isDropped: (Change) -> Bool) {
        for (act, var record) in records {
            let dropped = record.changes.filter(isDropped)
            guard !dropped.isEmpty else { continue }
            record.changes.removeAll(where: isDropped)
            records[act] = record.changes.isEmpty ? nil : record
            if record.changes.isEmpty {
                done[record.seat]?.removeAll { $0 == act }
                undone[record.seat]?.removeAll { $0 == act }
            }
            for change in dropped { skip(act, in: change.cell, to: change.previousAct) }
        }
        done = done.filter { !$0.value.isEmpty }
        undone = undone.filter { !$0.value.isEmpty }
    }

    /// Lets whatever pointed to an act in the order of a cell point to the one before it.
    private mutating func skip(_ act: ID<Act>, in cell: Cell, to previous: ID<Act>?) {
        if lastAct[cell] == act { lastAct[cell] = previous }
        for (other, record) in records {
            guard let index = record.changes.firstIndex(where: { $0.cell == cell && $0.previousAct == act })
            else { continue }
            records[other]?.changes[index].previousAct = previous
        }
    }
}
