import OrderedCollections

extension Meeting {
    /// The act that a seat's undo would take back.
    ///
    /// - Throws: when there is none, or when another act has since changed, or linked to, what it did.
    func undoableAct(of seat: Seat) throws(Refusal) -> ID<Act> {
        guard let act = history.done[seat]?.last, let record = history.records[act] else { throw .nothingToUndo }
        if !memoVersions.isEmpty, record.changes.contains(where: \.closes) { throw .memoIsCirculated }
        for change in record.changes where history.lastAct[change.cell] != act {
            throw changedSince(change.cell)
        }
        for case .entry(let id) in record.changes.filter({ $0.before == .entry(nil) }).map(\.cell) {
            if let linking = entries.values.first(where: { $0.links.contains(id) && $0.standing == .standing }) {
                throw .changedSince(by: linking.seat, entryNumber: linking.number)
            }
        }
        var undone = self
        _ = undone.undo(act)
        guard undone.invariantViolations.isEmpty else { throw .changedSince(by: seat, entryNumber: nil) }
        return act
    }

    /// The act that a seat's redo would do again.
    ///
    /// - Throws: when there is none, or when another act has since changed what it did.
    func redoableAct(of seat: Seat) throws(Refusal) -> ID<Act> {
        guard let act = history.undone[seat]?.last, let record = history.records[act] else { throw .nothingToRedo }
        for change in record.changes where history.lastAct[change.cell] != change.previousAct {
            throw changedSince(change.cell)
        }
        guard !isOffRecord else { throw .offRecord }
        var redone = self
        _ = redone.redo(act)
        guard redone.invariantViolations.isEmpty else { throw .changedSince(by: seat, entryNumber: nil) }
        return act
    }

    private func changedSince(_ cell: History.Cell) -> Refusal {
        let seat = history.lastAct[cell].flatMap { history.seats[$0] } ?? Seat(.command)
        guard case .entry(let id) = cell else { return .changedSince(by: seat, entryNumber: nil) }
        let number = entries[id]?.number
        if let state = lastMove(of: cell) { return .movedSince(by: seat, entryNumber: number, to: state) }
        return .changedSince(by: seat, entryNumber: number)
    }

    /// The state that the last act on a cell brought its contribution to; nil when that act did something else.
    private func lastMove(of cell: History.Cell) -> ContributionState? {
        guard let act = history.lastAct[cell], let record = history.records[act],
            let change = record.changes.first(where: { $0.cell == cell }),
            case .entry(let before?) = change.before, case .entry(let after?) = change.after,
            let contribution = after.contribution, contribution.steps != before.contribution?.steps
        else { return nil }
        return contribution.state
    }
}

extension History.Change {
    /// Whether the meeting was closed by it.
    fileprivate var closes: Bool {
        guard case .stage(.closed) = after else { return false }
        return if case .stage(.closed) = before { false } else { true }
    }
}
