import MeetingEngine
import OrderedCollections
import Screens
import TestSupport
import Testing
import TextLayout

/// Typing always types, Enter saves, and nothing that was typed is lost.
@Suite struct LiveTypingTests {
    @Test func `text and Enter is an entry of the block's kind with the time of its first key`() {
        var driver = LiveDriver.running()
        driver.type("Kiirettä on")
        driver.wait(.minutes(2))
        driver.press(.enter)
        let entry = driver.entries.last
        #expect(entry?.text == "Kiirettä on")
        #expect(entry?.kind == .situationFactor)
        #expect(driver.shows("13.52 t          Kiirettä on"))
    }

    @Test func `an entry is being saved until the store says that it is`() {
        var driver = LiveDriver.running()
        driver.holdsCommands = true
        driver.enter("ei vielä levyllä")
        #expect(driver.rows.contains { $0.contains("ei vielä levyllä") && $0.contains("tallentuu") })
        driver.press(.control("s"))
        #expect(driver.bottom.contains("matkalla levylle"))
        driver.store()
        #expect(!driver.shows("tallentuu"))
        #expect(driver.shows("tallessa 13.52"))
        driver.press(.control("s"))
        #expect(driver.bottom.contains("Kaikki on tallessa"))
    }

    @Test func `prose never acts: whatever is typed between a letter and Enter becomes one entry`() {
        var random = SeededGenerator(seed: 11)
        let letters = Array("abcdefghijklmnopqrstuvwxyzåäöABCXYZ0123456789 ,.:;/!?()-+<>#=%&\"'")
        let fresh = LiveDriver.running()
        for _ in 0..<100 {
            var driver = fresh
            let before = driver.meeting.entries.count
            let block = driver.block
            var line = "Se"
            for _ in 0..<Int.random(in: 1...40, using: &random) {
                line.append(letters.randomElement(using: &random) ?? "a")
            }
            driver.enter(line)
            #expect(driver.meeting.entries.count == before + 1, "\(line)")
            #expect(driver.block == block && driver.asked.isEmpty && driver.meeting.stage.isRunning, "\(line)")
        }
    }

    @Test func `a letter typed in the log goes back to the line and is typed after what waited there`() {
        var driver = LiveDriver.running()
        driver.type("odottava")
        driver.press(.pageUp, .up)
        #expect(driver.shows("rivi odottaa"))
        driver.type(" rivi")
        #expect(driver.shows("› odottava rivi"))
        driver.press(.enter)
        #expect(driver.entries.last?.text == "odottava rivi")
    }

    @Test func `Esc in the line does nothing to a text`() {
        var driver = LiveDriver.running()
        driver.type("teksti")
        driver.press(.escape, .escape)
        driver.press(.enter)
        #expect(driver.entries.last?.text == "teksti")
    }

    @Test func `Ctrl-C and Ctrl-D never leave`() {
        var driver = LiveDriver.running()
        driver.press(.control("c"), .control("d"))
        #expect(driver.asked.isEmpty)
        #expect(driver.bottom.contains(":lopeta"))
        driver.type("ab")
        driver.press(.home, .control("d"), .enter)
        #expect(driver.entries.last?.text == "b")
    }

    @Test func `a refused text comes back to the line as it was typed`() {
        var driver = LiveDriver.running()
        driver.holdsCommands = true
        driver.enter(".c,ta Ei se onnistu")
        driver.enter("toinen")
        driver.act(.close(before: .zero))
        driver.store()
        #expect(driver.entries.count == 5)
        #expect(driver.shows("Ei se onnistu"))
        driver.holdsCommands = false
        driver.act(.reopen)
        driver.press(.enter)
        driver.press(.enter)
        #expect(driver.entries.suffix(2).map(\.text) == ["Ei se onnistu", "toinen"])
        #expect(driver.entries.suffix(2).first?.kind == .claim)
    }

    @Test func `the draft is opened again where it was left`() {
        var driver = LiveDriver.running()
        driver.type(",ei puolikas")
        driver.press(.left, .left)
        driver.wait(.minutes(3))
        driver.reopen()
        driver.type("x")
        driver.press(.enter)
        #expect(driver.entries.last?.text == "puolikxas")
        #expect(driver.shows("13.52 t Eino     puolikxas"))
    }

    @Test func `from a read-only console nothing is sent, and the text stays`() {
        var driver = LiveDriver.running()
        driver.trouble = .seatTaken
        driver.enter("ei mene")
        #expect(driver.entries.count == 5)
        #expect(driver.shows("› ei mene"))
        driver.press(.function(2))
        #expect(driver.block == "Tilanteen erittely")
        #expect(driver.bottom.contains("VAIN LUKU"))
    }

    @Test func `numbers stand in the log while a link is typed`() {
        var driver = LiveDriver.running()
        driver.type("johtuu tästä >")
        #expect(driver.shows("   >1 t Aura"))
        driver.type("2")
        driver.press(.enter)
        #expect(driver.shows("13.52 t          >2 johtuu tästä"))
    }

    @Test func `a private note is covered until it is selected`() {
        var driver = LiveDriver.running()
        driver.enter(".m Eino on väsynyt")
        #expect(!driver.shows("väsynyt"))
        #expect(driver.shows("oma muistiinpano"))
        driver.press(.up)
        #expect(driver.shows("väsynyt"))
        driver.press(.escape)
        #expect(!driver.shows("väsynyt"))
    }
}
