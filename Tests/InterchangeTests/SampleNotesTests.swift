import Interchange
import MeetingEngine
import OrderedCollections
import SampleMeeting
import Testing

@Suite struct SampleNotesTests {
    func sample() -> SourceFile { SourceFile(name: "sample-meeting-fi.tsv", bytes: SampleRow.file) }

    @Test func `the sample meeting is read whole, and what nobody reads is named`() throws {
        let notes = try TestProgramme().read(sample())
        #expect(notes.count == 65)
        #expect(
            notes.newcomers.map(\.name) == ["Aura", "Eino", "Ilmari", "Helka", "Tapio", "Kerttu", "Lauri", "Sisko"]
        )
        #expect(notes.notices.map(\.problem) == [.ignoredColumn("key")])
    }

    @Test func `the sample meeting is held as it was`() throws {
        var test = try TestProgramme()
        try test.take(sample())
        let meeting = try test.meeting
        let lines = try test.entries
        let entries = Array(meeting.entries.values)
        #expect(entries.count == 65)
        #expect(entries.map(\.number) == Array(1...65))
        #expect(entries.count { $0.audience == .organisation } == 36)
        #expect(entries.count { $0.audience == .facilitator } == 1)
        #expect(entries[26].kind == .ownNote && entries[26].audience == .facilitator)
        #expect(entries[0].kind == .processNote && entries[0].speaker == .facilitator)

        // Blocks and times.
        let run = try #require(meeting.stage.run)
        #expect(run.visits.map { meeting.agenda.block($0.block)?.code } == meeting.agenda.blocks.map(\.code))
        #expect(
            run.visits.map { ($0.from - run.start).count / 1000 } == [
                0, 620, 2140, 4250, 5760, 6720, 8460, 9360, 10_510,
            ]
        )
        #expect(entries[0].time == run.start)
        #expect(meeting.clock.wall(of: run.start).map { TimeZoneRules.helsinki.civil($0).hour } == 13)
        guard case .closed(_, let end) = meeting.stage else { throw Refusal.notClosed }
        #expect((end - run.start).count / 1000 == 10_720)
        #expect(lines[24].block == "ERITTELY" && lines[24].minute == 49)

        // Who, links, sources, owners, dates.
        #expect(lines[24].speaker == "Tapio" && lines[24].kind == .claim && lines[24].links == [24])
        #expect(lines[25].speaker == "Asiantuntija" && lines[25].kind == .correction && lines[25].links == [25])
        #expect(entries[25].source == "Työturvallisuuslaki 28 §; tilanne 12.3.2026")
        #expect(lines[31].links == [18, 19, 20, 21, 22, 23, 24])
        #expect(test.name(entries[30].owner) == "Asiantuntija" && entries[30].due?.iso == "2026-03-19")
        #expect(
            entries[59...62].map { test.name($0.owner) ?? "" } == ["Eino", "Sisko", "Tapio", "Kerttu"]
        )
        #expect(entries[59...62].map { $0.due?.iso } == ["2026-04-09", "2026-04-02", "2026-03-31", "2026-04-09"])
        #expect(lines.map(\.links.count).reduce(0, +) == 54)

        // Attendance.
        let helka = try #require(test.people.contacts.first { $0.value.name == "Helka" }?.key)
        #expect(meeting.attendance.count == 8)
        #expect(meeting.attendance[helka] == .remote)
        #expect(meeting.attendance.values.count { $0 == .present } == 7)
    }

    @Test func `the sample is the same meeting from CSV, from Windows-1252 and from JSON Lines`() throws {
        var whole = try TestProgramme()
        try whole.take(sample())
        let text = String(decoding: sample().bytes, as: UTF8.self)
        let table = text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }

        let csv = table.map { row in
            row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";")
        }.joined(separator: "\r\n")
        var fromCSV = try TestProgramme()
        try fromCSV.take("\u{FEFF}" + csv)
        #expect(try fromCSV.entries == whole.entries)

        let special: [Character: UInt8] = ["–": 0x96]
        let bytes = csv.flatMap { character -> [UInt8] in
            if let byte = special[character] { return [byte] }
            return character.unicodeScalars.map { UInt8(clamping: $0.value) }
        }
        var fromWindows = try TestProgramme()
        try fromWindows.take(SourceFile(name: "n.csv", bytes: bytes))
        #expect(try fromWindows.entries == whole.entries)

        let json = table.dropFirst().map { row in
            let pairs = zip(table[0], row).map { "\"\($0)\": \"\($1.replacing("ä", with: "\\u00e4"))\"" }
            return "{\(pairs.joined(separator: ", "))}"
        }.joined(separator: "\n")
        var fromJSON = try TestProgramme()
        try fromJSON.take(json)
        #expect(try fromJSON.entries == whole.entries)
    }

    @Test func `every value of every row of the sample is in its entry`() throws {
        var test = try TestProgramme()
        try test.take(sample())
        let meeting = try test.meeting
        let start = try #require(meeting.stage.run?.start)
        #expect(meeting.entries.count == SampleRow.all.count)
        for (entry, row) in zip(meeting.entries.values, SampleRow.all) {
            #expect(entry.number == row.number)
            #expect(entry.time - start == row.offset)
            #expect(entry.block.flatMap { meeting.agenda.block($0)?.code } == row.block)
            #expect(entry.kind == row.kind)
            #expect(test.name(entry.speaker) == row.speaker)
            #expect(entry.links.compactMap { meeting.entries[$0]?.number } == row.links)
            #expect(entry.audience == row.audience)
            #expect(test.name(entry.owner) ?? "" == row.owner)
            #expect(entry.due == row.due)
            #expect(entry.source == row.source)
            #expect(entry.text == row.text)
        }
    }

    @Test func `people of the roster are known by their first names`() throws {
        var test = try TestProgramme(roster: ["Aura Salo", "Eino Ranta", "Kerttu"])
        try test.take(sample())
        #expect(test.people.contacts.count == 8)
        #expect(test.programme.roster.count == 8)
        #expect(try test.entries[4].speaker == "Aura Salo")
    }
}
