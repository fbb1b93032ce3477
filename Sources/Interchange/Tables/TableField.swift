/// One value of a table from outside, and where it stands.
struct TableField: Hashable, Sendable {
    /// The value in NFC; blanks around it are gone unless it was quoted.
    var text: String
    /// Where its first character stands, a quotation mark included.
    var position: SourcePosition

    /// An error about the value.
    func error(_ problem: InputProblem) -> InputError { InputError(position, problem) }
}

/// One row of a table from outside.
struct TableRow: Hashable, Sendable {
    /// The values in order.
    var fields: [TableField]
    /// Where it begins.
    var position: SourcePosition

    /// Whether there is nothing in it.
    var isBlank: Bool { fields.allSatisfy { $0.text.isEmpty } }
}

/// How much of a table is read: far more than any meeting, roster or agenda has.
enum TableLimits {
    /// The most rows.
    static let rows = 100_000
    /// The most values in a row.
    static let fields = 256
    /// The most bytes in a value.
    static let bytes = 65_536
}
