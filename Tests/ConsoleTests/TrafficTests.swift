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
        console.program.press(.function(2))
        try console.program.expect("loppuu 17.10")
        console.type("M")
        try console.expectLine { $0 == "M" }
        var typed = "M"
        for letter in "itä kokeilit ja mitä siitä seurasi" {
            let before = try console.program.traffic()
            console.type(String(letter))
            typed.append(letter)
            // A blank at the end cannot be seen, but the cursor has moved on.
            try console.program.expect("the letter \(letter)") { $0.cursorColumn == 3 + typed.count }
            let cost = try console.program.traffic() - before
            #expect(cost.frames == 1 && cost.writes == 1 && cost.bytes <= 40, "\(letter): \(cost)")
        }
    }

    @Test func `a tick of the seconds is one write of at most 40 bytes`() throws {
        let home = try ThrowawayHome()
        try home.makeProgramme()
        let console = try home.live()
        // The first block has ten minutes, the last five of which are counted in seconds.
        try console.command("start 14.03")
        try console.program.expect("enää 2:")
        for _ in 0..<2 {
            let row = console.screen.rows[1]
            let before = try console.program.traffic()
            try console.program.expect("the next second") { $0.rows[1] != row }
            let cost = try console.program.traffic() - before
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
            try console.program.expect("the next minute", within: .seconds(70)) { $0.rows[0] != header }
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
        console.program.press(.function(2))
        try console.program.expect("10 min jäljellä")
        try console.save("Hiljaista.")
        // The store's thread still puts the emptied draft on the disk.
        console.program.settle(quiet: 400)
        let before = console.program.switches
        console.program.settle(quiet: 300)
        #expect(console.program.switches == before)
    }
}
