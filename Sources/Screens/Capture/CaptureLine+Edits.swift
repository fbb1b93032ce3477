public import MeetingEngine
import OrderedCollections
import TextLayout

extension CaptureLine {
    /// Opens an entry for editing, written in full syntax; a line that holds a text is not touched.
    ///
    /// - Parameter filling: whether a mark is to be filled in; Enter then asks for the next by `.filled`.
    public mutating func open(
        _ entry: Entry,
        filling: Bool = false,
        in context: CaptureContext,
        ids: inout IDSource
    ) -> [CaptureOutcome] {
        guard isEmpty else { return [.notice(.lineInUse)] }
        guard !context.meeting.isOffRecord else { return [.notice(.offRecord)] }
        let place = CapturePlace(of: entry, in: context)
        let grammar = CaptureGrammar(context: context, place: place, edited: entry.id)
        var line = grammar.line(for: entry, filling: filling)
        var caret = line.count
        if entry.text.isEmpty {
            // The words that are missing go between the prefix and the signs.
            let prefix = String(line.prefix(grammar.read(line).hiddenPrefix)).trimmed
            let signs = String(line.dropFirst(prefix.count)).trimmed
            let head = prefix.isEmpty || signs.isEmpty ? prefix : prefix + " "
            line = signs.isEmpty ? line : "\(head) \(signs)"
            caret = signs.isEmpty ? line.count : head.count
        }
        editor.begin(with: line, caret: caret)
        begun = Beginning(
            id: ids.next(at: context.now.wall),
            firstKey: context.now,
            place: place,
            edit: Edit(entry: entry.id, base: entry.textEvent, line: line, isFilling: filling && entry.isMark)
        )
        return []
    }

    /// Brings one's own last entry back into the line, in full syntax.
    mutating func bringLastBack(in context: CaptureContext, ids: inout IDSource) -> [CaptureOutcome] {
        if context.isSaving { return [.notice(.stillSaving)] }
        let own = context.meeting.entries.values.lazy.filter { $0.seat == context.seat && $0.standing == .standing }
        guard let last = own.max(by: { $0.number < $1.number }) else { return [.notice(.nothingToBringBack)] }
        return open(last, in: context, ids: &ids)
    }
}
