import MeetingEngine

extension Document {
    /// The document as plain text of 78 columns, laid out after SFS 2487: identifying data at the top, side headings at the left
    /// edge, the text beside them.
    ///
    /// It ends in a line break, and no line has blanks at its end.
    public func plainText() -> String { plainTextLines().map { $0.text + "\n" }.joined() }

    /// The same line by line, each with the entries whose words stand in it.
    public func plainTextLines() -> [RenderedLine] {
        var lines = TextPage.pageHead(head).map { RenderedLine($0) }
        func add(_ block: [RenderedLine]) {
            guard !block.isEmpty else { return }
            if !lines.isEmpty { lines.append(RenderedLine("")) }
            lines += block
        }
        add(TextPage.title(head.title).map { RenderedLine($0) })
        add(head.facts.flatMap(TextPage.fact).map { RenderedLine($0) })
        if !head.note.isEmpty { add(TextPage.beside(head.note).map { RenderedLine($0) }) }
        for section in sections { add(TextPage.section(section).map(\.rendered)) }
        return lines
    }

    /// The fields of a plain text template, each laid out already.
    func textFields() -> [String: Any] {
        [
            "language": language.rawValue,
            "kind": kind.rawValue,
            "pageHead": TextPage.pageHead(head).joined(separator: "\n"),
            "title": TextPage.title(head.title).joined(separator: "\n"),
            "sender": field(oneLine(head.sender)),
            "type": field(oneLine(head.type)),
            "ordinal": field(oneLine(head.number)),
            "date": field(oneLine(head.date)),
            "confidentiality": field(oneLine(head.confidentiality)),
            "note": field(head.note.isEmpty ? "" : TextPage.beside(head.note).joined(separator: "\n")),
            "facts": head.facts.map { fact in
                ["label": oneLine(fact.label), "text": TextPage.fact(fact).joined(separator: "\n")]
            },
            "sections": sections.map { section in
                [
                    "key": section.key,
                    "heading": oneLine(section.heading),
                    "content": field(TextPage.section(section).map(\.text).joined(separator: "\n")),
                ]
            },
        ]
    }
}
