import TextLayout

extension Frame {
    /// The frame as text for people and for snapshot tests: each row between `|` edges, and where the cursor is.
    ///
    /// - Parameter styles: adds a second grid with a letter for the style of each cell and a line for each letter;
    ///   plain cells are blank there.
    public func snapshot(styles: Bool = false) -> String {
        var lines = rows.map { row in "|" + row.map(\.text).joined() + "|" }
        lines.append("cursor \(cursor.row),\(cursor.column.rawValue)" + (showsCursor ? "" : " hidden"))
        guard styles else { return lines.joined(separator: "\n") }
        var letters = StyleLetters()
        for row in rows { lines.append("|" + String(row.map { letters.letter(for: $0.style) }) + "|") }
        return (lines + letters.legend).joined(separator: "\n")
    }
}

/// One letter for each style, given in the order the styles are met.
private struct StyleLetters {
    private var letters: [Style: Character] = [.plain: " "]
    private(set) var legend: [String] = []

    mutating func letter(for style: Style) -> Character {
        if let known = letters[style] { return known }
        let letter = Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(legend.count % 26)))
        letters[style] = letter
        legend.append("\(letter) \(style.description)")
        return letter
    }
}
