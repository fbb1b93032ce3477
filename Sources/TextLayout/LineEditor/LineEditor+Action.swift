extension LineEditor {
    /// What a key may ask of the editor, in readline's order and with its keys.
    public enum Action: Hashable, Sendable {
        /// A typed grapheme, or a whole paste.
        case insert(String)
        /// Left, Ctrl-B; Right, Ctrl-F.
        case left, right
        /// Alt-B, Alt-F: by words of letters and digits.
        case wordLeft, wordRight
        /// Home, Ctrl-A; End, Ctrl-E.
        case start, end
        /// Backspace, Ctrl-H; Delete, Ctrl-D.
        case deleteBackward, deleteForward
        /// Ctrl-W: back to a blank. Alt-Backspace, Alt-D: a word of letters and digits.
        case killToBlank, killWordBackward, killWordForward
        /// Ctrl-U; Ctrl-K.
        case killToStart, killToEnd
        /// Ctrl-Y: what the last kill took.
        case yank
        /// Ctrl-Z; Ctrl-R, and Ctrl-Y while there is something to redo.
        case undo, redo
    }

    /// Does what a key asks.
    ///
    /// - Returns: whether the text or the caret changed.
    @discardableResult
    public mutating func apply(_ action: Action) -> Bool {
        switch action {
        case .insert(let text):
            insert(text)
            return !text.isEmpty
        case .left: return moveCaret(to: caret - 1)
        case .right: return moveCaret(to: caret + 1)
        case .wordLeft: return moveCaret(to: wordStart)
        case .wordRight: return moveCaret(to: wordEnd)
        case .start: return moveCaret(to: 0)
        case .end: return moveCaret(to: graphemes.count)
        case .deleteBackward: return erase(max(caret - 1, 0)..<caret)
        case .deleteForward: return erase(caret..<min(caret + 1, graphemes.count))
        case .killToBlank: return kill(blankStart..<caret)
        case .killWordBackward: return kill(wordStart..<caret)
        case .killWordForward: return kill(caret..<wordEnd)
        case .killToStart: return kill(0..<caret)
        case .killToEnd: return kill(caret..<graphemes.count)
        case .yank:
            insert(killed)
            return !killed.isEmpty
        case .undo: return undo()
        case .redo: return redo()
        }
    }
}
