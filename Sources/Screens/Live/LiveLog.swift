import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension LiveScene {
    /// The log: only the entries that are seen are laid out, however many there are.
    func drawLog(into frame: inout Frame, rows area: Range<Int>, width: Columns) {
        guard !area.isEmpty else { return }
        let window = LogWindow(self, height: area.count, width: width)
        for (offset, row) in window.rows.enumerated() {
            row.row.draw(into: &frame, at: Place(row: area.lowerBound + offset, column: 0), width: width)
        }
        if window.rows.isEmpty {
            let words = texts.live.log
            let text = meeting.stage == .notStarted ? words.emptyBefore : words.empty
            frame.write(truncate(text, to: width - 2), at: Place(row: area.lowerBound, column: 1), style: .dim)
        }
        if let selected = screen.selectedEntry {
            let offset = window.rows.firstIndex { $0.entry == selected } ?? 0
            frame.cursor = Place(row: area.lowerBound + offset, column: LogColumns.time)
        }
        if window.newer > 0 {
            let text = " \(texts.live.log.newerBelow(window.newer)) "
            frame.writeRight(text, row: area.upperBound - 1, before: width - 1, style: .reverse)
        }
    }
}

/// The rows of the log that are seen: the newest ones, or those around the selected entry.
struct LogWindow {
    /// A row and the entry that it is of.
    struct Row {
        let row: DrawnRow
        let entry: ID<Entry>?
    }

    /// The rows, at most as many as asked for.
    private(set) var rows: [Row] = []
    /// How many entries stand below the rows.
    private(set) var newer = 0

    private let scene: LiveScene
    private let source: LogSource
    private let height: Int
    private let width: Columns

    init(_ scene: LiveScene, height: Int, width: Columns) {
        self.scene = scene
        self.height = height
        self.width = width
        source = LogSource(scene)
        guard let selected = scene.screen.selectedEntry, let index = source.index(of: selected) else {
            fillUpwards(from: source.count - 1)
            return
        }
        fillAround(index)
    }

    /// From the newest upwards; when everything fits, it begins at the top.
    private mutating func fillUpwards(from last: Int) {
        var index = last
        while index >= 0, rows.count < height {
            rows.insert(contentsOf: laidOut(index), at: 0)
            index -= 1
        }
        if rows.count > height { rows.removeFirst(rows.count - height) }
    }

    /// The selected entry in the middle, unless it is among the newest that fit.
    private mutating func fillAround(_ selected: Int) {
        fillUpwards(from: source.count - 1)
        guard let id = source.entry(at: selected)?.id,
            rows.first?.entry == id || !rows.contains(where: { $0.entry == id })
        else { return }
        rows = laidOut(selected)
        if rows.count > height { rows.removeLast(rows.count - height) }
        var below = selected + 1
        while below < source.count, rows.count < height / 2 + 1 {
            rows += laidOut(below)
            below += 1
        }
        var above = selected - 1
        while above >= 0, rows.count < height {
            rows.insert(contentsOf: laidOut(above), at: 0)
            above -= 1
        }
        // Near the beginning there is room left below.
        while below < source.count, rows.count < height {
            rows += laidOut(below)
            below += 1
        }
        if let first = rows.firstIndex(where: { $0.entry == id }), rows.count > height {
            rows.removeFirst(min(first, rows.count - height))
            if rows.count > height { rows.removeLast(rows.count - height) }
        }
        newer = source.standing(from: below)
    }

    private func laidOut(_ index: Int) -> [Row] {
        guard let entry = source.entry(at: index), entry.standing != .deleted else { return [] }
        let previous = source.previous(before: index)
        var look = LiveScene.EntryLook()
        look.isSelected = scene.screen.selectedEntry == entry.id
        look.isSaving = source.isSaving(index, entry)
        look.hangs = source.hangs(entry, under: previous)
        let isNewest = index == source.count - 1
        look.rows = max(1, look.isSelected || isNewest ? height : height < 20 ? 3 : 6)
        let interludes = scene.interludes(from: previous, to: entry).map { Row(row: $0, entry: nil) }
        return interludes + scene.rows(of: entry, look: look, width: width).map { Row(row: $0, entry: entry.id) }
    }
}
