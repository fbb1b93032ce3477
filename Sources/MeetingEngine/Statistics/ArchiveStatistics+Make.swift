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
        let sum = Sum(held)
        total = sum.numbers(cells.cell(sum.tally.attendances), cells.share(sum.tally.done, of: sum.tally.asked))
        years = Self.rows(held, cells) { $0.day.map { String($0.year) } ?? "" }.sorted { $0.name < $1.name }
        clients = Self.bySize(Self.rows(held, cells, by: \.client))
        targetGroups = Self.bySize(Self.rows(held, cells, by: \.targetGroup))
    }

    /// Meetings added up, before anything is kept back.
    private struct Sum {
        var name = ""
        var programmes: Set<String> = []
        var meetings = 0
        var tally = MeetingTally()

        init(_ meetings: [Meeting] = []) { for meeting in meetings { add(meeting) } }

        mutating func add(_ meeting: Meeting) {
            programmes.insert(meeting.programme)
            meetings += 1
            tally += meeting.tally
        }

        func numbers(_ attendances: Cell, _ done: Share?) -> Numbers {
            Numbers(
                programmes: programmes.count,
                meetings: meetings,
                minutes: tally.minutes,
                workingMinutes: tally.workingMinutes,
                attendances: attendances,
                kinds: tally.kinds,
                repeated: tally.repeated,
                done: done,
                isDoneWithheld: done == nil && tally.asked > 0
            )
        }
    }

    /// The numbers by what a meeting belongs to; names that differ only in case or blanks around them are one.
    private static func rows(_ meetings: [Meeting], _ cells: SmallCells, by name: (Meeting) -> String) -> [Row] {
        var sums: [String: Sum] = [:]
        for meeting in meetings {
            let name = name(meeting).trimmingBlanks
            sums[name.lowercased(), default: Sum()].add(meeting)
            if sums[name.lowercased()]?.meetings == 1 { sums[name.lowercased()]?.name = name }
        }
        let ordered = sums.sorted { $0.key < $1.key }.map(\.value)
        // The whole is told, so a row that is too small takes others with it.
        let attendances = cells.parts(ordered.map(\.tally.attendances))
        let done = cells.parts(ordered.map(\.tally.done))
        let notDone = cells.parts(ordered.map { $0.tally.asked - $0.tally.done })
        return ordered.indices.map { index in
            let sum = ordered[index]
            let isTold = done[index].count != nil && notDone[index].count != nil
            let share = isTold ? Share(sum.tally.done, of: sum.tally.asked) : nil
            return Row(name: sum.name, numbers: sum.numbers(attendances[index], share))
        }
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
