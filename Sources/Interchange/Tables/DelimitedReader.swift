import TextLayout

/// Reads rows of delimited values: RFC 4180 with `,` or `;`, and TSV, any line ends; blank rows are left out.
struct DelimitedReader {
    private let file: String
    private let scalars: [Unicode.Scalar]
    private let delimiter: Delimiter
    private var index = 0
    private var line = 1
    private var column = 1

    /// The rows of a file.
    ///
    /// - Throws: the first fault in its form: an encoding, a quotation mark, a size.
    static func rows(of source: SourceFile) throws(InputError) -> [TableRow] {
        let text = try source.text()
        var reader = DelimitedReader(file: source.name, text: text)
        var rows: [TableRow] = []
        while let row = try reader.next() {
            if row.isBlank { continue }
            guard rows.count < TableLimits.rows else { throw InputError(row.position, .tooManyRows(TableLimits.rows)) }
            rows.append(row)
        }
        return rows
    }

    private init(file: String, text: String) {
        self.file = file
        scalars = Array(text.unicodeScalars)
        delimiter = Delimiter(of: text.unicodeScalars)
    }

    /// The next row; nil at the end.
    private mutating func next() throws(InputError) -> TableRow? {
        guard index < scalars.count else { return nil }
        var row = TableRow(fields: [], position: position)
        while true {
            guard row.fields.count < TableLimits.fields else {
                throw InputError(position, .tooManyFields(TableLimits.fields))
            }
            row.fields.append(try field())
            guard index < scalars.count else { return row }
            let end = scalars[index]
            advance()
            if end != delimiter.rawValue { return row }
        }
    }

    private var position: SourcePosition { SourcePosition(file: file, line: line, column: column) }

    /// Steps over one character; CR LF is one line end.
    private mutating func advance() {
        let scalar = scalars[index]
        index += 1
        if scalar == "\r", index < scalars.count, scalars[index] == "\n" { index += 1 }
        if isLineEnd(scalar) {
            line += 1
            column = 1
        } else {
            column += 1
        }
    }

    private func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }
    private func endsField(_ scalar: Unicode.Scalar) -> Bool { scalar == delimiter.rawValue || isLineEnd(scalar) }
    private func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" || scalar == "\t" }

    private mutating func field() throws(InputError) -> TableField {
        while index < scalars.count, isBlank(scalars[index]), !endsField(scalars[index]) { advance() }
        let start = position
        if index < scalars.count, scalars[index] == "\"" {
            let before = self
            do throws(InputError) {
                return try quotedField(from: start)
            } catch {
                guard delimiter.allowsLooseQuotes, error.problem.isAboutQuotes else { throw error }
                self = before
            }
        }
        let begin = index
        while index < scalars.count, !endsField(scalars[index]) { advance() }
        var end = index
        while end > begin, isBlank(scalars[end - 1]) { end -= 1 }
        return try field(scalars[begin..<end], at: start)
    }

    private mutating func quotedField(from start: SourcePosition) throws(InputError) -> TableField {
        advance()
        var text: [Unicode.Scalar] = []
        while true {
            guard index < scalars.count, !delimiter.allowsLooseQuotes || !isLineEnd(scalars[index]) else {
                throw InputError(start, .openQuote)
            }
            let scalar = scalars[index]
            advance()
            if scalar != "\"" {
                text.append(scalar)
                if scalar == "\r", scalars[index - 1] == "\n" { text.append("\n") }
                continue
            }
            guard index < scalars.count, scalars[index] == "\"" else { break }
            text.append(scalar)
            advance()
        }
        while index < scalars.count, isBlank(scalars[index]), !endsField(scalars[index]) { advance() }
        guard index == scalars.count || endsField(scalars[index]) else { throw InputError(position, .textAfterQuote) }
        return try field(text[...], at: start)
    }

    private func field(_ scalars: ArraySlice<Unicode.Scalar>, at start: SourcePosition) throws(InputError) -> TableField
    {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        let text = normalised(String(view))
        guard text.utf8.count <= TableLimits.bytes else { throw InputError(start, .tooLong(bytes: TableLimits.bytes)) }
        return TableField(text: text, position: start)
    }
}

extension InputProblem {
    fileprivate var isAboutQuotes: Bool { self == .openQuote || self == .textAfterQuote }
}
