/// Where the selection stands in a list that a letter settles row by row.
struct SheetCursor: Hashable {
    /// The selected row, from 0; it may lie behind the end of a list that has become shorter.
    var position = 0

    /// The selected row of a list of so many.
    func index(of count: Int) -> Int? { count > 0 ? min(position, count - 1) : nil }

    /// Moves by a key.
    ///
    /// - Returns: whether the key was one that moves.
    mutating func move(_ key: Key, count: Int) -> Bool {
        let index = index(of: count) ?? 0
        switch key {
        case .up: position = max(0, index - 1)
        case .down: position = min(index + 1, max(0, count - 1))
        case .pageUp: position = max(0, index - 10)
        case .pageDown: position = min(index + 10, max(0, count - 1))
        case .home: position = 0
        case .end: position = max(0, count - 1)
        case .character, .control, .alt, .function, .paste, .enter, .tab, .backTab, .backspace, .delete, .insert,
            .escape, .left, .right, .wordLeft, .wordRight, .focusIn, .focusOut:
            return false
        }
        return true
    }
}
