internal import FoundationEssentials
public import Interchange
internal import MeetingEngine

extension Document {
    /// The fields of an HTML template: one self-contained page that fetches nothing.
    func htmlFields(_ stationery: Stationery) -> [String: Any] {
        var writer = HTMLWriter()
        return [
            "language": language.rawValue,
            "kind": kind.rawValue,
            "title": HTML.text(head.title),
            "sender": field(HTML.text(head.sender)),
            "type": field(HTML.text(head.type)),
            "ordinal": field(HTML.text(head.number)),
            "date": field(HTML.text(head.date)),
            "confidentiality": field(HTML.text(head.confidentiality)),
            "note": field(HTML.text(head.note)),
            "style": stationery.style,
            "logo": field(stationery.logo?.dataAddress ?? ""),
            "facts": head.facts.map { ["label": HTML.text($0.label), "text": HTML.text($0.text)] },
            "sections": sections.map { section in
                [
                    "key": HTML.text(section.key),
                    "heading": HTML.text(section.heading),
                    "content": field(writer.content(of: section, level: 2)),
                ]
            },
        ]
    }

    /// The document as HTML for pandoc, which makes docx and odt of it: no style, no charts, no template.
    ///
    /// In it a text can no more become markup than in the page that people read.
    public func htmlForConverting(on stationery: Stationery) -> String {
        let document = headed(by: stationery.headings)
        let head = document.head
        var writer = HTMLWriter(drawsCharts: false)
        let identity = [head.sender, head.type, head.number, head.date, head.confidentiality].filter { !$0.isEmpty }
        let facts = head.facts.map { fact in
            let label = HTML.element("td", HTML.element("strong", HTML.text(fact.label)))
            return HTML.element("tr", label + HTML.element("td", HTML.text(fact.text)))
        }
        // pandoc turns no SVG into a picture for docx by itself.
        let logo = stationery.logo.flatMap { $0.mediaType == "image/png" ? $0.dataAddress : nil }
        var body = [HTML.element("h1", HTML.text(head.title))]
        if let logo { body.append("<p><img src=\"\(logo)\" alt=\"\"></p>") }
        body.append(HTML.element("p", HTML.text(identity.joined(separator: " · "))))
        let widths = "<colgroup><col style=\"width: 25%\"><col style=\"width: 75%\"></colgroup>"
        body.append(HTML.element("table", widths + HTML.element("tbody", facts.joined(separator: "\n"))))
        if !head.note.isEmpty { body.append(HTML.element("p", HTML.element("em", HTML.text(head.note)))) }
        for section in document.sections {
            body.append(HTML.element("h2", HTML.text(section.heading)))
            body.append(writer.content(of: section, level: 2))
        }
        return """
            <!DOCTYPE html>
            <html lang="\(document.language.rawValue)">
            <head><meta charset="utf-8"></head>
            <body>
            \(body.joined(separator: "\n"))
            </body>
            </html>

            """
    }
}

extension Stationery.Logo {
    /// The picture as an address that holds it (RFC 2397).
    fileprivate var dataAddress: String { "data:\(mediaType);base64,\(Data(bytes).base64EncodedString())" }
}
