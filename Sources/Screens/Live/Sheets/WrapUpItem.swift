import Localization
import MeetingEngine
import OrderedCollections

/// Something that is to be settled before a meeting is wrapped up.
struct WrapUpItem: Hashable {
    /// Why.
    let reason: WrapUpReason
    /// Which entry it is about; nil when there is none yet.
    let entry: ID<Entry>?
    /// The name, when it is one.
    var name: EntryName?

    /// What of a meeting is still to be settled: what the expert brought first, the rest by reason, each in its order.
    static func items(of meeting: Meeting, names: FoundNames) -> [WrapUpItem] {
        let open = OpenMatters(meeting)
        var items = meeting.queue.filter { $0.contribution?.state != .toCheck }.map {
            WrapUpItem(reason: .waits, entry: $0.id)
        }
        for reason in [WrapUpReason.noText, .noKind, .uncorrected, .incomplete, .unanswered] {
            items += (open.entries[reason] ?? []).map { WrapUpItem(reason: reason, entry: $0) }
        }
        if open.lacksInsight { items.append(WrapUpItem(reason: .noInsight, entry: nil)) }
        for (entry, found) in names.undecided(in: meeting) {
            items += found.map { WrapUpItem(reason: .name, entry: entry.id, name: $0) }
        }
        return items
    }

    /// What one key can do with it.
    var actions: [WrapUpAction] {
        switch reason {
        case .waits: [.advance]
        case .noText: [.delete]
        case .noKind, .noInsight: []
        case .uncorrected: [.leave]
        case .incomplete: [.dueNext, .ownFacilitator, .ownExpert]
        case .unanswered: [.answered, .park]
        case .name: [.replace, .notName]
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
            case .assignment:
                guard all[index].owner == nil || all[index].due == nil else { continue }
                entries[.incomplete, default: []].append(all[index].id)
            case .insight: hasInsight = true
            case .situationFactor, .experience, .comparison, .question, .solution, .concern, .mood, .parked,
                .groundRule, .summary, .processNote, .ownNote, .expertComment, .fact, .correction, .source, .promise:
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
