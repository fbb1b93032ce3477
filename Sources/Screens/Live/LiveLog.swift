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
        if window.rows.isEmpty, !isRetold {
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
        let window = RowWindow(count: source.count, end: source.end, selected: selected, height: height) { index in
            LogWindow.laidOut(index, source, scene, height: height, width: width)
        }
        rows = window.rows
        newer = source.standing(from: window.below) + source.hiddenCount
        selectedRow = rows.firstIndex { $0.item != nil && $0.item == selected }
    }

    private static func laidOut(
        _ index: Int,
        _ source: LogSource,
        _ scene: LiveScene,
        height: Int,
        width: Columns
    ) -> [RowWindow.Row] {
        guard let entry = source.entry(at: index), !source.isHidden(index, entry) else { return [] }
        let earlier = scene.screen.hold.earlier(entry)
        guard entry.standing != .deleted || earlier != nil else { return [] }
        let previous = source.previous(before: index)
        var gone = source.missing(after: previous, before: entry)
        let before = gone.map { LogWindow.blanks(for: $0, scene, width: width) }.joined()
        gone = index == source.end - 1 ? source.missing(after: entry, before: nil) : []
        let after = gone.map { LogWindow.blanks(for: $0, scene, width: width) }.joined()
        var look = LiveScene.EntryLook()
        look.isSelected = scene.screen.selectedEntry == entry.id
        look.isSaving = source.isSaving(index, entry)
        look.hangs = source.hangs(entry, under: previous)
        look.rows = max(1, look.isSelected || index == source.end - 1 ? height : height < 20 ? 3 : 6)
        if let earlier { look.rows = scene.rows(of: earlier, look: look, width: width).count }
        let interludes = scene.interludes(from: previous, to: entry).map { RowWindow.Row($0) }
        let drawn = entry.standing == .deleted ? [] : scene.rows(of: entry, look: look, width: width)
        let rows = drawn.map { RowWindow.Row($0, of: index) }
        return before + interludes + (earlier == nil ? rows : rows.filled(to: look.rows, of: index)) + after
    }

    /// The place of an entry that is gone.
    private static func blanks(for entry: Entry, _ scene: LiveScene, width: Columns) -> [RowWindow.Row] {
        var look = LiveScene.EntryLook()
        look.rows = scene.context.size.rows < 24 ? 3 : 6
        return scene.rows(of: entry, look: look, width: width).map { _ in RowWindow.Row(DrawnRow([])) }
    }
}
