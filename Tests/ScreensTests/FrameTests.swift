import Screens
import TestSupport
import Testing
import TextLayout

@Suite struct FrameTests {
    private func frame(_ rows: Int, _ columns: Int) -> Frame {
        Frame(size: Size(rows: rows, columns: Columns(columns)))
    }

    @Test func `text is cut off at the right edge and at a limit`() {
        var frame = frame(3, 10)
        #expect(frame.write("Neuvotteluilmapiiri", at: Place(row: 0, column: 4)) == 10)
        #expect(frame.write("Neuvottelu", at: Place(row: 1, column: 1), limit: 3) == 4)
        #expect(frame.write("ei", at: Place(row: 9, column: 0)) == 0)
        #expect(frame.text == "    Neuvot\n Neu\n")
    }

    @Test func `a wide sign never shows a half`() {
        var frame = frame(4, 6)
        frame.write("漢字漢", at: Place(row: 0, column: 0))
        frame.write("x", at: Place(row: 0, column: 1))
        frame.write("x", at: Place(row: 0, column: 4))
        frame.write("a漢字漢", at: Place(row: 1, column: 0))
        frame.write("漢字", at: Place(row: 2, column: -1))
        frame.write("漢字漢字", at: Place(row: 3, column: 0), limit: 3)
        #expect(frame.text == " x字x\na漢字\n 字\n漢")
    }

    @Test func `a cluster of three columns leaves three blanks`() {
        var frame = frame(3, 5)
        for row in 0..<3 {
            frame.write("क्षीab", at: Place(row: row, column: 0))
            frame.write("x", at: Place(row: row, column: Columns(row)))
        }
        #expect(frame.text == "x  ab\n x ab\n  xab")
    }

    @Test func `what comes from outside is safe in every cell`() {
        var frame = frame(1, 8)
        frame.write("a\u{1B}[2Jb\u{202E}", at: Place(row: 0, column: 0))
        #expect(frame.text == "a␛[2Jb\u{FFFD}")
    }

    @Test func `runs of styles follow each other, and text stands right`() {
        var frame = frame(2, 16)
        frame.write([("13.38", .dim), (" t ", .bold), ("Työnantajan", .plain)], at: Place(row: 0, column: 1))
        #expect(frame.writeRight("jonossa", row: 1, style: .dim) == 9)
        #expect(
            frame.snapshot(styles: true) == """
                | 13.38 t Työnant|
                |         jonossa|
                cursor 0,0
                | aaaaabbb       |
                |         aaaaaaa|
                a dim
                b bold
                """
        )
    }

    @Test func `a selected row keeps its colours`() {
        var frame = frame(1, 4)
        frame.write("yli", at: Place(row: 0, column: 0), style: Style(.bold, color: .red))
        frame.restyle(row: 0, adding: .reverse)
        #expect(
            frame.rows[0].map(\.style.description) == [
                "bold reverse red", "bold reverse red", "bold reverse red", "reverse",
            ]
        )
        frame.restyle(row: 0, from: 1, count: 1, .plain)
        #expect(frame.rows[0][1] == Cell("l"))
    }

    @Test func `a box lies over what is under it`() {
        var frame = frame(5, 20)
        for row in 0..<5 { frame.fill(row: row, with: "x") }
        frame.write("漢字漢字漢字漢字漢字", at: Place(row: 2, column: 0))
        var inner = Frame(size: Size(rows: 1, columns: 5))
        inner.write("Jatka", at: Place(row: 0, column: 0))
        frame.draw(inner.boxed(title: "Tauko"), at: Place(row: 1, column: 3))
        #expect(
            frame.text == """
                xxxxxxxxxxxxxxxxxxxx
                xxx┌─ Ta… ─┐xxxxxxxx
                漢 │ Jatka │漢字漢字
                xxx└───────┘xxxxxxxx
                xxxxxxxxxxxxxxxxxxxx
                """
        )
    }

    @Test func `the cursor stays inside, hidden or not`() {
        var frame = frame(2, 10)
        frame.cursor = Place(row: 7, column: -3)
        frame.showsCursor = false
        #expect(frame.snapshot().hasSuffix("cursor 1,0 hidden"))
    }

    @Test func `any writing leaves rows of exactly the frame's width`() {
        var random = SeededGenerator(seed: 60)
        for _ in 0..<300 {
            let size = Size(
                rows: Int.random(in: 0...6, using: &random),
                columns: Columns(Int.random(in: 0...30, using: &random))
            )
            var frame = Frame(size: size)
            for _ in 0..<20 { random.draw(in: &frame) }
            #expect(frame.rows.count == size.rows)
            for row in frame.rows {
                #expect(row.count == size.columns.rawValue)
                #expect(row.reduce(0) { $0 + columns(of: $1.text).rawValue } == size.columns.rawValue)
                #expect(row.first?.isContinuation != true)
                for (index, cell) in row.enumerated() where !cell.isContinuation {
                    let after = row[(index + 1)...].prefix { $0.isContinuation }.count
                    #expect(columns(of: cell.text) == Columns(1 + after))
                    #expect(safeText(cell.text) == cell.text)
                }
            }
        }
    }
}

extension SeededGenerator {
    /// Draws something anywhere, partly outside too.
    fileprivate mutating func draw(in frame: inout Frame) {
        let row = Int.random(in: -2...8, using: &self)
        let column = Columns(Int.random(in: -8...35, using: &self))
        let count = Bool.random(using: &self) ? Columns(Int.random(in: -3...20, using: &self)) : nil
        switch Int.random(in: 0..<6, using: &self) {
        case 0:
            frame.write(
                [(nastyText(count: 5), .bold), (nastyText(count: 5), .dim)],
                at: Place(row: row, column: column),
                limit: count
            )
        case 1: frame.writeRight(nastyText(count: 9), row: row, before: count)
        case 2: frame.fill(row: row, from: column, count: count, with: Bool.random(using: &self) ? "漢" : "─")
        case 3: frame.restyle(row: row, from: column, count: count, .reverse)
        case 4:
            var inner = Frame(size: Size(rows: Int.random(in: 0...3, using: &self), columns: count ?? 7))
            for row in 0..<3 { inner.write(nastyText(count: 8), at: Place(row: row, column: -1)) }
            frame.draw(inner.boxed(title: nastyText(count: 3)), at: Place(row: row, column: column))
        default: frame.write(nastyText(count: 12), at: Place(row: row, column: column), limit: count)
        }
    }
}
