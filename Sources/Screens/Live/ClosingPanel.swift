import Localization
import MeetingEngine
import OrderedCollections
import TextLayout

extension LiveScene {
    /// What is still open before closing, and how to close.
    func closingRows(end: MeetingTime?) -> [DrawnRow] {
        let panels = texts.live.panels
        let tally = tally
        let questions = meeting.openQuestions.count
        let unmarked = context.programme.roster.values.filter {
            !$0.hasLeft && meeting.attendance[$0.id] == nil
        }.count
        var open: [String] = []
        if tally.marks > 0 { open.append(panels.openMarks(tally.marks)) }
        if tally.claims > 0 { open.append(panels.openClaims(tally.claims)) }
        let unraised = meeting.queue.count { $0.isWaiting && !$0.isMark }
        if unraised > 0 { open.append(texts.live.queue.unraised(unraised)) }
        if questions > 0 { open.append(panels.openQuestions(questions)) }
        if tally.assignments > 0 { open.append(panels.openAssignments(tally.assignments)) }
        if unmarked > 0 { open.append(panels.openAttendance(unmarked)) }
        if tally.insights == 0 { open.append(panels.noInsight) }
        let rows = open.isEmpty ? [DrawnRow(panels.nothingOpen, at: 2)] : open.map { DrawnRow("▢ \($0)", at: 2) }
        return [heading(panels.closing)] + rows + [DrawnRow(panels.closeNow(clock(end ?? now)), at: 2, style: .bold)]
    }
}
