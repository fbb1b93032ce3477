import Documents
import Localization
import MeetingEngine
import OrderedCollections
import Testing

/// Entries and plans as tables for spreadsheets.
@Suite struct TableTests {
    let sample = HeldSample()

    private func table(_ audience: Audience, _ language: Language = .finnish) -> [[String]] {
        let memo = sample.room.memo(audience)
        return rows(EntryTable(memo, of: sample.room.meeting, zone: .helsinki, Texts(language)).csv())
    }

    /// A table as its own reader reads it.
    private func rows(_ csv: String, _ delimiter: Character = ";") -> [[String]] {
        var rows: [[String]] = [[]]
        var value = ""
        var isQuoted = false
        var characters = Array(csv)[...]
        while let character = characters.popFirst() {
            switch character {
            case "\"" where isQuoted && characters.first == "\"":
                value.append("\"")
                characters.removeFirst()
            case "\"": isQuoted.toggle()
            case delimiter where !isQuoted:
                rows[rows.count - 1].append(value)
                value = ""
            case "\n" where !isQuoted:
                rows[rows.count - 1].append(value)
                value = ""
                rows.append([])
            case _: value.append(character)
            }
        }
        return rows.dropLast()
    }

    @Test func `the organisation gets thirty-six rows, the group fifty-two, and nobody the private note`() {
        #expect(table(.organisation).count == 1 + 36)
        #expect(table(.group).count == 1 + 52)
        #expect(table(.facilitator).count == 1 + 52)
        for audience in Audience.allCases {
            #expect(!table(audience).contains { $0[0] == "27" })
            #expect(!table(audience).joined().contains { $0.contains("kutsu mukaan vertailulohkon") })
        }
    }

    @Test func `a row tells when, where, what kind, to whom and by when`() throws {
        let row = try #require(table(.group).first { $0[0] == "55" })
        let head = table(.group)[0]
        let value = { (column: String) in head.firstIndex(of: column).map { row[$0] } }
        #expect(head == ["id", "offset", "clock", "block", "kind", "ref", "share", "owner", "due", "source", "text"])
        #expect(value("block") == "Oivallukset ja välitehtävät")
        #expect(value("clock")?.hasPrefix("15:") == true)
        #expect(value("kind").map { ["oivallus", "välitehtävä"].contains($0) } == true)
    }

    @Test func `owners are numbers for the group and less than that for others`() {
        #expect(table(.group).contains { $0[7] == "osallistuja 2" })
        #expect(!table(.organisation).contains { $0[7].contains { $0.isNumber } })
    }

    @Test func `a link to what a reader does not see is dropped`() {
        let rows = table(.organisation).dropFirst()
        let shown = Set(rows.map { $0[0] })
        let links = rows.flatMap { $0[5].split(separator: ",").map(String.init) }
        #expect(!links.isEmpty && links.allSatisfy(shown.contains))
    }

    @Test(arguments: HostileDocumentTests.texts) func `no value is a formula, whatever separates values there`(
        text: String
    ) {
        var room = MemoRoom(blocks: [{ Block(id: $0, code: "T", title: text, planned: 60, kinds: [.insight]) }])
        room.capture(.insight, "x")
        room.capture(.insight, text, source: text)
        for language in Language.allCases {
            let csv = EntryTable(room.memo(), of: room.meeting, zone: .helsinki, Texts(language)).csv()
            let plan = PlanTable(room.memo(), of: room.meeting, language).csv()
            for delimiter in [Character(";"), ","] {
                let cells =
                    (rows(csv, delimiter) + rows(plan, delimiter)).joined()
                    + (csv + plan).split(whereSeparator: { $0 == delimiter || $0 == "\n" }).map(String.init)
                // A difference in minutes is a number, and may be below zero.
                #expect(
                    !cells.filter { Int($0) == nil }.contains { $0.first.map { "=+-@\t\r＝＋－＠".contains($0) } == true },
                    "\(csv)"
                )
            }
        }
    }

    @Test func `the plan stands against how it went`() {
        let plan = rows(PlanTable(sample.room.memo(), of: sample.room.meeting, .finnish).csv())
        #expect(plan.count == 1 + 9)
        #expect(plan[3] == ["3", "ERITTELY", "Tilanteen erittely", "13:35", "30", "30", "13:35", "35", "5"])
        #expect(plan.dropFirst().compactMap { Int($0[7]) }.reduce(0, +) == 179)
    }
}
