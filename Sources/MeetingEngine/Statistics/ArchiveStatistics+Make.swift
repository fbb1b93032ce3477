extension ArchiveStatistics {
    /// A meeting as it is counted.
    public struct Meeting: Hashable, Sendable {
        /// How far it has come.
        public enum Standing: Hashable, Sendable {
            /// It is still to be held.
            case planned
            /// It was held, or goes on.
            case held
            /// It was cancelled.
            case cancelled
        }

        /// The short name of its programme.
        public var programme: String
        /// The client of its programme; may be empty.
        public var client: String
        /// Whom its programme is for; may be empty.
        public var targetGroup: String
        /// How far it has come.
        public var standing: Standing
        /// The day it was held.
        public var day: CalendarDay?
        /// What it adds.
        public var tally: MeetingTally

        /// Makes a meeting.
        public init(
            programme: String,
            client: String,
            targetGroup: String,
            standing: Standing,
            day: CalendarDay?,
            tally: MeetingTally
        ) {
            self.programme = programme
            self.client = client
            self.targetGroup = targetGroup
            self.standing = standing
            self.day = day
            self.tally = tally
        }
    }

    /// Adds meetings up.
    ///
    /// - Parameter audience: who is to read the numbers; only the facilitator's own have those of fewer than five people.
    public init(of meetings: [Meeting], for audience: Audience) {
        self.audience = audience
        let cells = SmallCells(isOn: audience != .facilitator)
        planned = meetings.count { $0.standing == .planned }
        cancelled = meetings.count { $0.standing == .cancelled }
        let held = meetings.filter { $0.standing == .held }
        let days = held.compactMap(\.day)
        from = days.min()
        to = days.max()
        let counted = Self.counted(held, cells)
        total = Sum(counted).numbers
        years = Self.rows(counted) { $0.day.map { String($0.year) } ?? "" }.sorted { $0.name < $1.name }
        clients = Self.bySize(Self.rows(counted, by: \.client))
        targetGroups = Self.bySize(Self.rows(counted, by: \.targetGroup))
    }

    /// A meeting, and what of it the numbers of people may hold.
    private struct Counted {
        var meeting: Meeting
        var isSmall: Bool
        var areAssignmentsFew: Bool
    }

    /// A programme's year: the smallest part that several breakdowns share.
    private struct Part: Hashable {
        var programme: String
        var year: Int?

        init(_ meeting: Meeting) {
            programme = meeting.programme
            year = meeting.day?.year
        }
    }

    /// What is too small is left out before anything is added up: what no sum holds, no difference of sums can give away.
    private static func counted(_ meetings: [Meeting], _ cells: SmallCells) -> [Counted] {
        var parts: [Part: MeetingTally] = [:]
        for meeting in meetings { parts[Part(meeting), default: MeetingTally()] += meeting.tally }
        let few = parts.filter { cells.isFew($0.value.done) || cells.isFew($0.value.asked - $0.value.done) }
        return meetings.map { meeting in
            Counted(
                meeting: meeting,
                isSmall: cells.isFew(meeting.tally.attendances),
                areAssignmentsFew: meeting.tally.asked > 0 && few[Part(meeting)] != nil
            )
        }
    }

    /// Meetings added up.
    private struct Sum {
        var name = ""
        private var programmes: Set<String> = []
        private(set) var meetings = 0
        private var tally = MeetingTally()
        private var small = 0
        private var hasFewAssignments = false

        init(_ meetings: [Counted] = []) { for meeting in meetings { add(meeting) } }

        mutating func add(_ counted: Counted) {
            var told = counted.meeting.tally
            if counted.isSmall {
                told.attendances = 0
                small += 1
            }
            if counted.areAssignmentsFew {
                (told.asked, told.done) = (0, 0)
                hasFewAssignments = true
            }
            programmes.insert(counted.meeting.programme)
            meetings += 1
            tally += told
        }

        var numbers: Numbers {
            let done = Share(tally.done, of: tally.asked)
            return Numbers(
                programmes: programmes.count,
                meetings: meetings,
                minutes: tally.minutes,
                workingMinutes: tally.workingMinutes,
                attendances: small > 0 && tally.attendances == 0 ? .few : .shown(tally.attendances),
                leavesMeetingsOut: small > 0,
                kinds: tally.kinds,
                repeated: tally.repeated,
                done: done,
                isDoneWithheld: hasFewAssignments && done == nil,
                leavesAssignmentsOut: hasFewAssignments
            )
        }
    }

    /// The numbers by what a meeting belongs to; names that differ only in case or blanks around them are one.
    private static func rows(_ meetings: [Counted], by name: (Meeting) -> String) -> [Row] {
        var sums: [String: Sum] = [:]
        for counted in meetings {
            let name = name(counted.meeting).trimmingBlanks
            sums[name.lowercased(), default: Sum()].add(counted)
            if sums[name.lowercased()]?.meetings == 1 { sums[name.lowercased()]?.name = name }
        }
        return sums.sorted { $0.key < $1.key }.map { Row(name: $0.value.name, numbers: $0.value.numbers) }
    }

    private static func bySize(_ rows: [Row]) -> [Row] {
        rows.sorted { left, right in
            if left.name.isEmpty != right.name.isEmpty { return right.name.isEmpty }
            let (more, less) = (left.numbers.meetings, right.numbers.meetings)
            return more == less ? left.name < right.name : more > less
        }
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
