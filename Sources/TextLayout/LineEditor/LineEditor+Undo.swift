extension LineEditor {
    /// One step of undo: some graphemes gave way to others.
    struct Edit: Hashable, Sendable {
        var at: Int
        var removed: [Character]
        var inserted: [Character]
        var caretBefore: Int
        var caretAfter: Int
    }

    /// Whether there is an edit to take back.
    public var canUndo: Bool { !done.isEmpty }

    /// Whether there is an edit to make again.
    public var canRedo: Bool { !undone.isEmpty }

    /// Takes the last edit back; a word typed or a run of deletions is one.
    ///
    /// - Returns: whether there was one.
    @discardableResult
    public mutating func undo() -> Bool {
        guard let edit = done.popLast() else { return false }
        graphemes.replaceSubrange(edit.at..<edit.at + edit.inserted.count, with: edit.removed)
        caret = edit.caretBefore
        undone.append(edit)
        endStreak()
        return true
    }

    /// Makes the edit again that was taken back last.
    ///
    /// - Returns: whether there was one.
    @discardableResult
    public mutating func redo() -> Bool {
        guard let edit = undone.popLast() else { return false }
        graphemes.replaceSubrange(edit.at..<edit.at + edit.removed.count, with: edit.inserted)
        caret = edit.caretAfter
        done.append(edit)
        endStreak()
        return true
    }

    /// Makes an edit and remembers it, as one with the edit before where that belongs together.
    mutating func commit(_ edit: Edit, as next: Streak) {
        graphemes.replaceSubrange(edit.at..<edit.at + edit.removed.count, with: edit.inserted)
        caret = edit.caretAfter
        undone = []
        if next == streak, let last = done.last, let joined = joined(last, edit, as: next) {
            done[done.count - 1] = joined
        } else {
            done.append(edit)
        }
        streak = next
    }

    /// Ends the run of like edits: the next one is a step of its own.
    mutating func endStreak() {
        streak = .none
        goal = nil
    }

    private func joined(_ first: Edit, _ second: Edit, as streak: Streak) -> Edit? {
        var whole = first
        whole.caretAfter = second.caretAfter
        switch streak {
        case .none, .killing:
            return nil
        case .typing:
            let range = second.at - first.at..<second.at - first.at + second.removed.count
            guard range.lowerBound >= 0, range.upperBound == first.inserted.count else { return nil }
            // A word begins a step of its own.
            let beginsWord = first.inserted.last?.isWhitespace == true && second.inserted.last?.isWhitespace == false
            guard !beginsWord || !range.isEmpty else { return nil }
            whole.inserted.replaceSubrange(range, with: second.inserted)
        case .erasing:
            guard first.inserted.isEmpty, second.inserted.isEmpty else { return nil }
            if second.at + second.removed.count == first.at {
                whole.at = second.at
                whole.removed = second.removed + first.removed
            } else if second.at == first.at {
                whole.removed += second.removed
            } else {
                return nil
            }
        }
        return whole
    }
}
