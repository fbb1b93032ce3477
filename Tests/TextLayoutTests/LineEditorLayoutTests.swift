import TestSupport
import Testing
import TextLayout

@Suite struct LineEditorLayoutTests {
    @Test func `the caret stands where the next letter will`() {
        let layout = LineEditor("Jos palaa ilman voittoa", caret: 10).layout(width: 12, rows: 4)
        #expect(layout.rows.map(\.text) == ["Jos palaa", "ilman", "voittoa"])
        #expect(layout.caretRow == 1)
        #expect(layout.caretColumn == 0)
    }

    @Test func `after a full row the caret stands in the next`() {
        let layout = LineEditor("kuusi kuusi").layout(width: 11, rows: 4)
        #expect(layout.rows.map(\.text) == ["kuusi kuusi", ""])
        #expect(layout.caretRow == 1)
        #expect(layout.caretColumn == 0)
    }

    @Test func `a long text scrolls so that the caret is seen`() {
        let text = "yksi kaksi kolme neljä viisi"
        let atEnd = LineEditor(text).layout(width: 6, rows: 2)
        #expect(atEnd.rows.map(\.text) == ["neljä", "viisi"])
        #expect(atEnd.hiddenAbove == 3)
        let atStart = LineEditor(text, caret: 0).layout(width: 6, rows: 2)
        #expect(atStart.rows.map(\.text) == ["yksi", "kaksi"])
        #expect(atStart.hiddenBelow == 3)
    }

    @Test func `a field of one row scrolls by columns and shows where there is more`() {
        let line = "laji:oivallus ohjelma:neuvottelu teema:rakenne alkaen:2024"
        let atEnd = LineEditor(line).layout(width: 30, rows: 1)
        #expect(atEnd.rows.map(\.text) == ["…" + line.suffix(28)])
        #expect(atEnd.caretColumn == 29)
        let atStart = LineEditor(line, caret: 0).layout(width: 30, rows: 1)
        #expect(atStart.rows.map(\.text) == ["laji:oivallus ohjelma:neuvott…"])
        #expect(atStart.caretColumn == 0)
        let inside = LineEditor(line, caret: 33).layout(width: 30, rows: 1)
        #expect(inside.rows[0].text.hasPrefix("…") && inside.rows[0].text.hasSuffix("…"))
        #expect(inside.rows[0].text.contains("neuvottelu teema"))
        let fitting = LineEditor("kahvi").layout(width: 6, rows: 1)
        #expect(fitting.rows.map(\.text) == ["kahvi"])
        #expect(fitting.caretColumn == 5)
    }

    @Test func `in one row the caret and the text stay inside, whatever the text`() {
        var random = SeededGenerator(seed: 4)
        for _ in 0..<500 {
            var editor = LineEditor(random.nastyText(count: 20))
            let width = Columns(Int.random(in: 1...20, using: &random))
            for _ in 0..<10 {
                editor.apply(random.action())
                let layout = editor.layout(width: width, rows: 1)
                #expect(layout.rows.count == 1)
                #expect(width < 4 || layout.rows[0].width <= width)
                #expect((0..<width).contains(layout.caretColumn))
            }
        }
    }

    @Test func `up and down keep their column across a short row`() {
        var editor = LineEditor("pitkä rivi\nly\npitkä rivi", caret: 8)
        var carets: [Int] = []
        while editor.moveDown(width: 20) { carets.append(editor.caret) }
        while editor.moveUp(width: 20) { carets.append(editor.caret) }
        #expect(carets == [13, 22, 13, 8])
    }

    @Test func `up beyond the end of a wrapped row stays in it`() {
        var editor = LineEditor("yksi kaksi sitten kolme")
        // yksi kaksi / sitten kolme: the caret's column is past the end of the first row.
        var rows: [Int] = [editor.layout(width: 14, rows: 4).caretRow]
        while editor.moveUp(width: 14) { rows.append(editor.layout(width: 14, rows: 4).caretRow) }
        #expect(rows == [1, 0])
    }

    @Test func `the caret is always inside the field, whatever the text`() {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<500 {
            var editor = LineEditor(random.nastyText(count: 20))
            let width = Columns(Int.random(in: 4...20, using: &random))
            for _ in 0..<10 {
                editor.apply(random.action())
                if Bool.random(using: &random) { editor.moveUp(width: width) } else { editor.moveDown(width: width) }
                let layout = editor.layout(width: width, rows: 3)
                #expect((1...3).contains(layout.rows.count))
                #expect(layout.rows.indices.contains(layout.caretRow))
                #expect(layout.caretColumn >= 0)
                #expect(layout.caretColumn < width)
            }
        }
    }

    @Test func `every row is reached by the arrows`() {
        var editor = LineEditor(
            "Edustettavat odottavat luottamusmieheltä kovuutta. Jos palaa ilman voittoa, saa kuulla"
        )
        let width: Columns = 17
        var rows = 1
        while editor.moveUp(width: width) { rows += 1 }
        #expect(rows == editor.layout(width: width, rows: 99).rows.count)
        #expect(editor.layout(width: width, rows: 4).caretRow == 0)
    }
}
