import Documents
import Foundation
import Interchange
import Localization
import MeetingEngine
import Testing

/// Whatever texts stand in a document, each format keeps its structure: nothing that somebody said becomes part of it.
@Suite struct HostileDocumentTests {
    static let texts = [
        "<script>alert(1)</script>", "</p></li></section>", "\"><img src=x onerror=alert(1)>",
        "a & b &amp; &#60;b&#62;",
        "]]>", "<!--", "-->", "<![CDATA[x", "</style><style>*{display:none}", "</title></svg>", "{{title}}",
        "{{{content}}}",
        "{{/sections}}", "{{=<% %>=}}", "| a | b |", "`code`", "```", "~~~", "# otsikko", "1. yksi", "- viiva", "***",
        "___",
        "[a](javascript:alert(1))", "![x](http://a.fi/x.png)", "<http://a.fi>", "http://a.fi", "$x^2$", "\\(x\\)",
        "@nimi",
        "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\t=1+1", "a;=1+1", "a,=HYPERLINK(\"http://a.fi\")", "＝1+1",
        "\u{1B}[31mpunainen", "\u{1B}]0;otsikko\u{7}", "\u{9B}2J", "\u{202E}takaperin", "\u{2066}x", "\u{200B}",
        "\u{0}",
        "eka\r\ntoka", "eka\u{2028}toka", "   ", "é\u{301}\u{302}\u{303}\u{304}\u{305}", "👩‍🔬👍🏽", "𝕏",
        String(repeating: "ä", count: 300),
    ]

    /// A document with a text in every place that takes one, and the texts as they are to be read.
    private func document(_ text: String) -> Document {
        var head = Document.Head(title: "T \(text)", type: "M \(text)")
        head.sender = "S \(text)"
        head.number = "2/5"
        head.date = "D \(text)"
        head.confidentiality = "L \(text)"
        head.facts = [Document.Fact("F \(text)", "G \(text)")]
        head.note = "N \(text)"
        var section = Document.Section("avain", number: 1, title: "O \(text)")
        section.add(Document.Line("P \(text)", label: "Q \(text)", remark: "R \(text)"))
        let item = Document.Item(
            Document.Line("I \(text)"),
            items: [Document.Item(Document.Line("J \(text)", label: "K"))]
        )
        section.add([item])
        section.add([item], isNumbered: true)
        section.add(
            Document.Table(
                "C \(text)",
                columns: [Document.Column("A \(text)"), Document.Column("B \(text)", isNumber: true)],
                rows: [Document.Row(["X \(text)", "Y \(text)"]), Document.Row(["Z \(text)", "1"], isTotal: true)]
            )
        )
        for form in [Document.Chart.Form.bars, .grid] {
            section.add(
                Document.Chart(
                    "H \(text)",
                    form: form,
                    things: "U \(text)",
                    series: ["V", "W \(text)"],
                    rows: [
                        .init("X \(text)", [.init(3, "3"), .init(nil, "– \(text)")]),
                        .init("Y", [.init(0, "0"), .init(9, "9")]),
                    ],
                    isOnlyTelling: form == .grid
                )
            )
        }
        var part = Document.Section("osa", title: "E \(text)")
        part.add(Document.Line("Ö \(text)"))
        section.add(part)
        return Document(.memo, language: .finnish, audience: .group, head: head, sections: [section])
    }

    /// The tags of a page, without the texts between them; the `x` of texts in SVG may be wrapped differently.
    private func tags(_ html: String) -> [String] {
        var tags: [String] = []
        var rest = html[...]
        while let from = rest.firstIndex(of: "<"), let to = rest[from...].firstIndex(of: ">") {
            tags.append(String(rest[from...to]))
            rest = rest[rest.index(after: to)...]
        }
        return tags
    }

    @Test(arguments: texts) func `HTML has the same tags whatever is said`(text: String) throws {
        // A name in a grid may take two lines of its drawing; everything else is the same tag for tag.
        let isDrawn = { (tag: String) in tag.hasPrefix("<text") || tag == "</text>" }
        let hostile = try document(text).written(as: .html, on: .builtIn)
        let plain = try document("x").written(as: .html, on: .builtIn)
        #expect(tags(hostile).filter { !isDrawn($0) } == tags(plain).filter { !isDrawn($0) })
        #expect(tags(hostile).allSatisfy { !isDrawn($0) || $0 == "</text>" || $0.hasSuffix("\">") })
        let converted = document(text).htmlForConverting(on: .builtIn)
        #expect(tags(converted) == tags(document("x").htmlForConverting(on: .builtIn)))
        for page in [hostile, converted] {
            #expect(!page.contains("{{") || text.contains("{{"))
            #expect(!page.unicodeScalars.contains(where: isControl))
        }
    }

    @Test(arguments: texts) func `Markdown has the same lines whatever is said`(text: String) throws {
        func shape(_ document: Document) throws -> [String] {
            try document.written(as: .md, on: .builtIn).split(separator: "\n", omittingEmptySubsequences: false).map {
                line in
                String(line.prefix { "#-| 0123456789.*:".contains($0) })
            }
        }
        #expect(try shape(document(text)) == shape(document("x")))
        let markdown = document(text).markdown()
        #expect(markdown == (try document(text).written(as: .md, on: .builtIn)))
        #expect(!markdown.unicodeScalars.contains(where: isControl))
    }

    @Test(arguments: texts) func `plain text has no control signs and keeps to its width`(text: String) throws {
        let page = document(text).plainText()
        #expect(page == (try document(text).written(as: .txt, on: .builtIn)))
        #expect(!page.unicodeScalars.contains(where: isControl))
        #expect(page.split(separator: "\n").allSatisfy { $0.count <= 78 && $0.last != " " })
    }

    @Test(arguments: texts) func `JSON gives the texts back as they are`(text: String) throws {
        struct Read: Decodable {
            struct Head: Decodable { let title: String }
            struct Section: Decodable {
                struct Block: Decodable { let text: String? }
                let title: String
                let blocks: [Block]
            }
            let format: String
            let version: Int
            let head: Head
            let sections: [Section]
        }
        let read = try JSONDecoder().decode(Read.self, from: Data(document(text).json().utf8))
        #expect(read.format == "oivallus-document" && read.version == Document.jsonVersion)
        #expect(read.head.title == "T \(text)")
        #expect(read.sections[0].title == "O \(text)")
        #expect(read.sections[0].blocks[0].text == "P \(text)")
    }

    private func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
            || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
}
