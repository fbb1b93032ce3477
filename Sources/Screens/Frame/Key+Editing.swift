public import TextLayout

extension Key {
    /// What the key asks of a line editor, with readline's keys; nil for keys that edit nothing.
    ///
    /// Control-Y makes undone edits again while there are any, and otherwise yanks.
    public func editing(_ editor: LineEditor) -> LineEditor.Action? {
        switch self {
        case .character(let character): .insert(String(character))
        case .paste(let text): .insert(text)
        case .left: .left
        case .right: .right
        case .wordLeft: .wordLeft
        case .wordRight: .wordRight
        case .home: .start
        case .end: .end
        case .backspace: .deleteBackward
        case .delete: .deleteForward
        case .control(let letter): Key.control(letter, editor)
        case .alt("b"), .alt("B"): .wordLeft
        case .alt("f"), .alt("F"): .wordRight
        case .alt("d"), .alt("D"): .killWordForward
        case .alt, .function, .enter, .tab, .backTab, .insert, .escape, .up, .down, .pageUp, .pageDown, .focusIn,
            .focusOut:
            nil
        }
    }

    private static func control(_ letter: Character, _ editor: LineEditor) -> LineEditor.Action? {
        switch letter {
        case "a": .start
        case "e": .end
        case "b": .left
        case "f": .right
        case "d": .deleteForward
        case "h": .deleteBackward
        case "k": .killToEnd
        case "u": .killToStart
        case "w": .killToBlank
        case "y": editor.canRedo ? .redo : .yank
        case "z": .undo
        case "r": .redo
        default: nil
        }
    }
}
