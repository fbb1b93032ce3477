public import MeetingEngine
import OrderedCollections

/// The names that stand in the texts of a meeting, found off the hot path and looked up here while drawing.
///
/// A text that has changed since shows no names until it has been looked at again.
public struct FoundNames: Sendable {
    /// The texts of an entry as they were looked at.
    private struct Seen: Hashable {
        var text: String
        var source: String
        var neutralWording: String
        var why: String
        var sector: String

        init(_ entry: Entry) {
            text = entry.text
            source = entry.source
            neutralWording = entry.neutralWording
            why = entry.contribution?.why ?? ""
            sector = entry.contribution?.sector ?? ""
        }
    }

    private var seen: [ID<Entry>: Seen] = [:]
    private var seenProse: [MemoSection: String] = [:]
    /// Only those of entries that hold any, so that looking them up costs what there is to show.
    private var names: OrderedDictionary<ID<Entry>, [EntryName]> = [:]
    private var proseNames: [MemoSection: [NameHit]] = [:]
    /// Rises whenever names were found or went away, so that whoever draws knows that there is something new.
    public private(set) var revision = 0
    /// Whether they were found without the dictionary of the language: some inflected ones may be missing.
    public var isReduced = false

    /// Makes it for a meeting in which nothing has been looked at.
    public init() {}

    /// Looks at entries that are new or have changed, and at what was written into the memo by hand.
    ///
    /// - Parameter limit: how many at most; about a fifth of a millisecond each.
    /// - Returns: whether every text has been looked at.
    public mutating func look(at meeting: Meeting, for limit: Int, with finder: NameFinder) -> Bool {
        isReduced = finder.isReduced
        var left = limit
        for entry in meeting.entries.values {
            let now = Seen(entry)
            if seen[entry.id] == now { continue }
            guard left > 0 else { return false }
            left -= 1
            seen[entry.id] = now
            // One's own notes are in no document, so there is nothing to decide about them.
            let found = entry.standing == .standing && entry.kind != .ownNote ? finder.names(in: entry) : []
            guard !found.isEmpty || names[entry.id] != nil else { continue }
            names[entry.id] = found.isEmpty ? nil : found
            revision += 1
        }
        guard seenProse != meeting.prose else { return true }
        guard left > 0 else { return false }
        seenProse = meeting.prose
        let found = meeting.prose.mapValues { finder.hits(in: $0) }.filter { !$0.value.isEmpty }
        if found != proseNames {
            proseNames = found
            revision += 1
        }
        return true
    }

    /// The entries of a meeting with the names in them that nobody has decided about, in the order of the meeting.
    public func undecided(in meeting: Meeting) -> [(entry: Entry, names: [EntryName])] {
        names.keys.compactMap { id in
            guard let entry = meeting.entries[id] else { return nil }
            let names = undecided(in: entry)
            return names.isEmpty ? nil : (entry, names)
        }.sorted { $0.entry.number < $1.entry.number }
    }

    /// The names in one entry that nobody has decided about.
    public func undecided(in entry: Entry) -> [EntryName] {
        guard let found = names[entry.id], entry.standing == .standing, entry.kind != .ownNote,
            seen[entry.id] == Seen(entry)
        else { return [] }
        return found.filter { !entry.keeps($0.hit) }
    }

    /// The names in what was written into the sections of a meeting's memo by hand, in the order of the sections.
    public func inProse(of meeting: Meeting) -> [(section: MemoSection, name: NameHit)] {
        guard !proseNames.isEmpty, seenProse == meeting.prose else { return [] }
        return MemoSection.allCases.flatMap { section in (proseNames[section] ?? []).map { (section, $0) } }
    }
}
