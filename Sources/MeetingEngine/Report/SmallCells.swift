/// A number of people as a document may print it.
public enum Cell: Hashable, Sendable {
    /// The number itself.
    case shown(Int)
    /// Between one and four: too few to be told.
    case few
    /// Enough to be told, but it would give a smaller number away.
    case withheld

    /// The number, when it is told.
    public var count: Int? {
        switch self {
        case .shown(let count): count
        case .few, .withheld: nil
        }
    }
}

/// A part of a whole, in people.
public struct Share: Hashable, Sendable {
    /// How many.
    public var part: Int
    /// Of how many.
    public var whole: Int

    /// Makes a share; nil of nothing.
    public init?(_ part: Int, of whole: Int) {
        guard whole > 0 else { return nil }
        self.part = part
        self.whole = whole
    }

    /// In percent, rounded.
    public var percent: Int { Int((Double(part) * 100 / Double(whole)).rounded()) }
}

/// Keeps groups of fewer than five people from being told, also by way of a difference.
struct SmallCells: Hashable, Sendable {
    /// The smallest group that is told.
    static let limit = 5
    /// Whether anything is kept back; the facilitator's own copy has the numbers.
    var isOn: Bool

    /// Whether a number of people is too small to be told; that there is nobody may be told.
    func isFew(_ count: Int) -> Bool { isOn && (1..<SmallCells.limit).contains(count) }

    /// A number that stands alone.
    func cell(_ count: Int) -> Cell { isFew(count) ? .few : .shown(count) }

    /// The parts of a whole that is told: when a part is too small, others are withheld with it until what is missing
    /// is two parts or more and five people or more, so that the difference from the whole gives nothing away.
    func parts(_ counts: [Int]) -> [Cell] {
        var cells = counts.map(cell)
        func hidden() -> [Int] { counts.indices.filter { cells[$0].count == nil } }
        while !hidden().isEmpty, hidden().count < 2 || hidden().reduce(0, { $0 + counts[$1] }) < SmallCells.limit {
            let rest = counts.indices.filter { cells[$0].count != nil && counts[$0] > 0 }
            guard let least = rest.min(by: { counts[$0] < counts[$1] }) else { break }
            cells[least] = .withheld
        }
        return cells
    }

    /// A part of a whole, when neither it nor what is missing from it is too small.
    func share(_ part: Int, of whole: Int) -> Share? {
        isFew(part) || isFew(whole - part) ? nil : Share(part, of: whole)
    }

    /// The mean of what people gave.
    func measure(_ rating: Rating?) -> Report.Measure? {
        guard let rating, let mean = rating.mean else { return nil }
        return isFew(rating.scores.count) ? .few : .mean(mean, count: rating.scores.count)
    }
}
