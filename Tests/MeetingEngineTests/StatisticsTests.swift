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

    @Test func `a row of few takes another with it, so that the difference gives nothing away`() {
        let meetings = [
            meeting(year: 2023, asked: 20, done: 12), meeting(year: 2024, attended: 3, asked: 12, done: 2),
            meeting(year: 2025, asked: 20, done: 10),
        ]
        let told = ArchiveStatistics(of: meetings, for: .organisation)
        #expect(told.total.attendances == .shown(21))
        #expect(told.years.map(\.numbers.attendances) == [.withheld, .few, .shown(9)])
        #expect(told.total.done == Share(24, of: 52))
        #expect(told.years.map { $0.numbers.done == nil } == [false, true, true])
        #expect(told.isWithheld)
        let own = ArchiveStatistics(of: meetings, for: .facilitator)
        #expect(own.years.map(\.numbers.attendances) == [.shown(9), .shown(3), .shown(9)])
        #expect(!own.isWithheld)
    }

    @Test(arguments: 0..<50) func `nobody can work a small number out`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let meetings = (0..<Int.random(in: 1...30, using: &random)).map { _ in
            let asked = Int.random(in: 0...6, using: &random)
            return meeting(
                client: ["Liitto", "Yhdistys", "Keskusjärjestö", ""].randomElement(using: &random) ?? "",
                group: ["Jäsenet", "Hallitukset"].randomElement(using: &random) ?? "",
                year: 2020 + Int.random(in: 0...5, using: &random),
                attended: Int.random(in: 0...12, using: &random),
                asked: asked,
                done: Int.random(in: 0...asked, using: &random)
            )
        }
        let told = ArchiveStatistics(of: meetings, for: .organisation)
        let own = ArchiveStatistics(of: meetings, for: .facilitator)
        for (told, own) in [
            (told.years, own.years), (told.clients, own.clients), (told.targetGroups, own.targetGroups),
        ] {
            #expect(told.map(\.name) == own.map(\.name))
            expectHidden(zip(told, own).map { ($0.numbers.attendances.count, $1.numbers.attendances.count ?? 0) })
            expectHidden(zip(told, own).map { ($0.numbers.done?.part, $1.numbers.done?.part ?? 0) })
        }
    }

    /// Every small number is hidden, and what is hidden is two numbers or more and five people or more, as far as there
    /// are so many.
    private func expectHidden(_ rows: [(told: Int?, real: Int)]) {
        for row in rows where (1..<5).contains(row.real) { #expect(row.told == nil) }
        let hidden = rows.filter { $0.told == nil }
        let rest = rows.filter { $0.told != nil && $0.real > 0 }
        guard hidden.contains(where: { (1..<5).contains($0.real) }), !rest.isEmpty else { return }
        #expect(hidden.count > 1 && hidden.reduce(0) { $0 + $1.real } >= 5)
    }
}
