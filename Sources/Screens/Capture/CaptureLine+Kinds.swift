import MeetingEngine
import TextLayout

extension CaptureLine {
    /// Tab: completes the name that is being typed, or steps to the next kind and writes it as the line's prefix.
    mutating func tab(by step: Int, in context: CaptureContext, ids: inout IDSource) -> [CaptureOutcome] {
        if context.meeting.isOffRecord { return [.notice(.offRecord)] }
        if let open = openElement(in: context), open.sign == ",", step > 0 {
            complete(open, in: context)
        } else {
            stepKind(by: step, in: context)
        }
        settle(after: .insert(""), in: context, ids: &ids)
        return []
    }

    private mutating func complete(_ open: OpenElement, in context: CaptureContext) {
        guard let first = context.names.present(beginningWith: open.typed).first,
            let name = context.names.typedName(of: first)
        else { return }
        editor.replace(open.range, with: name + " ")
    }

    /// Steps through the kinds; the place's own is chosen by choosing none.
    private mutating func stepKind(by step: Int, in context: CaptureContext) {
        let grammar = grammar(in: context)
        let reading = grammar.read(editor.graphemes)
        let kinds = grammar.place.kinds
        let now = kinds.firstIndex(of: reading.kind) ?? 0
        let next = kinds[(now + step + kinds.count) % kinds.count]
        let letter = next == grammar.place.kind ? "" : ".\(next.letter)"
        let caret = editor.caret
        let before = editor.graphemes.count
        if let old = kindElement(reading) {
            // Alone in its group it takes its blank along.
            let line = editor.graphemes
            let isAlone =
                (old.lowerBound == 0 || line[old.lowerBound - 1].isWhitespace) && line.indices.contains(old.upperBound)
                && line[old.upperBound].isWhitespace
            editor.replace(letter.isEmpty && isAlone ? old.lowerBound..<old.upperBound + 1 : old, with: letter)
        } else if !letter.isEmpty {
            let first = editor.graphemes.first
            let joins = reading.hiddenPrefix > 0 && (first == "," || first == ".")
            editor.replace(0..<0, with: joins ? letter : letter + " ")
        }
        editor.moveCaret(to: caret + editor.graphemes.count - before)
    }

    /// Where the prefix names the kind.
    private func kindElement(_ reading: CaptureReading) -> Range<Int>? {
        guard reading.kindIsChosen else { return nil }
        let line = editor.graphemes
        let prefix = line.prefix(max(reading.hiddenPrefix, line.prefix { !$0.isWhitespace }.count))
        return prefix.indices.first { index in
            index + 1 < prefix.endIndex && prefix[index] == "." && prefix[index + 1] == reading.kind.letter
        }.map { $0..<$0 + 2 }
    }
}
