/// A table of values separated by commas or semicolons (RFC 4180, but lines end in LF) that a spreadsheet opens without
/// taking a text for a formula.
struct CSV {
    /// A value of a table.
    enum Cell {
        /// A text that somebody wrote, or that we did.
        case text(String)
        /// A whole number.
        case number(Int?)
    }

    private let delimiter: Character
    private(set) var text = ""

    /// Makes a table with its head.
    ///
    /// - Parameter delimiter: what spreadsheets of the reader's language expect.
    init(_ columns: [String], delimiter: Character) {
        self.delimiter = delimiter
        add(columns.map(Cell.text))
    }

    /// Adds a row.
    mutating func add(_ cells: [Cell]) {
        text += cells.map(written).joined(separator: String(delimiter)) + "\n"
    }

    private func written(_ cell: Cell) -> String {
        switch cell {
        case .number(let number): return number.map(String.init) ?? ""
        case .text(let text):
            let safe = CSV.guarded(oneLine(text))
            guard safe.contains(where: { "\"',; \t".contains($0) }) else { return safe }
            return "\"\(safe.replacing("\"", with: "\"\""))\""
        }
    }

    /// A text in which no spreadsheet sees a formula: an apostrophe before a sign that begins one, at the beginning and
    /// after what another country's spreadsheet takes for the end of a value.
    static func guarded(_ text: String) -> String {
        var guarded = ""
        var before: Character = ";"
        for character in text {
            if ";,".contains(before), isFormulaSign(character) { guarded.append("'") }
            guarded.append(character)
            before = character
        }
        return guarded
    }

    /// The signs that begin a formula, in ASCII and in full width; `-` and `+` too.
    private static func isFormulaSign(_ character: Character) -> Bool {
        guard let first = character.unicodeScalars.first else { return false }
        switch first {
        case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{2212}", "\t", "\r": return true
        default: return false
        }
    }
}
