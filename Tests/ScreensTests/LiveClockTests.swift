import MeetingEngine
import OrderedCollections
import Screens
import TestSupport
import Testing
import TextLayout

/// What is shown changes by the clock exactly when `nextChange` says, so that the loop can sleep till then.
@Suite struct LiveClockTests {
    /// Meetings at all sorts of moments: early, late, stopped, with a timer, before and after.
    private func drivers() -> [(String, LiveDriver)] {
        let running = LiveDriver.running()
        var stopped = running
        stopped.press(.function(3))
        var timed = running
        timed.enter(":timer 7")
        var early = running
        early.press(.function(2))
        var wide = running
        wide.size = Size(rows: 40, columns: 120)
        var blank = running
        blank.enter(":break")
        blank.press(.function(8))
        var before = LiveDriver()
        before.clock(12, 50)
        var closed = running
        closed.press(.function(10), .function(10))
        var proposing = running
        proposing.press(.function(10))
        return [
            ("running", running), ("stopped", stopped), ("timed", timed), ("early", early), ("wide", wide),
            ("blank", blank), ("before", before), ("closed", closed), ("closing", proposing),
        ]
    }

    @Test func `nothing changes before the next change`() throws {
        var random = SeededGenerator(seed: 5)
        for (name, driver) in drivers() {
            for _ in 0..<60 {
                var driver = driver
                driver.wait(Milliseconds(Int64.random(in: 0...6_000_000, using: &random)))
                let frame = driver.frame
                let span = try #require(driver.screen.nextChange(in: driver.context))
                #expect(span >= Milliseconds(1) && span <= .minutes(1), "\(name)")
                driver.wait(span - Milliseconds(1))
                #expect(driver.frame == frame, "\(name): \(rowDifferences(kept: frame.text, shown: driver.frame.text))")
            }
        }
    }

    @Test func `following the next changes shows every minute and, at the end of a block, every second`() throws {
        var driver = LiveDriver.running()
        driver.clock(14, 0, 30)
        var shown: [String] = []
        for _ in 0..<500 {
            if shown.last != driver.rows[1] { shown.append(driver.rows[1]) }
            driver.wait(try #require(driver.screen.nextChange(in: driver.context)))
        }
        for left in ["6 min jäljellä", "enää 5:00", "enää 4:59", "viimeinen minuutti, 1:00", "minuutti, 0:01"] {
            #expect(shown.contains { $0.contains(left) }, "\(left)")
        }
        #expect(shown.contains { $0.contains("aika täynnä") })
        #expect(shown.contains { $0.contains("2 min yli ajan") })
    }

    @Test func `while nothing hurries the loop wakes a few times a minute at most`() throws {
        var driver = LiveDriver.running()
        let end = driver.now.sinceBoot + .minutes(5)
        var wakes = 0
        while driver.now.sinceBoot < end {
            driver.wait(try #require(driver.screen.nextChange(in: driver.context)))
            wakes += 1
        }
        #expect(wakes <= 5 * 3)
    }
}
