import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension LiveScene {
    /// What stands between two entries of the log: a block that begins, a time when nothing was kept.
    func interludes(from previous: Entry?, to entry: Entry) -> [DrawnRow] {
        var rows: [DrawnRow] = []
        for span in meeting.offRecord where span.from <= entry.time && span.from > previous?.time ?? .earliest {
            rows.append(row(of: span))
        }
        if entry.block != previous?.block, let id = entry.block, let block = meeting.agenda.block(id) {
            let begin = meeting.stage.run?.visits.last { $0.block == id && $0.from <= entry.time }?.from ?? entry.time
            rows.append(
                DrawnRow([
                    DrawnRow.Part(pad(clock(begin), to: 5, align: .right), at: LogColumns.time, style: .dim),
                    DrawnRow.Part("── \(block.title)", at: LogColumns.kind, style: .dim),
                ])
            )
        }
        return rows
    }

    private func row(of span: OffRecordSpan) -> DrawnRow {
        let text = texts.live.log.offRecord(clock(span.from), span.to.map(clock) ?? "")
        return DrawnRow("── \(text)", at: LogColumns.kind, style: .dim)
    }
}

extension MeetingTime {
    /// Before everything.
    static let earliest = MeetingTime(milliseconds: .min)
}
