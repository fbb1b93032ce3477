import Documents
import FoundationEssentials
import Localization
import MeetingEngine
import Testing

@testable import Documents

@Suite struct EscapeTests {
    @Test(arguments: [
        ("klo 13.00–16.00, 50 % (n = 8)", "klo 13.00–16.00, 50 % (n = 8)"),
        ("*tärkeä* _ja_ `koodi`", "\\*tärkeä\\* \\_ja\\_ \\`koodi\\`"),
        ("# otsikko", "\\# otsikko"),
        ("#teema", "#teema"),
        ("- viiva", "\\- viiva"),
        ("-5 astetta", "-5 astetta"),
        ("---", "\\---"),
        ("1. ensin", "1\\. ensin"),
        ("12.3. alkaen", "12.3. alkaen"),
        ("24 tunnin sääntö", "24 tunnin sääntö"),
        ("[linkki](http://a.fi)", "\\[linkki\\](http\\://a.fi)"),
        ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
        ("&lt; &#60; R&D & muut", "\\&lt; \\&#60; R\\&D & muut"),
        ("a | b", "a \\| b"),
        ("www.example.org", "www\\.example.org"),
        ("kaksi\nriviä\r\n\tja  väli ", "kaksi riviä ja väli"),
        ("\u{1B}[31mpunainen\u{202E}", "␛\\[31mpunainen\u{FFFD}"),
    ])
    func `what people say stays text`(text: String, markdown: String) {
        #expect(Inline.text(text) == markdown)
    }

    @Test func `the escapes of arbitrary texts leave nothing that could be markup, and read back`() {
        var random = Seeded(state: 5)
        for _ in 0..<20_000 {
            let text = random.nastyText()
            let markdown = Inline.text(text)
            #expect(unescaped(markdown) == oneLine(text), "\(text.debugDescription)")
        }
    }

    @Test(.enabled(if: CommonMarkReader.isInstalled, "cmark reads what is written here"))
    func `a CommonMark reader gives arbitrary texts back literally`() throws {
        var random = Seeded(state: 11)
        let texts = (0..<3000).map { _ in random.nastyText() }.filter { !oneLine($0).isEmpty }
        var section = Document.Section("texts", title: "texts")
        section.add(texts.map { Document.Item(Document.Line($0)) })
        section.add(
            texts.map { Document.Item(Document.Line($0), items: [Document.Item(Document.Line($0))]) },
            isNumbered: true
        )
        for text in texts { section.add(Document.Line(text)) }
        for text in texts { section.parts.append(Document.Section("text", title: text)) }
        var last = Document.Section("last", title: "last")
        last.add(texts.map { Document.Item(Document.Line($0, label: oneLine($0))) })
        section.parts.append(last)
        var page = MarkdownPage()
        page.section(section, level: 2)
        let expected =
            ["texts"] + texts + texts.flatMap { [$0, $0] } + texts + texts + ["last"]
            + texts.map { "\(oneLine($0)): \(oneLine($0))" }
        let read = try CommonMarkReader.texts(of: page.lines.map { $0.text + "\n" }.joined())
        #expect(read.count == expected.count)
        let wrong = zip(read, expected).first { $0 != oneLine($1) }
        #expect(wrong == nil, "\(String(describing: wrong))")
    }

    /// Takes the escapes off; nil when something is left that may mean something in the middle of a line.
    private func unescaped(_ markdown: String) -> String? {
        var text = String.UnicodeScalarView()
        var scalars = markdown.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            if scalar == "\\" {
                guard let next = scalars.next(), next.isASCII, next.properties.generalCategory != .decimalNumber else {
                    return nil
                }
                text.append(next)
            } else if "*_`[]<>~^$|@".unicodeScalars.contains(scalar) {
                return nil
            } else {
                text.append(scalar)
            }
        }
        return String(text)
    }
}

/// SplitMix64, so that every run sees the same texts.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    /// A text of what means something to Markdown, to terminals and to Unicode.
    mutating func nastyText() -> String {
        let pieces = [
            "*", "**", "_", "__", "`", "```", "~~~", "#", "## ", "- ", "+ ", "1. ", "12) ", "> ", "[a](b)", "![", "]:",
            "<b>",
            "</div>", "<!--", "&amp;", "&#65;", "&", "\\", "\\*", "|", "---", "===", "$x$", "^2^", "~~", "http://a.fi",
            "www.a.fi", "a@b.fi", "\n", "\n\n", "    ", "\t", "\u{A0}", "ä", "a\u{308}", "oikaisu", "§", "👩‍🔬",
            "\u{1B}[0m",
            "\u{202E}", "\u{200B}", "\0", ":", ":::", "%", "=", "\"", "'", "(", ")", "!", "5", ".", "x",
        ]
        return (0..<Int.random(in: 1...8, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
    }
}
