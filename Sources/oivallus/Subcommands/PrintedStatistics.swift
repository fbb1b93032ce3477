import MeetingEngine

/// What `statistics --json` prints: the form that `Documentation/statistics.schema.json` describes.
struct PrintedStatistics: Encodable {
    /// The numbers of some meetings; what is not told is left out and named.
    struct Numbers: Encodable {
        struct Assignments: Encodable {
            let agreed: Int
            let asked: Int?
            let done: Int?
        }
        let programmes: Int
        let meetings: Int
        let minutes: Int
        let workingMinutes: Int
        let teachingHours: Int
        let attendances: Int?
        let entries: Int
        let kinds: [String: Int]
        let corrections: Int
        let repeatedCorrections: Int
        let assignments: Assignments
        let notTold: [String]
        let partlyTold: [String]

        init(_ numbers: ArchiveStatistics.Numbers) {
            programmes = numbers.programmes
            meetings = numbers.meetings
            minutes = numbers.minutes.count
            workingMinutes = numbers.workingMinutes.count
            teachingHours = numbers.teachingHours
            attendances = numbers.attendances.count
            entries = numbers.kinds.total
            kinds = Dictionary(uniqueKeysWithValues: numbers.kinds.present.map { (String($0.kind.letter), $0.count) })
            corrections = numbers.corrections
            repeatedCorrections = numbers.repeated
            assignments = Assignments(
                agreed: numbers.assignments,
                asked: numbers.isDoneWithheld ? nil : numbers.done?.whole ?? 0,
                done: numbers.isDoneWithheld ? nil : numbers.done?.part ?? 0
            )
            notTold =
                (numbers.attendances.count == nil ? ["attendances"] : [])
                + (numbers.isDoneWithheld ? ["assignments.asked", "assignments.done"] : [])
            partlyTold =
                (numbers.leavesMeetingsOut && numbers.attendances.count != nil ? ["attendances"] : [])
                + (numbers.leavesAssignmentsOut && !numbers.isDoneWithheld
                    ? ["assignments.asked", "assignments.done"] : [])
        }
    }

    /// A year, a client or a target group.
    struct Row: Encodable {
        let name: String
        let numbers: Numbers
    }

    /// The version of the form; another one may leave keys out or change their meaning.
    let form = 1
    let audience: String
    let from: String?
    let to: String?
    let planned: Int
    let cancelled: Int
    let total: Numbers
    let years: [Row]
    let clients: [Row]
    let targetGroups: [Row]

    init(_ statistics: ArchiveStatistics) {
        func rows(_ rows: [ArchiveStatistics.Row]) -> [Row] {
            rows.map { Row(name: $0.name, numbers: Numbers($0.numbers)) }
        }
        audience =
            switch statistics.audience {
            case .facilitator: "facilitator"
            case .group: "group"
            case .organisation: "organisation"
            }
        from = statistics.from?.iso
        to = statistics.to?.iso
        planned = statistics.planned
        cancelled = statistics.cancelled
        total = Numbers(statistics.total)
        years = rows(statistics.years)
        clients = rows(statistics.clients)
        targetGroups = rows(statistics.targetGroups)
    }
}
