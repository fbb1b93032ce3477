import Screens
import Testing
import TextLayout

@Suite struct FrameKeyTests {
    @Test func `readline's keys edit, and control Y redoes before it yanks`() {
        var editor = LineEditor()
        func press(_ keys: Key...) {
            for key in keys { if let action = key.editing(editor) { editor.apply(action) } }
        }
        press(.character("k"), .character("ä"), .character("s"), .character("i"), .paste(" kädessä"), .control("w"))
        #expect(editor.text == "käsi ")
        press(.control("y"), .control("a"), .delete, .alt("f"), .control("k"))
        #expect(editor.text == "äsi")
        press(.control("z"), .control("z"), .control("y"))
        #expect(editor.text == "äsi kädessä")
        #expect(Key.enter.editing(editor) == nil)
        #expect(Key.control("c").editing(editor) == nil)
    }

    @Test func `Alt with a key that it means nothing with is Esc and the key, as a slow line may bring them`() {
        #expect(Key.alt(".").apart == [.escape, .character(".")])
        #expect(Key.function(50).apart == [.escape, .function(2)])
        #expect(Key.alt("b").apart == [.alt("b")])
        #expect(Key.function(12).apart == [.function(12)])
        #expect(Key.enter.apart == [.enter])
    }
}
