public import TextLayout

extension LineEditor {
    /// Takes an editing key in a field of one row; a paste loses its line ends.
    ///
    /// - Returns: whether the text or the caret changed.
    @discardableResult
    public mutating func take(_ key: Key) -> Bool {
        if case .paste(let text) = key {
            return apply(.insert(text.split { $0.isNewline }.joined(separator: " ")))
        }
        guard let action = key.editing(self) else { return false }
        return apply(action)
    }
}
