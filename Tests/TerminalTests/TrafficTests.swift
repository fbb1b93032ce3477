import Glibc
import TerminalHarness
import Testing

/// The probe in a real pseudoterminal: how much goes to the terminal, in how many writes.
@Suite struct TrafficTests {
    @Test func `a paste of 4,000 characters is one frame`() throws {
        let program = try startProbe()
        let before = try program.traffic()
        program.paste(String(repeating: "a", count: 4000))
        try program.expect("› aaaa")
        let cost = try program.traffic() - before
        #expect(cost.frames <= 2)
        #expect(cost.writes == cost.frames)
    }

    @Test func `each frame is one write, and small changes are few bytes`() throws {
        let program = try startProbe()
        let start = try program.traffic()
        #expect(start.frames == 1)
        // The greeting, and the first frame.
        #expect(start.writes == 2)
        program.send("a")
        try program.expect("› a")
        let typed = try program.traffic() - start
        #expect(typed.frames == 1 && typed.writes == 1 && typed.bytes <= 40, "\(typed)")
        let before = try program.traffic()
        program.press(.function(8))
        try program.expect("clock 0:01")
        let tick = try program.traffic() - before
        #expect(tick.frames == 1 && tick.writes == 1 && tick.bytes <= 40, "\(tick)")
    }

    @Test func `a screen painted anew in colours is one write`() throws {
        let program = try startProbe()
        let before = try program.traffic()
        program.press(.function(7))
        try program.expect("paint") { $0.cells[23].allSatisfy { $0.text != " " } }
        let cost = try program.traffic() - before
        #expect(cost.frames == 1)
        #expect(cost.writes == 1)
        #expect(cost.bytes > 4000)
    }

    @Test func `a frame of more bytes than the kernel takes at once arrives whole`() throws {
        let program = try startProbe(rows: 100, columns: 300)
        program.press(.function(7))
        try program.expect("paint") { $0.cells[99].allSatisfy { $0.text != " " } }
        let painted = program.screen.cells[5...]
        program.press(.control("l"))
        // The top of the frame arrives long before its end, so the whole screen is what is waited for.
        try program.expect("the key above the same picture") {
            $0.text.contains("key control(\"l\")") && $0.cells[5...] == painted
        }
        #expect(try program.traffic().bytes > 200_000)
    }

    @Test func `a terminal that takes no bytes holds nothing up, and gets the newest frame when it does`() throws {
        let program = try ProgramInTerminal([probe, "--quiet"], rows: 100, columns: 300)
        try program.expect("size 100x300")
        for _ in 0..<20 { program.press(.function(7)) }
        program.send("uusin")
        try program.expect("› uusin")
        // Nobody reads now; the program must hear its signal nevertheless.
        for _ in 0..<20 { program.press(.function(7)) }
        program.signal(SIGTERM)
        #expect(try program.expectEnd(reading: false) == .exited(0))
        #expect(program.modes == program.modesBefore)
    }

    @Test func `without anything to do it sleeps`() throws {
        let program = try startProbe()
        program.send("a")
        try program.expect("› a")
        try program.expectSleep(for: 300)
    }
}
