import MeetingEngine
import OrderedCollections
import Screens
import TestSupport
import Testing
import TextLayout

@Suite struct CaptureRandomKeysTests {
    @Test(arguments: [Block.Capture.open, .anonymous, .none])
    func `Whatever is pressed, the line stays whole and the engine takes what it saves`(capture: Block.Capture) {
        var room = CaptureRoom(kinds: [.experience, .claim, .assignment], capture: capture)
        var random = SeededGenerator(seed: 16)
        for _ in 0..<600 {
            let key = CaptureRandomKeysTests.keys.randomElement(using: &random) ?? .enter
            // The room carries out what is asked for, and fails when the engine refuses it.
            room.press(key)
            room.wait(Milliseconds(Int64.random(in: 20...2000, using: &random)))
            let context = room.context
            let editor = room.line.editor
            #expect((0...editor.graphemes.count).contains(editor.caret))
            #expect(editor.caret >= room.reading.hiddenPrefix || !room.line.pastedLines.isEmpty)
            #expect(room.meeting.invariantViolations.isEmpty)
            let draft = room.line.draft(in: context)
            #expect(draft?.text ?? "" == editor.text)
            if let draft {
                let restored = CaptureLine(restoring: draft, in: context)
                #expect(restored.reading(in: context) == room.reading)
                #expect(restored.begun?.firstKey == room.line.begun?.firstKey)
            }
            var frame = Frame(size: Size(rows: room.line.height(in: context), columns: 80))
            room.line.draw(into: &frame, from: 0, chipColumns: 60, in: context)
            #expect((1..<frame.size.rows).contains(frame.cursor.row))
        }
        #expect(room.meeting.entries.count > 10)
    }

    private static let keys: [Key] =
        Array(".,:cksxma-+<>123#9 ta äö -- ").map(Key.character)
        + [
            .enter, .enter, .tab, .backTab, .backspace, .backspace, .left, .right, .home, .end, .up, .down, .escape,
            .delete, .control("u"), .control("k"), .control("w"), .control("y"), .control("z"), .control("r"),
            .alt("b"), .alt("f"), .alt("d"), .paste("liitetty"), .paste("yksi\nkaksi\n>1"), .paste(".c,ta Se on >1 <"),
            .paste(" -- 9.4."), .paste(". "),
        ]
}
