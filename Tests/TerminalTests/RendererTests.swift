import CTerminal
import Screens
import TerminalHarness
import TestSupport
import Testing
import TextLayout

@testable import Terminal

/// ncurses keeps its state once per process: all suites that render are in here, one after another.
@Suite(.serialized) struct RendererTests {
    @Test(arguments: [(24, 80), (16, 60), (50, 200), (3, 7), (1, 1)])
    func `a terminal shows each of many random frames exactly`(rows: Int, columns: Int) throws {
        var random = SeededGenerator(seed: UInt64(rows * 1000 + columns))
        let pair = try RenderedTerminal(rows: rows, columns: columns)
        let size = Size(rows: rows, columns: Columns(columns))
        var frame: Frame?
        for turn in 0..<250 {
            let isNew = Int.random(in: 0..<8, using: &random) == 0
            frame = random.frame(size, from: isNew ? nil : frame)
            let shown = try #require(frame)
            pair.draw(shown)
            let difference = pair.difference(from: shown)
            #expect(difference == nil, "frame \(turn)")
            if difference != nil { return }
        }
    }

    @Test func `the emulator outlives a wide character on a terminal that is one column wide`() {
        let emulator = Emulator(rows: 5, columns: 20)
        emulator.resize(rows: 3, columns: 1)
        emulator.feed("漢字".utf8)
        emulator.resize(rows: 5, columns: 20)
        emulator.feed("\r漢".utf8)
        #expect(emulator.screen.text.contains("漢"))
    }

    @Test func `resizing in between loses nothing`() throws {
        var random = SeededGenerator(seed: 3)
        let pair = try RenderedTerminal()
        for turn in 0..<100 {
            let size = Size(
                rows: Int.random(in: 1...60, using: &random),
                columns: Columns(Int.random(in: 2...220, using: &random))
            )
            pair.renderer.resize(size)
            pair.emulator.resize(rows: size.rows, columns: size.columns.rawValue)
            let frame = random.frame(size)
            pair.draw(frame)
            let difference = pair.difference(from: frame)
            #expect(difference == nil, "size \(size), turn \(turn)")
        }
    }

    @Test func `a frame of another size than the terminal is clipped, or leaves blanks`() throws {
        let pair = try RenderedTerminal(rows: 10, columns: 40)
        var wide = Frame(size: Size(rows: 24, columns: 80))
        for row in 0..<24 { wide.write(String(repeating: "漢", count: 40), at: Place(row: row, column: 0)) }
        wide.cursor = Place(row: 23, column: 79)
        pair.draw(wide)
        #expect(pair.emulator.screen.rows == Array(repeating: String(repeating: "漢", count: 20), count: 10))
        #expect(pair.emulator.screen.cursorRow == 9)
        var small = Frame(size: Size(rows: 2, columns: 3))
        small.write("abc", at: Place(row: 1, column: 0))
        pair.draw(small)
        #expect(pair.emulator.screen.text == "\nabc")
    }

    @Test func `what is on the screen already costs nothing, and after a redraw it is all there`() throws {
        var random = SeededGenerator(seed: 11)
        let pair = try RenderedTerminal()
        let frame = random.frame(Size(rows: 24, columns: 80))
        #expect(pair.draw(frame) > 0)
        #expect(pair.draw(frame) == 0)
        pair.emulator.feed(Array("\u{1B}[3;3Hrubbish from another program\u{1B}[H".utf8))
        pair.renderer.forget()
        pair.draw(frame)
        #expect(pair.difference(from: frame) == nil)
    }

    @Test func `a typed character, a tick of the clock and a minute cost few bytes`() throws {
        let pair = try RenderedTerminal()
        var frame = Frame(size: Size(rows: 24, columns: 80))
        frame.write(" Neuvotteluilmapiiri 2/5     klo 13.52   loppuu 16.01", at: Place(row: 0, column: 0), style: .bold)
        for row in 3..<20 { frame.write("13.38 t Aura   Työnantajan edustaja vaihtui", at: Place(row: row, column: 1)) }
        frame.write(" › Edustettavat odottavat", at: Place(row: 21, column: 0))
        frame.cursor = Place(row: 21, column: 25)
        pair.draw(frame)

        frame.write("ä", at: Place(row: 21, column: 25))
        frame.cursor.column = 26
        #expect(pair.draw(frame) <= 4)
        // A reversed clock in the top right corner, and back to the text.
        frame.write("4:59", at: Place(row: 0, column: 75), style: .reverse)
        pair.draw(frame)
        frame.write("4:58", at: Place(row: 0, column: 75), style: .reverse)
        #expect(pair.draw(frame) <= 40)
        frame.write("13.53   loppuu 16.02", at: Place(row: 0, column: 33), style: .bold)
        frame.write("4:00", at: Place(row: 0, column: 75), style: .reverse)
        #expect(pair.draw(frame) <= 160)
        #expect(pair.difference(from: frame) == nil)
    }

    @Test(arguments: [
        "xterm", "xterm-256color", "screen", "screen-256color", "tmux-256color", "rxvt-unicode-256color", "linux",
        "vt100",
    ])
    func `terminals of other types show the same text`(type: String) throws {
        var random = SeededGenerator(seed: 5)
        let pair = try RenderedTerminal(type: type)
        var frame: Frame?
        for _ in 0..<40 {
            frame = random.frame(Size(rows: 24, columns: 80), from: frame)
            let shown = try #require(frame)
            pair.draw(shown)
            #expect(
                pair.emulator.screen.cells.map { $0.map(\.text).joined() } == shown.rows.map { $0.map(\.text).joined() }
            )
        }
    }

    @Test func `without colours attributes stay, and no colour is sent`() throws {
        let pair = try RenderedTerminal(colors: false)
        #expect(!pair.renderer.hasColors)
        var frame = Frame(size: Size(rows: 2, columns: 20))
        frame.write("punainen", at: Place(row: 0, column: 0), style: Style(.bold, color: .red))
        let bytes = String(decoding: pair.renderer.bytes(for: frame), as: UTF8.self)
        #expect(!bytes.contains("\u{1B}[3"))
        pair.emulator.feed(Array(bytes.utf8))
        #expect(pair.emulator.screen.cells[0][0].isBold)
        #expect(pair.emulator.screen.cells[0][0].color == nil)
    }

    @Test func `signs have ASCII forms of the same width, letters stay`() throws {
        let pair = try RenderedTerminal(usesASCII: true)
        var frame = Frame(size: Size(rows: 3, columns: 40))
        frame.write("▶ ▢1 ⚑2 └ ─│ työ … ›", at: Place(row: 0, column: 0))
        pair.draw(frame)
        #expect(pair.emulator.screen.rows[0] == "> o1 !2 ` -| työ ~ >")
        for (sign, form) in Signs.forms {
            #expect(form.utf8.count == 1, "\(sign)")
            #expect(columns(of: Character(sign)) == 1, "\(sign)")
        }
    }

    @Test func `ncurses' cursor moves by as many cells as TextLayout counts`() throws {
        let pair = try RenderedTerminal(columns: 300)
        var random = SeededGenerator(seed: 99)
        var samples = frameTexts
        // Every code point of the planes that are in use, alone; then random ones in rows.
        for value in stride(from: UInt32(0x20), to: 0x3_0000, by: 7) {
            if let scalar = Unicode.Scalar(value) { samples.append(String(Character(scalar))) }
        }
        for _ in 0..<5000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let ranges: [ClosedRange<UInt32>] = [
                    0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x900...0xDFF, 0x1100...0x11FF, 0x3040...0x30FF,
                    0x4E00...0x9FFF,
                    0xAC00...0xD7A3, 0x1F300...0x1FAFF, 0x200B...0x206F, 0xFE00...0xFEFF,
                ]
                let range = ranges.randomElement(using: &random) ?? 0x20...0x7E
                if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { text.append(scalar) }
            }
            samples.append(String(text))
        }
        #expect(samples.count > 30_000)
        for sample in samples {
            let safe = safeText(sample)
            let counted = safe.reduce(Columns.zero) { $0 + columns(of: $1) }.rawValue
            let measured = pair.renderer.measure(safe)
            #expect(measured == counted, "\(sample.unicodeScalars.map { String($0.value, radix: 16) })")
        }
    }

    @Test func `rows of one sign are written out, since not every xterm can repeat`() throws {
        let pair = try RenderedTerminal()
        var frame = Frame(size: Size(rows: 2, columns: 80))
        frame.fill(row: 0, with: "-")
        let bytes = String(decoding: pair.renderer.bytes(for: frame), as: UTF8.self)
        #expect(bytes.contains(String(repeating: "-", count: 80)))
    }

    @Test func `cells that were never made safe still send nothing raw`() throws {
        let pair = try RenderedTerminal()
        for sign in [
            "\u{1B}[2J", "\u{7}", "\u{9B}31m", "\n", "\u{202E}", "\u{200B}", "\u{E000}", "ab", "漢", "\u{301}", "\u{AD}",
        ] {
            var frame = Frame(size: Size(rows: 2, columns: 10))
            frame.fill(row: 0, with: sign)
            let bytes = pair.renderer.bytes(for: frame)
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("\u{1B}[2J\u{1B}[2J") && !text.contains("\u{7}") && !text.contains("\u{202E}"))
            #expect(!text.unicodeScalars.contains { (0x80...0x9F).contains($0.value) || $0.value == 0x200B })
            pair.emulator.feed(bytes)
            #expect(pair.emulator.screen.rows[1].isEmpty)
        }
    }
}
