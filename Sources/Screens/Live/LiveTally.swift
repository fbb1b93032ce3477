import MeetingEngine
import OrderedCollections

/// What of a meeting is still open, counted in one pass.
struct LiveTally: Hashable {
    /// Marks without their text.
    var marks = 0
    /// Claims that no correction answers.
    var claims = 0
    /// Assignments without an owner or a date.
    var assignments = 0
    /// Insights.
    var insights = 0

    /// Counts; by index, since copying an entry costs more than looking at it.
    init(_ meeting: Meeting) {
        let entries = meeting.entries.values.elements
        var corrected: Set<ID<Entry>> = []
        for index in entries.indices where entries[index].kind == .correction {
            guard entries[index].standing == .standing, entries[index].contribution?.state != .withdrawn else {
                continue
            }
            corrected.formUnion(entries[index].links)
        }
        for index in entries.indices where entries[index].standing == .standing {
            if entries[index].isMark, entries[index].contribution?.state != .withdrawn { marks += 1 }
            switch entries[index].kind {
            case .claim: if !entries[index].isOutOfMemo, !corrected.contains(entries[index].id) { claims += 1 }
            case .assignment: if entries[index].owner == nil || entries[index].due == nil { assignments += 1 }
            case .insight: insights += 1
            case .situationFactor, .experience, .comparison, .question, .solution, .concern, .mood, .parked,
                .groundRule, .summary, .processNote, .ownNote, .expertComment, .fact, .correction, .source, .promise:
                break
            }
        }
    }

    /// `⚑2 ▢1 +3`: open claims, marks, and what else is to be settled, each only when there is some.
    func signs(besides others: Int) -> String {
        [claims > 0 ? "⚑\(claims)" : "", marks > 0 ? "▢\(marks)" : "", others > 0 ? "+\(others)" : ""]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension LiveScene {
    /// What is still open.
    var tally: LiveTally { LiveTally(meeting) }
}
