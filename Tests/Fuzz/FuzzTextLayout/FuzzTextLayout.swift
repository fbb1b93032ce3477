import TextLayout

/// Any bytes, read as text, come out safe, and no row is wider than it may be.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTextLayout(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    let width = Columns(4 + Int(bytes.first ?? 0) % 100)
    let text = String(decoding: bytes, as: UTF8.self)

    let safe = safeText(text)
    precondition(safeText(safe) == safe, "a safe text is not safe")
    precondition(safe.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    precondition(columns(of: truncate(text, to: width)) <= width, "a cut text is too wide")
    precondition(columns(of: pad(text, to: width)) == width, "a padded text has another width")
    for line in wrap(text, width: width) {
        let isOneWideGrapheme = line.text.contains { columns(of: $0) > width - line.indent }
        precondition(line.indent + line.width <= width || isOneWideGrapheme, "a row is too wide")
        precondition(line.width == columns(of: line.text), "a row tells another width than it has")
    }
    edit(text, width: width)
    return 0
}

/// Each code point of the text is typed, or read as an action; the caret stays inside, and undo returns to the start.
private func edit(_ text: String, width: Columns) {
    let actions: [LineEditor.Action] = [
        .left, .right, .wordLeft, .wordRight, .start, .end, .deleteBackward, .deleteForward, .killToBlank,
        .killWordBackward, .killWordForward, .killToStart, .killToEnd, .yank, .undo, .redo,
    ]
    var editor = LineEditor()
    for scalar in text.unicodeScalars.prefix(200) {
        let action = actions.indices.contains(Int(scalar.value)) ? actions[Int(scalar.value)] : .insert(String(scalar))
        editor.apply(action)
        precondition(editor.graphemes == Array(editor.text), "the graphemes are not those of the text")
        guard editor.graphemes.count < 2_000 else { break }
    }
    let layout = editor.layout(width: width, rows: 4)
    precondition(layout.rows.indices.contains(layout.caretRow), "the caret is in no row")
    precondition(layout.caretColumn >= 0 && layout.caretColumn < width, "the caret is outside")
    while editor.undo() {}
    precondition(editor.isEmpty, "undo does not return to the start")
}
