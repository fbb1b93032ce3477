import OrderedCollections

/// All the appearances of something over all meetings, the first one first.
public struct EntryThread: Hashable, Sendable {
    /// What is followed.
    public var subject: ThreadSubject
    /// Where it appears, by time.
    public var appearances: [Appearance]
    /// Whether there are more, older ones than are told.
    public var isCapped: Bool

    /// Makes a thread.
    public init(_ subject: ThreadSubject, _ appearances: [Appearance] = [], isCapped: Bool = false) {
        self.subject = subject
        self.appearances = appearances
        self.isCapped = isCapped
    }

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
        let years = appearances.compactMap(\.day?.year)
        guard let first = years.min(), let last = years.max() else { return [] }
        return (first...last).map { year in (year: year, count: years.count { $0 == year }) }
    }

    /// Whether an appearance comes again in a thread of one kind: a claim that was made before, a correction that had to
    /// be given once more.
    public func isRepeat(_ index: Int) -> Bool {
        guard case .entry(_, _, let kind, _) = subject, appearances[index].kind == kind else { return false }
        return appearances[..<index].contains { $0.kind == kind }
    }
}
