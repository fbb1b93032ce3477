import Localization
import MeetingEngine
import OrderedCollections
import Screens
import TestSupport
import Testing
import TextLayout

/// Whatever is pressed, at any size: no crash, whole frames, and text that was typed is never lost.
@Suite struct LiveRandomTests {
    private static let keys: [Key] =
        Array("abcdehijklmnopqrstuvwxyzäö .,:;/<>#-+0123456789").map { Key.character($0) }
        + (1...10).map { Key.function($0) } + "abcdefhklrsuwyz".map { Key.control($0) }
        + [
            .enter, .enter, .enter, .tab, .backTab, .backspace, .delete, .insert, .escape, .up, .down, .left, .right,
            .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .focusIn, .focusOut,
            .paste("liitetty\nteksti\u{1B}[A"),
            .alt("b"), .alt("f"),
        ]
    private static let sizes = [(24, 80), (40, 120), (16, 60), (10, 30), (1, 1), (60, 200), (17, 61)]

    @Test(arguments: 0..<12)
    func `random keys never crash, and every frame is whole`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var driver = seed.isMultiple(of: 2) ? LiveDriver.running() : LiveDriver()
        driver.language = Language.allCases[seed % 3]
        for step in 0..<150 {
            let key = LiveRandomTests.keys.randomElement(using: &random) ?? .enter
            driver.press(key)
            driver.wait(Milliseconds(Int64.random(in: 0...20_000, using: &random)))
            if step.isMultiple(of: 7) {
                let (rows, columns) = LiveRandomTests.sizes.randomElement(using: &random) ?? (24, 80)
                driver.size = Size(rows: rows, columns: Columns(columns))
            }
            if step.isMultiple(of: 11) { driver.holdsCommands.toggle() }
            if !driver.holdsCommands { driver.store() }
            let frame = driver.frame
            #expect(frame.size == driver.size)
            #expect(frame.rows.count == driver.size.rows)
            for row in frame.rows {
                #expect(row.count == driver.size.columns.rawValue)
                #expect(row.reduce(Columns.zero) { $0 + columns(of: $1.text) } == driver.size.columns)
            }
            #expect(driver.screen.nextChange(in: driver.context) ?? Milliseconds(1) > .zero)
        }
    }

    @Test(arguments: 0..<12)
    func `from anywhere, a few Esc lead back to a line that types and saves`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed) &+ 1000)
        var driver = LiveDriver.running()
        for _ in 0..<60 { driver.press(LiveRandomTests.keys.randomElement(using: &random) ?? .enter) }
        if driver.meeting.stage.run != nil, !driver.meeting.stage.isRunning { driver.act(.reopen) }
        if driver.meeting.isOffRecord { driver.act(.goOnRecord) }
        driver.press(.escape, .escape, .escape, .escape, .escape)
        // What waits in the line is saved or was a command line's; then it is empty.
        driver.press(.end, .control("u"))
        driver.press(.escape)
        driver.enter("Lopuksi tämä")
        #expect(driver.entries.contains { $0.text.hasSuffix("Lopuksi tämä") }, "\(driver.testDescription)")
    }
}
