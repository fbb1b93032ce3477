import TerminalHarness
import Testing

/// What the real program sends to its terminal: one write(2) a frame, and few bytes for what changes often.
///
/// Deterministic: a slow line (ssh over a phone) carries exactly this.
@Suite struct TrafficTests {
    @Test func `a typed letter is one write of at most 40 bytes`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let console = try home.live()
        try console.start()
        console.type("M")
        try console.expectLine { $0 == "M" }
        var typed = "M"
        var measured = 0
        for letter in "itä kokeilit ja mitä siitä seurasi" {
            let before = try console.program.traffic()
            let rows = console.screen.rows[..<20]
            console.type(String(letter))
            typed.append(letter)
            // A blank at the end cannot be seen, but the cursor has moved on.
            try console.program.expect("the letter \(letter)") { $0.cursorColumn == 3 + typed.count }
            let cost = try console.program.traffic() - before
            // The minute may change between two letters, which is a frame of its own.
            guard console.screen.rows[..<20] == rows else { continue }
            measured += 1
            #expect(cost.frames == 1 && cost.writes == 1 && cost.bytes <= 40, "\(letter): \(cost)")
        }
        #expect(measured > 20)
    }

    @Test func `a tick of the seconds is one write of at most 40 bytes`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let console = try home.live()
        // The first block has ten minutes, the last five of which are counted in seconds.
        try console.command("start 14.03")
        try console.program.expect(", enää ")
        var ticks = 0
        while ticks < 2 {
            let rows = console.screen.rows
            let before = try console.program.traffic()
            try console.program.expect("the next second") { $0.rows[1] != rows[1] }
            let cost = try console.program.traffic() - before
            // A second with which the minute changes costs more, and so does the one with which the block's time is up.
            guard console.screen.rows[0] == rows[0], console.screen.shows(", enää ") else { continue }
            ticks += 1
            #expect(cost.frames >= 1 && cost.writes == cost.frames && cost.bytes <= 40 * cost.frames, "\(cost)")
        }
    }

    @Test func `a tick of the minute is one write of at most 160 bytes`() throws {
        // A few seconds before the minute changes, also that of the block, which began at a full one.
        let home = try ThrowawayHome(clock: (14, 9, 54))
        try home.makeProgramme()
        let console = try home.live()
        try console.command("start 14.08")
        try console.program.expect("min jäljellä")
        var cost: CountedTraffic?
        while cost == nil {
            let header = console.screen.rows[0]
            console.program.settle(quiet: 30)
            let before = try console.program.traffic()
            guard console.screen.rows[0] == header else { continue }
            // At most a minute, when this machine was slow to come here.
            try console.program.expect("the next minute", within: .seconds(180)) { $0.rows[0] != header }
            console.program.settle(quiet: 30)
            cost = try console.program.traffic() - before
        }
        let minute = try #require(cost)
        #expect((1...2).contains(minute.frames) && minute.writes == minute.frames && minute.bytes <= 160, "\(minute)")
    }

    @Test func `a paste of 4,000 characters is one or two frames`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let console = try home.live()
        let before = try console.program.traffic()
        console.program.paste(String(repeating: "vertaistuki ", count: 333) + "loppu")
        try console.expectLine(endingWith: "loppu")
        let cost = try console.program.traffic() - before
        #expect(cost.frames <= 2 && cost.writes == cost.frames, "\(cost)")
    }

    @Test func `between ticks it sleeps`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let console = try home.live()
        try console.start()
        #expect(console.screen.shows(" min jäljellä"), "whose ticks come by the minute")
        try console.save("Hiljaista.")
        // The store's thread still puts the emptied draft on the disk.
        try console.program.expectSleep(for: 300)
    }
}
