import TextLayout

/// A line of the Markdown that memos are kept in, as it reads: its signs taken away, its escapes undone.
struct ReadMarkdown {
    /// What the line says.
    let text: String
    /// Whether it is a heading.
    let isHeading: Bool
    /// How far the rows after the first stand in: under the text of an item.
    private let hanging: Columns

    /// Reads a line.
    init(_ line: String) {
        let signs = line.prefix { $0 == "#" }
        isHeading = !signs.isEmpty && line.dropFirst(signs.count).first == " "
        var text = ""
        var rest = isHeading ? line.dropFirst(signs.count + 1) : line[...]
        let blanks = rest.prefix { $0 == " " }.count
        hanging = rest.dropFirst(blanks).hasPrefix("- ") ? Columns(blanks + 2) : Columns(blanks)
        while let character = rest.popFirst() {
            switch character {
            case "*": break
            case "\\":
                let isEscape = rest.first.map { $0.isASCII && ($0.isPunctuation || $0.isSymbol) } ?? false
                text.append(isEscape ? rest.removeFirst() : character)
            default: text.append(character)
            }
        }
        self.text = text
    }

    /// The rows of it that fit a width.
    func wrapped(to width: Columns) -> [PageLine] {
        wrap(text, width: max(10, width), hanging: hanging).map { line in
            let indent = String(repeating: " ", count: line.indent.rawValue)
            return PageLine(text: indent + line.text, isHeading: isHeading)
        }
    }
}
