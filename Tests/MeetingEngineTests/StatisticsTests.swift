import MeetingEngine
import TestSupport
import Testing

/// The numbers of an archive, and what is kept back of them.
@Suite struct StatisticsTests {
    private func meeting(
        _ programme: String = "a",
        client: String = "Liitto",
        group: String = "",
        year: Int = 2025,
        attended: Int = 9,
        asked: Int = 0,
        done: Int = 0
    ) -> ArchiveStatistics.Meeting {
        var tally = MeetingTally()
        tally.minutes = 180
        tally.workingMinutes = 160
        tally.attendances = attended
        tally.kinds[.insight] = 4
        tally.kinds[.correction] = 2
        tally.repeated = 1
        (tally.asked, tally.done) = (asked, done)
        return ArchiveStatistics.Meeting(
            programme: programme,
            client: client,
            targetGroup: group,
            standing: .held,
            day: CalendarDay(year: year, month: 3, day: 12),
            tally: tally
        )
    }

    @Test func `meetings add up, by year, client and target group`() {
        var planned = meeting("c")
        planned.standing = .planned
        let statistics = ArchiveStatistics(
            of: [
                meeting("a", client: "Liitto", group: "Luottamusmiehet", year: 2024),
                meeting("a", client: "liitto ", group: "Luottamusmiehet", year: 2025),
                meeting("b", client: "", year: 2025), planned,
            ],
            for: .organisation
        )
        #expect(statistics.planned == 1)
        #expect(statistics.total.programmes == 2)
        #expect(statistics.total.meetings == 3)
        #expect(statistics.total.minutes == 540)
        #expect(statistics.total.teachingHours == 10)
        #expect(statistics.total.kinds.total == 18)
        #expect(statistics.total.corrections == 6 && statistics.total.repeated == 3)
        #expect(statistics.years.map(\.name) == ["2024", "2025"])
        #expect(statistics.clients.map(\.name) == ["Liitto", ""], "the larger first, and who is unknown last")
        #expect(statistics.clients.map(\.numbers.meetings) == [2, 1])
        #expect(!statistics.isWithheld)
    }

    @Test func `groups of few are left out of the sums too, so that no two breakdowns give them away`() {
        let meetings =
            [
                meeting("a", client: "A", group: "Esihenkilöt", attended: 3),
                meeting("b", client: "B", group: "Luottamusmiehet", attended: 8),
                meeting("c", client: "C", group: "Esihenkilöt", attended: 12),
            ] + (0..<3).map { _ in meeting("d", client: "D", group: "Muut", attended: 4) }
        let told = ArchiveStatistics(of: meetings, for: .organisation)
        #expect(told.total.attendances == .shown(20) && told.total.leavesMeetingsOut)
        #expect(attendances(told.clients) == ["A": .few, "B": .shown(8), "C": .shown(12), "D": .few])
        #expect(
            attendances(told.targetGroups) == ["Esihenkilöt": .shown(12), "Luottamusmiehet": .shown(8), "Muut": .few]
        )
        #expect(told.total.meetings == 6 && told.isWithheld)
        let own = ArchiveStatistics(of: meetings, for: .facilitator)
        #expect(own.total.attendances == .shown(35) && !own.total.leavesMeetingsOut && !own.isWithheld)
        #expect(attendances(own.clients)["A"] == .shown(3))
    }

    @Test func `assignments of few are left out by the year of a programme`() {
        let meetings = [
            meeting("a", year: 2023, asked: 20, done: 12), meeting("a", year: 2024, asked: 12, done: 2),
            meeting("b", year: 2024, asked: 10, done: 5), meeting("b", year: 2025),
        ]
        let told = ArchiveStatistics(of: meetings, for: .organisation)
        #expect(told.total.done == Share(17, of: 30) && told.total.leavesAssignmentsOut)
        #expect(told.years.map(\.numbers.done) == [Share(12, of: 20), Share(5, of: 10), nil])
        #expect(told.years.map(\.numbers.leavesAssignmentsOut) == [false, true, false])
        #expect(told.years.allSatisfy { !$0.numbers.isDoneWithheld })
        let alone = ArchiveStatistics(of: [meetings[1]], for: .organisation)
        #expect(alone.total.done == nil && alone.total.isDoneWithheld)
        let own = ArchiveStatistics(of: meetings, for: .facilitator)
        #expect(own.total.done == Share(19, of: 42))
    }

    private func attendances(_ rows: [ArchiveStatistics.Row]) -> [String: Cell] {
        Dictionary(uniqueKeysWithValues: rows.map { ($0.name, $0.numbers.attendances) })
    }

    /// Meetings that are alike but for groups of few, by as many people as such a group may have.
    private func twins(_ random: inout SeededGenerator) -> [[ArchiveStatistics.Meeting]] {
        var twins: [[ArchiveStatistics.Meeting]] = [[], []]
        for number in 0..<Int.random(in: 1...30, using: &random) {
            let isSmall = Bool.random(using: &random)
            let areFew = Bool.random(using: &random)
            let attended = isSmall ? 0 : Int.random(in: 5...12, using: &random)
            let rest = Int.random(in: 0...9, using: &random)
            let names = ["Liitto", "Yhdistys", "Keskusjärjestö", ""]
            // One meeting in each programme's year, so that its assignments are a part of their own.
            let (client, group) = (names[number % 4], ["Jäsenet", "Hallitukset"].randomElement(using: &random) ?? "")
            let year = 2020 + Int.random(in: 0...5, using: &random)
            for twin in twins.indices {
                let done = areFew ? Int.random(in: 1...4, using: &random) : 6
                twins[twin].append(
                    meeting(
                        "p\(number)",
                        client: client,
                        group: group,
                        year: year,
                        attended: isSmall ? Int.random(in: 1...4, using: &random) : attended,
                        asked: areFew ? done + rest : 12,
                        done: done
                    )
                )
            }
        }
        return twins
    }

    @Test(arguments: 0..<50) func `nothing that is told depends on how many a group of few are`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let twins = twins(&random)
        for audience in [Audience.organisation, .group] {
            #expect(ArchiveStatistics(of: twins[0], for: audience) == ArchiveStatistics(of: twins[1], for: audience))
        }
    }
}
