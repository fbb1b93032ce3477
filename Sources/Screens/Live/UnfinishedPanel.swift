import Localization
import MeetingEngine
import TextLayout

extension LiveScene {
    /// The marks that wait for their text; the one in the line is marked.
    func unfinishedRows(width: Columns) -> [DrawnRow] {
        let marks = meeting.marks
        let panels = texts.live.panels
        let rows = marks.map { mark in
            var row = DrawnRow([
                DrawnRow.Part(screen.edited == mark.id ? "▶" : "▢", at: 1, style: .bold),
                DrawnRow.Part(pad(clock(mark.time), to: 5, align: .right), at: 3),
                DrawnRow.Part(String(mark.kind.letter), at: 9, style: .bold),
                DrawnRow.Part(truncate(mark.text.isEmpty ? panels.noCue : mark.text, to: width - 13), at: 11),
            ])
            row.isSelected = screen.edited == mark.id
            return row
        }
        return [heading(panels.unfinished(marks.count))] + rows
    }
}
