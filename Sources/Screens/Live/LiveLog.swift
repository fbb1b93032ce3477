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
        if screen.selectedEntry != nil {
            let offset = window.selectedRow ?? 0
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
    /// The rows, at most as many as asked for.
    let rows: [RowWindow.Row]
    /// How many entries stand below the rows.
    let newer: Int
    /// The row where the selected entry begins.
    let selectedRow: Int?

    init(_ scene: LiveScene, height: Int, width: Columns) {
        let source = LogSource(scene)
        let selected = scene.screen.selectedEntry.flatMap(source.index)
        let window = RowWindow(count: source.count, selected: selected, height: height) { index in
            LogWindow.laidOut(index, source, scene, height: height, width: width)
        }
        rows = window.rows
        newer = selected == nil ? 0 : source.standing(from: window.below)
        selectedRow = rows.firstIndex { $0.item != nil && $0.item == selected }
    }

    private static func laidOut(
        _ index: Int,
        _ source: LogSource,
        _ scene: LiveScene,
        height: Int,
        width: Columns
    ) -> [RowWindow.Row] {
        guard let entry = source.entry(at: index), entry.standing != .deleted else { return [] }
        let previous = source.previous(before: index)
        var look = LiveScene.EntryLook()
        look.isSelected = scene.screen.selectedEntry == entry.id
        look.isSaving = source.isSaving(index, entry)
        look.hangs = source.hangs(entry, under: previous)
        let isNewest = index == source.count - 1
        look.rows = max(1, look.isSelected || isNewest ? height : height < 20 ? 3 : 6)
        let interludes = scene.interludes(from: previous, to: entry).map { RowWindow.Row($0) }
        return interludes + scene.rows(of: entry, look: look, width: width).map { RowWindow.Row($0, of: index) }
    }
}
