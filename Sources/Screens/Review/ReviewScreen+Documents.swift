import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension ReviewScreen {
    /// Draws the versions of the memo.
    func drawMemos(into frame: inout Frame, rows area: Range<Int>, _ scene: LiveScene) {
        let (texts, versions) = (scene.texts, scene.meeting.memoVersions)
        if versions.isEmpty {
            frame.write(texts.review.noMemos, at: Place(row: area.lowerBound, column: 1))
            return
        }
        drawAround(selection(of: versions.count), of: versions.count, into: &frame, rows: area) { index, isSelected in
            let version = versions[index]
            var row = DrawnRow(version.title(texts), at: 1)
            if version.isRecalled { row.right = texts.review.recalled }
            row.isSelected = isSelected
            return ([], [row])
        }
    }

    /// The lines of a memo as they fit the screen; what was struck is shown as that.
    func memoLines(_ version: MemoVersion, _ context: ScreenContext) -> [String] {
        MemoVersion.wrapped(context.texts.documents.lines(of: version), width: context.size.columns - 2)
    }

    /// Draws a memo as a page.
    func drawMemo(_ index: Int, from top: Int, into frame: inout Frame, rows area: Range<Int>, _ scene: LiveScene) {
        guard scene.meeting.memoVersions.indices.contains(index) else { return }
        let lines = memoLines(scene.meeting.memoVersions[index], scene.context)
        for (row, line) in zip(area, lines.dropFirst(top)) {
            frame.write(line, at: Place(row: row, column: 1), style: line.hasPrefix("#") ? .bold : .plain)
        }
        frame.cursor = Place(row: area.lowerBound, column: 1)
    }

    /// Draws each correction under its claims, and the claims that nobody corrected.
    func drawCorrections(into frame: inout Frame, rows area: Range<Int>, _ scene: LiveScene) {
        let texts = scene.texts.review
        let found = scene.meeting.reviewedCorrections
        if found.isEmpty {
            frame.write(texts.noCorrections, at: Place(row: area.lowerBound, column: 1))
            return
        }
        let width = frame.size.columns
        drawAround(selection(of: found.count), of: found.count, into: &frame, rows: area) { index, isSelected in
            let (correction, claims) = found[index]
            var shown = claims.flatMap { claim in
                rows(scene, of: claim, isSelected: isSelected, hangs: false, width: width)
            }
            if let correction {
                shown += rows(scene, of: correction, isSelected: isSelected, hangs: !claims.isEmpty, width: width)
            } else {
                var row = DrawnRow("└ \(texts.uncorrected)", at: LogColumns.text, style: .dim)
                row.isSelected = isSelected
                shown.append(row)
            }
            return ([], shown)
        }
    }

    /// Draws the meeting as it was: the facilitator's screen of then, and over its lower rows where the replay is.
    func frame(of replay: Replay, in context: ScreenContext) -> Frame {
        let texts = context.texts.review
        let (programme, moment, step) = replay.scene(at: context.now)
        var then = context
        then.programme = programme
        then.now = moment
        then.saving = []
        then.trouble = nil
        then.savedAt = nil
        then.size = Size(rows: context.size.rows, columns: context.size.columns)
        var frame = LiveScreen(meeting: replay.meeting, in: then).frame(in: then)
        for row in frame.size.rows - 3..<frame.size.rows { frame.fill(row: row, style: .plain) }
        let row = frame.size.rows - 2
        let speed = Replay.speeds[replay.speed]
        let state = replay.isGoing(at: context.now) ? "▶" : "(\(texts.paused))"
        let end = frame.write(
            "\(texts.replay(step, replay.count, speed)) \(state)",
            at: Place(row: row, column: 1),
            style: .bold
        )
        let width = (frame.size.columns - end - 3).rawValue
        if width > 4 {
            let done = step * width / max(1, replay.count)
            frame.fill(row: row, from: end + 1, count: Columns(done), with: "═")
            frame.fill(row: row, from: end + 1 + Columns(done), count: Columns(width - done), with: "─", style: .dim)
        }
        let hints = notice ?? texts.replayHints
        frame.write(hints, at: Place(row: row + 1, column: 1), style: .dim, limit: frame.size.columns - 2)
        frame.cursor = Place(row: row, column: 1)
        return frame
    }
}
