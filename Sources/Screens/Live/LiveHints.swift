import Localization
import MeetingEngine
import TextLayout

extension LiveScene {
    /// The bottom row: a message after a key, or else the keys that are useful here.
    func drawHints(into frame: inout Frame, row: Int) {
        let place = Place(row: row, column: 1)
        let room = frame.size.columns - 1
        if let sentence = screen.notice?.sentence(texts) ?? screen.news?.sentence {
            frame.write(truncate(sentence, to: room), at: place, style: .bold)
            return
        }
        frame.write(fitted(hints, to: room), at: place, style: .dim)
    }

    /// Whole hints only, as many as fit.
    private func fitted(_ hints: [String], to room: Columns) -> String {
        var line = ""
        for hint in hints {
            let longer = line.isEmpty ? hint : "\(line)  \(hint)"
            if columns(of: longer) > room { break }
            line = longer
        }
        return line
    }

    private var hints: [String] {
        let words = texts.live.hints
        switch screen.focus {
        case .browse(let browse): return parts(browse.menu == nil ? words.browse : words.menu)
        case .command: return parts(texts.commands.lineHint)
        case .search: return parts(texts.live.log.searchHint)
        case .panel: return parts(panelKeys)
        case .capture: break
        }
        if screen.isReading(meeting) { return closedHints }
        var hints = [key(.help)]
        switch meeting.stage {
        case .notStarted: hints += [key(.start), words.attendance]
        case .running:
            hints += [key(.next), key(.mark), key(.unfinished)]
        case .closed, .cancelled: break
        }
        let isRunning = meeting.stage.isRunning
        let more: [CommandID] = isRunning ? [paceKey, .extend, .replan, .blank, recordKey, .close] : [.blank]
        return hints + parts(words.line) + more.map(key)
    }

    /// F3, as it is just now.
    private var paceKey: CommandID { pace?.isStopped ?? false ? .continue : .stop }
    /// F9, as it is just now.
    private var recordKey: CommandID { meeting.isOffRecord ? .on : .off }

    private var closedHints: [String] {
        let reopen: [String]
        if case .closed = meeting.stage { reopen = [command(.reopen), command(.memo)] } else { reopen = [] }
        return [key(.help)] + reopen + parts(texts.live.hints.closed)
    }

    /// A command by its first key: `F2 seuraava`.
    private func key(_ id: CommandID) -> String {
        let key = CommandTable.row(id).keys.first.map { $0.name(texts) + " " } ?? ""
        return key + texts.commands[id].title
    }

    /// A command by its name: `:muistio`.
    private func command(_ id: CommandID) -> String { ":" + texts.commands[id].name }

    private func parts(_ line: String) -> [String] {
        var parts: [String] = []
        var rest = Substring(line)
        while let gap = rest.firstRange(of: "  ") {
            parts.append(String(rest[..<gap.lowerBound]))
            rest = rest[gap.upperBound...]
        }
        return parts + [String(rest)]
    }
}
