import TextLayout

/// A bar for each year with its number, the tallest as long as its cell.
struct YearChart {
    /// How many rows it takes.
    let rows: Int
    private let years: ArraySlice<(year: Int, count: Int)>
    private let cell: Int
    private let isWhole: Bool

    /// Lays years out: the number beside the year where there is room, else below it; what does not fit is the oldest.
    ///
    /// - Parameter mayBeHigh: whether there is a row to spare for the numbers.
    init(_ years: [(year: Int, count: Int)], width: Columns, mayBeHigh: Bool) {
        let digits = String(years.map(\.count).max() ?? 0).count
        let beside = digits + 6
        let below = max(4, digits) + 1
        let isHigh = mayBeHigh && years.count * beside > width.rawValue
        let least = isHigh ? below : beside
        self.years = years.suffix(max(1, width.rawValue / least))
        cell = min(14, max(least, width.rawValue / max(1, self.years.count)))
        isWhole = self.years.count == years.count
        rows = isHigh ? 3 : 2
    }

    /// Draws it from a row on.
    func draw(from row: Int, into frame: inout Frame) {
        guard let most = years.map(\.count).max(), most > 0 else { return }
        if !isWhole { frame.write("…", at: Place(row: row, column: 0), style: .dim) }
        for (place, year) in years.enumerated() {
            let column = Columns(1 + place * cell)
            let label = rows == 3 ? "\(year.year)" : "\(year.year) \(year.count)"
            frame.write(label, at: Place(row: row, column: column), style: .dim)
            if rows == 3 { frame.write("\(year.count)", at: Place(row: row + 1, column: column), style: .dim) }
            let length = year.count == 0 ? 0 : max(1, year.count * (cell - 1) / most)
            frame.fill(row: row + rows - 1, from: column, count: Columns(length), with: "═")
        }
    }
}
