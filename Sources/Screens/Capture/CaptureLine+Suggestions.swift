public import MeetingEngine
import TextLayout

/// What may stand at the caret while a prefix is being typed.
public enum CaptureSuggestion: Hashable, Sendable {
    /// A kind, by its letter.
    case kind(EntryKind)
    /// A mark: `.` and a blank.
    case mark
    /// Someone, by the fewest letters that are enough.
    case speaker(Speaker, letters: String)
    /// Nobody: `,-`.
    case nobody
}

extension CaptureLine {
    /// The element of a prefix that is being typed, with its sign.
    struct OpenElement {
        let sign: Character
        let typed: String
        let range: Range<Int>
    }

    /// The element that the caret stands at the end of, before any text.
    func openElement(in context: CaptureContext) -> OpenElement? {
        let line = editor.graphemes
        let rest = line[hiddenPrefix(in: context)...]
        guard editor.caret == line.count, rest.first == "." || rest.first == ",", !rest.contains(where: \.isWhitespace),
            !line[..<rest.startIndex].contains(":"), let sign = rest.lastIndex(where: { $0 == "." || $0 == "," })
        else { return nil }
        let range = sign + 1..<line.count
        return OpenElement(sign: line[sign], typed: String(line[range]), range: range)
    }

    /// What to offer above the line: the kinds after `.`, the block's first; the people after `,`.
    public func suggestions(in context: CaptureContext) -> [CaptureSuggestion] {
        guard let open = openElement(in: context) else { return [] }
        if open.sign == "." {
            guard open.typed.isEmpty else { return [] }
            return grammar(in: context).place.kinds.map(CaptureSuggestion.kind) + [.mark]
        }
        let people = context.names.present(beginningWith: open.typed).map { speaker in
            CaptureSuggestion.speaker(speaker, letters: context.names.shortestName(of: speaker) ?? "")
        }
        return open.typed.isEmpty ? people + [.nobody] : people
    }
}
