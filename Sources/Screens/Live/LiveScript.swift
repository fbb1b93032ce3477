import Localization
import MeetingEngine
import TextLayout

extension LiveScene {
    /// The block whose script is shown: the current one, or the first before the start.
    var scriptedBlock: Block? {
        switch meeting.stage {
        case .notStarted: meeting.agenda.blocks.first { !$0.isSkipped }
        case .running: meeting.currentBlock
        case .closed, .cancelled: nil
        }
    }

    /// The leader's script: what to say, and the phases with their minutes, the present one marked.
    func scriptRows(width: Columns) -> [DrawnRow] {
        guard let block = scriptedBlock else { return [] }
        var rows: [DrawnRow] = []
        if !block.prompt.isEmpty {
            let say = texts.live.header.say
            let indent = columns(of: say) + 2
            let lines = wrap(block.prompt, width: width - indent - 1)
            for (index, line) in lines.prefix(2).enumerated() {
                let isCut = index == 1 && lines.count > 2
                let text = isCut ? truncate(line.text, to: width - indent - 3, ellipsis: "") + " …" : line.text
                var parts = [DrawnRow.Part(text, at: indent)]
                if index == 0 { parts.insert(DrawnRow.Part(say, at: 1, style: .dim), at: 0) }
                rows.append(DrawnRow(parts))
            }
        }
        if let phases = phaseRow(block, width: width) { rows.append(phases) }
        return rows
    }

    /// The phases around the present one, as many as fit.
    private func phaseRow(_ block: Block, width: Columns) -> DrawnRow? {
        guard !block.phases.isEmpty else { return nil }
        let current = pace?.block == block.id ? pace?.phase : nil
        var parts: [DrawnRow.Part] = []
        var column: Columns = 1
        // Past phases make room for those to come.
        for index in block.phases.indices.dropFirst(max(0, (current?.index ?? 0) - 1)) {
            let phase = block.phases[index]
            let isCurrent = current?.index == index
            var text = "\(phase.name) \(phase.minutes.count) min"
            if isCurrent, let left = current?.left, left > .zero {
                text = "▶ \(phase.name), \(texts.live.header.left("\(left.minutesRoundedUp) min"))"
            }
            if column + columns(of: text) > width - 1 { break }
            let style: Style = isCurrent ? .bold : index < current?.index ?? 0 ? .dim : .plain
            parts.append(DrawnRow.Part(text, at: column, style: style))
            column += columns(of: text) + 3
        }
        return parts.isEmpty ? nil : DrawnRow(parts)
    }
}
