import Localization
import MeetingEngine
import OrderedCollections

/// Which entries of a meeting are looked at.
struct ReviewFilter: Hashable, Sendable {
    /// Only of this kind.
    var kind: EntryKind?
    /// Only with this theme.
    var theme: String?
    /// Only of this block.
    var block: ID<Block>?
    /// Only for these readers.
    var audience: Audience?
    /// Only starred.
    var isStarred = false
    /// Only claims that were corrected, and their corrections.
    var isCorrected = false
    /// Only what is open: questions, claims, marks, assignments without an outcome.
    var isOpen = false
    /// Only what holds these words.
    var words = ""

    /// Whether all entries pass.
    var isEmpty: Bool { self == ReviewFilter() }

    /// The entries of a meeting that pass, in the order of their times.
    func entries(of meeting: Meeting, _ context: ScreenContext) -> [Entry] {
        let corrected = isCorrected ? meeting.correctedEntries : []
        let open = isOpen ? meeting.openEntries : []
        let matches = words.isEmpty ? nil : context.matcher(words)
        return meeting.entries.values.filter { entry in
            guard entry.standing != .deleted else { return false }
            return (kind.map { $0 == entry.kind } ?? true)
                && (theme.map(entry.themes.contains) ?? true)
                && (block.map { $0 == entry.block } ?? true)
                && (audience.map { $0 == entry.audience } ?? true)
                && (!isStarred || entry.isStarred)
                && (!isCorrected || corrected.contains(entry.id))
                && (!isOpen || open.contains(entry.id))
                && (matches?("\(entry.text) \(entry.source) \(entry.themes.joined(separator: " "))") ?? true)
        }
    }

    /// The filters that are on, in words.
    func sentence(_ meeting: Meeting, _ texts: Texts) -> String {
        var parts: [String] = []
        if let kind { parts.append(texts.words.kinds[kind].full) }
        if let theme { parts.append("#\(theme)") }
        if let block { parts.append(meeting.agenda.block(block)?.title ?? "") }
        if let audience { parts.append(texts.review.audience(texts.words.terms.audiences[audience])) }
        if isStarred { parts.append(texts.review.starred) }
        if isCorrected { parts.append(texts.review.corrected) }
        if isOpen { parts.append(texts.review.open) }
        if !words.isEmpty { parts.append(texts.review.quoted(words)) }
        return parts.joined(separator: " · ")
    }
}

extension Meeting {
    /// Corrections that stand and the claims they correct.
    fileprivate var correctedEntries: Set<ID<Entry>> {
        var found: Set<ID<Entry>> = []
        for row in reviewedCorrections {
            guard let correction = row.correction else { continue }
            found.insert(correction.id)
            found.formUnion(row.claims.map(\.id))
        }
        return found
    }

    /// What the meeting left open.
    fileprivate var openEntries: Set<ID<Entry>> {
        var found = Set(openQuestions.map(\.id) + openClaims.map(\.id) + marks.map(\.id))
        found.formUnion(standingEntries.filter { $0.kind == .assignment && $0.outcome == nil }.map(\.id))
        return found
    }
}
