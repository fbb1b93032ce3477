/// The rows of a long list that are seen, the newest ones or those around the selected item: only these are laid out.
struct RowWindow {
    /// A row, and the position of the item that it is of.
    struct Row {
        let row: DrawnRow
        let item: Int?

        /// Makes a row; one of no item stands between items.
        init(_ row: DrawnRow, of item: Int? = nil) {
            self.row = row
            self.item = item
        }
    }

    /// The rows, at most as many as asked for.
    private(set) var rows: [Row] = []
    /// The first position below the rows.
    private(set) var below: Int

    /// The position after the last item that has to be shown.
    private let end: Int
    private let height: Int

    /// Lays a window out.
    ///
    /// - Parameters:
    ///   - count: how many items there are.
    ///   - end: where the list ends for the sake of its place on the screen; what comes after it fills what is left.
    ///   - selected: the position of the item that has to be seen; nil shows the newest before the end.
    ///   - height: how many rows there are.
    ///   - layout: the rows of an item, with what stands between it and the one before.
    init(count: Int, end: Int? = nil, selected: Int?, height: Int, layout: (Int) -> [Row]) {
        self.end = max(min(end ?? count, count), selected.map { $0 + 1 } ?? 0)
        self.height = height
        below = self.end
        fillUpwards(layout)
        if let selected, rows.first?.item == selected || !rows.contains(where: { $0.item == selected }) {
            fillAround(selected, layout)
        }
        fillRest(of: count, layout)
    }

    /// From the newest upwards; when everything fits, it begins at the top.
    private mutating func fillUpwards(_ layout: (Int) -> [Row]) {
        var index = end - 1
        while index >= 0, rows.count < height {
            rows.insert(contentsOf: layout(index), at: 0)
            index -= 1
        }
        if rows.count > height { rows.removeFirst(rows.count - height) }
    }

    /// The selected item in the middle.
    private mutating func fillAround(_ selected: Int, _ layout: (Int) -> [Row]) {
        rows = layout(selected)
        if rows.count > height { rows.removeLast(rows.count - height) }
        below = selected + 1
        while below < end, rows.count < height / 2 + 1 {
            rows += layout(below)
            below += 1
        }
        var above = selected - 1
        while above >= 0, rows.count < height {
            rows.insert(contentsOf: layout(above), at: 0)
            above -= 1
        }
        // Near the beginning there is room left below.
        while below < end, rows.count < height {
            rows += layout(below)
            below += 1
        }
        if let first = rows.firstIndex(where: { $0.item == selected }), rows.count > height {
            rows.removeFirst(min(first, rows.count - height))
            if rows.count > height { rows.removeLast(rows.count - height) }
        }
    }

    /// What came after the end, where there is room left.
    private mutating func fillRest(of count: Int, _ layout: (Int) -> [Row]) {
        while below < count, rows.count < height {
            rows += layout(below)
            below += 1
        }
        if rows.count > height { rows.removeLast(rows.count - height) }
    }
}
