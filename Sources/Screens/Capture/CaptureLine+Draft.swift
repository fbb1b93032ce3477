public import MeetingEngine
import OrderedCollections
import TextLayout

extension CaptureLine {
    /// What is to be kept on the disk of the line as it stands: nil when it is empty, and off the record always.
    public func draft(in context: CaptureContext) -> Draft? {
        guard let begun, !isEmpty, !context.meeting.isOffRecord else { return nil }
        return Draft(
            entry: begun.id,
            meeting: context.meeting.id,
            text: editor.text,
            caret: editor.caret,
            firstKey: begun.firstKey,
            block: begun.place.block?.id,
            kind: begun.place.kind,
            edit: begun.edit.map { Draft.Edit(entry: $0.entry, base: $0.base) }
        )
    }

    /// Makes the line of a draft that was kept, with its first key's time, its place and its caret.
    public init(restoring draft: Draft, in context: CaptureContext) {
        let block = draft.block.flatMap(context.meeting.agenda.block)
        let place = CapturePlace(block: block, kind: draft.kind)
        editor = LineEditor(draft.text, caret: draft.caret)
        begun = Beginning(id: draft.entry, firstKey: draft.firstKey, place: place)
        guard let edit = draft.edit, let entry = context.meeting.entries[edit.entry] else { return }
        let grammar = CaptureGrammar(context: context, place: place, edited: entry.id)
        // A mark that is written with its sign was opened as any other entry.
        let isFilling = entry.isMark && !grammar.read(draft.text).isMark
        begun?.edit = Edit(
            entry: entry.id,
            base: edit.base,
            line: grammar.line(for: entry, filling: isFilling),
            isFilling: isFilling
        )
    }
}
