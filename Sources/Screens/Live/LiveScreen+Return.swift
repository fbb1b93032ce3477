import Localization
public import MeetingEngine
import OrderedCollections
import TextLayout

extension LiveScreen {
    /// Opens the unfinished entry after one in the line; nil begins with the oldest.
    mutating func openNextUnfinished(
        after id: ID<Entry>?,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        let marks = state.marks
        let place = id.flatMap { id in marks.firstIndex { $0.id == id } }
        let next = place.map { $0 + 1 } ?? 0
        guard marks.indices.contains(next), let captureContext = captureContext(context) else {
            return openWrapUp(after: id, state, in: context)
        }
        panel = .unfinished(SheetCursor())
        let outcomes = capture.open(marks[next], filling: true, in: captureContext, ids: &ids)
        return perform(outcomes, state, in: context, ids: &ids)
    }

    /// Brings a refused entry back to the line, in full syntax, once the line is empty.
    mutating func takeReturned(in context: ScreenContext) {
        guard capture.isEmpty, let new = returned.first, let captureContext = captureContext(context) else { return }
        returned.removeFirst()
        capture.bringBack(new, in: captureContext)
    }
}

extension CaptureLine {
    /// Makes the line that reads as an entry that is being stored, with its time and its identity.
    public init(bringingBack new: NewEntry, in context: CaptureContext) {
        self.init()
        bringBack(new, in: context)
    }

    /// Puts an entry that was not stored back into the line as it was typed, with its time and its identity.
    mutating func bringBack(_ new: NewEntry, in context: CaptureContext) {
        let block = new.block.flatMap(context.meeting.agenda.block)
        let kind = new.kindIsChosen ? CapturePlace(in: context).kind : new.kind
        let place = CapturePlace(block: block, kind: kind)
        let entry = Entry(new, number: 0, seat: context.seat, time: .zero, event: new.id.retyped())
        editor.begin(with: CaptureGrammar(context: context, place: place).line(for: entry))
        var firstKey = context.now
        firstKey.wall = WallTime(milliseconds: firstKey.wall.milliseconds - new.before.count)
        firstKey.sinceBoot = firstKey.sinceBoot - new.before
        begun = Beginning(id: new.id, firstKey: firstKey, place: place)
    }

    /// Begins a line with signs in it, the caret at a place: an answer that is linked already.
    mutating func begin(with line: String, caret: Int, in context: CaptureContext, ids: inout IDSource) {
        guard isEmpty else { return }
        editor.begin(with: line, caret: caret)
        settle(after: .insert(""), in: context, ids: &ids)
    }
}
