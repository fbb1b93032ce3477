import TestSupport
import Testing
import TextLayout

@Suite struct ColumnsTests {
    @Test(arguments: [
        ("", 0), ("a", 1), ("ä", 1), ("a\u{308}", 1), ("漢", 2), ("👩\u{200D}🔬", 2), ("👍🏽", 2), ("❤\u{FE0F}", 1),
        ("1\u{FE0F}\u{20E3}", 1),
        ("🇫🇮", 2), ("\u{1B}", 1), ("\r\n", 1), ("\u{200B}", 0), ("\u{1FAE8}", 1), ("क्षी", 3), ("한", 2),
        ("Työnantaja – 漢字", 17),
    ])
    func `a text takes the cells that ncurses gives it`(text: String, cells: Int) {
        #expect(columns(of: text) == Columns(cells))
        #expect(text.reduce(into: Columns.zero) { $0 += columns(of: $1) } == Columns(cells))
    }

    @Test func `every code point is as wide as the C library says`() throws {
        let library = try #require(CLibrary())
        guard library.isUnicode14 else { return }
        var last = ""
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "a" + String(scalar)
            let safe = safeText(text)
            // Most code points are unknown, and all of them look the same.
            guard safe != last else { continue }
            last = safe
            let cells = safe.unicodeScalars.reduce(0) { $0 + library.columns(of: $1) }
            if columns(of: text) != Columns(cells) {
                Issue.record("U+\(String(value, radix: 16)): \(columns(of: text)), not \(cells)")
            }
        }
    }

    @Test func `random texts are as wide as the C library says`() throws {
        let library = try #require(CLibrary())
        guard library.isUnicode14 else { return }
        var random = SeededGenerator(seed: 36)
        for _ in 0..<20_000 {
            let text = random.nastyText(count: 12)
            let cells = safeText(text).unicodeScalars.reduce(0) { $0 + library.columns(of: $1) }
            if columns(of: text) != Columns(cells) { Issue.record("\(text.debugDescription)") }
        }
    }
}
