/// Pieces of HTML: texts become part of them only through `text`, which escapes them.
enum HTML {
    /// A text as HTML, in an element or in an attribute with quotation marks.
    static func text(_ text: String) -> String {
        var html = ""
        for character in oneLine(text) {
            switch character {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            case "'": html += "&#39;"
            case _: html.append(character)
            }
        }
        return html
    }

    /// An element around some HTML, with attributes that are known to be harmless.
    static func element(_ name: String, _ attributes: String, _ content: String) -> String {
        "<\(name)\(attributes.isEmpty ? "" : " " + attributes)>\(content)</\(name)>"
    }

    /// An element without attributes around some HTML.
    static func element(_ name: String, _ content: String) -> String { element(name, "", content) }

    /// A line: the label in bold with a colon, the text, the remark in italics.
    static func line(_ line: Document.Line) -> String {
        let label = line.label.isEmpty ? "" : element("strong", "class=\"label\"", text(oneLine(line.label) + ":"))
        let remark = line.remark.isEmpty ? "" : element("em", "class=\"remark\"", text("(\(line.remark))"))
        return [label, text(line.text), remark].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
