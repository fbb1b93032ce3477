import CSystem
import MeetingEngine
import OrderedCollections
import SampleMeeting
import Screens
import TerminalHarness
import Testing

/// The sample meeting, typed by a facilitator, against the same meeting read from its file.
@Suite struct SampleMeetingTests {
    @Test func `the sample typed key by key is the meeting that the notes file makes`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        try home.run(
            "capture",
            "neuvottelu/3",
            "--from",
            home.write(String(decoding: SampleRow.file, as: UTF8.self), to: "sample.tsv")
        )

        let console = try home.live()
        try markAttendance(console)
        console.program.press(.function(2))
        try console.program.expect("Aloitus ja pelisäännöt, 10 min")
        var stage = SampleStage(beginning: Self.now)
        var keys: [Int] = []
        for (index, row) in SampleRow.all.enumerated() {
            let before = stage.meeting.currentBlock?.code
            // As fast as it is typed here: what the grammar makes of a line may depend on the minutes between.
            stage.goOn(to: row, after: Milliseconds(Int64(index)))
            if let block = stage.meeting.currentBlock, block.code != before {
                try console.command("goto \(block.code)")
            }
            let entry = stage.entry(of: row, id: stage.ids.next(at: stage.now.wall))
            let typing = try #require(SampleTyping(entry, in: stage.context), "row \(row.number) cannot be typed")
            try console.save(typing.line)
            keys.append(typing.signKeys)
            stage.capture(entry)
        }
        console.program.press(.function(10))
        try console.program.expect("Päätetäänkö tapaaminen?")
        console.program.press(.function(10))
        try console.program.expect("päätetty")
        try console.quit()

        let typed = try home.meeting("neuvottelu/2")
        let read = try home.meeting("neuvottelu/3")
        #expect(typed.stage == "closed")
        #expect(typed.stage == read.stage)
        #expect(typed.entries.count == 65)
        for (mine, theirs) in zip(typed.entries, read.entries) { #expect(mine == theirs) }
        #expect(typed.agenda == read.agenda)
        report(keys)
    }

    /// What the signs of a line cost: letters of kinds and names, numbers of links, audiences; text, source, date and
    /// Enter left out.
    private func report(_ keys: [Int]) {
        let sorted = keys.sorted()
        print(
            "The sample in the live console: keys beyond text and Enter per entry: mean",
            "\((Double(keys.reduce(0, +)) / Double(keys.count) * 10).rounded() / 10), median \(sorted[keys.count / 2]),",
            "90 % at most \(sorted[keys.count * 9 / 10]), most \(sorted.last ?? 0);",
            "\(keys.count { $0 == 0 }) of \(keys.count) cost none"
        )
        #expect(sorted[keys.count / 2] <= 6)
        #expect(keys.reduce(0, +) <= 414)
    }

    /// Everyone is there, Helka by a remote line: a key for her, one for all the others.
    private func markAttendance(_ console: LiveConsole) throws {
        console.program.press(.tab, .down, .down)
        console.type("e")
        try console.program.expect("1/8")
        console.type("k")
        try console.program.expect("8/8")
        console.program.press(.escape)
        try console.program.expect("Tab läsnäolo")
    }

    /// Now, on a clock of the test's own.
    private static var now: Stamp {
        Stamp(
            wall: WallTime(milliseconds: system_wall_milliseconds()),
            boot: ID(high: 1, low: 1),
            sinceBoot: .minutes(100)
        )
    }
}
