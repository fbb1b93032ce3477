extension LineEditor {
    /// Deletes graphemes; a run of deletions is one step of undo.
    ///
    /// - Returns: whether there was anything to delete.
    mutating func erase(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return false }
        replace(range, with: "", streak: .erasing)
        return true
    }

    /// Deletes graphemes and keeps them for yanking; kills in a row are kept as one.
    ///
    /// - Returns: whether there was anything to kill.
    mutating func kill(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return false }
        let taken = String(graphemes[range])
        let isBackward = range.upperBound == caret
        if streak == .killing { killed = isBackward ? taken + killed : killed + taken } else { killed = taken }
        replace(range, with: "", streak: .killing)
        return true
    }
}
