import Localization
import MeetingEngine
import OrderedCollections

/// Something that is to be settled before a meeting is wrapped up.
struct WrapUpItem: Hashable {
    /// A name in what was written into a section of the memo by hand.
    struct ProseName: Hashable {
        var section: MemoSection
        var hit: NameHit
    }

    /// Why.
    let reason: WrapUpReason
    /// Which entry it is about; nil when there is none yet, or it is about no entry.
    var entry: ID<Entry>?
    /// The name, when it is one in an entry.
    var name: EntryName?
    /// The name, when it is one in what was written by hand.
    var proseName: ProseName?
    /// What one key can do with it.
    let actions: [WrapUpAction]

    /// What of a meeting is still to be settled: what the expert brought first, the rest by reason, each in its order.
    static func items(of meeting: Meeting, names: FoundNames) -> [WrapUpItem] {
        let open = OpenMatters(meeting)
        var items = meeting.queue.compactMap { entry -> WrapUpItem? in
            guard let state = entry.contribution?.state, state != .toCheck else { return nil }
            return WrapUpItem(reason: .waits, entry: entry.id, actions: [state.onward == nil ? .delete : .advance])
        }
        items += meeting.proposedClaims.map {
            WrapUpItem(reason: .proposed, entry: $0.id, actions: [.isClaim, .noClaim])
        }
        for reason in [WrapUpReason.noText, .noKind, .uncorrected, .incomplete, .unanswered] {
            items += (open.entries[reason] ?? []).map {
                WrapUpItem(reason: reason, entry: $0, actions: actions(for: reason))
            }
        }
        if open.lacksInsight { items.append(WrapUpItem(reason: .noInsight, actions: [])) }
        for (entry, found) in names.undecided(in: meeting) {
            items += found.map {
                WrapUpItem(reason: .name, entry: entry.id, name: $0, actions: [.replace, .notName])
            }
        }
        items += names.inProse(of: meeting).map { section, hit in
            WrapUpItem(reason: .name, proseName: ProseName(section: section, hit: hit), actions: [.replace])
        }
        return items
    }

    private static func actions(for reason: WrapUpReason) -> [WrapUpAction] {
        switch reason {
        case .noText: [.delete]
        case .uncorrected: [.leave]
        case .incomplete: [.dueNext, .ownFacilitator, .ownExpert]
        case .unanswered: [.answered, .park]
        case .waits, .proposed, .noKind, .noInsight, .name: []
        }
    }
}

extension ContributionState {
    /// The step that settles it or brings it nearer to that; nil when only words or a promise can.
    var onward: ContributionState? {
        switch self {
        case .queued: .raised
        case .raised: .recorded
        case .parked: .queued
        case .flagged, .toCheck, .recorded, .withdrawn: nil
        }
    }
}

/// The entries of a meeting that lack something, found in two passes by index, since copying an entry costs more than
/// looking at it.
struct OpenMatters: Hashable {
    /// The entries by what they lack, the oldest first.
    var entries: [WrapUpReason: [ID<Entry>]] = [:]
    /// Whether the insights had their time and none was captured.
    var lacksInsight: Bool

    init(_ meeting: Meeting) {
        let all = meeting.entries.values.elements
        var corrected: Set<ID<Entry>> = []
        var links: [ID<Entry>] = []
        var parked: Set<ID<Entry>> = []
        for index in all.indices where all[index].standing == .standing && !all[index].links.isEmpty {
            let isWithdrawn = all[index].contribution?.state == .withdrawn
            switch all[index].kind {
            case .correction: if !isWithdrawn { corrected.formUnion(all[index].links) }
            case .parked: parked.formUnion(all[index].links)
            case .situationFactor, .experience, .comparison, .claim, .question, .solution, .insight, .concern, .mood,
                .assignment, .groundRule, .summary, .processNote, .ownNote, .expertComment, .fact, .source, .promise:
                break
            }
            links.append(all[index].id)
        }
        let unasked = links.isEmpty && !all.contains { $0.kind == .question }
        let unanswered = unasked ? [] : meeting.openQuestions.map(\.id).filter { !parked.contains($0) }
        let kindless = Set(meeting.agenda.blocks.filter { $0.kinds.isEmpty && $0.capture != .none }.map(\.id))
        var hasInsight = false
        for index in all.indices where all[index].standing == .standing {
            guard all[index].contribution?.state != .withdrawn else { continue }
            if all[index].isMark {
                if all[index].contribution?.state.isOpen != true { entries[.noText, default: []].append(all[index].id) }
                continue
            }
            if !all[index].kindIsChosen, let block = all[index].block, kindless.contains(block) {
                entries[.noKind, default: []].append(all[index].id)
            }
            switch all[index].kind {
            case .claim:
                guard !all[index].isOutOfMemo, !corrected.contains(all[index].id) else { continue }
                entries[.uncorrected, default: []].append(all[index].id)
            case .assignment, .promise:
                guard all[index].owner == nil || all[index].due == nil else { continue }
                entries[.incomplete, default: []].append(all[index].id)
            case .insight: hasInsight = true
            case .situationFactor, .experience, .comparison, .question, .solution, .concern, .mood, .parked,
                .groundRule, .summary, .processNote, .ownNote, .expertComment, .fact, .correction, .source:
                break
            }
        }
        if !unanswered.isEmpty { entries[.unanswered] = unanswered }
        lacksInsight = !hasInsight && meeting.hadInsights
    }
}

extension Meeting {
    /// Whether insights had their time: their block has begun, or the meeting is over.
    fileprivate var hadInsights: Bool {
        switch stage {
        case .closed: true
        case .running(let run): run.visits.contains { agenda.block($0.block)?.role == .insights }
        case .notStarted, .cancelled: false
        }
    }
}
