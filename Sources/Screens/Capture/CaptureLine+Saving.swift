public import MeetingEngine
import OrderedCollections
import TextLayout

extension CaptureLine {
    /// Saves the line as an unfinished entry to be filled in later, with or without text; F4.
    public mutating func saveAsMark(in context: CaptureContext, ids: inout IDSource) -> [CaptureOutcome] {
        guard !context.meeting.isOffRecord else { return [.notice(.offRecord)] }
        guard isEmpty else { return save(asMark: true, in: context, ids: &ids) }
        guard begun == nil else { return leaveEmptyMark() }
        let place = CapturePlace(in: context)
        var reading = CaptureGrammar(context: context, place: place).read("")
        reading.isMark = true
        return [.save(reading.entry(id: ids.next(at: context.now.wall), before: .zero, block: place.block?.id))]
    }

    /// Saves what is typed: a new entry, several from a paste, or the changes of an edit.
    mutating func save(
        asMark: Bool = false,
        in context: CaptureContext,
        ids: inout IDSource
    ) -> [CaptureOutcome] {
        guard let begun else { return [] }
        guard !context.meeting.isOffRecord else { return [.notice(.offRecord)] }
        let grammar = grammar(in: context)
        let pasted = pastedLines
        var readings = pasted.isEmpty ? [grammar.read(editor.graphemes)] : pasted.map { textOrEntry($0, grammar) }
        for index in readings.indices where asMark || (begun.edit == nil && readings[index].isWordlessCorrection) {
            readings[index].isMark = true
        }
        guard readings.allSatisfy(\.isComplete) else { return [.notice(.noText)] }
        defer { clear() }
        if let edit = begun.edit { return finish(edit, as: readings[0], grammar) }
        let before = context.now.span(since: begun.firstKey)
        return readings.enumerated().map { index, reading in
            let id = index == 0 ? begun.id : ids.next(at: context.now.wall)
            return .save(reading.entry(id: id, before: before, block: begun.place.block?.id))
        }
    }

    /// A pasted line that is all signs is text.
    private func textOrEntry(_ line: String, _ grammar: CaptureGrammar) -> CaptureReading {
        var reading = grammar.read(line)
        if reading.isComplete { return reading }
        reading = grammar.read("")
        reading.text = line.trimmed
        return reading
    }

    private func finish(_ edit: Edit, as reading: CaptureReading, _ grammar: CaptureGrammar) -> [CaptureOutcome] {
        var opened = grammar.read(edit.line)
        if edit.isFilling { opened.isMark = true }
        let changes = reading.changes(from: opened)
        var outcomes: [CaptureOutcome] = []
        if !changes.isEmpty { outcomes.append(.revise(edit.entry, base: edit.base, changes)) }
        if edit.isFilling { outcomes.append(.filled(edit.entry)) }
        return outcomes
    }
}

extension CaptureReading {
    /// What makes an entry that read as `earlier` into one that reads as this.
    func changes(from earlier: CaptureReading) -> [EntryChange] {
        var changes: [EntryChange] = []
        let isChosenNow = kindIsChosen && !earlier.kindIsChosen
        if kind != earlier.kind || isChosenNow { changes.append(.kind(kind)) }
        if text != earlier.text { changes.append(.text(text)) }
        if speaker != earlier.speaker { changes.append(.speaker(speaker)) }
        if links != earlier.links { changes.append(.links(links)) }
        if themes != earlier.themes { changes.append(.themes(themes)) }
        if audience != earlier.audience { changes.append(.audience(audience)) }
        if outcome != earlier.outcome { changes.append(.outcome(outcome)) }
        if source != earlier.source { changes.append(.source(source)) }
        if due != earlier.due { changes.append(.due(due)) }
        if owner != earlier.owner { changes.append(.owner(owner)) }
        if isMark != earlier.isMark { changes.append(.mark(isMark)) }
        return changes
    }
}

extension Stamp {
    /// How long ago another stamp was: by the boot-time clock within one boot, else by the wall clock; never negative.
    func span(since earlier: Stamp) -> Milliseconds {
        max(.zero, boot == earlier.boot ? sinceBoot - earlier.sinceBoot : wall - earlier.wall)
    }
}
