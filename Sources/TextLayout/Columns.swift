/// A distance across the screen, in terminal cells: never a count of characters or bytes.
public struct Columns: RawRepresentable, Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
    /// The number of cells.
    public var rawValue: Int

    /// Makes a distance of the given number of cells.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Makes a distance of the given number of cells.
    public init(_ count: Int) { rawValue = count }

    /// Makes a distance from a literal, as in `let margin: Columns = 2`.
    public init(integerLiteral value: Int) { rawValue = value }

    /// The empty distance.
    public static let zero = Columns(0)

    /// Orders by the number of cells.
    public static func < (left: Columns, right: Columns) -> Bool { left.rawValue < right.rawValue }

    /// The sum of two distances.
    public static func + (left: Columns, right: Columns) -> Columns { Columns(left.rawValue + right.rawValue) }

    /// The difference of two distances; it may be negative.
    public static func - (left: Columns, right: Columns) -> Columns { Columns(left.rawValue - right.rawValue) }

    /// Adds a distance in place.
    public static func += (left: inout Columns, right: Columns) { left = left + right }

    /// Takes a distance away in place.
    public static func -= (left: inout Columns, right: Columns) { left = left - right }
}
