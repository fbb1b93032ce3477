import OrderedCollections

/// Something that must never be true of a meeting, found to be true: a fault of the engine.
public enum InvariantViolation: Hashable, Sendable {
    /// The entries are not in the order of their times.
    case entriesOutOfOrder
    /// Two entries have one number, or one that is yet to be given.
    case numbersNotUnique
    /// An entry stands in a block that the agenda does not have.
    case entryInUnknownBlock(number: Int)
    /// A link leads nowhere.
    case danglingLink(number: Int)
    /// An entry of an anonymous block has a speaker.
    case speakerInAnonymousBlock(number: Int)
    /// A private note can be read by others.
    case ownNoteShared(number: Int)
    /// A standing entry has neither text nor mark, or an erased one has words.
    case wrongText(number: Int)
    /// A contribution has come to a state that does not follow from the one before.
    case brokenContribution(number: Int)
    /// An entry that a participant keeps from the organisation was raised to it.
    case keptEntryRaised(number: Int)
    /// The memo's versions are not numbered from 1.
    case versionsNotNumbered
    /// The ratings are not one of each, in their order, of scores 1–5.
    case brokenRatings
    /// The visits or pauses of the run are not a course in time.
    case brokenRun
}

extension Meeting {
    /// What is wrong with the state; empty unless the engine has a fault.
    public var invariantViolations: [InvariantViolation] {
        var violations: [InvariantViolation] = []
        var numbers: Set<Int> = []
        var last: Entry?
        let blocks = Dictionary(agenda.blocks.map { ($0.id, $0.capture) }, uniquingKeysWith: { first, _ in first })
        for entry in entries.values {
            if let last, (entry.time, entry.number) < (last.time, last.number) { violations.append(.entriesOutOfOrder) }
            last = entry
            if !numbers.insert(entry.number).inserted || entry.number >= nextNumber {
                violations.append(.numbersNotUnique)
            }
            if let block = entry.block, blocks[block] == nil {
                violations.append(.entryInUnknownBlock(number: entry.number))
            }
            violations += entryViolations(entry, capture: entry.block.flatMap { blocks[$0] })
        }
        if memoVersions.map(\.number) != Array(1..<memoVersions.count + 1) { violations.append(.versionsNotNumbered) }
        if !ratingsAreSound { violations.append(.brokenRatings) }
        if !runIsSound { violations.append(.brokenRun) }
        return violations
    }

    private func entryViolations(_ entry: Entry, capture: Block.Capture?) -> [InvariantViolation] {
        var violations: [InvariantViolation] = []
        if entry.links.contains(where: { $0 == entry.id || entries[$0] == nil }) {
            violations.append(.danglingLink(number: entry.number))
        }
        if capture == .anonymous, entry.speaker != nil {
            violations.append(.speakerInAnonymousBlock(number: entry.number))
        }
        if entry.kind == .ownNote, entry.audience != .facilitator {
            violations.append(.ownNoteShared(number: entry.number))
        }
        if entry.contribution?.isSound == false { violations.append(.brokenContribution(number: entry.number)) }
        if entry.isKeptFromOrganisation, entry.audience == .organisation {
            violations.append(.keptEntryRaised(number: entry.number))
        }
        switch entry.standing {
        case .standing: if entry.text.isEmpty, !entry.isMark { violations.append(.wrongText(number: entry.number)) }
        case .erased: if !entry.text.isEmpty { violations.append(.wrongText(number: entry.number)) }
        case .deleted: break
        }
        return violations
    }

    private var ratingsAreSound: Bool {
        zip(ratings, ratings.dropFirst()).allSatisfy { $0.key < $1.key }
            && ratings.allSatisfy { !$0.scores.isEmpty && $0.scores.allSatisfy(Rating.scale.contains) }
    }

    private var runIsSound: Bool {
        guard let run = stage.run else { return true }
        guard let first = run.visits.first, first.from >= run.start else { return false }
        let visitsAscend = zip(run.visits, run.visits.dropFirst()).allSatisfy { $0.from <= $1.from }
        let inAgenda = run.visits.allSatisfy { agenda.block($0.block) != nil }
        let onlyLastOpen = run.pauses.dropLast().allSatisfy { $0.to != nil }
        let pausesForward = run.pauses.allSatisfy { $0.to.map { to in to.milliseconds >= Int64.min } ?? true }
        return visitsAscend && inAgenda && onlyLastOpen && pausesForward
    }
}

extension Programme {
    /// What is wrong with one meeting: in full while it is small, then at each doubling, since folding a long log
    /// must stay linear in debug builds too.
    func invariantViolations(around meeting: ID<Meeting>?) -> [InvariantViolation] {
        guard let meeting = meeting.flatMap({ meetings[$0] }) else { return [] }
        let count = meeting.entries.count
        return count < 64 || count & (count - 1) == 0 ? meeting.invariantViolations : []
    }
}
