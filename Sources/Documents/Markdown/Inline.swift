/// Texts as Markdown within a line: the one door through which they come in, so that none can become markup.
enum Inline {
    /// Plain text.
    static func text(_ text: String) -> String { escaped(oneLine(text)) }

    /// Plain text in bold; nothing where there is no text.
    static func strong(_ text: String) -> String {
        let text = self.text(text)
        return text.isEmpty ? "" : "**\(text)**"
    }

    /// Plain text in italics; nothing where there is no text.
    static func emphasis(_ text: String) -> String {
        let text = self.text(text)
        return text.isEmpty ? "" : "*\(text)*"
    }

    /// A line: the label in bold with a colon, the text, the remark in italics.
    static func line(_ line: Document.Line) -> String {
        let label = line.label.isEmpty ? "" : strong(oneLine(line.label) + ":")
        let remark = line.remark.isEmpty ? "" : emphasis("(\(line.remark))")
        return [label, text(line.text), remark].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
