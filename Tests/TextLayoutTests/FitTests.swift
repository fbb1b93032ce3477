import TestSupport
import Testing
import TextLayout

@Suite struct FitTests {
    @Test(arguments: [
        ("Neuvotteluilmapiiri", 19, "Neuvotteluilmapiiri"), ("Neuvotteluilmapiiri", 10, "Neuvottel…"),
        ("yksi kaksi", 6, "yksi…"), ("漢字漢字", 5, "漢字…"), ("漢字漢字", 4, "漢…"), ("abc", 1, "…"), ("abc", 0, ""),
        ("a\nb", 3, "a␤b"),
    ])
    func `what is cut off leaves an ellipsis`(text: String, limit: Int, shown: String) {
        #expect(truncate(text, to: Columns(limit)) == shown)
    }

    @Test func `a padded text fills its field exactly`() {
        #expect(pad("Aura", to: 6) == "Aura  ")
        #expect(pad("13", to: 6, align: .right) == "    13")
        #expect(pad("13", to: 5, align: .center) == " 13  ")
        #expect(pad("漢字漢字", to: 6) == "漢字… ")
        var random = SeededGenerator(seed: 5)
        for _ in 0..<2_000 {
            let width = Columns(Int.random(in: 0...20, using: &random))
            #expect(columns(of: pad(random.nastyText(count: 9), to: width)) == width)
        }
    }

    @Test func `text is stored composed`() {
        #expect(normalised("Pa\u{308}iva\u{308}").unicodeScalars.count == 5)
        #expect(
            normalised("A\u{30A}bo \u{1100}\u{1161} \u{212B}").unicodeScalars.map(\.value) == [
                0xC5, 98, 111, 32, 0xAC00, 32, 0xC5,
            ]
        )
        #expect(normalised("rivi\u{1B}[0m\u{202E}") == "rivi\u{1B}[0m\u{202E}")
    }
}
