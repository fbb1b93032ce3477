/// The columns that a kind of table may have: each case's names.
protocol TableColumn: Hashable, CaseIterable, Sendable {
    /// The names of the column in the header, in any language.
    var names: [String] { get }
    /// The name that messages use.
    var canonicalName: String { get }
}

/// Which column each value of a row belongs to.
struct TableHeader<Column: TableColumn> {
    /// The columns by place; nil where nobody reads the column.
    let columns: [Column?]
    /// The columns that nobody reads.
    let ignored: [TableField]

    /// Columns in the order given, for a table without a header.
    init(_ columns: [Column?]) {
        self.columns = columns
        ignored = []
    }

    /// Reads a header; nil when the row has no column's name, so that it is no header.
    ///
    /// - Throws: when two columns are the same, or one that must be there is not.
    init?(_ row: TableRow, required: [Column]) throws(InputErrors) {
        let columns = row.fields.map { Column(named: $0.text) }
        guard columns.contains(where: { $0 != nil }) else { return nil }
        var errors: [InputError] = []
        for (place, column) in columns.enumerated() {
            guard let column, columns[..<place].contains(column) else { continue }
            errors.append(row.fields[place].error(.columnTwice(row.fields[place].text)))
        }
        for column in required where !columns.contains(column) {
            errors.append(InputError(row.position, .missing(column.canonicalName)))
        }
        guard errors.isEmpty else { throw InputErrors(errors) }
        self.columns = columns
        ignored = zip(row.fields, columns).filter { $1 == nil && !$0.text.isEmpty }.map(\.0)
    }

    /// A row's values by column.
    func record(_ row: TableRow) -> TableRecord<Column> {
        var fields: [Column: TableField] = [:]
        for (field, column) in zip(row.fields, columns) {
            if let column { fields[column] = field }
        }
        return TableRecord(fields: fields, position: row.position)
    }
}

/// A row's values by column.
struct TableRecord<Column: TableColumn> {
    private let fields: [Column: TableField]
    /// Where the row begins.
    let position: SourcePosition

    /// Makes a record.
    init(fields: [Column: TableField], position: SourcePosition) {
        self.fields = fields
        self.position = position
    }

    /// The value of a column; nil when it is not there or empty.
    subscript(column: Column) -> TableField? {
        guard let field = fields[column], !field.text.isEmpty else { return nil }
        return field
    }

    /// The text of a column; empty when it is not there.
    func text(_ column: Column) -> String { fields[column]?.text ?? "" }

    /// Whether the row has nothing in the columns that are read.
    var isBlank: Bool { fields.values.allSatisfy { $0.text.isEmpty } }

    /// An error about a column: at its value, else at the row's beginning.
    func error(_ column: Column, _ problem: InputProblem) -> InputError {
        InputError(fields[column]?.position ?? position, problem)
    }
}

extension TableColumn {
    /// The column that a header names so; case, diacritics and blanks do not matter.
    init?(named name: String) {
        let name = name.folded
        guard !name.isEmpty, let column = Self.allCases.first(where: { $0.names.contains { $0.folded == name } }) else {
            return nil
        }
        self = column
    }
}
