import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension ExpertScreen {
    /// Does what a key of the list means on the selected entry.
    mutating func perform(
        _ action: ExpertAction,
        _ log: ExpertLog,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        let texts = context.texts.expert
        let entry = selected(in: log)
        switch action {
        case .correction, .comment, .fact, .source, .promise:
            guard let kind = action.kind else { return [] }
            write(kind, about: entry, log, in: context, ids: &ids)
        case .flag: return flag(entry, log, in: context, ids: &ids)
        case .open:
            guard let entry else { return [] }
            if log.view.isOwn(entry), entry.contribution?.state == .flagged {
                edit(entry, log, in: context, ids: &ids)
            } else {
                keepPlace(entry)
                focus = .details
            }
        case .edit:
            guard let entry else { return [] }
            edit(entry, log, in: context, ids: &ids)
        case .withdraw:
            guard let entry, log.view.isOwn(entry), entry.contribution != nil else { return say(texts.notOwn) }
            return act(.moveContribution(entry.id, to: .withdrawn, promise: nil), saying: texts.withdrawn)
        case .check: return check(entry, in: context)
        case .accept: return accept(log, in: context, ids: &ids)
        case .search: focus = .search(LineEditor(), from: place)
        case .nextHit: find(query, by: 1, log, in: context)
        case .previousHit: find(query, by: -1, log, in: context)
        case .undo: return undo(in: context)
        case .redo: return act(.redo, saying: context.texts.live.notices.redone)
        case .language: return [.language(context.texts.language.following)]
        case .help: focus = .help
        case .back: return [.back]
        }
        return []
    }

    private mutating func say(_ sentence: String) -> [Intent] {
        notice = sentence
        return []
    }

    private mutating func act(_ command: MeetingCommand, saying sentence: String) -> [Intent] {
        notice = sentence
        discarded = nil
        return [.perform(.meeting(meeting, command))]
    }

    /// Opens the strip for a kind; on one's own flagged entry it gives that its words.
    private mutating func write(
        _ kind: EntryKind,
        about entry: Entry?,
        _ log: ExpertLog,
        in context: ScreenContext,
        ids: inout IDSource
    ) {
        if let entry, log.view.isOwn(entry), entry.contribution?.state == .flagged {
            edit(entry, log, in: context, ids: &ids)
            if form?.edit?.entry == entry.id { form?.kind = kind }
            return
        }
        guard makeRoom(in: context) else { return }
        let block = context.programme.meetings[meeting]?.currentBlock?.id
        form = ExpertForm(
            id: ids.next(at: context.now.wall),
            begun: context.now,
            block: block,
            kind: kind,
            target: entry?.id
        )
        keepPlace(entry)
        focus = .form
    }

    /// Opens one's own contribution in the strip.
    private mutating func edit(
        _ entry: Entry,
        _ log: ExpertLog,
        in context: ScreenContext,
        ids: inout IDSource
    ) {
        guard log.view.isOwn(entry), entry.kind.isExperts else { return notice = context.texts.expert.notOwn }
        guard !log.isSaving(entry) else { return notice = context.texts.live.notices.stillSaving(1) }
        guard makeRoom(in: context) else { return }
        form = ExpertForm(
            editing: entry,
            id: ids.next(at: context.now.wall),
            begun: context.now,
            context.texts.dates
        )
        keepPlace(entry)
        focus = .form
    }

    /// Holds the attention where it is written about, whatever comes in meanwhile.
    private mutating func keepPlace(_ entry: Entry?) {
        guard let entry else { return }
        if place == .newest { returnsToNewest = true }
        place = ExpertPlace(entry)
    }

    /// Whether the strip is free for something new; what is unfinished in it comes first.
    private mutating func makeRoom(in context: ScreenContext) -> Bool {
        guard let form, !form.isEmpty else { return true }
        notice = context.texts.expert.unfinishedFirst
        focus = .form
        return false
    }

    private mutating func flag(
        _ entry: Entry?,
        _ log: ExpertLog,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        let isCorrected = entry.map { $0.kind == .claim } ?? false
        let new = NewEntry(
            id: ids.next(at: context.now.wall),
            block: context.programme.meetings[meeting]?.currentBlock?.id,
            kind: isCorrected ? .correction : .expertComment,
            kindIsChosen: true,
            speaker: .expert,
            text: "",
            isMark: true,
            links: entry.map { [$0.id] } ?? []
        )
        return act(.contribute(new, []), saying: context.texts.expert.flagged)
    }

    private mutating func check(_ entry: Entry?, in context: ScreenContext) -> [Intent] {
        let texts = context.texts.expert
        guard let entry, entry.kind == .correction || entry.kind == .fact else { return say(texts.nothingToCheck) }
        if entry.awaitsExpertCheck {
            return act(.reviseContribution(entry.id, [.checked(true)]), saying: texts.ticked)
        }
        guard entry.contribution?.isChecked == true else { return say(texts.nothingToCheck) }
        return act(.reviseContribution(entry.id, [.checked(false)]), saying: texts.unticked)
    }

    /// Contributes the earlier correction that is offered, as one that repeats it.
    private mutating func accept(
        _ log: ExpertLog,
        in context: ScreenContext,
        ids: inout IDSource
    ) -> [Intent] {
        guard let claim = selected(in: log), let offer = offer(log, in: context) else {
            return say(context.texts.expert.nothingOffered)
        }
        let earlier = offer.correction
        let new = NewEntry(
            id: ids.next(at: context.now.wall),
            block: context.programme.meetings[meeting]?.currentBlock?.id,
            kind: .correction,
            kindIsChosen: true,
            speaker: .expert,
            text: earlier.text,
            links: [claim.id],
            source: earlier.source,
            neutralWording: earlier.neutralWording
        )
        var changes = (earlier.contribution ?? Contribution()).changes(from: Contribution())
        changes.removeAll { if case .urgent = $0 { true } else { false } }
        // Its knowledge does not become newer by being said again.
        if earlier.contribution?.asOf == nil, let day = offer.day { changes.append(.asOf(day)) }
        changes.append(.repeats(offer.reference))
        return act(.contribute(new, changes), saying: context.texts.expert.accepted)
    }

    /// Brings back what was just thrown away, or else undoes the seat's last act.
    private mutating func undo(in context: ScreenContext) -> [Intent] {
        guard let thrownAway = discarded, form?.isEmpty ?? true else {
            return act(.undo, saying: context.texts.live.notices.undone)
        }
        form = thrownAway
        discarded = nil
        focus = .form
        return []
    }
}
