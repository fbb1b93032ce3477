import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension LiveScreen {
    /// What is captured.
    mutating func runCapture(
        _ command: CommandID,
        _ argument: String,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        switch command {
        case .mark: return mark(argument, state, in: context, ids: &ids)
        case .unfinished:
            focus = .capture
            guard capture.isEmpty || capture.begun?.edit?.isFilling ?? false else {
                panel = .unfinished(SheetCursor())
                return say(context.texts.live.notices.lineFirst)
            }
            return skipToNextUnfinished(state, in: context, ids: &ids)
        case .ask:
            guard let block = state.currentBlock else { return [] }
            let id: ID<Entry> = ids.next(at: context.now.wall)
            let question = NewEntry(
                id: id,
                block: block.id,
                kind: .question,
                kindIsChosen: true,
                speaker: block.capture == .anonymous ? nil : .facilitator,
                text: block.question
            )
            return [act(.capture(question))]
        case .search:
            var search = SearchLine(argument, from: nil)
            if !argument.isEmpty, let scene = LiveScene(self, in: context) {
                search.search(state, in: context, shows: scene.searchable())
            }
            focus = .search(search)
            return []
        case .undo:
            notice = .text(context.texts.live.notices.undone)
            return [act(.undo)]
        case .redo:
            notice = .text(context.texts.live.notices.redone)
            return [act(.redo)]
        case .erase:
            guard let doomed = doomed(argument, state) else { return complain(.erase, argument, context.texts) }
            return [act(.erase(doomed))]
        case .off:
            guard let minutes = argument.isEmpty ? 0 : CommandArguments.minutes(argument), minutes >= 0 else {
                return complain(.off, argument, context.texts)
            }
            return [act(.goOffRecord(before: .minutes(minutes)))]
        case .on: return [act(.goOnRecord)]
        case .start, .next, .previous, .back, .goto, .skip, .break, .extend, .replan, .stop, .continue, .close, .reopen,
            .settle, .roster, .present, .remote, .away, .guest, .round, .turn, .timer, .queue, .raise, .record, .park,
            .return, .check, .withdraw, .show, .carryover, .readback, .rate,
            .organisation, .help, .blank, .discreet, .agenda,
            .memo, .language, .saved, .redraw, .home, .suspend, .quit:
            return []
        }
    }

    /// A mark: what is in the line becomes one, or an empty one is made; a cue may follow the command.
    private mutating func mark(
        _ cue: String,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        guard let captureContext = captureContext(context) else { return [] }
        if !cue.isEmpty, capture.isEmpty {
            capture.begin(with: ". \(cue)", caret: cue.count + 2, in: captureContext, ids: &ids)
            return type(.enter, state, in: context, ids: &ids)
        }
        return perform(capture.saveAsMark(in: captureContext, ids: &ids), state, in: context, ids: &ids)
    }

    /// F7: the oldest unfinished entry, or from the one in the line on to the next, leaving it as it is.
    private mutating func skipToNextUnfinished(
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        guard let edit = capture.begun?.edit, edit.isFilling else {
            return openNextUnfinished(after: nil, state, in: context, ids: &ids)
        }
        guard capture.editor.text == edit.line else { return type(.enter, state, in: context, ids: &ids) }
        capture.clear()
        return openNextUnfinished(after: edit.entry, state, in: context, ids: &ids)
    }
}
