import TestSupport
import Testing
import TextLayout

@Suite struct LineEditorTests {
    /// An editor after some actions; the caret shows as `|`.
    private func after(_ text: String, _ actions: LineEditor.Action...) -> String {
        var editor = LineEditor(text.filter { $0 != "|" }, caret: text.firstIndex(of: "|").map { text[..<$0].count })
        for action in actions { editor.apply(action) }
        return shown(editor)
    }

    private func shown(_ editor: LineEditor) -> String {
        var graphemes = editor.graphemes
        graphemes.insert("|", at: editor.caret)
        return String(graphemes)
    }

    @Test func `text goes in before the caret`() {
        #expect(after("ki|re", .insert("i")) == "kii|re")
        #expect(after("|", .insert("Edustettavat odottavat")) == "Edustettavat odottavat|")
    }

    @Test func `the caret moves by graphemes, words and to the ends`() {
        #expect(after("e\u{301}👩\u{200D}🔬|", .left) == "é|👩\u{200D}🔬")
        #expect(after("yksi, kaksi|", .wordLeft) == "yksi, |kaksi")
        #expect(after("yksi, |kaksi", .wordLeft) == "|yksi, kaksi")
        #expect(after("|yksi, kaksi", .wordRight, .wordRight) == "yksi, kaksi|")
        #expect(after("yk|si", .start) == "|yksi")
        #expect(after("yk|si", .end, .right) == "yksi|")
    }

    @Test func `kills are yanked, and kills in a row are one`() {
        #expect(after("yksi kaksi kolme|", .killToBlank, .killToBlank, .start, .yank) == "kaksi kolme|yksi ")
        #expect(after("yksi |kaksi", .killToEnd, .killToStart, .yank) == "yksi kaksi|")
        #expect(after("yksi |kaksi", .killToEnd, .left, .killToStart, .yank) == "yksi| ")
        #expect(after("a/b|", .killWordBackward) == "a/|")
        #expect(after("|a/b", .killWordForward) == "|/b")
    }

    @Test func `what was killed outlives the text`() {
        var editor = LineEditor("väärä rivi")
        editor.apply(.killToStart)
        editor.begin()
        editor.apply(.yank)
        #expect(editor.text == "väärä rivi")
    }

    @Test func `a mark that comes later joins its letter`() {
        var editor = LineEditor()
        for part in ["k", "a", "\u{308}", "s", "i"] { editor.insert(part) }
        #expect(editor.graphemes == ["k", "ä", "s", "i"])
        #expect(editor.text.unicodeScalars.count == 4)
        #expect(shown(editor) == "käsi|")
        editor.apply(.undo)
        #expect(editor.isEmpty)
    }

    @Test func `graphemes that meet become one, and the caret stands after it`() {
        #expect(after("🇫|", .insert("🇮")) == "🇫🇮|")
        #expect(after("|🇮🇸", .insert("🇫")) == "🇫🇮|🇸")
        var editor = LineEditor("e x\u{301}", caret: 2)
        editor.apply(.deleteForward)
        editor.apply(.deleteBackward)
        #expect(editor.graphemes == Array(editor.text))
    }

    @Test func `undo takes back a word typed, a paste, a run of deletions`() {
        var editor = LineEditor()
        for letter in "yksi kaksi" { editor.insert(String(letter)) }
        editor.insert(" liitetty teksti")
        for _ in 0..<3 { editor.apply(.deleteBackward) }
        var seen: [String] = []
        while editor.undo() { seen.append(editor.text) }
        #expect(seen == ["yksi kaksi liitetty teksti", "yksi kaksi", "yksi ", ""])
        var again: [String] = []
        while editor.redo() { again.append(editor.text) }
        #expect(again == ["yksi ", "yksi kaksi", "yksi kaksi liitetty teksti", "yksi kaksi liitetty tek"])
    }

    @Test func `a completion is one edit`() {
        var editor = LineEditor(":ne")
        editor.replace(1..<3, with: "next ")
        #expect(shown(editor) == ":next |")
        editor.undo()
        #expect(shown(editor) == ":ne|")
    }

    @Test func `undo returns to the start and redo to the end, whatever was done`() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<400 {
            let start = random.nastyText(count: 6)
            var editor = LineEditor(start)
            let origin = editor.graphemes
            for _ in 0..<40 {
                editor.apply(random.action())
                #expect(editor.graphemes == Array(editor.text))
                #expect((0...editor.graphemes.count).contains(editor.caret))
                #expect(editor.text.unicodeScalars.elementsEqual(normalised(editor.text).unicodeScalars))
            }
            while editor.redo() {}
            let end = editor.graphemes
            while editor.undo() {}
            #expect(editor.graphemes == origin)
            while editor.redo() {}
            #expect(editor.graphemes == end)
        }
    }
}

extension SeededGenerator {
    mutating func action() -> LineEditor.Action {
        let others: [LineEditor.Action] = [
            .left, .right, .wordLeft, .wordRight, .start, .end, .deleteBackward, .deleteBackward, .deleteForward,
            .killToBlank,
            .killWordBackward, .killWordForward, .killToStart, .killToEnd, .yank, .undo, .redo,
        ]
        if Bool.random(using: &self) { return .insert(nastyText(count: 2)) }
        return others.randomElement(using: &self) ?? .left
    }
}
