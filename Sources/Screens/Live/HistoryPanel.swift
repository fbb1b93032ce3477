import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension LiveScene {
    /// The texts that an entry had and who wrote them, and the steps of a contribution, the newest first.
    func historyRows(of id: ID<Entry>, width: Columns) -> [DrawnRow] {
        let words = texts.live.queue
        guard let entry = meeting.entries[id] else { return [] }
        var rows = [heading(words.history(entry.number))]
        let earlier = meeting.earlierTexts(of: id)
        for step in (entry.contribution?.steps ?? []).reversed() {
            let state = texts.words.terms.contributions[step.state]
            rows.append(DrawnRow("\(clock(step.time)) \(state), \(texts.words.people.seat(step.seat))", at: 2))
        }
        if !earlier.isEmpty || rows.count > 1 {
            rows += lines(words.present, entry.textSeat, entry.text, width: width)
            for text in earlier { rows += lines(words.earlier, text.seat, text.text, width: width) }
        }
        if rows.count == 1 { rows.append(DrawnRow(words.noHistory, at: 2, style: .dim)) }
        return rows
    }

    private func lines(_ label: String, _ seat: Seat, _ text: String, width: Columns) -> [DrawnRow] {
        let head = "\(label), \(texts.words.people.seat(seat)): "
        return wrap(head + text, width: max(10, width - 3), hanging: 2).map { DrawnRow($0.text, at: 2 + $0.indent) }
    }
}
