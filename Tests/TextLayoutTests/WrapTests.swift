import TestSupport
import Testing
import TextLayout

@Suite struct WrapTests {
    @Test func `words go to the next row whole, and blanks at the break are not drawn`() {
        let lines = wrap("Työnantajan edustaja vaihtui kesken neuvottelujen", width: 20)
        #expect(lines.map(\.text) == ["Työnantajan edustaja", "vaihtui kesken", "neuvottelujen"])
        #expect(lines.map(\.source) == [0..<21, 21..<36, 36..<49])
    }

    @Test func `a compound breaks after its hyphen, but a range of numbers does not`() {
        #expect(wrap("neuvottelu-ilmapiiri", width: 14).map(\.text) == ["neuvottelu-", "ilmapiiri"])
        #expect(wrap("klo 10-15 asti", width: 8).map(\.text) == ["klo", "10-15", "asti"])
    }

    @Test func `a word longer than a row is cut, and a no-break space keeps`() {
        #expect(wrap("epäjärjestelmällisyys", width: 8).map(\.text) == ["epäjärje", "stelmäll", "isyys"])
        #expect(wrap("noin 5\u{A0}min", width: 8).map(\.text) == ["noin", "5\u{A0}min"])
    }

    @Test func `a line feed breaks hard, and rows after the first hang`() {
        let lines = wrap("1 yksi kaksi\n\n2 kolme neljä", width: 8, hanging: 2)
        #expect(lines.map(\.text) == ["1 yksi", "kaksi", "", "2 kolme", "neljä"])
        #expect(lines.map(\.indent) == [0, 2, 0, 0, 2])
    }

    @Test func `an empty text is one empty row`() {
        #expect(wrap("", width: 10).map(\.text) == [""])
        #expect(wrap("   ", width: 10).map(\.text) == ["   "])
    }

    @Test func `no row is too wide and nothing is lost, whatever the text`() {
        var random = SeededGenerator(seed: 80)
        for _ in 0..<5_000 {
            let text =
                random.nastyText(count: 40) + (Bool.random(using: &random) ? "\n" : "") + random.nastyText(count: 9)
            let graphemes = Array(text)
            let width = Columns(Int.random(in: 4...30, using: &random))
            let lines = wrap(text, width: width, hanging: Columns(Int.random(in: 0...4, using: &random)))
            var next = 0
            for line in lines {
                let widest = graphemes[line.source].map { columns(of: $0) }.max() ?? 0
                #expect(line.indent + line.width <= max(width, line.indent + widest))
                #expect(columns(of: line.text) == line.width)
                let skipped = graphemes[next..<line.source.lowerBound]
                if !skipped.allSatisfy({ $0.isNewline || $0 == "\u{2028}" || $0 == "\u{2029}" }) || skipped.count > 1 {
                    Issue.record("lost \(String(skipped).debugDescription)")
                }
                let shown = Array(safeText(String(graphemes[line.source])).unicodeScalars)
                let drawn = Array(line.text.unicodeScalars)
                if !shown.starts(with: drawn) || !shown.dropFirst(drawn.count).allSatisfy({ $0 == " " }) {
                    Issue.record(
                        "\(String(graphemes[line.source]).debugDescription) became \(line.text.debugDescription)"
                    )
                }
                next = line.source.upperBound
            }
            #expect(next == graphemes.count)
        }
    }
}
