public import MeetingEngine
import TextLayout

extension CaptureLine {
    /// Handles a key.
    ///
    /// - Parameter ids: where the identity of a new entry comes from.
    /// - Returns: what the screen is to do, in order; nothing when the key was typing.
    public mutating func handle(_ key: Key, in context: CaptureContext, ids: inout IDSource) -> [CaptureOutcome] {
        if let outcomes = handleOnEmptyLine(key, in: context, ids: &ids) { return outcomes }
        switch key {
        case .enter: return save(in: context, ids: &ids)
        case .tab: return tab(by: 1, in: context, ids: &ids)
        case .backTab: return tab(by: -1, in: context, ids: &ids)
        case .escape: return leave(in: context)
        case .up: return moveByRow(up: true, in: context) ? [] : [.leaveUpwards]
        case .down:
            _ = moveByRow(up: false, in: context)
            return []
        case .pageUp: return [.leaveUpwards]
        case .character(let digit) where isDotAlone && digit.isASCII && digit.isNumber:
            clear()
            return [.function(digit == "0" ? 10 : digit.wholeNumberValue ?? 0)]
        case .paste(let text):
            return edit(.insert(pasted(text)), in: context, ids: &ids)
        case .character, .control, .alt, .function, .backspace, .delete, .insert, .left, .right, .home, .end, .pageDown,
            .wordLeft, .wordRight, .focusIn, .focusOut:
            guard let action = key.editing(editor) else { return [.pass(key)] }
            return edit(action, in: context, ids: &ids)
        }
    }

    /// The keys that mean something else while nothing is typed; nil for all others.
    private mutating func handleOnEmptyLine(
        _ key: Key,
        in context: CaptureContext,
        ids: inout IDSource
    ) -> [CaptureOutcome]? {
        guard isEmpty else { return nil }
        switch key {
        case .enter: return leaveEmptyMark()
        case .escape:
            begun = nil
            return [.pass(key)]
        case .character(":"): return [.openCommand]
        case .character("/"): return [.openSearch]
        // It would not be seen, and the sign typed after it would be text.
        case .character(" ") where !context.meeting.isOffRecord: return []
        case .backspace, .control("h"):
            // A Backspace held down to empty the line goes no further.
            if let released = emptiedByBackspace, context.now.span(since: released) < CaptureLine.heldKey {
                emptiedByBackspace = context.now
                return []
            }
            return bringLastBack(in: context, ids: &ids)
        // A line that was just emptied by a kill or by undoing comes back first.
        case .control("z") where emptied != nil && !editor.canRedo: return bringTextBack()
        case .control("y") where emptied != nil, .control("r") where emptied != nil: return bringTextBack()
        case .control("z"): return [.undo]
        case .control("y"), .control("r"): return [.redo]
        case .up, .pageUp: return [.leaveUpwards]
        case .down, .left, .right, .home, .end, .delete, .wordLeft, .wordRight: return [.pass(key)]
        case .character, .control, .alt, .function, .paste, .tab, .backTab, .insert, .pageDown, .focusIn, .focusOut:
            return nil
        }
    }

    /// Edits the line; its first grapheme begins it, its last one leaving ends it.
    mutating func edit(
        _ action: LineEditor.Action,
        in context: CaptureContext,
        ids: inout IDSource
    ) -> [CaptureOutcome] {
        // Off the record only a function key's dot can be typed.
        if case .insert(let text) = action, context.meeting.isOffRecord, !(isEmpty && text == ".") {
            return [.notice(.offRecord)]
        }
        // A key that finds nothing to do leaves an opened mark open.
        guard editor.apply(action) || !isEmpty else { return [] }
        settle(after: action, in: context, ids: &ids)
        return []
    }

    /// Begins or ends the line by what is in it now, and keeps the caret out of the hidden prefix.
    mutating func settle(after action: LineEditor.Action, in context: CaptureContext, ids: inout IDSource) {
        if isEmpty {
            if let begun {
                emptied = action.canBeSlip ? begun : nil
                emptiedByBackspace = action == .deleteBackward ? context.now : nil
            }
            begun = nil
            return
        }
        emptied = nil
        emptiedByBackspace = nil
        if begun == nil {
            begun = Beginning(
                id: ids.next(at: context.now.wall),
                firstKey: context.now,
                place: CapturePlace(in: context)
            )
        }
        let hidden = hiddenPrefix(in: context)
        if editor.caret < hidden { editor.moveCaret(to: hidden) }
    }

    /// Empties the line and forgets what it was.
    mutating func clear() {
        editor.begin()
        begun = nil
        emptied = nil
        emptiedByBackspace = nil
    }

    /// Whether a dot is all there is: a digit after it stands for a function key.
    private var isDotAlone: Bool { editor.graphemes == ["."] && !isEditing }

    /// A mark that was opened and has no text yet stays for later, and the next is asked for.
    mutating func leaveEmptyMark() -> [CaptureOutcome] {
        guard let edit = begun?.edit else { return [] }
        clear()
        return [.filled(edit.entry)]
    }

    /// Brings the text back that a kill or undoing took, as the line it was.
    private mutating func bringTextBack() -> [CaptureOutcome] {
        if editor.canRedo { editor.redo() } else { editor.undo() }
        begun = emptied
        emptied = nil
        return [.notice(.textBack)]
    }

    /// A paste without the line feed at its end; in an edit it stays one line.
    private func pasted(_ text: String) -> String {
        let lines = text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline).filter {
            !$0.trimmed.isEmpty
        }
        return lines.joined(separator: isEditing ? " " : "\n")
    }

    /// Esc: a paste that waits becomes one text, an untouched edit is closed.
    private mutating func leave(in context: CaptureContext) -> [CaptureOutcome] {
        if !pastedLines.isEmpty {
            let text = editor.graphemes.map { $0.isNewline ? " " : String($0) }.joined()
            editor.replace(0..<editor.graphemes.count, with: text)
            return []
        }
        guard let edit = begun?.edit else { return [.pass(.escape)] }
        guard editor.text == edit.line else { return [.notice(.editHasChanges)] }
        clear()
        return []
    }
}

extension LineEditor.Action {
    /// Whether it takes more than one grapheme away at once, perhaps by a slip.
    fileprivate var canBeSlip: Bool {
        switch self {
        case .killToBlank, .killWordBackward, .killWordForward, .killToStart, .killToEnd, .undo: true
        case .insert, .left, .right, .wordLeft, .wordRight, .start, .end, .deleteBackward, .deleteForward, .yank, .redo:
            false
        }
    }
}
