/// Reads JSON Lines: one flat object a line, as a row of named values; blank lines are left out.
struct JSONLinesReader {
    /// One object: its names and values in order.
    typealias Object = [(name: TableField, value: TableField)]

    /// Whether a text looks like JSON Lines rather than a table.
    static func recognises(_ text: String) -> Bool {
        text.unicodeScalars.first { !$0.properties.isWhitespace } == "{"
    }

    /// The objects of a text.
    ///
    /// - Throws: the first fault in its form.
    static func objects(of text: String, file: String) throws(InputError) -> [(
        object: Object, position: SourcePosition
    )] {
        var objects: [(object: Object, position: SourcePosition)] = []
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
            var parser = JSONLineParser(line: line, number: index + 1, file: file)
            let position = parser.position
            guard objects.count < TableLimits.rows else { throw InputError(position, .tooManyRows(TableLimits.rows)) }
            objects.append((try parser.object(), position))
        }
        return objects
    }
}

extension JSONLinesReader {
    /// The records of a text, and the names that nobody reads.
    ///
    /// - Throws: when a line is not a flat object, or names a column twice.
    static func records(
        of text: String,
        file: String
    ) throws(InputError) -> (records: [TableRecord<NotesColumn>], ignored: [TableField]) {
        var records: [TableRecord<NotesColumn>] = []
        var ignored: [TableField] = []
        for (object, position) in try objects(of: text, file: file) {
            var fields: [NotesColumn: TableField] = [:]
            for (name, value) in object {
                guard let column = NotesColumn(named: name.text) else {
                    if !ignored.contains(where: { $0.text == name.text }) { ignored.append(name) }
                    continue
                }
                guard fields.updateValue(value, forKey: column) == nil else {
                    throw name.error(.columnTwice(name.text))
                }
            }
            records.append(TableRecord(fields: fields, position: position))
        }
        return (records, ignored)
    }
}
