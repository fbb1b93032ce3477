import OrderedCollections

/// All the appearances of something over all meetings, the first one first.
public struct EntryThread: Hashable, Sendable {
    /// What is followed.
    public var subject: ThreadSubject
    /// Where it appears: what says the same by time, then what is only something like it, by time too.
    public private(set) var appearances: [Appearance]
    /// Whether there are more, older ones than are told.
    public var isCapped: Bool
    /// How often it appears in each year, where more is known than the appearances that are told.
    private var allYears: [Int: Int]?

    /// Makes a thread.
    ///
    /// - Parameters:
    ///   - appearances: by time.
    ///   - allYears: how often it appears in each year in all, when not all its appearances are told.
    public init(
        _ subject: ThreadSubject,
        _ appearances: [Appearance] = [],
        isCapped: Bool = false,
        allYears: [Int: Int]? = nil
    ) {
        self.subject = subject
        self.appearances = appearances.filter(\.isSame) + appearances.filter { !$0.isSame }
        self.isCapped = isCapped
        self.allYears = allYears
    }

    /// How many of its appearances say the same; those that are only something like it follow them.
    public var same: Int { appearances.count { $0.isSame } }
    /// How often it appears in all, told or not.
    public var total: Int { allYears?.values.reduce(0, +) ?? appearances.count }
    /// How many meetings it appears in.
    public var meetings: Int { Set(appearances.map(\.meeting)).count }
    /// How many programmes it appears in.
    public var programmes: Int { Set(appearances.map(\.programme)).count }
    /// How many of its appearances were corrected or settled for good.
    public var closed: Int {
        appearances.count { appearance in
            switch appearance.outcome {
            case .corrected: true
            case .settled(let outcome): Settlement(outcome).isFinal
            case .repeated, nil: false
            }
        }
    }

    /// How often it appears of each kind, the most frequent first.
    public var kinds: [(kind: EntryKind, count: Int)] {
        var counts = KindCounts()
        for appearance in appearances { counts[appearance.kind] += 1 }
        return counts.present.sorted { $0.count > $1.count }
    }

    /// How often it appears in each year from the first to the last.
    public var years: [(year: Int, count: Int)] {
        var counts = allYears ?? [:]
        if allYears == nil {
            for appearance in appearances { if let year = appearance.day?.year { counts[year, default: 0] += 1 } }
        }
        guard let first = counts.keys.min(), let last = counts.keys.max() else { return [] }
        return (first...last).map { year in (year: year, count: counts[year] ?? 0) }
    }

    /// Whether an appearance is the first of several: of a theme, or of what says the same in the same kind.
    public func isFirst(_ index: Int) -> Bool {
        guard !isCapped else { return false }
        switch subject {
        case .theme: return index == 0 && appearances.count > 1
        case .entry(_, _, let kind, _):
            guard counts(index, as: kind), !appearances[..<index].indices.contains(where: { counts($0, as: kind) })
            else { return false }
            return appearances[(index + 1)...].indices.contains { counts($0, as: kind) }
        }
    }

    /// Whether an appearance comes again in a thread of one kind: a claim that was made before, a correction that had to
    /// be given once more.
    public func isRepeat(_ index: Int) -> Bool {
        guard case .entry(_, _, let kind, _) = subject, counts(index, as: kind) else { return false }
        return appearances[..<index].indices.contains { counts($0, as: kind) }
    }

    private func counts(_ index: Int, as kind: EntryKind) -> Bool {
        appearances[index].isSame && appearances[index].kind == kind
    }
}
