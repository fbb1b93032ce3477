import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension ExpertScene {
    /// The details of the selected entry in the place of the list: its whole text, its record, its way.
    func drawDetails(into frame: inout Frame, rows area: Range<Int>, width: Columns) {
        guard let selected else { return }
        let room = max(10, width - 2)
        var row = area.lowerBound
        for (text, style) in details(of: log[selected]) {
            for line in wrap(text, width: room, hanging: 2) where row < area.upperBound {
                frame.write(line.text, at: Place(row: row, column: 1 + line.indent), style: style)
                row += 1
            }
        }
        frame.cursor = Place(row: area.lowerBound, column: 1)
    }

    private func details(of entry: Entry) -> [(String, Style)] {
        let words = texts.expert
        var lines = [("\(texts.words.kinds[entry.kind].full) \(time.clock(entry.time))", Style.underline)]
        lines.append((content(of: entry), .bold))
        func add(_ label: String, _ text: String) {
            if !text.isEmpty { lines.append(("\(label) \(text)", .plain)) }
        }
        add(words.thought, entry.neutralWording)
        if let record = entry.contribution {
            add(words.why, record.why)
            add(words.asOf, record.asOf.map(texts.dates.day) ?? "")
            add(words.sector, record.sector)
        }
        for conflict in entry.conflicts {
            lines.append(("{\(texts.words.people.seat(conflict.seat)): \(conflict.text)}", .dim))
        }
        let states = states(of: entry)
        if !states.isEmpty { lines.append((states.joined(separator: ", "), .plain)) }
        if let steps = entry.contribution?.steps, !steps.isEmpty {
            let way = steps.map { "\(texts.words.terms.contributions[$0.state]) \(time.clock($0.time))" }
            lines.append((way.joined(separator: " → "), .dim))
        }
        for target in entry.links.compactMap(log.entry) { lines.append((headline(of: target), .dim)) }
        for correction in log.view.corrections(of: entry.id) { add(words.correctedBy, content(of: correction)) }
        return lines
    }

    /// An entry in one line: its kind, its time, its text.
    func headline(of entry: Entry) -> String {
        "\(texts.words.kinds[entry.kind].full) \(time.clock(entry.time)) \(content(of: entry))"
    }
}
