/// How many entries there are of each kind.
public struct KindCounts: Hashable, Sendable {
    private static let places = Dictionary(
        uniqueKeysWithValues: EntryKind.allCases.enumerated().map { ($1, $0) }
    )

    /// In the order of the kinds; empty while there is nothing.
    private var counts: [Int] = []

    /// Makes counts of nothing.
    public init() {}

    /// How many there are of a kind.
    public subscript(kind: EntryKind) -> Int {
        get { counts.isEmpty ? 0 : KindCounts.places[kind].map { counts[$0] } ?? 0 }
        set {
            guard let place = KindCounts.places[kind] else { return }
            if counts.isEmpty { counts = EntryKind.allCases.map { _ in 0 } }
            counts[place] = newValue
        }
    }

    /// How many there are altogether.
    public var total: Int { counts.reduce(0, +) }

    /// The kinds that there are any of, in the order of the kinds.
    public var present: [(kind: EntryKind, count: Int)] {
        zip(EntryKind.allCases, counts).filter { $0.1 > 0 }.map { (kind: $0.0, count: $0.1) }
    }

    /// Adds others.
    public static func += (left: inout KindCounts, right: KindCounts) {
        if left.counts.isEmpty {
            left = right
        } else if !right.counts.isEmpty {
            for index in left.counts.indices { left.counts[index] += right.counts[index] }
        }
    }
}
