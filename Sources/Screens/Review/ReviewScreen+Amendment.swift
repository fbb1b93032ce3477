import Localization
public import MeetingEngine
import OrderedCollections
import TextLayout

extension ReviewScreen {
    /// Begins a line that is added later, or goes on with the one that was left.
    mutating func beginAmendment(_ state: Meeting, _ context: ScreenContext) -> [Intent] {
        switch state.stage {
        case .closed:
            prompt = .amendment(unfinished ?? CaptureLine())
            unfinished = nil
            return [.keepLateLine(meeting: meeting)]
        case .running: notice = context.texts.review.stillRunning
        case .notStarted, .cancelled: notice = context.texts.review.notHeld
        }
        return []
    }

    /// Takes note of whether the line is kept key by key, and goes on with the one that was kept when a console ended
    /// without a word.
    public mutating func keepsLine(_ isKept: Bool, _ draft: Draft?, in context: ScreenContext) {
        lineIsKept = isKept
        guard isKept else { return notice = context.texts.review.amendmentNotKept }
        guard let draft, case .amendment(let line) = prompt, line.isEmpty,
            let captureContext = CaptureContext(context, meeting: meeting)
        else { return }
        prompt = .amendment(CaptureLine(restoring: draft, in: captureContext))
        notice = context.texts.console.draftRestored
    }

    /// The line that is being added, also while it is left, to be kept at each key.
    public func draft(in context: ScreenContext) -> Draft? {
        let line: CaptureLine? = if case .amendment(let line) = prompt { line } else { unfinished }
        guard let line, let captureContext = CaptureContext(context, meeting: meeting) else { return nil }
        return line.draft(in: captureContext)
    }

    /// The act that stores a line which was handed in when a console ended without a word.
    public static func command(storing draft: Draft, in context: ScreenContext, ids: inout IDSource) -> Command? {
        guard let captureContext = CaptureContext(context, meeting: draft.meeting) else { return nil }
        var line = CaptureLine(restoring: draft, in: captureContext)
        for case .save(let new) in line.handle(.enter, in: captureContext, ids: &ids) {
            return .meeting(draft.meeting, .amend(new))
        }
        return nil
    }

    /// Takes a key of the line: Enter adds it, Esc leaves it for the next time.
    mutating func handleInAmendment(
        _ key: Key,
        _ line: CaptureLine,
        _ state: Meeting,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        var line = line
        if key == .escape {
            prompt = .none
            guard !line.isEmpty else { return [] }
            unfinished = line
            notice = context.texts.review.amendmentLeft
            return []
        }
        guard let captureContext = CaptureContext(context, meeting: meeting) else { return [] }
        var intents: [Intent] = []
        for outcome in line.handle(key, in: captureContext, ids: &ids) {
            switch outcome {
            case .save(var new):
                new.block = amendedBlock(state, context)
                intents.append(.perform(.meeting(meeting, .amend(new))))
                lead(to: new)
                notice = context.texts.review.amended
            case .notice(let notice): self.notice = context.texts.capture[notice]
            case .revise, .filled, .openCommand, .openSearch, .leaveUpwards, .function, .undo, .redo, .pass: break
            }
        }
        prompt = intents.isEmpty ? .amendment(line) : .none
        return intents
    }

    /// Shows the log at a line that is being added, as soon as it is there.
    private mutating func lead(to new: NewEntry) {
        if view != .log { origin = view }
        view = .log
        filter = ReviewFilter(block: filter.block == new.block ? filter.block : nil)
        facet = nil
        chosen = new.id
        selections[.log] = .max
    }

    /// The block that a line added now belongs to: the selected one, or that of the selected entry, or the last.
    private func amendedBlock(_ state: Meeting, _ context: ScreenContext) -> ID<Block>? {
        let last = state.stage.run?.visits.last?.block
        switch view {
        case .course:
            let index = selection(of: state.agenda.blocks.count)
            return state.agenda.blocks.indices.contains(index) ? state.agenda.blocks[index].id : last
        case .log: return selectedEntry(state, context)?.block ?? last
        case .memos, .corrections: return last
        }
    }

    /// How many rows the line takes.
    func amendmentHeight(_ line: CaptureLine, in context: ScreenContext) -> Int {
        CaptureContext(context, meeting: meeting).map { line.height(in: $0) } ?? 0
    }

    /// Draws the line that is being added, above the bottom row, and in the rule over it where it goes.
    func drawAmendment(_ line: CaptureLine, into frame: inout Frame, _ scene: LiveScene) {
        let (context, texts) = (scene.context, scene.texts)
        guard let captureContext = CaptureContext(context, meeting: meeting) else { return }
        let top = context.size.rows - 1 - line.height(in: captureContext)
        line.draw(into: &frame, from: top, chipColumns: context.size.columns - 2, in: captureContext)
        let begun = context.zone.civil((line.begun?.firstKey ?? context.now).wall)
        let block = amendedBlock(scene.meeting, context).flatMap(scene.meeting.agenda.block)?.title
        let place = [texts.review.amendment, texts.dates.time(begun), block].compactMap(\.self)
        let text = truncate(" \(place.joined(separator: " · ")) ", to: context.size.columns - 4)
        // Over the whole rule: the view may have written its legend there.
        frame.rule(row: top - 1, style: .dim)
        frame.write(text, at: Place(row: top - 1, column: 2), style: .bold)
    }
}
